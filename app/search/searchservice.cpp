// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/searchservice.h"

#include "base/try.h"

namespace escale {

SearchService::SearchService(QString libraryPath, Clock &clock, QObject *parent)
    : QObject(parent), m_path(std::move(libraryPath)), m_clock(clock), m_worker(new QObject)
{
    m_worker->moveToThread(&m_thread);
    // The database connection belongs to the thread: it closes there.
    connect(
        &m_thread, &QThread::finished, m_worker, [this] { m_searcher.reset(); }, Qt::DirectConnection);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.setObjectName(QStringLiteral("search"));
    m_thread.start();
}

SearchService::~SearchService()
{
    cancel();
    m_thread.quit();
    m_thread.wait();
}

Result<Searcher *> SearchService::searcher()
{
    if (m_searcher && m_searcher->isStale())
        m_searcher.reset();
    if (!m_searcher) {
        ESCALE_TRY(auto opened, Searcher::open(m_path, m_clock));
        m_searcher = std::move(opened);
    }
    return m_searcher.get();
}

void SearchService::warmUp(Language language)
{
    QMetaObject::invokeMethod(m_worker, [this, language] {
        // Trouble is told to whoever asks a question.
        if (const auto ready = searcher(); ready && !(*ready)->warmUp(language))
            m_searcher.reset();
    });
}

template <typename T, typename Work, typename Deliver>
quint64 SearchService::ask(Newest &newest, Work work, Deliver deliver)
{
    const quint64 ticket = ++m_tickets;
    newest = ticket;
    QMetaObject::invokeMethod(m_worker, [this, &newest, ticket, work, deliver] {
        const Cancelled cancelled = [&newest, ticket] { return newest != ticket; };
        if (cancelled())
            return;
        const auto ready = searcher();
        Result<T> answer = ready ? work(**ready, cancelled) : Result<T>(ready.error());
        if (!answer)
            m_searcher.reset(); // a library that was replaced or repaired opens again
        QMetaObject::invokeMethod(this, [this, cancelled, ticket, deliver, answer = std::move(answer)] {
            if (cancelled())
                return;
            if (answer)
                deliver(ticket, *answer);
            else
                Q_EMIT failed(ticket, answer.error());
        });
    });
    return ticket;
}

quint64 SearchService::search(SearchQuery query)
{
    return ask<SearchAnswer>(
        m_newestSearch,
        [query = std::move(query)](Searcher &searcher, const Cancelled &cancelled) {
            return searcher.search(query, cancelled);
        },
        [this](quint64 ticket, const SearchAnswer &answer) { Q_EMIT found(ticket, answer); });
}

quint64 SearchService::suggest(const QString &typed, Language language, int limit)
{
    return ask<QList<Suggestion>>(
        m_newestSuggestion,
        [typed, language, limit](Searcher &searcher, const Cancelled &cancelled) {
            return searcher.suggest(typed, language, limit, cancelled);
        },
        [this](quint64 ticket, const QList<Suggestion> &suggestions) { Q_EMIT suggested(ticket, suggestions); });
}

void SearchService::cancel()
{
    m_newestSearch = 0;
    m_newestSuggestion = 0;
}

} // namespace escale
