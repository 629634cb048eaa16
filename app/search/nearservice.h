// SPDX-License-Identifier: GPL-3.0-or-later
// nearFiches() as a window uses it: in a thread of its own, only the newest text is answered, and the same text is not
// asked twice. Lives in the thread of the windows, which never wait.
#pragma once

#include "base/workerthread.h"
#include "search/nearfiches.h"

namespace escale {

class OpenSearcher;

class NearService final : public QObject {
    Q_OBJECT

public:
    /// Opens the library when it is first asked, and again at the next question when that failed. `clock` outlives it.
    NearService(QString libraryPath, Clock &clock, QObject *parent = nullptr);
    /// Stops what is running and waits for it: a matter of milliseconds.
    ~NearService() override;

    /// Told by found(), also of a text that is not enough.
    void ask(const DraftWords &draft);
    /// Nothing more is answered of what was asked.
    void cancel();

Q_SIGNALS:
    /// Where the library cannot be read nothing is near: writing goes on without it.
    void found(const escale::NearFiches &nearby);

private:
    std::optional<DraftWords> m_asked;
    quint64 m_tickets = 0;
    std::atomic<quint64> m_newest{0}; ///< the work looks at it: it goes after the worker
    Worker<OpenSearcher> m_worker;
};

} // namespace escale
