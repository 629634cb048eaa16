// SPDX-License-Identifier: GPL-3.0-or-later
// What this room says to the author, in the interface's language. Sentences are marked with
// QT_TRANSLATE_NOOP("authoring", "...") where they stand. Any thread.
#pragma once

#include "base/saidsentences.h"

namespace escale {

inline QString authoringSentence(const char *sentence)
{
    return saidSentence("authoring", sentence);
}

/// In English: as the database keeps it.
inline QString sourceOfSentence(const QString &said)
{
    return sourceOfSaid(said, "authoring");
}

} // namespace escale
