// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/fichemerge.h"

#include <algorithm>
#include <cmath>

namespace escale {
namespace {

// Beside what the words say, all of these are small: they order what is about as good.
constexpr double otherText = 0.12;      ///< of the score of a second text of the fiche
constexpr double translated = 1.06;     ///< readable in the person's language
constexpr double procedure = 1.05;      ///< what must be done comes before what can be done
constexpr double views = 0.02;          ///< for each power of ten
constexpr double suitsThePerson = 1.25; ///< place, age, level, status

/// French texts and those of other languages answer a little less well than the person's own.
double languageFactor(Language language, Language personLanguage)
{
    if (language == personLanguage)
        return 1;
    return language == Language::Fr ? 0.95 : 0.9;
}

double fullScore(const RankedFiche &ranked, const SearchQuery &query, const Steering &steering)
{
    double score = ranked.score * (1 + views * std::log10(1.0 + std::max(0, ranked.card->views)));
    if (ranked.card->kind == Kind::Demarche)
        score *= procedure;
    if (!ranked.card->fallback)
        score *= translated;
    if (steering.asked && (steering.asked & announcedBy(ranked.card->title, ranked.card->language)))
        score *= 1 + steering.weight;
    if (query.suits && query.suits(*ranked.card))
        score *= suitsThePerson;
    return score;
}

} // namespace

QList<RankedFiche> rankFiches(const std::vector<RowHit> &hits, const Catalogue &catalogue, const CardOf &cardOf,
                              const SearchQuery &query, const Steering &steering, LanguageSet languages,
                              double leastShare, qsizetype cards)
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
    double best = 0;
    for (const RankedFiche &ranked : byFiche)
        best = std::max(best, ranked.score);
    const bool every = query.allows || query.keeps || query.suits;
    // A filter that is chosen gives as many as it promised: it cuts where the unfiltered list was cut.
    const double least = query.allows ? 0 : best * leastShare;
    // Names are compared where the score is the same; what is sorted is small: at 5,000 fiches this is felt.
    const auto before = [&catalogue](double score, int fiche, double otherScore, int other) {
        return score != otherScore ? score > otherScore : catalogue.id(fiche) < catalogue.id(other);
    };
    std::vector<std::pair<double, int>> order;
    for (size_t number = 0; number < byFiche.size(); ++number) {
        if (byFiche[number].score > 0 && byFiche[number].score >= least)
            order.emplace_back(byFiche[number].score, static_cast<int>(number));
    }
    std::sort(order.begin(), order.end(),
              [&before](const auto &a, const auto &b) { return before(a.first, a.second, b.first, b.second); });
    QList<RankedFiche> result;
    result.reserve(static_cast<qsizetype>(order.size()));
    for (const auto &[score, number] : order) {
        result.append(std::move(byFiche[static_cast<size_t>(number)]));
        result.last().fiche = number;
    }
    // What the card says changes the order of what is about as good, and lifts nothing from far below.
    const qsizetype read = every ? result.size() : std::min(cards, result.size());
    for (qsizetype i = 0; i < read; ++i) {
        RankedFiche &ranked = result[i];
        ranked.card = cardOf(ranked.fiche);
        if (ranked.card)
            ranked.score = fullScore(ranked, query, steering);
    }
    const double gone = -1;
    for (qsizetype i = 0; i < read; ++i) {
        if (!result[i].card || (query.allows && !query.allows(*result[i].card)))
            result[i].score = gone;
    }
    std::sort(result.begin(), result.begin() + read, [&before](const RankedFiche &a, const RankedFiche &b) {
        return before(a.score, a.fiche, b.score, b.fiche);
    });
    result.removeIf([](const RankedFiche &ranked) { return ranked.score < 0; });
    return result;
}

} // namespace escale
