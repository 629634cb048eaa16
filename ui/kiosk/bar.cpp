// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/bar.h"

#include <QPainter>

namespace escale {

Bar::Bar(const Appearance &appearance, Qt::Edge edge, QWidget *parent)
    : QFrame(parent), m_appearance(appearance), m_edge(edge)
{
    connect(&appearance, &Appearance::changed, this, [this] { update(); });
}

void Bar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_appearance.colours().surface);
    const int line = m_appearance.metrics().border;
    const int y = m_edge == Qt::TopEdge ? 0 : height() - line;
    painter.fillRect(QRect(0, y, width(), line), m_appearance.colours().line);
}

} // namespace escale
