// SPDX-License-Identifier: GPL-3.0-or-later
// The bounds of the process that looks at a stranger's picture.
#pragma once

#include "helper/confinement.h"

namespace escale {

/// Of processor time; the largest icon that is let in takes a few hundredths.
inline constexpr int mostProcessorSeconds = 3;
/// Of the wall clock, on Unix: more than the one who started it waits, or a busy machine would be taken for a bad
/// picture.
inline constexpr unsigned mostSeconds = 300;
/// Of address space, libraries included.
inline constexpr qint64 mostMemory = 768LL * 1024 * 1024;

inline constexpr Bounds rasteriseBounds{mostProcessorSeconds, mostSeconds, mostMemory, false};

} // namespace escale
