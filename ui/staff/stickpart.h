// SPDX-License-Identifier: GPL-3.0-or-later
// Fiches from a USB stick, on the staff's page: what is on the one that is plugged in, the wish to take it, and when it
// can be taken out. Looks again every two seconds for as long as it lives.
#pragma once

#include "base/clock.h"
#include "station/stick.h"
#include "style/button.h"
#include "style/label.h"

namespace escale {

class StickPart final : public QWidget {
    Q_OBJECT

public:
    /// `folder`: see stickFolder(). References outlive it.
    StickPart(const Appearance &appearance, Clock &clock, QString folder, QWidget *parent = nullptr);

Q_SIGNALS:
    void importWanted();
    /// The fiches of the stick are here.
    void imported();

private:
    void look();
    void tell(const Stick &stick);
    [[nodiscard]] QString wordsFor(const Stick &stick) const;

    const Appearance &m_appearance;
    Clock &m_clock;
    QString m_folder;
    std::optional<Stick> m_shown;
    Label *m_words;
    Button *m_import;
};

} // namespace escale
