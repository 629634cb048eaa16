// SPDX-License-Identifier: GPL-3.0-or-later
#include "staff/confirmonsecondtap.h"

namespace escale {

ConfirmOnSecondTap::ConfirmOnSecondTap(Button &button, const QString &words, Clock &clock, std::function<void()> action)
    : QObject(&button), m_button(button), m_words(words), m_action(std::move(action)),
      m_asking(clock, [this] { calm(); })
{
    button.setWords(words);
    connect(&button, &Button::clicked, this, &ConfirmOnSecondTap::touch);
}

void ConfirmOnSecondTap::touch()
{
    if (m_asking.isActive()) {
        calm();
        m_action();
        return;
    }
    //: %1 is what a button does, such as "Power off"
    m_button.setWords(tr("%1: touch again").arg(m_words));
    m_asking.start(patience);
}

void ConfirmOnSecondTap::calm()
{
    m_asking.stop();
    m_button.setWords(m_words);
}

} // namespace escale
