// SPDX-License-Identifier: GPL-3.0-or-later
// The passages that may answer a question, before they are quoted: those that say its words, and those that are about
// the same. One for each section of a fiche, whatever languages it is written in. For one question.
#pragma once

#include "search/fichemerge.h"
#include "search/meaningfinder.h"
#include "search/passagematcher.h"

#include <QHash>

namespace escale {

struct PassageCandidate {
    int fiche = 0; ///< number in the catalogue
    Language language = Language::Fr;
    Passage passage;
    double score = 0;   ///< by its words; 0 for one that says none
    float nearness = 0; ///< by what it is about
    const PassageRow *row = nullptr;
    const RankedFiche *ranked = nullptr;
    QList<const PassageRow *> translated = {}; ///< the same section in other languages: what these say, it says
};

class PassageCandidates {
public:
    /// Outlive it: `catalogue` and the arguments of the next.
    PassageCandidates(const Catalogue &catalogue, Language personLanguage)
        : m_catalogue(catalogue), m_personLanguage(personLanguage)
    {
    }

    /// A passage is worth what it says and what its fiche is worth; the same section in two languages is one answer,
    /// the person's own where it says as much. `ranked` by number of the fiche; `best`: of the best fiche.
    void addByWords(const QList<PassageRow> &rows, const QHash<int, const RankedFiche *> &ranked, double best);
    /// `near`: the nearest first. `passagesOf`: those of a row. `wanted`: whether a fiche may answer.
    void addByMeaning(const std::vector<NearPassage> &near,
                      const std::function<QList<IndexedPassage>(qint64)> &passagesOf,
                      const std::function<bool(int)> &wanted);
    /// Of those with words the best `limit`, and behind them the nearest that are not among these.
    [[nodiscard]] QList<PassageCandidate> chosen(qsizetype limit) const;

private:
    using Place = std::pair<int, int>; ///< fiche and section
    const Catalogue &m_catalogue;
    Language m_personLanguage;
    QHash<Place, PassageCandidate> m_bySection;
};

} // namespace escale
