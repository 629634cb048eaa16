// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "speech/microphone.h"

#include <memory>

namespace escale {

/// The microphone of this machine, through Qt Multimedia; one that says that it is not there in a program built
/// without. UI thread.
std::unique_ptr<Microphone> makeMicrophone();

} // namespace escale
