// SPDX-License-Identifier: GPL-3.0-or-later
// What every drawing of this room needs of Cairo. Private to this room.
#pragma once

#include "paper/paper.h"

#include <QByteArray>
#include <QString>
#include <cairo.h>
#include <memory>

namespace escale::paper {

struct SurfaceRelease {
    void operator()(cairo_surface_t *surface) const { cairo_surface_destroy(surface); }
    void operator()(cairo_t *cairo) const { cairo_destroy(cairo); }
};
using Surface = std::unique_ptr<cairo_surface_t, SurfaceRelease>;
using Pen = std::unique_ptr<cairo_t, SurfaceRelease>;

/// A PDF into `bytes`, which outlives it; sizes in points.
Surface pdfSurface(QByteArray &bytes, double width, double height);

/// A white picture to be drawn on; `scale`: pixels a point.
Surface pixelSurface(double width, double height, double scale);
Pen penOn(cairo_surface_t &surface, double scale = 1);
/// What has been drawn; null when Cairo failed.
PaperPixels pixelsOf(cairo_surface_t &surface, cairo_t &cairo);

/// The QR code of `address` in a square; nothing for an empty address, or one that no code holds.
void drawCode(cairo_t *cairo, const QString &address, double left, double top, double side);

} // namespace escale::paper
