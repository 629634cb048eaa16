// SPDX-License-Identifier: GPL-3.0-or-later
// From texts that answer to fiches in the order a caseworker would put them: the texts of one fiche are one result.
#pragma once

#include "search/catalogue.h"
#include "search/matcher.h"

namespace escale {

struct RankedFiche {
    int fiche = 0; ///< number in the catalogue
    double score = 0;
    RowHit best;
    Language bestLanguage = Language::Fr;
    bool inReaderLanguage = false; ///< the reader's own text answers too
    const FicheCard *card = nullptr;
};

/// The best first; fiches that `query.allows` refuses are left out, as are texts outside `languages`.
QList<RankedFiche> rankFiches(const std::vector<RowHit> &hits, const Catalogue &catalogue,
                              const QList<const FicheCard *> &cards, const SearchQuery &query, LanguageSet languages);

} // namespace escale
