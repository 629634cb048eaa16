// SPDX-License-Identifier: GPL-3.0-or-later
// What the answer to "has this text changed since?" means for the library. A pure function.
#pragma once

#include "feed/feed.h"
#include "store/writer.h"
#include "sync/askrun.h"

namespace escale {

struct Revalidated {
    QList<Change> changes;         ///< to be written now
    bool hasText = false;          ///< the answer was more than "as it was"
    bool textChanged = false;      ///< one of them brings other words
    std::optional<PutFiche> later; ///< empties a text that had a body: for the end of the sync (departures.h)
};

/// `note`: what the library noted of the text; `listed`: its fiche, as the index has it.
Revalidated revalidated(const Ask &ask, TextNote note, const Detail &detail, const IndexItem &listed,
                        const QDateTime &now);

} // namespace escale
