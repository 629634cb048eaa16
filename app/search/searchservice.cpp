// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/searchservice.h"

#include "search/opensearcher.h"

namespace escale {

SearchService::SearchService(QString libraryPath, Clock &clock, QObject *parent)
    : QObject(parent), m_worker(*this, QStringLiteral("search"), [path = std::move(libraryPath), &clock] {
          return std::make_unique<OpenSearcher>(path, clock);
      })
{
}

SearchService::~SearchService()
{
    cancel();
}

void SearchService::warmUp(Language language)
{
    m_worker.post([language](OpenSearcher &open) {
        // Trouble is told to whoever asks a question.
        (void)open.ask<Done>([language](Searcher &searcher) { return searcher.warmUp(language); }).ok();
    });
}

template <typename T, typename Work, typename Deliver>
quint64 SearchService::ask(Newest &newest, Work work, Deliver deliver)
{
    const quint64 ticket = ++m_tickets;
    newest = ticket;
    const Cancelled cancelled = [&newest, ticket] { return newest != ticket; };
    m_worker.ask<std::optional<Result<T>>>(
        this,
        [work, cancelled](OpenSearcher &open) -> std::optional<Result<T>> {
            if (cancelled())
                return std::nullopt;
            return open.ask<T>([&](Searcher &searcher) { return work(searcher, cancelled); });
        },
        [this, cancelled, ticket, deliver](const std::optional<Result<T>> &answer) {
            if (cancelled() || !answer)
                return;
            if (*answer)
                deliver(ticket, **answer);
            else
                Q_EMIT failed(ticket, answer->error());
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
