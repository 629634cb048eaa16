// SPDX-License-Identifier: GPL-3.0-or-later
#include "ask/asker.h"

#include "ask/answercandidate.h"
#include "ask/emergency.h"
#include "ask/quoting.h"
#include "base/try.h"
#include "l10n/catalogue.h"
#include "l10n/sessions.h"
#include "search/filtermatch.h"
#include "search/fold.h"
#include "search/searcher.h"
#include "search/words.h"

#include <QHash>
#include <QSet>
#include <algorithm>
#include <cmath>

namespace escale {
namespace {

constexpr int passagesLooked = 24, fichesLooked = 8, nearestShown = 3;
// Fitted to the judged set (tests/ask), to all of it: its held half proves nothing of these numbers yet.
/// A fiche whose facts answer is about nearly all of it, by its title, abstract and names.
constexpr double leastAbout = 0.75;
/// Reciprocal rank fusion: how fast the ranks lose their voice (the lists are short), and the voice of the fiches'
/// list beside that of the passages.
constexpr double rankDamping = 2, ficheVoice = 0.8;
/// The voice of what is about the same, of passages in another language than the person's.
constexpr double nearVoice = 0.8;
constexpr double coveredShare = 0.6; ///< beside the focus
/// A quotation without the thing that is asked for; a section whose title announces it, or that says how it is done.
constexpr double withoutAsked = 0.85, announcedBonus = 0.2;
/// Further quotations are near the first, or stay away.
constexpr double leastOfBest = 0.45;
constexpr double topicBonus = 0.8; ///< of the fiche that a conversation is about
/// An answer is of a fiche that both ways of looking bring forward: one of those for what the question is about, with a
/// passage among the first so many for the question as a whole, by its words or its meaning. A text further down that
/// happens to say the words is a neighbour's.
constexpr int foremost = 3;
constexpr qsizetype candidatesForFacts = 3;
constexpr qsizetype themesShown = 4; ///< of a question that no fiche has a word of

/// By nearness, of the hits in another language than the person's: which place each has.
QHash<const PassageHit *, int> nearRanks(const QList<PassageHit> &hits, Language personLanguage)
{
    QList<const PassageHit *> near;
    for (const PassageHit &hit : hits) {
        if (hit.nearness > 0 && hit.language != personLanguage)
            near.append(&hit);
    }
    std::stable_sort(near.begin(), near.end(),
                     [](const PassageHit *a, const PassageHit *b) { return a->nearness > b->nearness; });
    QHash<const PassageHit *, int> ranks;
    for (const PassageHit *hit : std::as_const(near))
        ranks.insert(hit, static_cast<int>(ranks.size()));
    return ranks;
}

/// Found by its own words and once more by the French text's.
bool overlaps(const Quotation &a, const Quotation &b)
{
    return !a.fact && !b.fact && a.language == b.language && a.section.group == b.section.group &&
           a.section.position == b.section.position && a.block == b.block && a.range.start < b.range.end() &&
           b.range.start < a.range.end();
}

/// An acronym that is found for what it stands for is not what answers: who asks for an account at a bank is not shown
/// "CAF". One that the question names is lit.
void dimNamesNotAsked(Quotation *quotation, const QString &question)
{
    const QStringList asked = foldedWords(question, Language::Fr);
    if (quotation->fact)
        return; // all of a card answers
    quotation->lit.removeIf([&](const TextRange &range) {
        const QString word = quotation->text.mid(range.start, range.length);
        const bool acronym = word.size() > 1 && scriptOf(word) == Script::Latin &&
                             std::all_of(word.begin(), word.end(), [](QChar c) { return c.isUpper(); });
        return acronym && !asked.contains(foldWord(word, Language::Fr));
    });
}

/// In figures, not only by a word for money or time.
AnswerKinds figuresIn(const Quotation &one)
{
    Block text;
    text.runs = {Run{one.text, {}, {}}};
    return heldBy(QList<Block>{text}, one.language);
}

/// The sum or the time that is asked for; "every three months" may be the title above it.
bool tells(const Quotation &one, const Question &question)
{
    return says(one.text, question.must, one.language, question.asksWhatOneGets) ||
           (question.must & heldByText(one.section.title, one.language));
}

} // namespace

QLatin1String nameOf(QuotationKind kind)
{
    switch (kind) {
    case QuotationKind::Sentence:
        return QLatin1String("sentence");
    case QuotationKind::Fact:
        return QLatin1String("fact");
    case QuotationKind::Emergency:
        break;
    }
    return QLatin1String("emergency");
}

QString nextTitle(Language in)
{
    //: Title above the steps of a fiche, below the answer to a question.
    return translated(in, "ask", QT_TRANSLATE_NOOP("ask", "What to do next"));
}

QString documentsTitle(Language in)
{
    //: Title above the papers that a fiche asks for.
    return translated(in, "ask", QT_TRANSLATE_NOOP("ask", "Documents to bring"));
}

QString nearestTitle(Language in)
{
    //: Title above the fiches that come nearest to a question that none answers.
    return translated(in, "ask", QT_TRANSLATE_NOOP("ask", "The nearest fiches"));
}

QString refusalText(Refusal refusal, Language in)
{
    switch (refusal) {
    case Refusal::NothingAnswers:
        //: To a person who asked a question.
        return translated(in, "ask", QT_TRANSLATE_NOOP("ask", "No fiche here answers this question."));
    case Refusal::NoTopic:
        //: To a person who asked "how much?" without saying what of.
        return translated(in, "ask", QT_TRANSLATE_NOOP("ask", "Say what your question is about."));
    case Refusal::None:
        break;
    }
    return {};
}

struct Asker::Private {
    std::unique_ptr<Searcher> searcher;
    std::unique_ptr<Reader> reader;
    Clock &clock;

