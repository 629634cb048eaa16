// SPDX-License-Identifier: GPL-3.0-or-later
// What of writing a fiche no database is asked for: how its texts are stored, their hashes, their words for the index.
// That is more work than the writing, and may be done in another thread while the writer still has the fiches before.
#pragma once

#include "store/writer.h"

#include <mutex>
#include <vector>

namespace escale {

class PreparedFiche {
public:
    struct Text {
        QByteArray body, hash;                          ///< encodeBody(), contentHash()
        std::unique_ptr<const Indexer::Prepared> words; ///< null: the index is told by Indexer::add()
    };

    /// Made once, by whoever comes first; who comes meanwhile waits, so that nobody waits for a thread that never
    /// began. One for each of `change.texts`, in their order. Always of the same change; `indexer` may be null. Any
    /// thread.
    const std::vector<Text> &of(const PutFiche &change, Indexer *indexer);

private:
    std::once_flag m_once;
    std::vector<Text> m_texts;
};

} // namespace escale
