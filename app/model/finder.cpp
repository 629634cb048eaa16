// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/finder.h"

#include "l10n/sessions.h"

#include <QCollator>
#include <algorithm>

namespace escale {

Finder::Finder(LibraryService &library, SearchService &search, Clock &clock, QObject *parent)
    : QObject(parent), m_library(library), m_search(search), m_clock(clock)
{
    connect(&search, &SearchService::found, this, [this](quint64 ticket, const SearchAnswer &answer) {
        if (ticket == m_ticket)
            showFound(answer);
    });
    connect(&search, &SearchService::failed, this, [this](quint64 ticket, const Error &error) {
        if (ticket != m_ticket)
            return;
        m_waiting = false;
        Q_EMIT failed(error);
    });
}

void Finder::setLanguage(Language language)
{
    m_language = language;
    reload();
}

void Finder::setText(const QString &text)
{
    m_text = text;
    m_asTyped = false;
    m_limit = firstRows;
    ask();
}

void Finder::searchAsTyped()
{
    m_asTyped = true;
    ask();
}

void Finder::showMore()
{
    if (!searching() || m_rows.size() >= m_answer.total)
        return;
    m_limit += firstRows;
    ask();
}

void Finder::setFilter(const Filter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    ask();
}

void Finder::setOrder(ResultOrder order)
{
    if (std::exchange(m_order, order) != order)
        ask();
}

const FicheCard *Finder::card(const QString &ficheId) const
{
    const auto place = m_places.constFind(ficheId);
    return place == m_places.cend() ? nullptr : &m_all[*place];
}

ResultOrder Finder::sortedBy() const
{
    return m_order == ResultOrder::Distance && m_filter.departments.isEmpty() ? ResultOrder::Relevance : m_order;
}

/// Equal ones stay as they were: by relevance, or as the library has them.
void Finder::sort()
{
    if (sortedBy() == ResultOrder::Distance)
        return sortByDistance();
    if (m_order == ResultOrder::Date) {
        std::stable_sort(m_rows.begin(), m_rows.end(),
                         [](const ResultRow &a, const ResultRow &b) { return a.card.modified > b.card.modified; });
    } else if (m_order == ResultOrder::Name) {
        QCollator collator(localeOf(m_language));
        collator.setNumericMode(true);
        collator.setIgnorePunctuation(true);
        std::stable_sort(m_rows.begin(), m_rows.end(), [&collator](const ResultRow &a, const ResultRow &b) {
            return collator.compare(a.card.title, b.card.title) < 0;
        });
    }
}

void Finder::sortByDistance()
{
    if (!m_points)
        return; // it is being read
    const DepartmentBits here = departmentBits(m_filter.departments);
    const auto rank = [this, here](const ResultRow &row) {
        constexpr double inThese = 1e6, elsewhere = 1e7; // kilometres no two places of the earth are apart
        if (row.distance)
            return row.distance->kilometres;
        const auto place = m_places.constFind(row.card.id);
        return place != m_places.cend() && (m_facts[*place].departments & here).any() ? inThese : elsewhere;
    };
    QList<std::pair<double, ResultRow>> ranked;
    for (ResultRow &row : m_rows) {
        row.distance = nearest(m_points->value(row.card.id), m_filter.departments);
        ranked.append({rank(row), row});
    }
    std::stable_sort(ranked.begin(), ranked.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    m_rows.clear();
    for (const auto &[kilometres, row] : std::as_const(ranked))
        m_rows.append(row);
}

void Finder::loadPoints()
{
    if (std::exchange(m_loadingPoints, true))
        return;
    m_library.ask<FichePoints>(this, fichePoints, [this, round = m_pointsRound](const Result<FichePoints> &points) {
        m_loadingPoints = false;
        if (round == m_pointsRound)                      // else of a library that is gone
            m_points = points ? *points : FichePoints(); // trouble is the list's to tell
        ask();
    });
}

void Finder::setOnly(const std::optional<QStringList> &ids)
{
    const auto only = ids ? std::optional(QSet<QString>(ids->begin(), ids->end())) : std::nullopt;
    if (only == m_only)
        return;
    m_only = only; // a set: ten thousand fiches are asked about ten thousand times
    ask();
}

void Finder::reload()
{
    m_points.reset();
    ++m_pointsRound;
    m_library.list({m_language, {}, {}, {}}, this,
                   [this, language = m_language](const Result<QList<FicheCard>> &cards) {
                       if (language != m_language)
                           return; // another language was chosen meanwhile, its list is on the way
                       if (!cards) {
                           Q_EMIT failed(cards.error());
                           return;
                       }
                       m_all = *cards;
                       m_facts.clear();
                       m_places.clear();
                       for (const FicheCard &card : m_all) {
                           m_places.insert(card.id, m_facts.size());
                           m_facts.append(filterFacts(card));
                       }
                       ask();
                   });
}

bool Finder::allowed(const QString &ficheId) const
{
    return !m_only || m_only->contains(ficheId);
}

void Finder::ask()
{
    m_asked = m_clock.elapsed();
    if (sortedBy() == ResultOrder::Distance && !m_points)
        loadPoints();
    if (!searching()) {
        m_search.cancel();
        m_ticket = 0;
        m_waiting = false;
        showAll();
        return;
    }
    SearchQuery query;
    query.text = m_text;
    query.correct = !m_asTyped;
    query.language = m_language;
    // In another order than that of the search, the first of all are wanted, not the best put in order.
    query.limit = sortedBy() == ResultOrder::Relevance ? m_limit : std::max(m_limit, static_cast<int>(m_all.size()));
    if (m_only || m_filter != Filter{}) {
        // Copies: the predicate runs on the search thread.
        query.keeps = [matcher = FilterMatcher(m_filter, m_semantics, todayOf(m_clock)),
                       only = m_only](const FicheCard &card) {
            return (!only || only->contains(card.id)) && matcher.matches(filterFacts(card));
        };
    }
    m_waiting = true;
    m_ticket = m_search.search(query);
}

Arrival Finder::arrivalAt(const QString &ficheId) const
{
    for (const ResultRow &row : m_rows) {
        if (row.card.id == ficheId)
            return row.arrival;
    }
    return {};
}

void Finder::showAll()
{
    m_answer = {};
    m_rows.clear();
    const FilterMatcher matcher(m_filter, m_semantics, todayOf(m_clock));
    QList<FilterFacts> unfiltered;
    for (qsizetype i = 0; i < m_all.size(); ++i) {
        if (!allowed(m_all[i].id))
            continue;
        unfiltered.append(m_facts[i]);
        if (matcher.matches(m_facts[i]))
            m_rows.append({m_all[i], {}});
    }
    sort();
    count(unfiltered);
}

void Finder::showFound(const SearchAnswer &answer)
{
    m_waiting = false;
    m_answer = answer;
    m_rows.clear();
    for (const SearchHit &hit : answer.hits)
        m_rows.append({hit.card, escale::arrivalAt(hit), {}, hit.snippet});
    if (sortedBy() != ResultOrder::Relevance) {
        sort();
        m_rows.resize(std::min<qsizetype>(m_rows.size(), m_limit));
    }
    QList<FilterFacts> unfiltered;
    for (const QString &id : answer.found) {
        const auto place = m_places.constFind(id);
        if (place != m_places.cend() && allowed(id))
            unfiltered.append(m_facts[*place]);
    }
    count(unfiltered);
}

void Finder::count(const QList<FilterFacts> &unfiltered)
{
    m_counts = countChoices(unfiltered, m_filter, m_semantics, todayOf(m_clock));
    m_took = m_clock.elapsed() - m_asked;
    m_answered = true;
    Q_EMIT changed();
}

} // namespace escale