    struct Work {
        const AskQuery &query;
        Question question;
        QSet<QString> content; ///< words that say what it is about, as typed
        QSet<QString> names;   ///< of these
        QHash<QString, int> ficheRanks;
        FicheTexts texts;
        Quoting quoting;

        Work(const AskQuery &asked, Reader &reader, QDate today)
            : query(asked), question(understand(asked.text, asked.language)), texts(reader),
              quoting(texts, question.asked, asked.language, today)
        {
        }
    };

    Result<Answer> ask(const AskQuery &query, const Cancelled &cancelled);
    static QList<AnswerCandidate> candidates(const Work &work, const QList<PassageHit> &hits);
    static QSet<QString> agreedOn(const Work &work, const QList<AnswerCandidate> &found);
    static Result<Done> bringPassages(Work &work, const QList<AnswerCandidate> &found, Answer *answer);
};

Asker::Asker(std::unique_ptr<Private> priv) : d(std::move(priv)) {}

Asker::~Asker() = default;

Result<std::unique_ptr<Asker>> Asker::open(const QString &path, Clock &clock)
{
    ESCALE_TRY(auto searcher, Searcher::open(path, clock));
    ESCALE_TRY(auto reader, Reader::open(path));
    auto priv = std::unique_ptr<Private>(new Private{std::move(searcher), std::move(reader), clock});
    return std::unique_ptr<Asker>(new Asker(std::move(priv)));
}

bool Asker::isStale() const
{
    return d->searcher->isStale() || d->reader->isStale();
}

Result<Answer> Asker::ask(const AskQuery &query, const Cancelled &cancelled)
{
    return d->ask(query, cancelled);
}

QList<AnswerCandidate> Asker::Private::candidates(const Work &work, const QList<PassageHit> &hits)
{
    const AnswerKinds asked = work.question.asked;
    QList<AnswerCandidate> all;
    const QHash<const PassageHit *, int> near = nearRanks(hits, work.query.language);
    for (qsizetype i = 0; i < hits.size(); ++i) {
        const PassageHit &hit = hits.at(i);
        if (hit.quote.block < 0)
            continue; // a title alone says nothing
        AnswerCandidate one = weighed(hit, work.content, work.names, asked);
        one.place = static_cast<int>(i);
        if (hit.score > 0)
            one.score = 1 / (rankDamping + static_cast<double>(i));
        if (const auto rank = near.constFind(&hit); rank != near.constEnd()) {
            one.place = std::min(one.place, *rank);
            one.score += nearVoice / (rankDamping + *rank);
            if (work.ficheRanks.contains(hit.fiche))
                addMeaning(&one, work.content);
        }
        if (const auto rank = work.ficheRanks.constFind(hit.fiche); rank != work.ficheRanks.constEnd())
            one.score += ficheVoice / (rankDamping + *rank);
        one.score *= coveredShare * one.covered + (1 - coveredShare) * one.focus;
        if (hardKinds(asked) && !(hardKinds(asked) & heldByText(hit.quote.text, hit.language)))
            one.score *= withoutAsked;
        const bool steps = asked == AnswerKinds(AnswerKind::Steps) && hit.section.group == SectionGroup::How;
        // Papers are named one by one; a title seldom says that they follow.
        const AnswerKinds papers = heldByText(hit.quote.text, hit.language) & AnswerKind::Documents;
        if (steps || (asked & (announcedBy(hit.section.title, hit.language) | papers)))
            one.score *= 1 + announcedBonus;
        if (hit.fiche == work.query.topicFiche)
            one.score *= 1 + topicBonus;
        all.append(one);
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const AnswerCandidate &a, const AnswerCandidate &b) { return a.score > b.score; });
    return all;
}

