// SPDX-License-Identifier: GPL-3.0-or-later
// A small picture as bytes, made harmless at the door (feed/picture.h). Nobody below the windows can draw it.
#pragma once

#include <QByteArray>

namespace escale {

enum class PictureKind : quint8 {
    None, ///< no picture, or one that cannot be used
    Svg,  ///< a feed's, reduced to shapes alone, on its way to the rasteriser; no window ever draws it
    Png,  ///< likewise, reduced to its pixels
    Mask, ///< what the rasteriser made of either: a PNG of our own writing, of which only the opacity matters
};

/// Pixels of a side of a Mask. The largest icon drawn anywhere is about 230 (a theme's tile on a dense screen).
inline constexpr int maskSide = 256;

struct Picture {
    PictureKind kind = PictureKind::None;
    QByteArray content; ///< empty for None

    friend bool operator==(const Picture &, const Picture &) = default;
};

} // namespace escale
