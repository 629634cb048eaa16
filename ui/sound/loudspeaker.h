// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "speech/audiooutput.h"

#include <memory>

namespace escale {

/// The loudspeaker of this machine: through the sound server on Linux (serveroutput.h), through Qt elsewhere
/// (sinkoutput.h); one that only fails in a program built without both. `clock` outlives it. UI thread.
std::unique_ptr<AudioOutput> makeLoudspeaker(Clock &clock);

} // namespace escale
