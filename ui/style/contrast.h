// SPDX-License-Identifier: GPL-3.0-or-later
// How well a colour reads on another: relative luminance and contrast ratio of WCAG 2.1 (1.4.3, 1.4.6, 1.4.11).
#pragma once

#include <QColor>

namespace escale {

inline constexpr double textContrast = 4.5;         ///< WCAG AA for text
inline constexpr double enhancedTextContrast = 7.0; ///< WCAG AAA for text
inline constexpr double shapeContrast = 3.0;        ///< WCAG AA for controls and icons

/// 1 (the same colour) to 21 (black on white); symmetric. Alpha is ignored.
double contrastRatio(const QColor &a, const QColor &b);

/// `ink` moved in small steps towards black (on a light ground) or white (on a dark one), hue kept, until it reads at
/// `ratio` on `ground`; black or white when nothing else does.
QColor readableOn(const QColor &ground, const QColor &ink, double ratio);

/// `front` with its alpha laid over an opaque `back`.
QColor laidOver(const QColor &front, const QColor &back);

} // namespace escale
