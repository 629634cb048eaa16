// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a fiche passes a filter, and which part of the filter stops it.
#pragma once

#include "search/filterfacts.h"

namespace escale {

/// The parts of a filter, each weighed on its own.
enum class Facet : quint8 { Place, Age, Level, Status, Public, Days, Price, Starts, Theme, Need, Kind, Language };
inline constexpr std::size_t facetCount = 12;
using Facets = std::bitset<facetCount>;

inline constexpr std::size_t bit(Facet facet)
{
    return static_cast<std::size_t>(facet);
}

/// A filter made ready for many fiches.
class FilterMatcher {
public:
    /// `today`: by it sessions are past or to come. A matcher is of one day.
    FilterMatcher(const Filter &filter, Semantics semantics, QDate today);

    /// The parts that stop this fiche; none when it passes.
    [[nodiscard]] Facets failures(const FilterFacts &facts) const;
    [[nodiscard]] bool matches(const FilterFacts &facts) const { return failures(facts).none(); }
    [[nodiscard]] bool passes(Facet facet, const FilterFacts &facts) const;

private:
    [[nodiscard]] bool placePasses(const FilterFacts &facts) const;
    [[nodiscard]] bool agePasses(const Age &age) const;
    [[nodiscard]] bool levelPasses(const WordFacts &levels) const;
    /// For statuses and publics: the web wants them named.
    [[nodiscard]] bool audiencePasses(const WordBits &wanted, const WordFacts &said) const;

    [[nodiscard]] bool startPasses(const Sessions &sessions) const;

    Filter m_filter;
    Semantics m_semantics;
    QDate m_today;
    DepartmentBits m_departments;
    WordBits m_levels, m_statuses, m_publics, m_days;
};

} // namespace escale
