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

void SearchLauncher::setHint(const QString &hint)
{
    m_hint = hint;
    setAccessibleName(hint);
    update();
}

QSize SearchLauncher::sizeHint() const
{
    const QFontMetrics metrics(m_appearance.font(TextRole::Lead));
    const Metrics &m = m_appearance.metrics();
    return {metrics.horizontalAdvance(m_hint) + 3 * m.primaryTarget,
            std::max(m.primaryTarget * 5 / 4, metrics.height() + 2 * m.unit)};
}

void SearchLauncher::paintEvent(QPaintEvent *)
{
    const Colours &c = m_appearance.colours();
    const Metrics &m = m_appearance.metrics();
    QPainter painter(this);
    drawBox(painter, rect(), {isDown() ? c.pressed : c.surface, c.frame, m.border, static_cast<double>(m.radius)});
    if (hasFocus())
        drawRing(painter, rect(), c.focus, m.focusRing, m.radius);
    const int padding = m.unit * 4;
    const QRect glass(padding, (height() - m.icon) / 2, m.icon, m.icon);
    drawIcon(painter, QStyle::visualRect(layoutDirection(), rect(), glass), Icon::Search, c.muted, layoutDirection());
    const int start = glass.right() + 2 * m.unit;
    const QRect words =
        QStyle::visualRect(layoutDirection(), rect(), QRect(start, 0, width() - start - padding, height()));
    // Smaller before shorter: what the field is for is in its last words too.
    int step = m_appearance.textStep();
    QFont font = m_appearance.font(TextRole::Lead);
    while (step > 0 && QFontMetrics(font).horizontalAdvance(m_hint) > words.width())
        font = m_appearance.font(TextRole::Lead, m_appearance.language(), --step);
    painter.setFont(font);
    painter.setPen(c.muted);
    painter.setLayoutDirection(layoutDirection());
    painter.drawText(words,
                     static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)),
                     QFontMetrics(font).elidedText(m_hint, Qt::ElideRight, words.width()));
}

void SearchLauncher::keyPressEvent(QKeyEvent *event)
{
    if (!clickedByEnter(*this, *event))
        QAbstractButton::keyPressEvent(event);
}

} // namespace escale
