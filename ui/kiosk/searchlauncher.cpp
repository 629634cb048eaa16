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

/// The glass, and the room on both sides.
int SearchLauncher::besideWords() const
{
    const Metrics &m = m_appearance.metrics();
    return m.icon + m.unit * (m_inBar ? 6 : 10);
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
    return {besideWords() + words, sizeHint().height()};
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
    const QRect glass(padding, (height() - m.icon) / 2, m.icon, m.icon);
    drawIcon(painter, QStyle::visualRect(layoutDirection(), rect(), glass), Icon::Search, c.muted, layoutDirection());
    const int start = glass.right() + 2 * m.unit;
    const QRect words =
        QStyle::visualRect(layoutDirection(), rect(), QRect(start, 0, width() - start - padding, height()));
    const auto fits = [&](const QString &hint, int step) {
        return QFontMetrics(wordsFont(step)).horizontalAdvance(hint) <= words.width();
    };
    int step = m_appearance.textStep();
    // In the bar the examples go, else the words are smaller before they are fewer: each says what the field is for.
    const QString hint = m_inBar && !fits(m_hint, step) ? m_brief : m_hint;
    while (step > 0 && !fits(hint, step))
        --step;
    const QFont font = wordsFont(step);
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
