// SPDX-License-Identifier: GPL-3.0-or-later
// What a sync did not understand, in one line for an operator. Holds words of the contract's kind only (feed/drift.h).
#pragma once

#include "feed/feed.h"

namespace escale {

/// What was not understood of a text that was asked for in a language; a text without a body counts too.
Drift driftOf(Language asked, const Detail &detail);

/// "<kind> <word>" -> fiches it was met in, as SyncRecord::drift keeps it.
QMap<QString, int> driftWords(const Drift &drift);

/// "12 fiches have a form this version does not know: key metadatas.mode (12), value origin=XYZ (3)". The most frequent
/// first, at most six. Empty when there is nothing to say.
QString driftSentence(int fiches, const QMap<QString, int> &words);

} // namespace escale
