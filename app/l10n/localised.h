// SPDX-License-Identifier: GPL-3.0-or-later
// Short names for the files of this room: all their words have the translation context "l10n". Mark the source text
// with QT_TRANSLATE_NOOP("l10n", ...), or QT_TRANSLATE_N_NOOP("l10n", ...) when it counts.
#pragma once

#include "l10n/catalogue.h"

namespace escale::l10n {

inline QString localised(Language language, const char *source, int count = -1)
{
    return translated(language, "l10n", source, count);
}

inline QString localisedAmount(Language language, const char *source, double amount)
{
    return translatedAmount(language, "l10n", source, amount);
}

/// A word of the feed and its source text, or null for a word the contract does not know.
struct FeedWord {
    const char *feed;
    const char *source;
};

/// The one decision about words the contract does not know (section 4: "show the raw key or hide"): they are shown as
/// they are. Hiding a condition would send somebody on a useless way; hiding a status would open a fiche to everybody.
template <typename Words> QString localisedFeedWord(Language language, const Words &words, const QString &feed)
{
    for (const FeedWord &word : words) {
        if (feed == QLatin1String(word.feed))
            return localised(language, word.source);
    }
    return feed;
}

} // namespace escale::l10n
