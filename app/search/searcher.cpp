// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/searcher.h"

#include "base/try.h"
#include "search/conceptspace.h"
#include "search/fold.h"
#include "search/hitbuilder.h"
#include "search/passagecandidates.h"
#include "search/planner.h"
#include "search/searchmemory.h"

#include <algorithm>

namespace escale {
namespace {

/// Fewer fiches with the words that say most than this: fiches with some of them follow.
constexpr qsizetype enough = 20;
/// What scores less than this share of the best is not worth a line, unless the person has filtered: a filter must not
/// hide what it lets through.
constexpr double leastShare = 0.02;
constexpr int mostNearestWords = 3;
/// Cards are read of what is listed, and of so many fiches behind it, which their views may still lift.
constexpr qsizetype cardsBeyond = 20;
constexpr int mostLed = 4; ///< titles suggested for words that no title has
/// A writer may commit between reading ahead and asking; more often than this in a row it does not.
constexpr int mostTries = 3;
constexpr size_t nearLooked = 200; ///< passages that are about what is asked

/// Whether the cards of all fiches are looked at.
bool needsCards(const SearchQuery &query)
{
    return query.allows || query.keeps || query.suits;
}

QString nameOf(Origin origin)
{
    switch (origin) {
    case Origin::Typed:
        return QStringLiteral("typed");
    case Origin::Form:
        return QStringLiteral("form");
    case Origin::Completion:
        return QStringLiteral("completion");
    case Origin::Corrected:
        return QStringLiteral("corrected");
    case Origin::Synonym:
        return QStringLiteral("synonym");
    case Origin::Topic:
        break;
    }
    return QStringLiteral("topic");
}

QList<Explained> explained(const Plan &plan, const RowHit &hit, const Concepts &concepts)
{
    QList<Explained> all;
    for (const Brought &brought : hit.brought) {
        const Alternative &alternative = plan.alternatives[static_cast<size_t>(brought.alternative)];
        Explained one;
        QStringList typed;
        for (size_t slot = 0; slot < plan.slots.size(); ++slot) {
            if ((alternative.slots >> slot & 1U) != 0)
                typed.append(plan.slots[slot].typed.text);
        }
        QStringList found;
        for (const QByteArray &term : alternative.terms)
            found.append(QString::fromUtf8(term.mid(1))); // without the tag of its language
        one.typed = typed.join(u' ');
        one.found = found.join(u' ');
        one.how = nameOf(alternative.origin);
        if (alternative.namedConcept >= 0)
            one.namedConcept = concepts.name(alternative.namedConcept);
        one.brought = static_cast<double>(brought.value);
        all.append(one);
    }
    return all;
}

/// `row` is null for a passage that says none of the words.
/// A word is said when the section says it in any language: a text and its translation are about the same.
QList<WordSaid> wordsSaid(const Plan &plan, const PassageCandidate &candidate)
{
    QList<const PassageRow *> rows = candidate.translated;
    if (candidate.row)
        rows.append(candidate.row);
    QList<WordSaid> words;
    for (size_t slot = 0; slot < std::min<size_t>(plan.slots.size(), 32); ++slot) {
        const Slot &word = plan.slots[slot];
        WordSaid said{word.typed.text, word.importance, word.required, 0, 0, 0, 0};
        for (const PassageRow *row : std::as_const(rows)) {
            said.about = std::max(said.about, row->about[slot]);
            said.titled = std::max(said.titled, row->titled[slot]);
            said.said = std::max(said.said, row->said[slot]);
        }
        words.append(said);
    }
    return words;
}

} // namespace

struct Searcher::Private {
    SearchMemory memory;
    RankWeights weights = {};

