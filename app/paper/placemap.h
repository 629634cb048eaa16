// SPDX-License-Identifier: GPL-3.0-or-later
// The outline of France with the places of a fiche, each by the number that stands before its address. A picture that
// says nothing the addresses do not: its numbers are drawn, not written. Private to this room. Sizes in points.
#pragma once

#include "fiche/fiche.h"
#include "paper/exacttext.h"

#include <QRectF>

namespace escale::paper {

inline constexpr double mapWidth = 240;
double mapHeight();

/// A mark on the map; `label`: the numbers of the places that stand there, "3" or "1–4, 7".
struct MapPin {
    QRectF box; ///< from the upper left of the map
    QString label;
};

/// The number of each place, from 1; 0 for one that is on no map. The first `mostPins` of them.
QList<int> mapNumbers(const QList<Place> &places);
inline constexpr int mostPins = 99;
/// None covers another: places that stand close share one.
QList<MapPin> mapPins(const QList<Place> &places);

void drawMap(cairo_t *cairo, const TextContexts &contexts, const QRectF &area, const QList<MapPin> &pins);

} // namespace escale::paper
