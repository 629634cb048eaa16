// SPDX-License-Identifier: GPL-3.0-or-later
// What a sync has to do, decided from the feed's index and the library's journal alone (contract 8.2). A pure function:
// easy to read, easy to test.
#pragma once

#include "feed/feed.h"
#include "store/writer.h"
#include "sync/synchroniser.h"

namespace escale {

constexpr LanguageSet united(LanguageSet a, LanguageSet b)
{
    return LanguageSet::fromBits(static_cast<quint8>(a.bits() | b.bits()));
}
constexpr LanguageSet without(LanguageSet a, LanguageSet b)
{
    return LanguageSet::fromBits(static_cast<quint8>(a.bits() & ~b.bits()));
}

/// One fiche of which at least one text is missing or outdated.
struct FetchTask {
    IndexItem item;
    LanguageSet fetch;     ///< to ask for; French first
    LanguageSet keep;      ///< cached, up to date and wanted
    LanguageSet withdrawn; ///< cached and wanted, and no longer in the index: goes at the end, if at all
    bool isNew = false;
};

/// One text to ask again with its ETag.
struct RevalidationTask {
    QString id;
    Language language = Language::Fr;
    TextNote note;
};

/// A fiche whose texts stay as they are.
struct ListingTask {
    PutListing listing;    ///< keeps what was withdrawn
    LanguageSet withdrawn; ///< as FetchTask::withdrawn
};

struct SyncPlan {
    QList<FetchTask> fetch;
    QList<RevalidationTask> revalidate; ///< oldest-checked first
    QList<ListingTask> listings;
};

/// What leaves the library is no part of the plan: see removals.h.
SyncPlan planSync(const Index &index, const Journal &journal, const SyncOptions &options);

/// The languages of a fiche that are asked for: what the feed has and the person wants, and French.
LanguageSet wantedOf(const IndexItem &item, const SyncOptions &options);

} // namespace escale
