// SPDX-License-Identifier: GPL-3.0-or-later
// Asks the full text index which passages answer. Where a word stands in a column of the index tells the passage: the
// index notes how many words each has (IndexedPassage).
#pragma once

#include "search/passagerank.h"
#include "search/query.h"
#include "store/readsession.h"

namespace escale {

/// One passage of a text, by its row in `translation`.
struct PassageRow {
    qint64 row = 0;
    IndexedPassage indexed;
    float score = 0;                                 ///< comparable between the texts of one answer
    std::array<float, 32> about{}, titled{}, said{}; ///< as in RankedPassage
};

/// Belongs to the thread of its database, which outlives it.
class PassageMatcher {
public:
    explicit PassageMatcher(const ReadSession &database);
    ~PassageMatcher();
    PassageMatcher(const PassageMatcher &) = delete;
    PassageMatcher &operator=(const PassageMatcher &) = delete;

    /// Makes the function known to the connection. Errors: CannotRead when the index knows no passages.
    Result<Done> prepare();
    /// The best passage of every section that answers, in the texts that `wanted` lets through, in no order.
    Result<QList<PassageRow>> run(const Plan &plan, AnswerKinds asked, const std::function<bool(qint64)> &wanted,
                                  const Cancelled &cancelled);
    /// Those of one text, in its order; none of a text that is not indexed.
    [[nodiscard]] QList<IndexedPassage> passagesOf(qint64 row) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace escale
