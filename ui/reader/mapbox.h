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

/// A QR code of an address, to take away on a phone, with a text beside it.
class QrBox final : public LayoutBox {
public:
    QrBox(const QString &address, int side, int gap, Qt::LayoutDirection direction, std::unique_ptr<LayoutBox> beside);
    void paint(PaintJob &job) const override;
    void collect(std::vector<TextFragment *> &bits) override { m_beside->collect(bits); }

protected:
    int arrange(const QRect &area) override;

private:
    QImage m_code; ///< a pixel a module, quiet zone included; null when the address is too long
    int m_side, m_gap;
    Qt::LayoutDirection m_direction;
    std::unique_ptr<LayoutBox> m_beside;
    QRect m_codeRect;
};

/// The code, dark on light, a pixel a module, four modules of quiet zone (ISO/IEC 18004); null when it does not fit.
QImage qrImage(const QString &address);

} // namespace escale
