// SPDX-License-Identifier: GPL-3.0-or-later
// What the kiosk itself says, sentence by sentence, in order of need: what a centre that has somebody to read it aloud
// should record first. The sentences are data (resources/speech/interface.txt), the names of themes and needs are the
// library's.
#pragma once

#include "fiche/taxonomy.h"
#include "speech/utterance.h"

namespace escale {

/// Each phrase once, as the pages say it: recordingKey() of one is the name of its recording. Names a theme or need has
/// only in another language are left out: they are that language's to record. Pure; any thread.
QList<Phrase> interfacePhrases(Language language, const Taxonomy &taxonomy);

} // namespace escale
