// SPDX-License-Identifier: GPL-3.0-or-later
// Our pictograms (resources/pictograms): drawings for somebody who cannot read, on a grid of 96, in two colours that
// are put in when one is loaded. Which one stands for what is app/picturing's. Drawn once per colours, size and screen
// density, then kept.
#pragma once

#include <QColor>
#include <QPixmap>

class QPainter;

namespace escale {

struct PictogramColours {
    QColor line; ///< 4.5:1 against the ground
    QColor soft; ///< fills what the lines enclose
};

/// Whether there is a pictogram of this name.
bool hasPictogram(const QString &name);

/// Whether it points along the reading direction and turns round with it: back, next, go. Nothing else ever does.
bool pictogramFollowsDirection(const QString &name);

/// `side` in logical pixels. Null for a name there is none of.
QPixmap pictogramPixmap(const QString &name, const PictogramColours &colours, int side, qreal devicePixelRatio,
                        Qt::LayoutDirection direction);

/// Draws it centred in `rect`, as large as fits. Nothing for a name there is none of.
void drawPictogram(QPainter &painter, const QRect &rect, const QString &name, const PictogramColours &colours,
                   Qt::LayoutDirection direction);

} // namespace escale
