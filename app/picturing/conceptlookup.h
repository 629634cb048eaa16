// SPDX-License-Identifier: GPL-3.0-or-later
// Which concepts of a newcomer's life a text names, and which pictogram stands for each: the one thing picturing asks
// of the lexicon.
#pragma once

#include "fiche/language.h"

#include <QList>
#include <QString>

namespace escale {

/// A concept named by some words of a text.
struct PicturedConcept {
    QString name;
    QString picture; ///< file name without ending, in resources/pictograms; empty when the concept has no honest one
    double weight =
        0; ///< how surely the words mean it: about 1 for a term, more for several words, 0.3 for a weak word
    bool weak = false;               ///< only words that mean other things too
    qsizetype start = 0, length = 0; ///< the words, in UTF-16 code units of the text

    friend bool operator==(const PicturedConcept &, const PicturedConcept &) = default;
};

class ConceptLookup {
public:
    ConceptLookup() = default;
    virtual ~ConceptLookup() = default;
    ConceptLookup(const ConceptLookup &) = delete;
    ConceptLookup &operator=(const ConceptLookup &) = delete;

    /// In reading order. Words inside a longer phrase that names something do not name anything themselves ("conduire"
    /// in "permis de conduire").
    [[nodiscard]] virtual QList<PicturedConcept> conceptsOf(QStringView text, Language language) const = 0;
};

} // namespace escale
