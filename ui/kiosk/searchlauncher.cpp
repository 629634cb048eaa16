// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/searchlauncher.h"

#include "style/paint.h"

#include <QKeyEvent>
#include <QPainter>

namespace escale {

SearchLauncher::SearchLauncher(const Appearance &appearance, QWidget *parent)
    : QAbstractButton(parent), m_appearance(appearance)
{
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setObjectName(QStringLiteral("searchDoor"));
    connect(&appearance, &Appearance::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void SearchLauncher::setHint(const QString &hint, const QString &brief)
{
    m_hint = hint;
    m_brief = brief;
    setAccessibleName(hint);
    updateGeometry();
    update();
}

void SearchLauncher::setInBar(bool inBar)
{
    if (std::exchange(m_inBar, inBar) != inBar)
        updateGeometry();
}

QFont SearchLauncher::wordsFont(int step) const
{
    return m_appearance.font(TextRole::Lead, m_appearance.language(), step);
}

/// As high as the words, whatever their size.
int SearchLauncher::glassSide(int step) const
{
    return std::max(m_appearance.metrics().icon, wordsFont(step).pixelSize());
}

/// The glass, and the room on both sides.
int SearchLauncher::besideWords(int step) const
{
    return glassSide(step) + m_appearance.metrics().unit * (m_inBar ? 6 : 10);
}

QSize SearchLauncher::sizeHint() const
{
    const QFontMetrics metrics(wordsFont(m_appearance.textStep()));
    const Metrics &m = m_appearance.metrics();
    const int least = m_inBar ? m.primaryTarget : m.primaryTarget * 5 / 4;
    return {metrics.horizontalAdvance(m_hint) + 3 * m.primaryTarget, std::max(least, metrics.height() + 2 * m.unit)};
}

QSize SearchLauncher::minimumSizeHint() const
{
    const int words = QFontMetrics(wordsFont(0)).horizontalAdvance(m_brief) + 1;
    return {besideWords(0) + words, sizeHint().height()};
}

void SearchLauncher::paintEvent(QPaintEvent *)
{
    const Colours &c = m_appearance.colours();
    const Metrics &m = m_appearance.metrics();
    QPainter painter(this);
    drawBox(painter, rect(), {isDown() ? c.pressed : c.surface, c.frame, m.border, static_cast<double>(m.radius)});
    if (hasFocus())
        drawRing(painter, rect(), c.focus, m.focusRing, m.radius);
    const int padding = m.unit * (m_inBar ? 2 : 4);
    const auto room = [&](int step) { return width() - 2 * padding - glassSide(step) - 2 * m.unit; };
    const auto fits = [&](const QString &hint, int step) {
        return QFontMetrics(wordsFont(step)).horizontalAdvance(hint) <= room(step);
    };
    int step = m_appearance.textStep();
    // In the bar the examples go, else the words are smaller before they are fewer: each says what the field is for.
    const QString hint = m_inBar && !fits(m_hint, step) ? m_brief : m_hint;
    while (step > 0 && !fits(hint, step))
        --step;
    const QFont font = wordsFont(step);
    const int side = glassSide(step);
    const auto placed = [this](const QRect &place) { return QStyle::visualRect(layoutDirection(), rect(), place); };
    drawIcon(painter, placed(QRect(padding, (height() - side) / 2, side, side)), Icon::Search, c.muted,
             layoutDirection());
    const QRect words = placed(QRect(padding + side + 2 * m.unit, 0, room(step), height()));
    painter.setFont(font);
    painter.setPen(c.muted);
    painter.setLayoutDirection(layoutDirection());
    painter.drawText(words,
                     static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)),
                     QFontMetrics(font).elidedText(hint, Qt::ElideRight, words.width()));
}

void SearchLauncher::keyPressEvent(QKeyEvent *event)
{
    if (!clickedByEnter(*this, *event))
        QAbstractButton::keyPressEvent(event);
}

} // namespace escale
