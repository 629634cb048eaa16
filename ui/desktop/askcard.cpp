// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/askcard.h"

#include "search/words.h"

#include <QPainter>

namespace escale {

AskCard::AskCard(const Appearance &appearance, bool dashed, QWidget *parent)
    : QWidget(parent), m_appearance(appearance), m_dashed(dashed), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(14, 12, 14, 12);
    m_column->setSpacing(8);
}

void AskCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours &colours = m_appearance.colours();
    painter.setPen(QPen(m_dashed ? colours.frame : colours.line, 1, m_dashed ? Qt::DashLine : Qt::SolidLine));
    painter.setBrush(m_dashed ? QBrush(Qt::NoBrush) : QBrush(colours.surface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), m_appearance.metrics().radius,
                            m_appearance.metrics().radius);
}

Label *addLabel(const Appearance &appearance, const QString &words, TextRole role, Language language, QBoxLayout *into)
{
    auto *made = new Label(appearance, role);
    made->setContentLanguage(language);
    made->setText(words);
    into->addWidget(made);
    return made;
}

Button *addSmallButton(const Appearance &appearance, Button::Kind kind, const QString &words, QBoxLayout *into)
{
    auto *made = new Button(appearance, kind);
    made->setTextRole(TextRole::Small);
    made->setWords(words);
    into->addWidget(made);
    return made;
}

Language languageOfTyped(const QString &text, Language reader)
{
    switch (scriptOf(QStringView(text))) {
    case Script::Arabic:
        return scriptOf(reader) == Script::Arabic ? reader : Language::Ar;
    case Script::Ethiopic:
        return Language::Ti;
    case Script::Cyrillic:
        return scriptOf(reader) == Script::Cyrillic ? reader : Language::Ru;
    default:
        return scriptOf(reader) == Script::Latin ? reader : Language::Fr;
    }
}

} // namespace escale
