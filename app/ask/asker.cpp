// SPDX-License-Identifier: GPL-3.0-or-later
#include "ask/asker.h"

#include "ask/emergency.h"
#include "ask/quoting.h"
#include "base/try.h"
#include "l10n/catalogue.h"
#include "l10n/sessions.h"
#include "search/filtermatch.h"
#include "search/searcher.h"

#include <QHash>
#include <QSet>
#include <algorithm>
#include <cmath>

namespace escale {
namespace {

constexpr int passagesLooked = 24, fichesLooked = 8, nearestShown = 3;
// Fitted to the judged set (tests/ask), to all of it: its held half proves nothing of these numbers yet.
/// Of what the question is about, weighed by how much each word says: less is no answer.
constexpr double leastCovered = 0.63;
/// ...of it by the titles: a text that only mentions a thing does not answer for it.
constexpr double leastFocus = 0.25;
/// ...unless a place is asked for, and all of it is said.
constexpr double surelyOffered = 0.9;
/// A fiche whose facts answer is about nearly all of it, by its title, abstract and names.
constexpr double leastAbout = 0.75;
/// A word is said for sure from here on, below in proportion, and not at all by words of what is only near to it
/// (PlanWeights::nearConcept): who asks for meat is not answered by a grocer's.
constexpr double surelySaid = 0.85, hardlySaid = 0.34;
/// From here on a word of a section's title is what the section is about, even one that only asks ("documents").
constexpr double surelyTitled = 0.9;
constexpr double leastImportance = 0.15;
/// Reciprocal rank fusion: how fast the ranks lose their voice (the lists are short), and the voice of the fiches'
/// list beside that of the passages.
constexpr double rankDamping = 2, ficheVoice = 0.8;
/// The voice of what is about the same, of passages in another language than the person's.
constexpr double nearVoice = 0.8;
/// Such a passage says a word, too, when it is about what the word is about: not at all up to the first of these, for
/// sure from the second on. When it is about the whole question (from `hardlyNear` to `surelyNear`), it says so much of
/// what is still missing.
constexpr double hardlyMeant = 0.15, surelyMeant = 0.4;
constexpr double hardlyNear = 0.25, surelyNear = 0.5, nearCovers = 0.4;
/// ...in full when it is about the missing words, too (from `strange` to `akin`), else this share of it: it is near to
/// the question by the words that are said there, and "register my car" is not answered by who lends one.
constexpr float strange = 0.01F, akin = 0.06F;
constexpr double shareOfStrange = 0.3;
/// A passage that says no word of the question is about so many of them at least, and about so much of it: one word
/// alone means too many things ("money to Afghanistan" is no passport).
constexpr int fewestMeant = 2;
constexpr double leastMeant = 0.75;
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

/// A name below this is in the titles of half the library ("France").
constexpr float leastOfName = 0.35F;
/// A word that asks and is seldom in the texts.
constexpr float leastOfVerb = 0.5F;
/// Of the words themselves, not of the question words around them, the titles say at least so much.
constexpr double leastOwnFocus = 0.05;

struct Candidate {
    const PassageHit *hit = nullptr;
    double covered = 0, focus = 0, about = 0;
    double score = 0;
    double ownFocus = 0;       ///< of the words that say what the question is about
    bool namesAnother = false; ///< a name that the question says is not said there
    int said = 0, meant = 0;   ///< words of the question that are said there; that it is about without saying them
    bool lacksPapers = false;  ///< papers are asked for, none are named, and the word that asks is not said either
    int place = 0;             ///< among the passages, by words or by meaning, the better of both; 0 is the first
};

double surely(float said)
{
    return said < hardlySaid ? 0 : std::min(1.0, static_cast<double>(said) / surelySaid);
}

double between(double least, double most, float value)
{
    return std::clamp((static_cast<double>(value) - least) / (most - least), 0.0, 1.0);
}

/// Names among these words of a question: acronyms, and words in Latin letters between those of another script. Who
/// asks for "France services" is not answered by another house that has no appointments.
QSet<QString> namesIn(const QList<TypedWord> &words, Language personLanguage)
{
    const auto ofPerson = [personLanguage](const TypedWord &word) { return word.script == scriptOf(personLanguage); };
    const auto loud = [](const QString &text) {
        return text.size() > 1 && std::none_of(text.begin(), text.end(), [](QChar c) { return c.isLower(); }) &&
               std::count_if(text.begin(), text.end(), [](QChar c) { return c.isUpper(); }) > 1;
    };
    const bool latin = scriptOf(personLanguage) == Script::Latin;
    const bool someOwn = std::any_of(words.begin(), words.end(), ofPerson);
    const bool shouted = std::all_of(words.begin(), words.end(), [&](const TypedWord &word) {
        return word.script != Script::Latin || word.text.size() < 2 || loud(word.text);
    });
    QSet<QString> names;
    for (const TypedWord &word : words) {
        if (word.script != Script::Latin)
            continue;
        if ((!latin && someOwn) || (loud(word.text) && !(latin && shouted && words.size() > 1)))
            names.insert(word.text);
    }
    return names;
}

/// "What do I bring?" of a text that names no papers. With one word beside it, "bring" is what is asked: "bring my
/// parents".
bool lacksPapers(const PassageHit &hit, const QSet<QString> &content, AnswerKinds asked)
{
    const AnswerKinds told = heldByText(hit.quote.text, hit.language) | announcedBy(hit.section.title, hit.language);
    if (!asked.testFlag(AnswerKind::Documents) || (asked & told))
        return false;
    qsizetype own = 0;
    bool unsaid = false;
    for (const WordSaid &word : hit.words) {
        if (!word.required)
            continue;
        own += content.contains(word.word) ? 1 : 0;
        unsaid = unsaid || (!content.contains(word.word) && word.importance >= leastOfVerb && surely(word.said) <= 0);
    }
    return own <= 1 && unsaid;
}

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

/// How much of what the question is about is said there.
Candidate weighed(const PassageHit &hit, const QSet<QString> &content, const QSet<QString> &names)
{
    double all = 0, bonus = 0;
    Candidate one;
    one.hit = &hit;
    for (const WordSaid &word : hit.words) {
        const double importance = std::max(leastImportance, static_cast<double>(word.importance));
        if (!word.required)
            continue;
        if (content.contains(word.word)) {
            all += importance;
            one.said += surely(word.said) > 0 ? 1 : 0;
            one.covered += importance * surely(word.said);
            one.focus += importance * std::max(surely(word.about), surely(word.titled));
            one.about += importance * surely(word.about);
            one.namesAnother = one.namesAnother ||
                               (names.contains(word.word) && word.importance >= leastOfName && surely(word.said) <= 0);
        } else if (surely(word.titled) >= surelyTitled) {
            bonus += importance;
        }
    }
    if (all > 0) {
        one.ownFocus = one.focus / all;
        one.covered = (one.covered + bonus) / (all + bonus);
        one.focus = (one.focus + bonus) / (all + bonus);
        one.about /= all;
    }
    return one;
}

/// What a passage in another language says of the question by what it is about, whatever its words.
void addMeaning(Candidate *one, const QSet<QString> &content)
{
    double all = 0, covered = 0, focus = 0, missing = 0, related = 0;
    for (const WordSaid &word : one->hit->words) {
        if (!word.required || !content.contains(word.word))
            continue;
        const double importance = std::max(leastImportance, static_cast<double>(word.importance));
        const double meant = between(hardlyMeant, surelyMeant, word.meant);
        all += importance;
        if (surely(word.said) <= 0) {
            one->meant += meant > 0 ? 1 : 0;
            missing += importance;
            related += importance * between(strange, akin, word.meant);
        }
        covered += importance * std::max(surely(word.said), meant);
        focus += importance * std::max({surely(word.about), surely(word.titled), meant});
    }
    if (all <= 0)
        return;
    one->ownFocus = std::max(one->ownFocus, focus / all);
    const double known = missing > 0 ? related / missing : 1;
    const double share = nearCovers * between(hardlyNear, surelyNear, one->hit->nearness) *
                         (shareOfStrange + (1 - shareOfStrange) * known);
    for (const auto &[said, byMeaning] :
         {std::pair(&one->covered, covered / all), std::pair(&one->focus, focus / all)}) {
        *said = std::max(*said, byMeaning);
        *said += share * (1 - *said);
    }
}

/// Found by its own words and once more by the French text's.
bool overlaps(const Quotation &a, const Quotation &b)
{
    return !a.fact && !b.fact && a.language == b.language && a.section.group == b.section.group &&
           a.section.position == b.section.position && a.block == b.block && a.range.start < b.range.end() &&
           b.range.start < a.range.end();
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

/// How much of the question a passage must say to be near an answer, and to be one: the only places where that is
/// decided.
bool isNearAnswer(const Candidate &one)
{
    const bool says = one.said > 0 || (one.meant >= fewestMeant && one.covered >= leastMeant);
    return says && !one.namesAnother && !one.lacksPapers && one.covered >= leastCovered;
}

bool isAnswer(const Candidate &one, AnswerKinds asked)
{
    // "Where can I get a meal?": whatever offers one answers, though it is about something else.
    const bool offers = asked.testFlag(AnswerKind::Place) && one.covered >= surelyOffered;
    return isNearAnswer(one) && (offers || (one.ownFocus >= leastOwnFocus && one.focus >= leastFocus));
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
    static QList<Candidate> candidates(const Work &work, const QList<PassageHit> &hits);
    static QSet<QString> agreedOn(const Work &work, const QList<Candidate> &found);
    static Result<Done> bringPassages(Work &work, const QList<Candidate> &found, Answer *answer);
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

QList<Candidate> Asker::Private::candidates(const Work &work, const QList<PassageHit> &hits)
{
    const AnswerKinds asked = work.question.asked;
    QList<Candidate> all;
    const QHash<const PassageHit *, int> near = nearRanks(hits, work.query.language);
    for (qsizetype i = 0; i < hits.size(); ++i) {
        const PassageHit &hit = hits.at(i);
        if (hit.quote.block < 0)
            continue; // a title alone says nothing
        Candidate one = weighed(hit, work.content, work.names);
        one.place = static_cast<int>(i);
        one.lacksPapers = lacksPapers(hit, work.content, asked);
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
    std::stable_sort(all.begin(), all.end(), [](const Candidate &a, const Candidate &b) { return a.score > b.score; });
    return all;
}

/// The fiches that both lists bring forward.
QSet<QString> Asker::Private::agreedOn(const Work &work, const QList<Candidate> &found)
{
    QSet<QString> agreed;
    for (const Candidate &one : found) {
        if (one.place < foremost && work.ficheRanks.contains(one.hit->fiche))
            agreed.insert(one.hit->fiche);
    }
    return agreed;
}

/// What was quoted, then what comes near it.
Result<Done> Asker::Private::bringPassages(Work &work, const QList<Candidate> &found, Answer *answer)
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
    for (const Candidate &one : found) {
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

    const QList<Candidate> found = candidates(work, passages->hits);
    // The card of what is asked, when the fiche is about all of the question: the first of the fiches' list.
    std::optional<Quotation> card;
    for (const Candidate &one : found.first(std::min(found.size(), candidatesForFacts))) {
        if (one.about < leastAbout || fiches.hits.isEmpty() || fiches.hits.first().card.id != one.hit->fiche)
            continue;
        ESCALE_TRY(auto quotation, work.quoting.fact(one.hit->fiche));
        card = std::move(quotation);
        break;
    }
    QList<Quotation> sentences;
    double best = 0;
    const QSet<QString> agreed = agreedOn(work, found);
    for (const Candidate &one : found) {
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
