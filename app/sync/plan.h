// SPDX-License-Identifier: GPL-3.0-or-later
// What a sync has to do, decided from the feed's index and the library's journal alone (contract 8.2). A pure function:
// easy to read, easy to test.
#pragma once

#include "feed/feed.h"
#include "store/writer.h"
#include "sync/synchroniser.h"

namespace escale {

/// One fiche of which at least one text is missing or outdated.
struct FetchTask {
    IndexItem item;
    LanguageSet fetch; ///< to ask for; French first
    LanguageSet keep;  ///< cached, up to date and wanted
    bool isNew = false;
};

/// One text to ask again with its ETag.
struct RevalidationTask {
    QString id;
    Language language = Language::Fr;
    TextNote note;
};

/// Why nothing is removed this time.
enum class Suspicion : quint8 {
    None,
    Shrunk,     ///< the index has less than half of what the library holds
    Unconfirmed ///< the index is far from what `/statistics` says
};

struct SyncPlan {
    QList<FetchTask> fetch;
    QList<RevalidationTask> revalidate; ///< oldest-checked first
    QList<PutListing> listings;         ///< fiches whose texts stay as they are
    QStringList remove;                 ///< empty when suspicious
    Suspicion suspicion = Suspicion::None;
};

/// `sameSource`: the library's content came from this very feed; otherwise its size says nothing about what this feed
/// should have. `statistics` is absent when the feed could not tell.
SyncPlan planSync(const Index &index, const Journal &journal, bool sameSource,
                  const std::optional<Statistics> &statistics, const SyncOptions &options);

} // namespace escale
