// SPDX-License-Identifier: GPL-3.0-or-later
// Text for the ear differs from text for the eye: phone numbers in pairs, e-mails and addresses announced and not
// spelled, signs as words, acronyms as people say them (ui/README.md, "Rules with a source"; by language:
// resources/speech, tests/unit/speech/ear).
#pragma once

#include "speech/utterance.h"

#include <optional>

namespace escale {

/// A sentence (or `part` of one: what stands around it decides what an abbreviation means) as `language` says it.
/// `phones`: stretches of `shown` that hold a number to dial (tel: links). The spans count from the start of `shown`.
/// Numerals of other scripts come out as 0-9, which every voice reads.
Phrase phraseFor(const QString &shown, Language language, const QList<TextRange> &phones = {},
                 std::optional<TextRange> part = {});

} // namespace escale
