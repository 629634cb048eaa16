// SPDX-License-Identifier: GPL-3.0-or-later
// Which of the machine's fonts this program looks at. A Linux desktop has hundreds of faces, most of them of one family
// for the scripts of the world; all are compared with each other every time a font is made, which was most of the time
// between start and first page (measured: tests/bench/ui/start.cpp). Of that family only what can appear on a page is
// kept; everything else that is installed stays.
#pragma once

namespace escale {

/// Call it first thing in main(), before there is a QApplication. Changes nothing where our families are not found in
/// the usual places, where somebody has told this program of other fonts (FONTCONFIG_FILE, FONTCONFIG_PATH), and where
/// there is no fontconfig. True when the selection is in force.
bool selectFonts();

} // namespace escale
