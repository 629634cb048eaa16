// SPDX-License-Identifier: GPL-3.0-or-later
// How high a line of Noto Sans is without any leading, in em (ascent and descent of its hhea table together). The
// height of lines is measured by it in every script: fonts disagree about their own height.
#pragma once

namespace escale {

inline constexpr double naturalLeading = 1.362;

} // namespace escale
