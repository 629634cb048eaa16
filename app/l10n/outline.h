// SPDX-License-Identifier: GPL-3.0-or-later
// France as a few polygons (resources/places/outline.txt), and where a point of the globe falls on such a drawing: the
// mainland and Corsica large, the five overseas départements as small maps beside. No map service, no network. For the
// screen and for paper: numbers only. Any thread.
#pragma once

#include "fiche/fiche.h"

#include <QList>
#include <QRectF>
#include <QString>
#include <optional>

namespace escale {

/// A shape in degrees: x = longitude, y = latitude.
struct OutlineShape {
    QString name;
    QList<QPointF> points;

    friend bool operator==(const OutlineShape &, const OutlineShape &) = default;
};

/// All shapes; the mainland first. Read once.
const QList<OutlineShape> &outlineShapes();

/// A drawing of all shapes in a rectangle.
class OutlineDrawing {
public:
    explicit OutlineDrawing(const QRectF &area);

    /// Height that suits a width.
    static int heightFor(int width);

    [[nodiscard]] const QList<QList<QPointF>> &polygons() const { return m_polygons; }
    /// Frames of the small maps.
    [[nodiscard]] const QList<QRectF> &frames() const { return m_frames; }
    /// Nothing for a point that is on none of the maps (a wrong coordinate, another country).
    [[nodiscard]] std::optional<QPointF> pointAt(double latitude, double longitude) const;
    /// The same for a place of a fiche; nothing, too, for one without coordinates.
    [[nodiscard]] std::optional<QPointF> pointOf(const Place &place) const;
    /// The other way: x = longitude, y = latitude of a point of the drawing. Nothing beside the maps.
    [[nodiscard]] std::optional<QPointF> degreesAt(const QPointF &point) const;
    /// The middle of each map in degrees: the mainland with Corsica first, then as the shapes come.
    [[nodiscard]] QList<QPointF> middles() const;

private:
    /// A window of degrees onto a rectangle; a degree of longitude is shortened as at the window's middle latitude.
    struct View {
        QRectF degrees, area;
        [[nodiscard]] QPointF map(const QPointF &point) const;
        [[nodiscard]] QPointF degreesOf(const QPointF &point) const;
    };
    QList<View> m_views;
    QList<QList<QPointF>> m_polygons;
    QList<QRectF> m_frames;
};

} // namespace escale
