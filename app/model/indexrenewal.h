// SPDX-License-Identifier: GPL-3.0-or-later
// Brings the index of a library that nobody synchronises up to date, in a thread of its own, while the old index goes
// on answering. A sync does it by itself (store/indexer.h); this is for a desk without a source of fiches. Trouble is
// nobody's: the old index still answers, and the next start tries again.
#pragma once

#include "base/workerthread.h"

namespace escale {

class IndexRenewal final : public QObject {
public:
    IndexRenewal();
    /// Stops within a batch of texts, which is kept, and waits for that.
    ~IndexRenewal() override;

    /// Once. Does nothing when the index is of today, when the library cannot be written, or while somebody else
    /// writes it.
    void start(const QString &libraryPath);
    /// For tests.
    void wait();

private:
    bool m_started = false;
    WorkerThread m_thread;
};

} // namespace escale
