// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/filtercounts.h"

#include "l10n/departments.h"

namespace escale {
namespace {

/// One choice of one part: the filter that has only this choice, and where its fiches are counted.
struct Choice {
    FilterMatcher matcher;
    int *count;
};

/// The choices of one part that have to be tried one by one.
class Choices {
public:
    Choices(Facet facet, Semantics semantics, QDate today) : m_facet(facet), m_semantics(semantics), m_today(today) {}

    void add(const Filter &only, int *count)
    {
        m_choices.push_back({FilterMatcher(only, m_semantics, m_today), count});
    }
    void add(const QStringList &words, QHash<QString, int> &counts, const std::function<Filter(const QString &)> &only)
    {
        counts.reserve(words.size());
        for (const QString &word : words)
            counts.insert(word, 0);
        for (const QString &word : words) // only now: inserting may move the values
            add(only(word), &counts[word]);
    }
    void count(const FilterFacts &facts) const
    {
        for (const Choice &choice : m_choices) {
            if (choice.matcher.passes(m_facet, facts))
                ++*choice.count;
        }
    }
    [[nodiscard]] Facet facet() const { return m_facet; }

private:
    Facet m_facet;
    Semantics m_semantics;
    QDate m_today;
    std::vector<Choice> m_choices;
};

std::vector<Choices> triedChoices(Semantics semantics, QDate today, FilterCounts &counts)
{
    std::vector<Choices> all;
    Choices &ages = all.emplace_back(Facet::Age, semantics, today);
    for (std::size_t i = 0; i < ageBrackets.size(); ++i) {
        Filter only;
        only.age = ageBrackets.at(i);
        ages.add(only, &counts.ages.at(i));
    }
    Choices &starts = all.emplace_back(Facet::Starts, semantics, today);
    for (const auto &[wish, count] :
         {std::pair(Starts::Soon, &counts.startsSoon), std::pair(Starts::AnyTime, &counts.startsAnyTime)}) {
        Filter only;
        only.starts = wish;
        starts.add(only, count);
    }
    const auto lists = {
        std::tuple(Facet::Level, &levelWords(), &counts.levels),
        std::tuple(Facet::Status, &statusWords(), &counts.statuses),
        std::tuple(Facet::Public, &publicWords(), &counts.publics),
        std::tuple(Facet::Days, &dayWords(), &counts.days),
    };
    for (const auto &[facet, words, into] : lists) {
        all.emplace_back(facet, semantics, today).add(*words, *into, [facet = facet](const QString &word) {
            Filter only;
            if (facet == Facet::Level)
                only.level = word;
            else
                (facet == Facet::Status ? only.statuses : facet == Facet::Public ? only.publics : only.days) = {word};
            return only;
        });
    }
    return all;
}

void countPlaces(const FilterFacts &facts, Semantics semantics, FilterCounts &counts)
{
    const bool app = semantics == Semantics::App;
    if (facts.where == Where::Online)
        ++counts.online;
    else if (facts.where != Where::Departments && (!app || facts.everywhereToTheLetter()))
        ++counts.national;
    const DepartmentBits &bits = app ? facts.namedExactly : facts.departments;
    if (bits.none())
        return;
    const auto &all = departments();
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (bits.test(static_cast<std::size_t>(i)))
            ++counts.departments[all[i].code];
    }
}

/// Parts whose choices stand in the fiche itself.
void countOwn(Facet facet, const FilterFacts &facts, Semantics semantics, FilterCounts &counts)
{
    switch (facet) {
    case Facet::Place:
        return countPlaces(facts, semantics, counts);
    case Facet::Theme:
        for (const QString &theme : facts.themes)
            ++counts.themes[theme];
        return;
    case Facet::Need:
        for (const QString &need : facts.needs)
            ++counts.needs[need];
        return;
    case Facet::Kind:
        ++(facts.kind == Kind::Demarche ? counts.demarches : counts.dispositifs);
        return;
    case Facet::Language:
        for (const Language language : facts.languages.toList())
            ++counts.languages[language];
        return;
    case Facet::Price:
        counts.free += facts.free ? 1 : 0;
        return;
    case Facet::Age:
    case Facet::Level:
    case Facet::Status:
    case Facet::Public:
    case Facet::Days:
    case Facet::Starts:
        return;
    }
}

constexpr std::array ownFacets{Facet::Place, Facet::Theme, Facet::Need, Facet::Kind, Facet::Language, Facet::Price};

} // namespace

FilterCounts countChoices(const QList<FilterFacts> &fiches, const Filter &filter, Semantics semantics, QDate today)
{
    FilterCounts counts;
    const FilterMatcher matcher(filter, semantics, today);
    const std::vector<Choices> tried = triedChoices(semantics, today, counts);
    for (const FilterFacts &facts : fiches) {
        const Facets failed = matcher.failures(facts);
        counts.total += failed.none() ? 1 : 0;
        if (failed.count() > 1)
            continue; // no single choice would let it in
        const auto onlyStoppedBy = [&failed](Facet facet) { return failed.none() || failed.test(bit(facet)); };
        for (std::size_t part = 0; part < facetCount; ++part)
            counts.any.at(part) += onlyStoppedBy(static_cast<Facet>(part)) ? 1 : 0;
        for (const Facet facet : ownFacets) {
            if (onlyStoppedBy(facet))
                countOwn(facet, facts, semantics, counts);
        }
        for (const Choices &choices : tried) {
            if (onlyStoppedBy(choices.facet()))
                choices.count(facts);
        }
    }
    return counts;
}

} // namespace escale
