// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "speech/clip.h"

namespace escale {

/// Waits for one clip; the maker works in a thread or a process of its own. Errors: those of the maker.
Result<Clip> clipOf(ClipMaker &maker, const Phrase &phrase, int wordsPerMinute);

} // namespace escale
