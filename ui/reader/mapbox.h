// SPDX-License-Identifier: GPL-3.0-or-later
// The outline of France with a pin at each place that has coordinates. A picture beside the list of places, which says
// everything in words.
#pragma once

#include "fiche/fiche.h"
#include "reader/layoutbox.h"

namespace escale {

class MapBox final : public LayoutBox {
public:
    MapBox(const QList<Place> &places, const QColor &pin, int mostWidth);

    /// Whether any of the places falls on the map.
    static bool canShow(const QList<Place> &places);

    void paint(PaintJob &job) const override;

protected:
    int arrange(const QRect &area) override;

private:
    QList<Place> m_places;
    QColor m_pin;
    int m_mostWidth;
};

} // namespace escale
