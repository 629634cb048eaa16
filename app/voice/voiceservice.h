// SPDX-License-Identifier: GPL-3.0-or-later
// The other end of speech/voiceprotocol.h: says the languages, then makes a clip of each sentence, until its input
// ends.
#pragma once

#include <cstdio>

namespace escale {

/// Blocks. What it reads and writes is binary. The exit code: 0 when the input ended between two sentences.
int serveVoice(std::FILE *in, std::FILE *out);

} // namespace escale
