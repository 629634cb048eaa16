// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "speech/clip.h"

#include <memory>

namespace escale {

/// The voice that comes with this program, in a process of its own where escale-voice is installed, else inside this
/// one; null when it was built without one (ESCALE_ESPEAK).
std::unique_ptr<ClipMaker> builtinClips();

} // namespace escale
