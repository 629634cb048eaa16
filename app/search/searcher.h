// SPDX-License-Identifier: GPL-3.0-or-later
// Finds fiches: in the person's language and in French at once, as a person types, with their mistakes. Works on the
// library read-only; the windows use SearchService, which keeps one of these on a thread of its own.
//
// How: every typed word becomes the terms that may stand for it (planner.h); one question to the full text index scores
// every text that has all of them, or, when these are few, any of them (matcher.h, rowrank.h); texts become fiches
// (fichemerge.h). When nothing at all is found, every synced language is tried, and corrections of words that exist.
#pragma once

#include "base/clock.h"
#include "search/query.h"
#include "search/rankweights.h"

namespace escale {

/// Belongs to one thread. Nothing typed is an error; errors are those of the library.
class Searcher {
public:
    /// Opens the library. `clock` outlives it.
    static Result<std::unique_ptr<Searcher>> open(const QString &path, Clock &clock);
    ~Searcher();
    Searcher(const Searcher &) = delete;
    Searcher &operator=(const Searcher &) = delete;

    /// Reads ahead what a search in this language needs, so that the first one is as fast as the others.
    Result<Done> warmUp(Language language);

    [[nodiscard]] Result<SearchAnswer> search(const SearchQuery &query, const Cancelled &cancelled = {});
    /// The passages that answer, of the fiches that search() finds, the best first: at most `query.limit`, one of each
    /// section. Errors: CannotRead when the index knows no passages.
    [[nodiscard]] Result<PassageAnswer> passages(const SearchQuery &query, const Cancelled &cancelled = {});
    /// While typing: fiches whose title has the words, themes, needs, then words; at most `limit` in all.
    [[nodiscard]] Result<QList<Suggestion>> suggest(const QString &typed, Language language, int limit = 8,
                                                    const Cancelled &cancelled = {});

    /// Ranks with other weights than the shipped ones: for whoever measures them.
    void setWeights(const RankWeights &weights);

    /// Whether the library is another file now: open another searcher. Cheap.
    [[nodiscard]] bool isStale() const;

private:
    struct Private;
    template <typename T> Result<T> onOneState(Language language, bool cards, const std::function<Result<T>()> &work);
    explicit Searcher(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace escale
