// SPDX-License-Identifier: GPL-3.0-or-later
// The sheet for native listeners of a voice: forty sentences, each with a scale from 1 to 5.
#pragma once

#include "cli/commands.h"
#include "speech/utterance.h"

#include <QList>

namespace escale {

inline constexpr int sheetSentences = 40;

/// Of what a library says in `language`: whole sentences that can be judged (4 to 25 words), spread over all of it,
/// a quarter of them with numbers where there are so many. The same library gives the same sheet. Fewer where it says
/// less.
QList<Phrase> sheetPhrases(const QList<Phrase> &said, Language language);

/// Prints it, as text or JSON; with `folder`, writes 01.wav ... there as well. Errors are told.
ExitCode runVoiceSheet(const CommonOptions &common, const VoicesArguments &arguments);

} // namespace escale
