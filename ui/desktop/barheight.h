// SPDX-License-Identifier: GPL-3.0-or-later
// How high the bars of the desk are: one height for each size of text, whatever the language of the interface and
// whatever stands in them, so that nothing below moves.
#pragma once

#include "style/appearance.h"

namespace escale {

/// Over and under what stands in a bar, in pixels.
inline constexpr int barAir = 4;

/// Of a bar whose buttons have words in `role`: 56 px, more where the letters need it.
[[nodiscard]] int barHeight(const Appearance &appearance, TextRole role);

} // namespace escale
