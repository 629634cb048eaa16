// SPDX-License-Identifier: GPL-3.0-or-later
// Text for the ear differs from text for the eye: phone numbers in pairs, e-mails and addresses announced and not
// spelled, signs as words, acronyms as people say them (design: models.md, "Rules with a source").
#pragma once

#include "speech/utterance.h"

namespace escale {

/// A sentence (or a part of one) as `language` says it. `phones`: stretches of `shown` known to be phone numbers (tel:
/// links). The spans count from the start of `shown`. Numerals of other scripts come out as 0-9, which every voice
/// reads.
Phrase phraseFor(const QString &shown, Language language, const QList<TextRange> &phones = {});

} // namespace escale
