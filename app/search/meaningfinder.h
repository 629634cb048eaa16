// SPDX-License-Identifier: GPL-3.0-or-later
// Finds passages by what they are about (conceptspace.h), whatever words they use. Keeps the vectors of a library in
// memory, as bytes and by concept: some 400 a passage. Belongs to one thread.
#pragma once

#include "base/error.h"
#include "search/vectorindex.h"
#include "store/readsession.h"

#include <functional>

namespace escale {

struct NearPassage {
    qint64 row = 0;  ///< of the index: a French text
    int passage = 0; ///< in the order of passagesOf()
    float nearness = 0;
};

class MeaningFinder {
public:
    /// Reads the vectors of the library anew. A library without them (an index of before) has none.
    Result<Done> load(const ReadSession &database);
    [[nodiscard]] bool isEmpty() const { return m_texts.empty(); }
    /// Passages with something in common with the question, the nearest first; at most `most`.
    [[nodiscard]] std::vector<NearPassage> nearest(const ConceptVector &question, size_t most) const;

    /// Of one passage; empty for one that is not there.
    [[nodiscard]] ConceptVector vectorOf(qint64 row, int passage) const;

private:
    struct Text {
        qint64 row = 0;
        QByteArray vectors;
    };
    std::vector<Text> m_texts;
    VectorIndex m_index; ///< of m_texts, in their order
};

} // namespace escale
