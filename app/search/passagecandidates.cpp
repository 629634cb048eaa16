// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/passagecandidates.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace escale {
namespace {

/// How much of a passage's worth is that of its fiche: a power of the fiche's share of the best fiche's score.
constexpr double ficheShare = 1;
/// A passage in the person's language, beside the same in French.
constexpr double ownLanguage = 1.1;
/// Near passages that are answered with.
constexpr qsizetype nearChosen = 16;

} // namespace

void PassageCandidates::addByWords(const QList<PassageRow> &rows, const QHash<int, const RankedFiche *> &ranked,
                                   double best)
{
    for (const PassageRow &row : rows) {
        const IndexedText *text = m_catalogue.text(row.row);
        const RankedFiche *fiche = ranked.value(text->fiche);
        const double share =
            std::pow(fiche->score / best, ficheShare) * (text->language == m_personLanguage ? ownLanguage : 1);
        const PassageCandidate one{text->fiche, text->language, row.indexed.passage, row.score * share, 0, &row, fiche,
                                   {}};
        PassageCandidate &known = m_bySection[{one.fiche, one.passage.section}];
        QList<const PassageRow *> others = std::move(known.translated);
        if (!known.row || one.score > known.score) {
            if (known.row)
                others.append(known.row);
            known = one;
        } else {
            others.append(&row);
        }
        known.translated = std::move(others);
    }
}

void PassageCandidates::addByMeaning(const std::vector<NearPassage> &near,
                                     const std::function<QList<IndexedPassage>(qint64)> &passagesOf,
                                     const std::function<bool(int)> &wanted)
{
    QHash<qint64, QList<IndexedPassage>> known;
    for (const NearPassage &one : near) {
        const IndexedText *text = m_catalogue.text(one.row);
        if (!text)
            continue;
        if (!known.contains(one.row))
            known.insert(one.row, passagesOf(one.row));
        const QList<IndexedPassage> &passages = known[one.row];
        if (one.passage >= passages.size())
            continue;
        const Passage &passage = passages.at(one.passage).passage;
        const Place place{text->fiche, passage.section};
        if (const auto there = m_bySection.find(place); there != m_bySection.end()) {
            there->nearness = std::max(there->nearness, one.nearness);
            continue;
        }
        const bool own = m_personLanguage == Language::Fr || m_catalogue.row(text->fiche, m_personLanguage) >= 0;
        if (!own && passage.blocks > 0 && wanted(text->fiche))
            m_bySection.insert(place, {text->fiche, Language::Fr, passage, 0, one.nearness, nullptr, nullptr, {}});
    }
}

QList<PassageCandidate> PassageCandidates::chosen(qsizetype limit) const
{
    QList<PassageCandidate> all = m_bySection.values();
    const auto place = [](const PassageCandidate &one) { return std::pair(one.fiche, one.passage.section); };
    std::sort(all.begin(), all.end(), [&](const PassageCandidate &a, const PassageCandidate &b) {
        return std::tuple(-a.score, place(a)) < std::tuple(-b.score, place(b));
    });
    const auto worded = std::count_if(all.begin(), all.end(), [](const PassageCandidate &one) { return one.row; });
    const auto first = all.begin() + std::min<qsizetype>(std::max<qsizetype>(0, limit), worded);
    std::sort(first, all.end(), [&](const PassageCandidate &a, const PassageCandidate &b) {
        return std::tuple(-a.nearness, place(a)) < std::tuple(-b.nearness, place(b));
    });
    const auto end = std::find_if(first, all.end(), [](const PassageCandidate &one) { return one.nearness <= 0; });
    all.erase(first + std::min<qsizetype>(nearChosen, end - first), all.end());
    return all;
}

} // namespace escale
