// SPDX-License-Identifier: GPL-3.0-or-later
// What is worth a recording: every phrase a page says in a language, the most read fiches first.
#pragma once

#include "speech/utterance.h"
#include "store/reader.h"

namespace escale {

/// `today`: the day they are to be said, for the dates of courses. Each phrase once, in the order in which it should be
/// fetched. Reads the whole library: not for the UI thread. Ends with Cancelled when its thread is asked to
/// (QThread::requestInterruption).
Result<QList<Phrase>> wantedPhrases(Reader &reader, LanguageSet languages, QDate today);

} // namespace escale
