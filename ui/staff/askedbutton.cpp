// SPDX-License-Identifier: GPL-3.0-or-later
#include "staff/askedbutton.h"

namespace escale {

AskedTwice::AskedTwice(Button &button, const QString &words, Clock &clock, std::function<void()> action)
    : QObject(&button), m_button(button), m_words(words), m_clock(clock), m_action(std::move(action))
{
    button.setWords(words);
    connect(&button, &Button::clicked, this, &AskedTwice::touch);
}

void AskedTwice::touch()
{
    if (m_asking) {
        calm();
        m_action();
        return;
    }
    m_asking = true;
    //: %1 is what a button does, such as "Power off"
    m_button.setWords(tr("%1: touch again").arg(m_words));
    m_clock.after(patience, this, [this, round = ++m_round] {
        if (round == m_round)
            calm();
    });
}

void AskedTwice::calm()
{
    ++m_round;
    m_asking = false;
    m_button.setWords(m_words);
}

} // namespace escale
