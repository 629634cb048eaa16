// SPDX-License-Identifier: GPL-3.0-or-later
// Asks the full text index and scores every text that answers. The score is worked out inside FTS5, where the places
// of the words are at hand: a function of ours, called once a row.
#pragma once

#include "search/plan.h"
#include "search/query.h"
#include "store/database.h"

namespace escale {

/// A text that answers, by its row in `translation`.
struct RowHit {
    qint64 row = 0;
    float score = 0;
    quint32 slots = 0;     ///< the typed words it answers
    quint32 corrected = 0; ///< those of them that it answers best through a correction
    quint32 own = 0;       ///< those it answers through words, not through synonyms or topics
};

/// Belongs to the thread of its database, which outlives it.
class Matcher {
public:
    explicit Matcher(Database &database);
    ~Matcher();
    Matcher(const Matcher &) = delete;
    Matcher &operator=(const Matcher &) = delete;

    /// Makes the function known to the connection, and the table temp.search_vocabulary.
    Result<Done> prepare();
    /// In no order. Stops early, with what it has, when `cancelled` says so.
    Result<std::vector<RowHit>> run(const Plan &plan, MatchMode mode, const Cancelled &cancelled);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace escale
