// SPDX-License-Identifier: GPL-3.0-or-later
// The search as the windows use it: questions go to a thread of its own, and only the newest one is answered; asking
// again stops what is still being looked for. The windows never wait.
#pragma once

#include "base/workerthread.h"
#include "search/searcher.h"

namespace escale {

class OpenSearcher;

/// Lives in the thread of the windows. The predicates of a query are called on the search thread.
class SearchService final : public QObject {
    Q_OBJECT

public:
    /// Opens the library when it is first asked, and again at the next question when that failed. `clock` outlives it.
    SearchService(QString libraryPath, Clock &clock, QObject *parent = nullptr);
    /// Stops what is running and waits for it: a matter of milliseconds.
    ~SearchService() override;

    /// Reads ahead, so that the first keystroke is as fast as the others.
    void warmUp(Language language);
    /// Each answers a ticket that comes back with the answer. An older question of the same kind is given up.
    quint64 search(SearchQuery query);
    quint64 suggest(const QString &typed, Language language, int limit = 8);
    /// Gives up both: nothing more is answered.
    void cancel();

Q_SIGNALS:
    void found(quint64 ticket, const escale::SearchAnswer &answer);
    void suggested(quint64 ticket, const QList<escale::Suggestion> &suggestions);
    void failed(quint64 ticket, const escale::Error &error);

private:
    /// The newest question of one kind.
    using Newest = std::atomic<quint64>;
    template <typename T, typename Work, typename Deliver> quint64 ask(Newest &newest, Work work, Deliver deliver);

    quint64 m_tickets = 0;
    Newest m_newestSearch{0}, m_newestSuggestion{0}; ///< the work looks at them: they go after the worker
    Worker<OpenSearcher> m_worker;
};

} // namespace escale
