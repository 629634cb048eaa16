// SPDX-License-Identifier: GPL-3.0-or-later
#include "staff/stepper.h"

#include <QHBoxLayout>

namespace escale {

Stepper::Stepper(const Appearance &appearance, Clock &clock, const QString &name, QWidget *parent)
    : QWidget(parent), m_name(name), m_shown(new Label(appearance, TextRole::Small)),
      m_less(new Button(appearance, Button::Kind::Plain)), m_more(new Button(appearance, Button::Kind::Plain)),
      m_repeat(clock), m_words([](int value) { return QString::number(value); })
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(appearance.metrics().unit);
    auto *words = new Label(appearance, TextRole::Small);
    words->setText(name);
    row->addWidget(words, 3);
    row->addWidget(m_less);
    row->addWidget(m_shown, 2);
    row->addWidget(m_more);
    m_shown->setCentred(true);
    //: %1 is what is changed, such as "Greatest volume"
    m_less->setAccessibleName(tr("%1: less").arg(name));
    m_more->setAccessibleName(tr("%1: more").arg(name));
    m_less->setSymbol(Icon::Minus);
    m_more->setSymbol(Icon::Plus);
    for (Button *button : {m_less, m_more}) {
        button->setTarget(Button::Target::Secondary);
        const int direction = button == m_less ? -1 : 1;
        connect(button, &QAbstractButton::pressed, this,
                [this, direction] { m_repeat.start([this, direction] { move(direction); }); });
        connect(button, &QAbstractButton::released, this, &Stepper::settle);
    }
}

void Stepper::setRange(int least, int most, int step)
{
    m_least = least;
    m_most = most;
    m_step = step;
}

void Stepper::setWords(Words words)
{
    m_words = std::move(words);
    tell();
}

void Stepper::setValue(int value)
{
    m_value = m_settled = std::clamp(value, m_least, m_most);
    tell();
}

void Stepper::move(int steps)
{
    m_value = std::clamp(m_value + steps * m_step, m_least, m_most);
    tell();
}

void Stepper::settle()
{
    m_repeat.stop();
    if (m_value == m_settled)
        return;
    m_settled = m_value;
    Q_EMIT changed(m_value);
}

void Stepper::tell()
{
    m_shown->setText(m_words(m_value));
    setAccessibleName(m_name + QStringLiteral(": ") + m_shown->text());
    m_less->setEnabled(m_value > m_least);
    m_more->setEnabled(m_value < m_most);
}

} // namespace escale
