// SPDX-License-Identifier: GPL-3.0-or-later
// Where height is dear: a screen of the kiosk so low (1280 x 800, 1024 x 768 at 96 per inch) that bars and pages give
// up height of their own.
#pragma once

#include "style/metrics.h"

namespace escale {

/// `height`: of the screen, or of what a page has of it, in pixels.
inline bool isLowScreen(int height, const Metrics &metrics)
{
    constexpr int low = 1000; // in pixels of the drawings
    return height < low * metrics.scale;
}

} // namespace escale
