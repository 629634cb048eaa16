// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "speech/clip.h"

#include <memory>

namespace escale {

/// The voice inside this program; null when it was built without one (ESCALE_ESPEAK).
std::unique_ptr<ClipMaker> builtinClips();

} // namespace escale
