// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/mapbox.h"

#include "l10n/outline.h"

#include <QPainter>
#include <QPainterPath>

namespace escale {
namespace {

/// A drop standing on its point.
QPainterPath pinShape(const QPointF &foot, double size)
{
    const QPointF centre = foot - QPointF(0, size);
    const double radius = size * 0.55;
    QPainterPath path;
    path.moveTo(foot);
    path.quadTo(centre + QPointF(-radius, radius * 0.9), centre + QPointF(-radius, 0));
    path.arcTo(QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius), 180, -180);
    path.quadTo(centre + QPointF(radius, radius * 0.9), foot);
    path.addEllipse(centre, radius * 0.38, radius * 0.38);
    path.setFillRule(Qt::OddEvenFill);
    return path;
}

} // namespace

MapBox::MapBox(const QList<Place> &places, const QColor &pin, int mostWidth)
    : m_places(places), m_pin(pin), m_mostWidth(mostWidth)
{
}

bool MapBox::canShow(const QList<Place> &places)
{
    const OutlineDrawing drawing(QRectF(0, 0, 100, 100));
    return std::any_of(places.begin(), places.end(),
                       [&drawing](const Place &place) { return drawing.pointOf(place).has_value(); });
}

int MapBox::arrange(const QRect &area)
{
    return OutlineDrawing::heightFor(std::min(area.width(), m_mostWidth));
}

void MapBox::paint(PaintJob &job) const
{
    QRectF area = rect();
    const double width = std::min<double>(area.width(), m_mostWidth);
    area.setLeft(area.left() + (area.width() - width) / 2);
    area.setWidth(width);
    const OutlineDrawing drawing(area);
    const Colours &colours = job.appearance.colours();
    job.painter.save();
    job.painter.setRenderHint(QPainter::Antialiasing);
    const double line = job.appearance.metrics().border;
    job.painter.setPen(QPen(colours.line, line));
    job.painter.setBrush(Qt::NoBrush);
    for (const QRectF &frame : drawing.frames())
        job.painter.drawRect(frame);
    job.painter.setPen(QPen(colours.frame, line));
    job.painter.setBrush(colours.quiet);
    for (const QList<QPointF> &polygon : drawing.polygons())
        job.painter.drawPolygon(polygon.constData(), int(polygon.size()));
    job.painter.setPen(QPen(colours.surface, line));
    job.painter.setBrush(m_pin);
    for (const Place &place : m_places) {
        if (const auto foot = drawing.pointOf(place))
            job.painter.drawPath(pinShape(*foot, width * 0.035));
    }
    job.painter.restore();
}

} // namespace escale
