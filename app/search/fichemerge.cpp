// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/fichemerge.h"

#include <algorithm>
#include <cmath>

namespace escale {
namespace {

// Beside what the words say, all of these are small: they order what is about as good.
constexpr double otherText = 0.12;      ///< of the score of a second text of the fiche
constexpr double translated = 1.06;     ///< readable in the reader's language
constexpr double procedure = 1.05;      ///< what must be done comes before what can be done
constexpr double views = 0.02;          ///< for each power of ten
constexpr double suitsThePerson = 1.25; ///< place, age, level, status

/// French texts and those of other languages answer a little less well than the reader's own.
double languageFactor(Language language, Language reader)
{
    if (language == reader)
        return 1;
    return language == Language::Fr ? 0.95 : 0.9;
}

double fullScore(const RankedFiche &ranked, const SearchQuery &query)
{
    double score = ranked.score * (1 + views * std::log10(1.0 + std::max(0, ranked.card->views)));
    if (ranked.card->kind == Kind::Demarche)
        score *= procedure;
    if (!ranked.card->fallback)
        score *= translated;
    if (query.suits && query.suits(*ranked.card))
        score *= suitsThePerson;
    return score;
}

} // namespace

QList<RankedFiche> rankFiches(const std::vector<RowHit> &hits, const Catalogue &catalogue,
                              const QList<const FicheCard *> &cards, const SearchQuery &query, LanguageSet languages)
{
    std::vector<RankedFiche> byFiche(static_cast<size_t>(catalogue.ficheCount()));
    for (const RowHit &hit : hits) {
        const IndexedText *text = catalogue.text(hit.row);
        if (!text || !languages.contains(text->language))
            continue;
        RankedFiche &ranked = byFiche[static_cast<size_t>(text->fiche)];
        const double score = hit.score * languageFactor(text->language, query.language);
        ranked.inReaderLanguage = ranked.inReaderLanguage || text->language == query.language;
        const double lesser = std::min(score, ranked.score);
        if (score > ranked.score) {
            ranked.best = hit;
            ranked.bestLanguage = text->language;
        }
        ranked.score = std::max(score, ranked.score) + otherText * lesser;
    }
    QList<RankedFiche> result;
    for (size_t number = 0; number < byFiche.size(); ++number) {
        RankedFiche &ranked = byFiche[number];
        ranked.fiche = static_cast<int>(number);
        ranked.card = cards.at(ranked.fiche);
        if (ranked.score <= 0 || !ranked.card || (query.allows && !query.allows(*ranked.card)))
            continue;
        ranked.score = fullScore(ranked, query);
        result.append(ranked);
    }
    std::sort(result.begin(), result.end(), [](const RankedFiche &a, const RankedFiche &b) {
        return std::pair(-a.score, a.card->id) < std::pair(-b.score, b.card->id);
    });
    return result;
}

} // namespace escale
