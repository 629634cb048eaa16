// SPDX-License-Identifier: GPL-3.0-or-later
// Speech as the library keeps it: one Ogg Opus stream (RFC 7845), mono, about 3 kB a second.
#pragma once

#include "speech/clip.h"

namespace escale {

/// `words`: what is said in it, carried along as Ogg's TITLE. Errors: BadAnswer (nothing to encode, or the encoder
/// refuses).
Result<QByteArray> toOpus(const Clip &clip, const QString &words = {});
/// The TITLE, as it may be shown; empty when there is none, or no Opus.
QString wordsOfOpus(const QByteArray &bytes);

/// Comes back at 24 kHz, which is all that speech of the feed has. Errors: BadAnswer (no Opus, damaged).
Result<Clip> fromOpus(const QByteArray &bytes);

} // namespace escale
