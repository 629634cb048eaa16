// SPDX-License-Identifier: GPL-3.0-or-later
#include "workshop/formline.h"

#include <QVBoxLayout>

namespace escale {

FormLine::FormLine(const Appearance &appearance, QWidget *parent)
    : QWidget(parent), m_name(new Label(appearance, TextRole::Small)), m_edit(new QLineEdit),
      m_sentence(new Label(appearance, TextRole::Small))
{
    m_edit->setLayoutDirection(Qt::LeftToRight);
    m_name->setBuddy(m_edit);
    m_sentence->hide();
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(appearance.metrics().unit / 2);
    all->addWidget(m_name);
    all->addWidget(m_edit);
    all->addWidget(m_sentence);
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::textEdited, this, &FormLine::edited);
}

void FormLine::setName(const QString &name)
{
    m_name->setText(name);
    m_edit->setAccessibleName(name);
}

void FormLine::setText(const QString &text)
{
    if (m_edit->text() != text)
        m_edit->setText(text);
}

void FormLine::setTrouble(const QString &sentence)
{
    m_edit->setProperty("invalid", !sentence.isEmpty()); // the style marks it
    say(sentence, Label::Ink::Danger);
}

void FormLine::setNote(const QString &sentence)
{
    m_edit->setProperty("invalid", false);
    say(sentence, Label::Ink::Muted);
}

void FormLine::say(const QString &sentence, Label::Ink ink)
{
    m_sentence->setInk(ink);
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    m_edit->setAccessibleDescription(sentence); // who cannot see it hears it with the field
}

} // namespace escale
