// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/label.h"

#include <QEvent>
#include <algorithm>

namespace escale {

namespace {

QColor colourOf(Label::Ink ink, const Colours &colours)
{
    switch (ink) {
    case Label::Ink::Ink:
        return colours.ink;
    case Label::Ink::Muted:
        return colours.muted;
    case Label::Ink::Primary:
        return colours.primary;
    case Label::Ink::OnPrimary:
        return colours.onPrimary;
    case Label::Ink::Danger:
        return colours.danger;
    case Label::Ink::Ok:
        return colours.ok;
    case Label::Ink::Note:
        return colours.noteText;
    }
    Q_UNREACHABLE();
}

} // namespace

Label::Label(const Appearance &appearance, TextRole role, QWidget *parent)
    : PlainLabel(parent), m_appearance(appearance), m_role(role)
{
    connect(&appearance, &Appearance::changed, this, &Label::refresh);
    refresh();
}

void Label::setInk(Ink ink)
{
    m_ink = ink;
    m_colour = QColor();
    refresh();
}

void Label::setColour(const QColor &colour)
{
    m_colour = colour;
    refresh();
}

void Label::setContentLanguage(Language language)
{
    m_language = language;
    refresh();
}

void Label::setCentred(bool centred)
{
    m_centred = centred;
    refresh();
}

void Label::setGreatestTextStep(int step)
{
    if (step == m_greatestTextStep)
        return;
    m_greatestTextStep = step;
    refresh();
}

void Label::shrinkTo(int width, int most)
{
    for (int step = m_appearance.textStep(); step >= 0; --step) {
        setGreatestTextStep(step);
        if (heightForWidth(width) <= most)
            return;
    }
}

void Label::refresh()
{
    const int step = std::min(m_greatestTextStep, m_appearance.textStep());
    setFont(m_appearance.font(m_role, m_language.value_or(m_appearance.language()), step));
    colour();
    if (m_language)
        setLayoutDirection(direction(*m_language));
    else
        unsetLayoutDirection();
    align();
}

void Label::colour()
{
    const QColor wanted = m_colour.isValid() ? m_colour : colourOf(m_ink, m_appearance.colours());
    QPalette own = palette();
    if (own.color(QPalette::WindowText) == wanted)
        return;
    own.setColor(QPalette::WindowText, wanted);
    setPalette(own);
}

/// QLabel would ask the text which side is the beginning; ours is at the side of its language, or of the page.
void Label::align()
{
    const Qt::Alignment side = layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    const Qt::Alignment wanted =
        m_centred ? Qt::Alignment(Qt::AlignCenter) : Qt::AlignAbsolute | Qt::AlignVCenter | side;
    if (wanted != alignment())
        setAlignment(wanted);
}

void Label::changeEvent(QEvent *event)
{
    PlainLabel::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        align();
}

} // namespace escale
