// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "speech/clip.h"

namespace escale {

/// The clip `factor` times as long (0.25 to 4), at the same pitch; word marks move along.
Clip stretched(const Clip &clip, double factor);

} // namespace escale
