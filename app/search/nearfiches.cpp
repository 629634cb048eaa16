// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/nearfiches.h"

#include "base/try.h"
#include "search/contentwords.h"

#include <QHash>
#include <algorithm>

namespace escale {
namespace {

constexpr int looked = 40;     ///< fiches, and passages of them
constexpr qsizetype shown = 3; ///< of each list
constexpr qsizetype leastWords = 4;
/// A word said in another form is said; one of which only a part is like it is not.
constexpr double surelySaid = 0.6, hardlySaid = 0.2;
/// A secondary theme of what is near says half of what its theme says.
constexpr double secondary = 0.5;
/// Below this share a topic is nobody's guess.
constexpr double leastNearShare = 0.15;
/// Of fiches that vote: one that scores half as much as the best says a quarter.
constexpr double votes = 2;

double surely(float said)
{
    return said < hardlySaid ? 0 : std::min(1.0, static_cast<double>(said) / surelySaid);
}

/// How much of the draft the fiche of this passage is about.
double sharedOf(const PassageHit &hit)
{
    double all = 0, said = 0;
    for (const WordSaid &word : hit.words) {
        if (!word.required)
            continue;
        all += static_cast<double>(word.importance);
        said += static_cast<double>(word.importance) * surely(word.about);
    }
    return all > 0 ? said / all : 0;
}

QList<TopicShare> ordered(const QHash<QString, double> &weights)
{
    double all = 0;
    for (const double weight : weights)
        all += weight;
    QList<TopicShare> topics;
    for (auto each = weights.begin(); each != weights.end(); ++each) {
        if (all > 0 && each.value() / all >= leastNearShare)
            topics.append({each.key(), each.value() / all});
    }
    std::sort(topics.begin(), topics.end(), [](const TopicShare &a, const TopicShare &b) {
        return std::pair(-a.share, a.id) < std::pair(-b.share, b.id);
    });
    return topics.first(std::min(shown, topics.size()));
}

void vote(NearFiches &nearby, const QList<SearchHit> &hits)
{
    QHash<QString, double> themes, needs;
    for (const SearchHit &hit : hits) {
        const double weight = std::pow(hit.score / hits.first().score, votes);
        if (!hit.card.theme.isEmpty())
            themes[hit.card.theme] += weight;
        for (const QString &theme : hit.card.secondaryThemes)
            themes[theme] += weight * secondary;
        for (const QString &need : hit.card.needs)
            needs[need] += weight;
    }
    nearby.themes = ordered(themes);
    nearby.needs = ordered(needs);
}

} // namespace

bool DraftWords::areEnough() const
{
    const QStringList said = contentWords(abstract, Language::Fr);
    const QStringList titled = contentWords(title, Language::Fr);
    return !said.isEmpty() && !titled.isEmpty() && said.size() + titled.size() >= leastWords;
}

Result<NearFiches> nearFiches(Searcher &searcher, const DraftWords &draft, const Cancelled &cancelled)
{
    NearFiches nearby;
    if (!draft.areEnough())
        return nearby;
    SearchQuery query;
    query.text = draft.title + u'\n' + draft.abstract;
    query.correct = false; // an author's names are no mistakes
    query.limit = looked;
    query.keeps = [self = draft.self](const FicheCard &card) { return card.id != self; };
    ESCALE_TRY(const auto found, searcher.search(query, cancelled));
    if (found.hits.isEmpty())
        return nearby;
    vote(nearby, found.hits);
    ESCALE_TRY(const auto passages, searcher.passages(query, cancelled));
    QHash<QString, double> shared;
    for (const PassageHit &hit : passages.hits)
        shared[hit.fiche] = std::max(shared[hit.fiche], sharedOf(hit));
    for (const SearchHit &hit : found.hits) {
        if (const double share = shared.value(hit.card.id); share >= aboutTheSame)
            nearby.same.append({hit.card, share});
    }
    std::stable_sort(nearby.same.begin(), nearby.same.end(),
                     [](const SimilarFiche &a, const SimilarFiche &b) { return a.shared > b.shared; });
    nearby.same = nearby.same.first(std::min(shown, nearby.same.size()));
    return nearby;
}

} // namespace escale