/// The fiches that both lists bring forward.
QSet<QString> Asker::Private::agreedOn(const Work &work, const QList<AnswerCandidate> &found)
{
    QSet<QString> agreed;
    for (const AnswerCandidate &one : found) {
        if (one.place < foremost && work.ficheRanks.contains(one.hit->fiche))
            agreed.insert(one.hit->fiche);
    }
    return agreed;
}

/// What was quoted, then what comes near it.
Result<Done> Asker::Private::bringPassages(Work &work, const QList<AnswerCandidate> &found, Answer *answer)
{
    const auto add = [&](const QString &id, Language language, const SectionFound &where) -> Result<Done> {
        const bool known = std::any_of(answer->passages.begin(), answer->passages.end(), [&](const SourcePassage &one) {
            if (one.fact || one.fiche != id)
                return false;
            // In two languages it would be said twice.
            return one.language == language
                       ? one.section == where
                       : one.section.group == where.group && one.section.position == where.position;
        });
        if (known || answer->passages.size() >= work.query.passages)
            return Done{};
        ESCALE_TRY(auto whole, work.quoting.passage(id, language, where));
        if (whole && !whole->blocks.join(QString()).trimmed().isEmpty())
            answer->passages.append(std::move(*whole));
        return Done{};
    };
    for (const Quotation &one : std::as_const(answer->quotations)) {
        if (one.fact) {
            SourcePassage card{one.fiche, one.ficheTitle, one.language, {}, one.text.split(u'\n'),
                               one.fact,  one.ficheKind};
            card.section.title = factTitle(*one.fact, one.language);
            answer->passages.append(std::move(card));
        } else if (const auto done = add(one.fiche, one.language, one.section); !done) {
            return done.error();
        }
    }
    for (const AnswerCandidate &one : found) {
        if (!isNearAnswer(one))
            continue;
        ESCALE_TRY_DONE(add(one.hit->fiche, one.hit->language, one.hit->section));
    }
    return Done{};
}

