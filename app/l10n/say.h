// SPDX-License-Identifier: GPL-3.0-or-later
// Short names for the files of this room: all their words have the translation context "wording". Mark the source text
// with QT_TRANSLATE_NOOP("wording", ...), or QT_TRANSLATE_N_NOOP("wording", ...) when it counts.
#pragma once

#include "l10n/catalogue.h"

namespace escale::wording {

inline QString say(Language language, const char *source, int count = -1)
{
    return translated(language, "wording", source, count);
}

inline QString sayAmount(Language language, const char *source, double amount)
{
    return translatedAmount(language, "wording", source, amount);
}

/// A word of the feed and its source text, or null for a word the contract does not know.
struct FeedWord {
    const char *feed;
    const char *source;
};

/// The one decision about words the contract does not know (section 4: "show the raw key or hide"): they are shown as
/// they are. Hiding a condition would send somebody on a useless way; hiding a status would open a fiche to everybody.
template <typename Words> QString sayFeedWord(Language language, const Words &words, const QString &feed)
{
    for (const FeedWord &word : words) {
        if (feed == QLatin1String(word.feed))
            return say(language, word.source);
    }
    return feed;
}

} // namespace escale::wording
