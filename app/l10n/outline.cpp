// SPDX-License-Identifier: GPL-3.0-or-later
#include "l10n/outline.h"

#include "l10n/departments.h"

#include <QFile>
#include <QtMath>
#include <algorithm>

namespace escale {
namespace {

constexpr double mainlandShare = 0.82; ///< of the width; the small maps stand in a column beside
constexpr double margin = 0.06;        ///< around a shape, of its size

QList<OutlineShape> readShapes()
{
    departments(); // brings the data of places into the program
    QFile file(QStringLiteral(":/places/outline.txt"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<OutlineShape> shapes;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (line.startsWith(u'>'))
            shapes.append({line.sliced(1).trimmed(), {}});
        const QStringList numbers = line.split(u' ', Qt::SkipEmptyParts);
        bool isLongitude = false, isLatitude = false;
        const QPointF point(numbers.value(0).toDouble(&isLongitude), numbers.value(1).toDouble(&isLatitude));
        if (isLongitude && isLatitude && numbers.size() == 2 && !shapes.isEmpty())
            shapes.last().points.append(point);
    }
    return shapes;
}

/// What they lie in.
QRectF boundsOf(const QList<QPointF> &points)
{
    if (points.isEmpty())
        return {};
    const auto [left, right] = std::minmax_element(points.begin(), points.end(),
                                                   [](const QPointF &a, const QPointF &b) { return a.x() < b.x(); });
    const auto [top, bottom] = std::minmax_element(points.begin(), points.end(),
                                                   [](const QPointF &a, const QPointF &b) { return a.y() < b.y(); });
    return {QPointF(left->x(), top->y()), QPointF(right->x(), bottom->y())};
}

QRectF withMargin(const QRectF &degrees)
{
    const double across = degrees.width() * margin, down = degrees.height() * margin;
    return degrees.adjusted(-across, -down, across, down);
}

double shortening(const QRectF &degrees)
{
    return qCos(qDegreesToRadians(degrees.center().y()));
}

/// The largest rectangle of the same shape as `degrees`, in the middle of `area`.
QRectF fitted(const QRectF &degrees, const QRectF &area)
{
    const double width = degrees.width() * shortening(degrees), height = degrees.height();
    const double scale = std::min(area.width() / width, area.height() / height);
    QRectF result(0, 0, width * scale, height * scale);
    result.moveCenter(area.center());
    return result;
}

QRectF mainlandDegrees()
{
    QRectF degrees;
    for (const OutlineShape &shape : outlineShapes().first(std::min<qsizetype>(2, outlineShapes().size())))
        degrees = degrees.united(boundsOf(shape.points));
    return withMargin(degrees);
}

} // namespace

const QList<OutlineShape> &outlineShapes()
{
    static const QList<OutlineShape> shapes = readShapes();
    return shapes;
}

QPointF OutlineDrawing::View::map(const QPointF &point) const
{
    const double across = (point.x() - degrees.left()) / degrees.width();
    const double down = (degrees.bottom() - point.y()) / degrees.height(); // north is up
    return {area.left() + across * area.width(), area.top() + down * area.height()};
}

QPointF OutlineDrawing::View::degreesOf(const QPointF &point) const
{
    const double across = (point.x() - area.left()) / area.width();
    const double down = (point.y() - area.top()) / area.height();
    return {degrees.left() + across * degrees.width(), degrees.bottom() - down * degrees.height()};
}

int OutlineDrawing::heightFor(int width)
{
    const QRectF degrees = mainlandDegrees();
    return qRound(width * mainlandShare * degrees.height() / (degrees.width() * shortening(degrees)));
}

OutlineDrawing::OutlineDrawing(const QRectF &area)
{
    const QList<OutlineShape> &shapes = outlineShapes();
    const QRectF degrees = mainlandDegrees();
    const QRectF large(area.left(), area.top(), area.width() * mainlandShare, area.height());
    const View mainland{degrees, fitted(degrees, large)};
    m_views.append(mainland);
    const qsizetype small = std::max<qsizetype>(1, shapes.size() - 2);
    const double step = area.height() / double(small), gap = step * 0.08;
    for (qsizetype i = 0; i < shapes.size(); ++i) {
        View view = mainland;
        if (i >= 2) {
            const QRectF frame(large.right() + gap, area.top() + double(i - 2) * step + gap / 2,
                               area.width() * (1 - mainlandShare) - gap, step - gap);
            m_frames.append(frame);
            view.degrees = withMargin(boundsOf(shapes[i].points));
            view.area = fitted(view.degrees, frame.adjusted(gap, gap, -gap, -gap));
            m_views.append(view);
        }
        QList<QPointF> polygon;
        for (const QPointF &point : shapes[i].points)
            polygon.append(view.map(point));
        m_polygons.append(polygon);
    }
}

std::optional<QPointF> OutlineDrawing::pointAt(double latitude, double longitude) const
{
    const QPointF point(longitude, latitude);
    for (const View &view : m_views) {
        if (view.degrees.contains(point))
            return view.map(point);
    }
    return std::nullopt;
}

std::optional<QPointF> OutlineDrawing::pointOf(const Place &place) const
{
    if (!place.latitude || !place.longitude)
        return std::nullopt;
    return pointAt(*place.latitude, *place.longitude);
}

std::optional<QPointF> OutlineDrawing::degreesAt(const QPointF &point) const
{
    for (const View &view : m_views) {
        if (view.area.contains(point))
            return view.degreesOf(point);
    }
    return std::nullopt;
}

QList<QPointF> OutlineDrawing::middles() const
{
    QList<QPointF> middles;
    for (const View &view : m_views)
        middles.append(view.degrees.center());
    return middles;
}

} // namespace escale
