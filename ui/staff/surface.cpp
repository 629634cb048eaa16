// SPDX-License-Identifier: GPL-3.0-or-later
#include "staff/surface.h"

#include "style/paint.h"

#include <QPainter>

namespace escale {

void Surface::paintEvent(QPaintEvent *)
{
    const Metrics &m = m_appearance.metrics();
    QPainter painter(this);
    drawBox(painter, rect(),
            {m_appearance.colours().surface, m_appearance.colours().line, m.border, static_cast<double>(m.radius)});
}

} // namespace escale
