// SPDX-License-Identifier: GPL-3.0-or-later
// A button that acts at the second touch: the first one asks. Without a second one it calms down after five seconds.
#pragma once

#include "base/clocktimer.h"
#include "style/button.h"

#include <functional>

namespace escale {

class ConfirmOnSecondTap final : public QObject {
    Q_OBJECT

public:
    static constexpr std::chrono::seconds patience{5};

    /// Lives with `button`; `clock` outlives it.
    ConfirmOnSecondTap(Button &button, const QString &words, Clock &clock, std::function<void()> action);

private:
    void touch();
    void calm();

    Button &m_button;
    QString m_words;
    std::function<void()> m_action;
    ClockTimer m_asking; ///< runs while the second touch is waited for
};

} // namespace escale
