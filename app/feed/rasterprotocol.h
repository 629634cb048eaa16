// SPDX-License-Identifier: GPL-3.0-or-later
// What the sync and the program that draws a feed's pictures say to each other. In: the whole picture (SVG or PNG, as
// decodePicture left it) on the standard input. Out: maskSide x maskSide bytes on the standard output, the opacity of
// each pixel from the upper left corner on, row by row. Pixels and nothing else: whatever happens to the program that
// draws, nothing of a stranger's making comes back.
#pragma once

#include "fiche/picture.h"

namespace escale {

inline constexpr qint64 maskBytes = qint64{maskSide} * maskSide;

enum class RasteriserExit : int {
    Drawn = 0,
    NotDrawable = 1, ///< nothing that can be drawn
    NoBudget = 2,    ///< the machine let it set itself no bounds, so it did not look at the picture
};

} // namespace escale