Result<Answer> Asker::Private::ask(const AskQuery &query, const Cancelled &cancelled)
{
    Work work(query, *reader, todayOf(clock));
    Answer answer;
    for (const Chip &chip : query.added) {
        const bool said = std::any_of(work.question.chips.begin(), work.question.chips.end(),
                                      [&chip](const Chip &one) { return one.kind == chip.kind; });
        if (!said)
            work.question.chips.append(chip);
    }
    work.question.chips.removeIf([&query](const Chip &chip) { return query.removed.contains(chip); });
    const Question &question = work.question;
    answer.understood = question;

    if (question.emergency != Emergency::None) {
        ESCALE_TRY(auto urgent, emergencyQuotations(question.emergency, query.language, *searcher, work.texts));
        answer.quotations = std::move(urgent);
    }

    QString content = question.content;
    if (!query.topic.isEmpty())
        content = query.topic + u' ' + content;
    for (const TypedWord &word : typedWords(content))
        work.content.insert(word.text);
    work.names = namesIn(typedWords(question.text), query.language);
    if (work.content.isEmpty() && answer.quotations.isEmpty()) {
        answer.refused = Refusal::NoTopic;
        answer.refusal = refusalText(answer.refused, query.language);
        return answer;
    }

    SearchQuery passageQuery;
    // A space at the end: the last word is whole, it goes on to nothing.
    passageQuery.text = (query.topic.isEmpty() ? question.searched : query.topic + u' ' + question.searched) + u' ';
    passageQuery.language = query.language;
    passageQuery.limit = passagesLooked;
    passageQuery.byMeaning = true;
    if (!question.chips.isEmpty()) {
        const FilterMatcher matcher(filterOf(question.chips), Semantics::Escale, todayOf(clock));
        passageQuery.keeps = [matcher](const FicheCard &card) { return matcher.matches(filterFacts(card)); };
    }
    SearchQuery ficheQuery = passageQuery;
    ficheQuery.text = content + u' ';
    ficheQuery.limit = fichesLooked;

    const auto passages = searcher->passages(passageQuery, cancelled);
    if (!passages)
        return passages.error();
    ESCALE_TRY(const auto fiches, searcher->search(ficheQuery, cancelled));
    if (cancelled && cancelled())
        return Answer{};
    answer.corrected = passages->corrected.trimmed();
    for (const SearchHit &hit : fiches.hits) {
        // The fiche that a conversation is about goes first.
        const int rank = hit.card.id == query.topicFiche ? 0 : static_cast<int>(work.ficheRanks.size()) + 1;
        work.ficheRanks.insert(hit.card.id, rank);
        if (answer.nearest.size() < nearestShown)
            answer.nearest.append({hit.card.id, hit.card.title, hit.card.theme, hit.card.language});
        if (!hit.card.theme.isEmpty() && !answer.themes.contains(hit.card.theme))
            answer.themes.append(hit.card.theme);
    }

    // No fiche has a word of it: the way on is by the themes.
    if (answer.themes.isEmpty())
        answer.themes = fiches.nearestThemes.first(std::min(fiches.nearestThemes.size(), themesShown));

    const QList<AnswerCandidate> found = candidates(work, passages->hits);
    // The card of what is asked, when the fiche is about all of the question: the first of the fiches' list.
    std::optional<Quotation> card;
    for (const AnswerCandidate &one : found.first(std::min(found.size(), candidatesForFacts))) {
        if (one.about < leastAbout || fiches.hits.isEmpty() || fiches.hits.first().card.id != one.hit->fiche)
            continue;
        ESCALE_TRY(auto quotation, work.quoting.fact(one.hit->fiche));
        card = std::move(quotation);
        break;
    }
    QList<Quotation> sentences;
    double best = 0;
    const QSet<QString> agreed = agreedOn(work, found);
    for (const AnswerCandidate &one : found) {
        if (!agreed.contains(one.hit->fiche) || !isAnswer(one, question.asked))
            continue;
        if (one.score < best * leastOfBest || sentences.size() == mostQuotations)
            break;
        auto quotation = work.quoting.sentence(*one.hit);
        if (!quotation)
            return quotation.error();
        if (!*quotation || !tells(**quotation, question))
            continue;
        best = std::max(best, one.score);
        const auto same = [&quotation](const Quotation &known) {
            return known.fiche == (*quotation)->fiche &&
                   (known.text == (*quotation)->text || overlaps(known, **quotation));
        };
        if (std::none_of(answer.quotations.begin(), answer.quotations.end(), same) &&
            std::none_of(sentences.begin(), sentences.end(), same))
            sentences.append(std::move(**quotation));
    }
    // Who asks what they get is not told that it costs nothing.
    if (card && card->fact == FactKind::Price && question.asksWhatOneGets && !figuresIn(*card))
        card.reset();
    // A price answers alone; the other cards say more of what a sentence has said.
    if (card && (card->fact == FactKind::Price || !sentences.isEmpty())) {
        // Beside a price, "somebody helps you free of charge" would say that there is none.
        if (card->fact == FactKind::Price && figuresIn(*card).testFlag(AnswerKind::Amount))
            sentences.removeIf([&](const Quotation &one) { return !(hardKinds(question.asked) & figuresIn(one)); });
        const bool said = !sentences.isEmpty() && sentences.first().fiche == card->fiche &&
                          (hardKinds(question.asked) & heldByText(sentences.first().text, sentences.first().language));
        sentences.insert(said || card->fact != FactKind::Price ? 1 : 0, std::move(*card));
    }
    for (Quotation &quotation : sentences) {
        dimNamesNotAsked(&quotation, query.topic + u' ' + query.text);
        if (answer.quotations.size() < mostQuotations)
            answer.quotations.append(std::move(quotation));
    }

    if (query.second) {
        for (const Quotation &one : std::as_const(answer.quotations)) {
            ESCALE_TRY(auto other, work.quoting.inLanguage(one, *query.second));
            answer.inSecond.append(std::move(other));
        }
    }
    answer.refused = answer.quotations.isEmpty() ? Refusal::NothingAnswers : Refusal::None;
    answer.refusal = refusalText(answer.refused, query.language);
    if (answer.refused == Refusal::None) {
        ESCALE_TRY_DONE(work.quoting.bringAround(&answer));
        if (query.passages > 0) {
            ESCALE_TRY_DONE(bringPassages(work, found, &answer));
        }
    } else {
        answer.corrected.clear();
    }
    return answer;
}

} // namespace escale
