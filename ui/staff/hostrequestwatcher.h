// SPDX-License-Identifier: GPL-3.0-or-later
// Makes a wish (station/kioskfiles.h) and tells whether somebody took it up. A wish that nobody takes up within 20 s is
// taken back, and the staff are told so instead of waiting for nothing.
#pragma once

#include "base/clock.h"
#include "station/kioskfiles.h"

#include <QObject>

namespace escale {

class HostRequestWatcher final : public QObject {
    Q_OBJECT

public:
    static constexpr std::chrono::seconds patience{20};

    /// `clock` outlives it.
    HostRequestWatcher(KioskFiles files, Clock &clock, QObject *parent = nullptr);

    void make(HostRequest wish);

Q_SIGNALS:
    void taken(escale::HostRequest wish);
    void refused(escale::HostRequest wish, const QString &sentence);

private:
    void look(HostRequest wish, std::chrono::milliseconds until);

    KioskFiles m_files;
    Clock &m_clock;
};

} // namespace escale
