// SPDX-License-Identifier: GPL-3.0-or-later
// A value that fingers can change: words, less, the value, more. Held down it goes on by itself.
#pragma once

#include "keyboard/keyrepeat.h"
#include "style/button.h"
#include "style/label.h"

#include <functional>

namespace escale {

class Stepper final : public QWidget {
    Q_OBJECT

public:
    /// How the value reads.
    using Words = std::function<QString(int)>;

    /// `clock` and `appearance` outlive it. Goes from `least` to `most` by `step`.
    Stepper(const Appearance &appearance, Clock &clock, const QString &name, QWidget *parent = nullptr);

    void setRange(int least, int most, int step);
    void setWords(Words words);
    void setValue(int value);
    [[nodiscard]] int value() const { return m_value; }

Q_SIGNALS:
    /// By hand, when the finger has left.
    void changed(int value);

private:
    void move(int steps);
    void settle();
    void tell();

    QString m_name;
    Label *m_shown;
    Button *m_less, *m_more;
    KeyRepeat m_repeat;
    Words m_words;
    int m_least = 0, m_most = 100, m_step = 1, m_value = 0, m_settled = 0;
};

} // namespace escale
