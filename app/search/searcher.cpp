// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/searcher.h"

#include "search/fold.h"
#include "search/hitbuilder.h"
#include "search/planner.h"
#include "search/searchmemory.h"

#include <algorithm>

namespace escale {
namespace {

/// Fewer fiches with all the words than this: fiches with some of them follow.
constexpr qsizetype enough = 5;
/// What scores less than this share of the best is not worth a line, unless the person has filtered: a filter must not
/// hide what it lets through.
constexpr double leastShare = 0.12;
constexpr int mostNearestWords = 3;
/// A writer may commit between reading ahead and asking; more often than this in a row it does not.
constexpr int mostTries = 3;

} // namespace

struct Searcher::Private {
    SearchMemory memory;

    Result<SearchAnswer> answer(const SearchQuery &query, const Cancelled &cancelled);
    Result<QList<RankedFiche>> ranked(const Plan &plan, MatchMode mode, LanguageSet languages, const SearchQuery &query,
                                      const Cancelled &cancelled);
    Result<SearchAnswer> nothing(const QList<TypedWord> &words, const SearchQuery &query);
    QStringList fullestThemes(const SearchQuery &query);
    QList<NearWord> nearWords(const TypedWord &word, Language language, int most);
};

Searcher::Searcher(std::unique_ptr<Private> priv) : d(std::move(priv)) {}

Searcher::~Searcher() = default;

Result<std::unique_ptr<Searcher>> Searcher::open(const QString &path, Clock &clock)
{
    auto reader = Reader::open(path);
    if (!reader)
        return reader.error();
    auto priv = std::unique_ptr<Private>(new Private{SearchMemory(std::move(reader).value(), clock)});
    return std::unique_ptr<Searcher>(new Searcher(std::move(priv)));
}

bool Searcher::isStale() const
{
    return d->memory.isStale();
}

Result<Done> Searcher::warmUp(Language language)
{
    return d->memory.readAhead(language);
}

Result<SearchAnswer> Searcher::search(const SearchQuery &query, const Cancelled &cancelled)
{
    std::optional<Result<SearchAnswer>> answer;
    for (int tries = 0; !answer && tries < mostTries; ++tries) {
        if (const auto ready = d->memory.readAhead(query.language); !ready)
            return ready.error();
        const auto done = d->memory.database().snapshot([&]() -> Result<Done> {
            if (!d->memory.isCurrent() && tries + 1 < mostTries)
                return Done{};
            answer = d->answer(query, cancelled);
            return *answer ? Result<Done>(Done{}) : Result<Done>(answer->error());
        });
        if (!done)
            return done.error();
    }
    return std::move(*answer);
}

Result<QList<RankedFiche>> Searcher::Private::ranked(const Plan &plan, MatchMode mode, LanguageSet languages,
                                                     const SearchQuery &query, const Cancelled &cancelled)
{
    auto hits = memory.matcher().run(plan, mode, cancelled);
    if (!hits)
        return hits.error();
    if (cancelled && cancelled())
        return QList<RankedFiche>{};
    return rankFiches(*hits, memory.catalogue(), memory.cards(query.language), query, languages);
}

Result<SearchAnswer> Searcher::Private::answer(const SearchQuery &query, const Cancelled &cancelled)
{
    PlanRequest request{typedWords(query.text),         query.language, query.correct, false, false,
                        memory.catalogue().ficheCount()};
    if (request.words.isEmpty())
        return SearchAnswer{};
    Plan plan;
    Result<QList<RankedFiche>> found = QList<RankedFiche>{};
    // As typed; then, when there is nothing at all, in every language and doubting words that exist.
    for (const bool lastResort : {false, true}) {
        request.everywhere = lastResort;
        request.doubtKnown = lastResort && query.correct;
        Planner planner(memory.lexicon(), request);
        plan = planner.plan();
        if (const auto &error = memory.lexicon().error())
            return *error;
        const bool several = plan.slots.size() > 1;
        found = ranked(plan, MatchMode::AllWords, planner.languages(), query, cancelled);
        if (found && several && found->size() < enough)
            found = ranked(plan, MatchMode::AnyWord, planner.languages(), query, cancelled);
        if (!found)
            return found.error();
        if (cancelled && cancelled())
            return SearchAnswer{};
        if (!found->isEmpty())
            break;
    }
    if (found->isEmpty())
        return nothing(request.words, query);
    const double least = query.allows ? 0 : leastShare * found->first().score;
    found->removeIf([least](const RankedFiche &fiche) { return fiche.score < least; });

    SearchAnswer answer;
    answer.found.reserve(found->size());
    for (const RankedFiche &fiche : *found)
        answer.found.append(fiche.card->id);
    if (query.keeps)
        found->removeIf([&query](const RankedFiche &fiche) { return !query.keeps(*fiche.card); });
    if (found->isEmpty()) {
        answer.nearestThemes = fullestThemes(query); // the words are all right
        return answer;
    }
    answer.total = static_cast<int>(found->size());
    HitBuilder builder(plan, memory);
    for (const RankedFiche &fiche : found->first(std::min<qsizetype>(std::max(0, query.limit), found->size()))) {
        if (cancelled && cancelled())
            return SearchAnswer{};
        auto hit = builder.build(fiche, query.language);
        if (!hit)
            return hit.error();
        answer.hits.append(std::move(hit).value());
    }
    answer.corrected = builder.correctedText(query.text, found->first());
    return answer;
}

QList<NearWord> Searcher::Private::nearWords(const TypedWord &word, Language language, int most)
{
    Vocabulary *vocabulary = memory.lexicon().vocabulary(language);
    return vocabulary ? vocabulary->nearest(foldWord(word.text, language), word.open, most) : QList<NearWord>{};
}

/// Help for a person who finds nothing: words that look like theirs, and where most of the fiches are.
Result<SearchAnswer> Searcher::Private::nothing(const QList<TypedWord> &words, const SearchQuery &query)
{
    SearchAnswer answer;
    for (const Language language : {query.language, Language::Fr}) {
        for (const TypedWord &word : words) {
            for (const NearWord &near : nearWords(word, language, mostNearestWords)) {
                const QString text = memory.lexicon().vocabulary(language)->word(near.word).toString();
                const QString shown = memory.suggester(language).surface(text);
                if (!shown.isEmpty() && !answer.nearestWords.contains(shown) &&
                    answer.nearestWords.size() < mostNearestWords)
                    answer.nearestWords.append(shown);
            }
        }
    }
    answer.nearestThemes = fullestThemes(query);
    return answer;
}

QStringList Searcher::Private::fullestThemes(const SearchQuery &query)
{
    QHash<QString, int> counts;
    for (const FicheCard *card : memory.cards(query.language)) {
        if (card && !card->theme.isEmpty() && (!query.allows || query.allows(*card)) &&
            (!query.keeps || query.keeps(*card)))
            ++counts[card->theme];
    }
    QStringList themes = counts.keys();
    std::sort(themes.begin(), themes.end(), [&](const QString &a, const QString &b) {
        return std::pair(-counts.value(a), a) < std::pair(-counts.value(b), b);
    });
    return themes;
}

Result<QList<Suggestion>> Searcher::suggest(const QString &typed, Language language, int limit,
                                            const Cancelled &cancelled)
{
    if (const auto ready = d->memory.readAhead(language); !ready)
        return ready.error();
    QList<TypedWord> words = typedWords(typed);
    if (words.isEmpty() || (cancelled && cancelled()))
        return QList<Suggestion>{};
    Suggester &suggester = d->memory.suggester(language);
    const Vocabulary *vocabulary = d->memory.lexicon().vocabulary(language);
    QList<Suggestion> found = suggester.suggest(words, vocabulary, limit);
    if (!found.isEmpty())
        return found;
    // Nothing goes on from what was typed: from what was probably meant.
    for (TypedWord &word : words) {
        const QString folded = foldWord(word.text, language);
        if (!vocabulary || vocabulary->find(folded) >= 0)
            continue;
        const QList<NearWord> near = d->nearWords(word, language, 1);
        if (!near.isEmpty())
            word.text = vocabulary->word(near.first().word).toString();
    }
    found = suggester.suggest(words, vocabulary, limit);
    const QString whole = suggester.surface(words.last().text);
    if (!whole.isEmpty() && found.size() < limit)
        found.append({SuggestionKind::Word, whole, language, {}});
    return found;
}

} // namespace escale
