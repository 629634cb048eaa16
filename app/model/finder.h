// SPDX-License-Identifier: GPL-3.0-or-later
// What the list in the middle holds: the whole library, or what a search found, or the selection, narrowed by the
// filters; and how many of it stand behind each choice of the filters. Knows no widget. Nothing here waits: answers
// come by changed().
#pragma once

#include "model/distances.h"
#include "search/arrival.h"
#include "search/filtercounts.h"
#include "search/filtermatch.h"
#include "search/searchservice.h"
#include "store/libraryservice.h"

namespace escale {

/// How the list is sorted. Without words there is no relevance: the library's own order.
enum class ResultOrder : quint8 {
    Relevance,
    Date,     ///< the newest text first
    Name,     ///< as the language of the list sorts
    Distance, ///< from the départements of the filter: known ones, then what is in these, then the rest
};

struct ResultRow {
    FicheCard card;
    Arrival arrival = {}; ///< of a search: the section it has found, and the words of the fiche that matched
    std::optional<escale::Distance> distance = {}; ///< where it is known, and the list is sorted by it
    Snippet snippet = {};                          ///< of a search: the words that answer; no text without one

    friend bool operator==(const ResultRow &, const ResultRow &) = default;
};

class Finder final : public QObject {
    Q_OBJECT

public:
    /// All outlive the finder.
    Finder(LibraryService &library, SearchService &search, Clock &clock, QObject *parent = nullptr);

    void setSemantics(Semantics semantics) { m_semantics = semantics; }
    void setLanguage(Language language);
    void setText(const QString &text);
    /// Once more, without a correction; the next text is corrected again.
    void searchAsTyped();
    /// Lists more of what the words found.
    void showMore();
    void setFilter(const Filter &filter);
    void setOrder(ResultOrder order);
    /// Only these fiches (the selection); nothing for all.
    void setOnly(const std::optional<QStringList> &ids);
    /// The library has changed, or the day.
    void reload();

    /// What a search has found in this fiche; nothing when none has.
    [[nodiscard]] Arrival arrivalAt(const QString &ficheId) const;
    [[nodiscard]] const QList<ResultRow> &rows() const { return m_rows; }
    [[nodiscard]] const Filter &filter() const { return m_filter; }
    /// As it was chosen.
    [[nodiscard]] ResultOrder order() const { return m_order; }
    /// As it can be: without a place nothing is far or near.
    [[nodiscard]] ResultOrder sortedBy() const;
    /// Of the whole library, found or not; null when there is none of this id.
    [[nodiscard]] const FicheCard *card(const QString &ficheId) const;
    /// All of them, in the library's own order.
    [[nodiscard]] const QList<FicheCard> &allCards() const { return m_all; }
    /// Among what there is before filtering: what the words found, of the selection when that is shown.
    [[nodiscard]] const FilterCounts &counts() const { return m_counts; }
    [[nodiscard]] const QString &text() const { return m_text; }
    /// Whether anything has been found, or found to be nothing, since the beginning.
    [[nodiscard]] bool answered() const { return m_answered; }
    [[nodiscard]] bool searching() const { return !m_text.trimmed().isEmpty(); }
    /// What the search said; empty while nothing is searched for.
    [[nodiscard]] const SearchAnswer &answer() const { return m_answer; }
    /// The rows are of an earlier question: the answer to the last one is on its way.
    [[nodiscard]] bool waiting() const { return m_waiting; }
    /// How many there are, listed or not.
    [[nodiscard]] int total() const { return searching() ? m_answer.total : static_cast<int>(m_rows.size()); }
    [[nodiscard]] std::chrono::milliseconds took() const { return m_took; }

Q_SIGNALS:
    void changed();
    void failed(const escale::Error &error);

private:
    static constexpr int firstRows = 200; ///< of a search; few read further, and who does asks for more

    void ask();
    void sort();
    void sortByDistance();
    void loadPoints();
    void showAll();
    void showFound(const SearchAnswer &answer);
    void count(const QList<FilterFacts> &unfiltered);
    [[nodiscard]] bool allowed(const QString &ficheId) const;

    LibraryService &m_library;
    SearchService &m_search;
    Clock &m_clock;
    Semantics m_semantics = Semantics::Escale;
    Language m_language = Language::Fr;
    QString m_text;
    bool m_answered = false;
    bool m_waiting = false;
    bool m_asTyped = false; ///< the person has refused the correction
    int m_limit = firstRows;
    ResultOrder m_order = ResultOrder::Relevance;
    Filter m_filter;
    std::optional<QSet<QString>> m_only;
    QList<FicheCard> m_all;
    QList<FilterFacts> m_facts;          ///< of m_all
    QHash<QString, qsizetype> m_places;  ///< in both, by id
    std::optional<FichePoints> m_points; ///< read when distances are first wanted
    bool m_loadingPoints = false;
    quint64 m_pointsRound = 0; ///< of the library as it is now
    QList<ResultRow> m_rows;
    SearchAnswer m_answer;
    FilterCounts m_counts;
    quint64 m_ticket = 0;
    std::chrono::milliseconds m_asked{}, m_took{};
};

} // namespace escale