    struct Found {
        Plan plan;
        QList<RankedFiche> fiches; ///< the best first
    };
    /// What answers these words, and how they were understood. Fewer fiches with all the words than `least`: fiches
    /// with some of them follow.
    Result<Found> find(const QList<TypedWord> &words, const SearchQuery &query, qsizetype least,
                       const Cancelled &cancelled);
    Result<SearchAnswer> answer(const SearchQuery &query, const Cancelled &cancelled);
    Result<PassageAnswer> passages(const SearchQuery &query, const Cancelled &cancelled);
    Result<Done> addMeant(const std::vector<ConceptVector> &meanings, const PassageMatcher *matcher,
                          const PassageCandidate &candidate, QList<WordSaid> *words);
    Result<Done> addByMeaning(const SearchQuery &query, PassageMatcher *matcher, PassageCandidates *candidates);
    Result<QList<RankedFiche>> ranked(const Plan &plan, MatchMode mode, LanguageSet languages, const SearchQuery &query,
                                      AnswerKinds asked, const Cancelled &cancelled, bool *narrowed);
    Result<SearchAnswer> nothing(const QList<TypedWord> &words, const SearchQuery &query);
    QStringList fullestThemes(const SearchQuery &query);
    QList<NearWord> nearWords(const TypedWord &word, Language language, int most);
};

Searcher::Searcher(std::unique_ptr<Private> priv) : d(std::move(priv)) {}

Searcher::~Searcher() = default;

void Searcher::setWeights(const RankWeights &weights)
{
    d->weights = weights;
}

Result<std::unique_ptr<Searcher>> Searcher::open(const QString &path, Clock &clock)
{
    ESCALE_TRY(auto reader, Reader::open(path));
    auto priv = std::unique_ptr<Private>(new Private{SearchMemory(std::move(reader), clock), {}});
    return std::unique_ptr<Searcher>(new Searcher(std::move(priv)));
}

bool Searcher::isStale() const
{
    return d->memory.isStale();
}

Result<Done> Searcher::warmUp(Language language)
{
    return d->memory.readAhead(language, true);
}

/// `work` on one state of the library, read ahead for `language`.
template <typename T>
Result<T> Searcher::onOneState(Language language, bool cards, const std::function<Result<T>()> &work)
{
    std::optional<Result<T>> answer;
    for (int tries = 0; !answer && tries < mostTries; ++tries) {
        ESCALE_TRY_DONE(d->memory.readAhead(language, cards));
        const auto done = d->memory.session().snapshot([&]() -> Result<Done> {
            if (!d->memory.isCurrent() && tries + 1 < mostTries)
                return Done{};
            answer = work();
            return *answer ? Result<Done>(Done{}) : Result<Done>(answer->error());
        });
        if (!done)
            return done.error();
    }
    return std::move(*answer);
}

Result<SearchAnswer> Searcher::search(const SearchQuery &query, const Cancelled &cancelled)
{
    return onOneState<SearchAnswer>(query.language, needsCards(query), [&] { return d->answer(query, cancelled); });
}

Result<PassageAnswer> Searcher::passages(const SearchQuery &query, const Cancelled &cancelled)
{
    return onOneState<PassageAnswer>(query.language, needsCards(query), [&] { return d->passages(query, cancelled); });
}

Result<QList<RankedFiche>> Searcher::Private::ranked(const Plan &plan, MatchMode mode, LanguageSet languages,
                                                     const SearchQuery &query, AnswerKinds asked,
                                                     const Cancelled &cancelled, bool *narrowed)
{
    const TermQuery question = termQueryOf(plan, mode);
    if (narrowed)
        *narrowed = question.narrowed;
    const auto sizeOf = [this](qint64 row) {
        const IndexedText *text = memory.catalogue().text(row);
        return text ? TextSize{text->length, text->titleLetters} : TextSize{};
    };
    ESCALE_TRY(auto hits, memory.matcher().run(plan, question, weights, sizeOf, query.explain, cancelled));
    if (cancelled && cancelled())
        return QList<RankedFiche>{};
    const CardOf cardOf = [this, &query](int fiche) { return memory.card(fiche, query.language); };
    return rankFiches(hits, memory.catalogue(), cardOf, query, {asked, static_cast<double>(weights.asked)}, languages,
                      leastShare, cardsBeyond + std::max(0, query.limit));
}

Result<Searcher::Private::Found> Searcher::Private::find(const QList<TypedWord> &words, const SearchQuery &query,
                                                         qsizetype least, const Cancelled &cancelled)
{
    const Catalogue &catalogue = memory.catalogue();
    PlanRequest request{words, query.language,         query.correct,      false,
                        false, catalogue.ficheCount(), catalogue.textsIn()};
    const AnswerKinds asked = askedBy(words, query.language);
    Found all;
    Result<QList<RankedFiche>> found = QList<RankedFiche>{};
    // As typed; then, when there is nothing at all, in every language and doubting words that exist.
    for (const bool lastResort : {false, true}) {
        request.everywhere = lastResort;
        request.doubtKnown = lastResort && query.correct;
        Planner planner(memory.lexicon(), request, weights.plan);
        all.plan = planner.plan();
        if (const auto &error = memory.lexicon().error())
            return *error;
        bool narrowed = false;
        found = ranked(all.plan, MatchMode::AllWords, planner.languages(), query, asked, cancelled, &narrowed);
        if (found && narrowed && found->size() < least)
            found = ranked(all.plan, MatchMode::AnyWord, planner.languages(), query, asked, cancelled, &narrowed);
        if (!found)
            return found.error();
        if (!found->isEmpty() || (cancelled && cancelled()))
            break;
    }
    all.fiches = std::move(found).value();
    return all;
}

Result<SearchAnswer> Searcher::Private::answer(const SearchQuery &query, const Cancelled &cancelled)
{
    const QList<TypedWord> words = typedWords(query.text);
    if (words.isEmpty())
        return SearchAnswer{};
    ESCALE_TRY(auto all, find(words, query, enough, cancelled));
    if (cancelled && cancelled())
        return SearchAnswer{};
    const Plan &plan = all.plan;
    QList<RankedFiche> *found = &all.fiches;
    if (found->isEmpty())
        return nothing(words, query);

    SearchAnswer answer;
    answer.found.reserve(found->size());
    for (const RankedFiche &fiche : *found)
        answer.found.append(memory.catalogue().id(fiche.fiche));
    if (query.keeps)
        found->removeIf([&query](const RankedFiche &fiche) { return !query.keeps(*fiche.card); });
    if (found->isEmpty()) {
        answer.nearestThemes = fullestThemes(query); // the words are all right
        return answer;
    }
    answer.total = static_cast<int>(found->size());
    HitBuilder builder(plan, memory, askedBy(words, query.language));
    for (const RankedFiche &fiche : found->first(std::min<qsizetype>(std::max(0, query.limit), found->size()))) {
        if (cancelled && cancelled())
            return SearchAnswer{};
        ESCALE_TRY(auto hit, builder.build(fiche, query.language));
        answer.hits.append(std::move(hit));
        if (query.explain)
            answer.hits.last().explanation = explained(plan, fiche.best, memory.lexicon().concepts());
    }
    answer.corrected = builder.correctedText(query.text, found->first());
    return answer;
}

/// Passages that say the words, then those that are about the same.
Result<PassageAnswer> Searcher::Private::passages(const SearchQuery &query, const Cancelled &cancelled)
{
    const QList<TypedWord> words = typedWords(query.text);
    if (words.isEmpty())
        return PassageAnswer{};
    ESCALE_TRY(auto matcher, memory.passageMatcher());
    ESCALE_TRY(auto all, find(words, query, memory.catalogue().ficheCount() + 1, cancelled));
    if ((all.fiches.isEmpty() && !query.byMeaning) || (cancelled && cancelled()))
        return PassageAnswer{};

    QHash<int, const RankedFiche *> byNumber;
    for (const RankedFiche &fiche : std::as_const(all.fiches)) {
        if (!query.keeps || query.keeps(*fiche.card))
            byNumber.insert(fiche.fiche, &fiche);
    }
    const Catalogue &catalogue = memory.catalogue();
    const auto wanted = [&](qint64 row) {
        const IndexedText *text = catalogue.text(row);
        return text && byNumber.contains(text->fiche);
    };
    const AnswerKinds asked = askedBy(words, query.language);
    ESCALE_TRY(const auto rows, matcher->run(all.plan, asked, wanted, cancelled));

    PassageCandidates candidates(catalogue, query.language);
    candidates.addByWords(rows, byNumber, all.fiches.isEmpty() ? 1 : all.fiches.first().score);
    // A French question finds its words: every fiche has a French text.
    const bool byMeaning = query.byMeaning && query.language != Language::Fr;
    std::vector<ConceptVector> meanings; // of the words
    if (byMeaning) {
        ESCALE_TRY_DONE(addByMeaning(query, matcher, &candidates));
        for (const Slot &word : all.plan.slots)
            meanings.push_back(
                ConceptSpace::ours(query.language).vectorOf(meaningWords(word.typed.text, query.language)));
    }
    PassageAnswer answer;
    HitBuilder builder(all.plan, memory, asked);
    for (const PassageCandidate &candidate : candidates.chosen(query.limit)) {
        if (cancelled && cancelled())
            return PassageAnswer{};
        RankedFiche fiche = candidate.ranked ? *candidate.ranked : RankedFiche{};
        fiche.fiche = candidate.fiche;
        fiche.card = memory.card(candidate.fiche, query.language);
        if (!fiche.card)
            continue;
        ESCALE_TRY(auto built, builder.build(fiche, candidate.language, candidate.passage));
        std::optional<PassageHit> hit = std::move(built);
        if (!hit)
            continue;
        hit->score = candidate.score;
        hit->nearness = candidate.nearness;
        hit->words = wordsSaid(all.plan, candidate);
        if (byMeaning && candidate.language == Language::Fr) {
            ESCALE_TRY_DONE(addMeant(meanings, matcher, candidate, &hit->words));
        }
        answer.hits.append(std::move(*hit));
    }
    if (!answer.hits.isEmpty() && !all.fiches.isEmpty())
        answer.corrected = builder.correctedText(query.text, all.fiches.first());
    return answer;
}

/// What each word is about, beside what the passage is about.
Result<Done> Searcher::Private::addMeant(const std::vector<ConceptVector> &meanings, const PassageMatcher *matcher,
                                         const PassageCandidate &candidate, QList<WordSaid> *words)
{
    ESCALE_TRY(const auto finder, memory.meanings());
    const qint64 row = memory.catalogue().row(candidate.fiche, Language::Fr);
    const QList<IndexedPassage> passages = matcher->passagesOf(row);
    const auto same = std::find_if(passages.begin(), passages.end(), [&candidate](const IndexedPassage &one) {
        return one.passage == candidate.passage;
    });
    const ConceptVector about = finder->vectorOf(row, static_cast<int>(same - passages.begin()));
    for (size_t slot = 0; slot < std::min(meanings.size(), static_cast<size_t>(words->size())); ++slot)
        (*words)[static_cast<qsizetype>(slot)].meant = nearness(meanings[slot], about);
    return Done{};
}

Result<Done> Searcher::Private::addByMeaning(const SearchQuery &query, PassageMatcher *matcher,
                                             PassageCandidates *candidates)
{
    ESCALE_TRY(const auto meanings, memory.meanings());
    if (meanings->isEmpty())
        return Done{};
    const ConceptVector question =
        ConceptSpace::ours(query.language).vectorOf(meaningWords(query.text, query.language));
    const auto wanted = [this, &query](int fiche) {
        const FicheCard *card = memory.card(fiche, query.language);
        return card && (!query.allows || query.allows(*card)) && (!query.keeps || query.keeps(*card));
    };
    candidates->addByMeaning(
        meanings->nearest(question, nearLooked), [matcher](qint64 row) { return matcher->passagesOf(row); }, wanted);
    return Done{};
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
    if (!query.allows && !query.keeps) // nothing that only a card tells
        return memory.fullestThemes();
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
    ESCALE_TRY_DONE(d->memory.readAhead(language, true));
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
    if (!found.isEmpty())
        return found;
    // No text of the person's language has such words: the titles of what they lead to, in whatever language.
    SearchQuery query;
    query.text = typed;
    query.language = language;
    query.limit = std::min(limit, mostLed);
    ESCALE_TRY(const auto answer, search(query, cancelled));
    for (const SearchHit &hit : answer.hits)
        found.append({SuggestionKind::Title, hit.card.title, hit.card.language, hit.card.id});
    return found;
}

} // namespace escale
