// SPDX-License-Identifier: GPL-3.0-or-later
// From texts that answer to fiches in the order a caseworker would put them: the texts of one fiche are one result.
#pragma once

#include "search/answerkind.h"
#include "search/catalogue.h"
#include "search/matcher.h"

namespace escale {

struct RankedFiche {
    int fiche = 0; ///< number in the catalogue
    double score = 0;
    RowHit best;
    Language bestLanguage = Language::Fr;
    bool inReaderLanguage = false;   ///< the person's own text answers too
    const FicheCard *card = nullptr; ///< null for those of which it was not read (see rankFiches)
};

/// What the question asks for, and how much more a fiche is worth whose title announces it ("Montant du loyer").
struct Steering {
    AnswerKinds asked;
    double weight = 0;
};

/// The card of a fiche by its number; null when it has gone.
using CardOf = std::function<const FicheCard *(int fiche)>;

/// The best first; fiches that `query.allows` refuses are left out, as are texts outside `languages` and what scores
/// less than `leastShare` of the best. Cards of the best `cards` only are asked for when the query has no predicates;
/// those behind them stay in the order of their texts.
QList<RankedFiche> rankFiches(const std::vector<RowHit> &hits, const Catalogue &catalogue, const CardOf &cardOf,
                              const SearchQuery &query, const Steering &steering, LanguageSet languages,
                              double leastShare, qsizetype cards);

} // namespace escale
