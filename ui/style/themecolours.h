// SPDX-License-Identifier: GPL-3.0-or-later
// A theme's own colours (contract 3.2: `color100` for text and icon, `color30` for the tile), made readable: the feed's
// choice is checked at run time and darkened until it reads (ui/README.md, "Rules").
#pragma once

#include "fiche/taxonomy.h"
#include "style/tokens.h"

namespace escale {

struct ThemeColours {
    QColor ink;   ///< text and icon on `tile`, at 4.5:1 (7:1 in high contrast)
    QColor tile;  ///< ground
    QColor patch; ///< lighter ground behind the icon of a tile; `ink` reads on it as well
};

/// Any theme has colours: one without its own (or with nonsense) takes the primary ones. In high contrast all themes
/// look alike, in the dark set the feed's ink colours the tile.
ThemeColours themeColours(const Theme &theme, ColourSet set);

} // namespace escale
