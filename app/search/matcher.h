// SPDX-License-Identifier: GPL-3.0-or-later
// Asks the full text index and scores every text that answers. The score is worked out inside FTS5, where the places
// of the words are at hand: a function of ours, called once a row.
#pragma once

#include "search/query.h"
#include "search/rankweights.h"
#include "search/termquery.h"
#include "store/readsession.h"

namespace escale {

/// What one way to say a typed word brought to a text.
struct Brought {
    int alternative = 0; ///< of the plan
    float value = 0;
};

/// How long a text is.
struct TextSize {
    float body = 1; ///< against the usual one (1)
    int titleLetters = 0;
};

/// A text that answers, by its row in `translation`.
struct RowHit {
    qint64 row = 0;
    float score = 0;
    quint32 slots = 0;                 ///< the typed words it answers
    quint32 corrected = 0;             ///< those of them that it answers best through a correction
    quint32 own = 0;                   ///< those it answers through words, not through synonyms or topics
    std::vector<Brought> brought = {}; ///< only when it was asked for
};

/// Belongs to the thread of its database, which outlives it.
class Matcher {
public:
    explicit Matcher(const ReadSession &database);
    ~Matcher();
    Matcher(const Matcher &) = delete;
    Matcher &operator=(const Matcher &) = delete;

    /// Makes the function known to the connection.
    Result<Done> prepare();
    using SizeOf = std::function<TextSize(qint64 row)>;
    /// In no order. Stops early, with what it has, when `cancelled` says so.
    Result<std::vector<RowHit>> run(const Plan &plan, const TermQuery &question, const RankWeights &weights,
                                    const SizeOf &sizeOf, bool explain, const Cancelled &cancelled);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace escale
