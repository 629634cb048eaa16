// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/emergencycard.h"

#include "style/pictogram.h"

#include <QCoreApplication>
#include <QEvent>
#include <QPainter>

namespace escale {

EmergencyCard::EmergencyCard(const Appearance &appearance, QWidget *parent)
    : Card(appearance, Button::Kind::Quiet, parent), m_number(&emergencyNumbers().first())
{
    speaker().setTarget(Button::Target::Secondary);
    setNumber(*m_number);
}

void EmergencyCard::setNumber(const EmergencyNumber &number)
{
    m_number = &number;
    setObjectName(QStringLiteral("emergency-%1").arg(number.number));
    setAccessibleName(number.number + QStringLiteral(". ") + words());
    nameSpeaker(accessibleName());
    restyle();
}

QString EmergencyCard::words() const
{
    return QCoreApplication::translate("escale::EmergencyPage", m_number->words);
}

void EmergencyCard::setDigits(int pixels)
{
    if (std::exchange(m_digits, pixels) != pixels)
        restyle();
}

void EmergencyCard::setTextRole(TextRole role)
{
    if (std::exchange(m_role, role) != role)
        restyle();
}

void EmergencyCard::setSpeakerShown(bool shown)
{
    speaker().setVisible(shown);
}

QFont EmergencyCard::digitsFont() const
{
    // The digits that are dialled are Latin in every language.
    QFont font = appearance().font(TextRole::Display, Language::Fr, defaultTextStep);
    font.setPixelSize(m_digits);
    return font;
}

QSize EmergencyCard::minimumSizeHint() const
{
    const QFontMetrics digits(digitsFont());
    const int row = digits.horizontalAdvance(m_number->number) + m_digits + 4 * padding();
    const int words = widestWord(this->words(), QFontMetrics(appearance().font(m_role))) + 2 * padding();
    const int width = std::max(row, words);
    return {width, heightForWidth(width)};
}

QSize EmergencyCard::sizeHint() const
{
    return minimumSizeHint();
}

int EmergencyCard::heightForWidth(int width) const
{
    const WrappedWords words(this->words(), appearance().font(m_role), direction(appearance().language()),
                             width - 2 * padding());
    return m_digits * 5 / 4 + words.size().height() + 3 * padding();
}

void EmergencyCard::arrange()
{
    const int side = metrics().secondaryTarget;
    const int margin = metrics().unit / 2;
    speaker().setGeometry(placed(QRect(width() - side - margin, margin, side, side)));
}

void EmergencyCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        setNumber(*m_number);
    Card::changeEvent(event);
}

void EmergencyCard::paintEvent(QPaintEvent *)
{
    const Colours &c = appearance().colours();
    const double radius = metrics().radius * 1.25;
    QPainter painter(this);
    drawBox(painter, rect(), {isDown() ? c.pressed : c.surface, c.frame, metrics().border, radius});
    paintFocus(painter, radius);
    const WrappedWords words(this->words(), appearance().font(m_role), direction(appearance().language()),
                             width() - 2 * padding());
    const int row = m_digits * 5 / 4;
    const int high = row + padding() + words.size().height();
    const int top = std::max(padding(), (height() - high) / 2);
    // Picture and digits as they are dialled: from left to right, together, in every language; picture first where
    // reading begins.
    const QFontMetrics digits(digitsFont());
    const int wide = m_digits + padding() + digits.horizontalAdvance(m_number->number);
    const QRect group = placed(QRect(padding() * 3 / 2, top, wide, row));
    const auto within = [&](int x, int width) {
        return QStyle::visualRect(layoutDirection(), group, QRect(group.x() + x, group.y(), width, row));
    };
    drawPictogram(painter, within(0, m_digits), m_number->picture, {c.danger, c.importantGround}, layoutDirection());
    painter.setPen(c.danger);
    painter.setFont(digitsFont());
    painter.drawText(within(m_digits + padding(), wide - m_digits - padding()), Qt::AlignCenter, m_number->number);
    painter.setPen(c.ink);
    const QRect place = placed(QRect(padding(), top + row + padding(), width() - 2 * padding(), words.size().height()));
    words.paint(painter, place,
                QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignTop);
}

} // namespace escale
