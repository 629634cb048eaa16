// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/languagecard.h"

#include "l10n/titles.h"

#include <QPainter>

namespace escale {

QString cardName(Language language)
{
    return language == Language::Fa ? QStringLiteral("دری / فارسی") : ownName(language);
}

LanguageCard::LanguageCard(const Appearance &appearance, Language language, QWidget *parent)
    : Card(appearance, Button::Kind::Round, parent), m_language(language)
{
    setLayoutDirection(direction(language));
    setAccessibleName(cardName(language));
    setObjectName(QStringLiteral("language-%1").arg(code(language)));
    nameSpeaker(accessibleName());
    LanguageCard::restyle();
}

void LanguageCard::setGreeting(bool greeting)
{
    m_greeting = greeting;
    update();
}

int LanguageCard::speakerSide() const
{
    return metrics().primaryTarget * (m_compact ? 10 : 11) / 10;
}

int LanguageCard::padding() const
{
    if (m_compact)
        return metrics().unit * 2;
    // As drawn; closer to the edge where larger words would else leave one column.
    return appearance().textStep() <= defaultTextStep ? metrics().unit * 4 : metrics().unit * 5 / 2;
}

void LanguageCard::setCompact(bool compact)
{
    if (compact == m_compact)
        return;
    m_compact = compact;
    restyle();
}

void LanguageCard::restyle()
{
    setFont(appearance().font(TextRole::Display, m_language));
    speaker().setEmphasis(m_compact ? 1 : 1.1);
    Card::restyle();
}

QSize LanguageCard::minimumSizeHint() const
{
    const int words = widestWord(cardName(m_language), QFontMetrics(font()));
    return {words + speakerSide() + 3 * padding(), speakerSide() + metrics().unit * 5 / 2};
}

QSize LanguageCard::sizeHint() const
{
    return minimumSizeHint();
}

void LanguageCard::arrange()
{
    const int side = speakerSide();
    speaker().setGeometry(placed(QRect(width() - padding() - side, (height() - side) / 2, side, side)));
}

void LanguageCard::paintEvent(QPaintEvent *)
{
    const Colours &c = appearance().colours();
    QPainter painter(this);
    const QColor ground = isDown() ? c.pressed : c.surface;
    drawBox(painter, rect(), {ground, m_greeting ? c.primary : c.line, metrics().border, metrics().radius * 1.25});
    paintFocus(painter, metrics().radius * 1.25);
    const QRect words = placed(QRect(padding(), 0, width() - speakerSide() - 3 * padding(), height()));
    painter.setPen(c.ink);
    WrappedWords(cardName(m_language), font(), layoutDirection(), words.width())
        .paint(painter, words, Qt::AlignVCenter | Qt::AlignLeading);
}

} // namespace escale
