// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/filternews.h"

#include "l10n/sessions.h"
#include "search/searcher.h"

#include <QSet>

namespace escale {

class FilterNews::Finding {
public:
    Finding(QString path, Clock &clock) : m_path(std::move(path)), m_clock(clock) {}

    /// Trouble is nobody's: a filter without an answer has no news.
    QSet<QString> in(const SavedFilter &saved, const QStringList &news, const FilterMatcher &matcher, Language language,
                     const std::function<bool()> &goOn)
    {
        const auto keeps = [&matcher, ids = QSet<QString>(news.begin(), news.end())](const FicheCard &card) {
            return ids.contains(card.id) && matcher.matches(filterFacts(card));
        };
        if (saved.query.isEmpty())
            return weighed(news, keeps, language);
        if (!m_searcher || m_searcher->isStale()) {
            auto opened = Searcher::open(m_path, m_clock);
            if (!opened)
                return {};
            m_searcher = std::move(opened).value();
        }
        SearchQuery query;
        query.text = saved.query;
        query.language = language;
        query.limit = static_cast<int>(news.size());
        query.keeps = keeps;
        QSet<QString> found;
        if (const auto answer = m_searcher->search(query, [goOn] { return !goOn(); })) {
            for (const SearchHit &hit : answer->hits)
                found.insert(hit.card.id);
        }
        return found;
    }

private:
    QSet<QString> weighed(const QStringList &news, const FichePredicate &keeps, Language language)
    {
        if (!m_reader || m_reader->isStale()) {
            auto opened = Reader::open(m_path);
            if (!opened)
                return {};
            m_reader = std::move(opened).value();
        }
        QSet<QString> found;
        for (const QString &id : news) {
            if (const auto card = m_reader->card(id, language); card && keeps(*card))
                found.insert(id);
        }
        return found;
    }

    QString m_path;
    Clock &m_clock;
    std::unique_ptr<Reader> m_reader;
    std::unique_ptr<Searcher> m_searcher;
};

FilterNews::FilterNews(QString libraryPath, const LibraryNews &news, const SavedFilters &filters, Clock &clock,
                       QObject *parent)
    : QObject(parent), m_news(news), m_filters(filters), m_clock(clock),
      m_worker(*this, QStringLiteral("escale-filternews"),
               [path = std::move(libraryPath), &clock] { return std::make_unique<Finding>(path, clock); })
{
    connect(&news, &LibraryNews::changed, this, &FilterNews::ask);
    connect(&filters, &SavedFilters::changed, this, &FilterNews::ask);
}

FilterNews::~FilterNews() = default;

void FilterNews::setSemantics(Semantics semantics)
{
    if (std::exchange(m_semantics, semantics) != semantics)
        ask();
}

void FilterNews::setLanguage(Language language)
{
    if (std::exchange(m_language, language) != language)
        ask();
}

void FilterNews::ask()
{
    ++m_asked;
    if (m_filters.list().isEmpty() || m_news.fiches().isEmpty()) { // most mornings: no thread for that
        m_found.clear();
        Q_EMIT answered();
        return;
    }
    ++m_waiting;
    m_worker.ask<Found>(
        this,
        [this, filters = m_filters.list(), news = m_news.ids(), semantics = m_semantics, language = m_language,
         today = todayOf(m_clock)](Finding &finding) {
            Found found;
            const auto goOn = [this] { return !m_worker.isEnding(); };
            for (const SavedFilter &saved : filters) {
                if (!goOn())
                    break;
                found.insert(saved.id,
                             finding.in(saved, news, FilterMatcher(saved.filter, semantics, today), language, goOn));
            }
            return found;
        },
        [this, asked = m_asked](const Found &found) {
            --m_waiting;
            if (asked != m_asked)
                return; // another answer is on the way, or nothing is asked any more
            m_found = found;
            Q_EMIT answered();
        });
}

} // namespace escale
