// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of a filter as a caseworker is offered them: their titles, their choices with words
// and numbers, and what a choice does to the filter. Pure functions of values.
#pragma once

#include "fiche/taxonomyindex.h"
#include "search/filtercounts.h"

#include <QColor>

namespace escale {

struct FilterChoice {
    QString id;    ///< feed word, id or code; empty for "any"
    QString words; ///< in the language of the interface
    int count = 0;
    bool chosen = false;
    QString section = {}; ///< title it stands under; empty for none
    QString tip = {};     ///< more words, when there are some
    QColor dot = {};      ///< before the words; invalid for none

    friend bool operator==(const FilterChoice &, const FilterChoice &) = default;
};

/// What the choices are made of. References to values that outlive the call.
struct FilterView {
    const TaxonomyIndex &taxonomy;
    Language language;
    const Filter &filter;
    const FilterCounts &counts;
};

/// From the top: as drawn (desktop-1), then the parts that are asked less often.
inline constexpr std::array filterParts{Facet::Place,  Facet::Status, Facet::Age,  Facet::Level,
                                        Facet::Theme,  Facet::Need,   Facet::Kind, Facet::Starts,
                                        Facet::Public, Facet::Price,  Facet::Days, Facet::Language};

/// Ids of two choices of the place beside the codes of départements.
inline constexpr QLatin1String nationalPlace("national"), onlinePlace("online");

/// Whether its choices exclude each other; there is then one for "any".
bool isOneOf(Facet part);
QString partTitle(Facet part, Language language);
/// Of the place: the départements that are chosen, then the whole country and online, always said apart. Of the needs:
/// those of the chosen themes, all when none is chosen; whatever is chosen is always among the choices.
QList<FilterChoice> choicesOf(Facet part, const FilterView &view);
/// The départements that are not chosen, each with what is said to be there.
QList<FilterChoice> otherPlaces(const QString &typed, const FilterView &view);
/// The filter with this choice made or taken back.
Filter withChoice(const Filter &filter, Facet part, const QString &id, bool on);
/// How many choices of the part narrow the list.
int activeChoices(Facet part, const Filter &filter);

} // namespace escale
