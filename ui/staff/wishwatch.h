// SPDX-License-Identifier: GPL-3.0-or-later
// Makes a wish (station/kioskfiles.h) and tells whether somebody took it up. A wish that nobody takes up within 20 s is
// taken back, and the staff are told so instead of waiting for nothing.
#pragma once

#include "fiche/clock.h"
#include "station/kioskfiles.h"

#include <QObject>

namespace escale {

class WishWatch final : public QObject {
    Q_OBJECT

public:
    static constexpr std::chrono::seconds patience{20};

    /// `clock` outlives it.
    WishWatch(KioskFiles files, Clock &clock, QObject *parent = nullptr);

    void make(Wish wish);

Q_SIGNALS:
    void taken(escale::Wish wish);
    void refused(escale::Wish wish, const QString &sentence);

private:
    void look(Wish wish, std::chrono::milliseconds until);

    KioskFiles m_files;
    Clock &m_clock;
};

} // namespace escale
