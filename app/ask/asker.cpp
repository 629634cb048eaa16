// SPDX-License-Identifier: GPL-3.0-or-later
#include "ask/asker.h"

#include "ask/emergency.h"
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
constexpr double leastCovered = 0.6;
/// ...of it by the titles: a text that only mentions a thing does not answer for it.
constexpr double leastFocus = 0.25;
/// ...unless a place is asked for, and all of it is said.
constexpr double surelyOffered = 0.9;
/// A fiche whose facts answer is about nearly all of it, by its title, abstract and names.
constexpr double leastAbout = 0.75;
/// A word is said for sure from here on, below in proportion, and far below not at all.
constexpr double surelySaid = 0.7, hardlySaid = 0.28;
/// From here on a word of a section's title is what the section is about, even one that only asks ("documents").
constexpr double surelyTitled = 0.9;
constexpr double leastImportance = 0.15;
/// Reciprocal rank fusion: how fast the ranks lose their voice (the lists are short), and the voice of the fiches'
/// list beside that of the passages.
constexpr double rankDamping = 2, ficheVoice = 0.8;
constexpr double coveredShare = 0.6; ///< beside the focus
/// A quotation without the thing that is asked for; a section whose title announces it.
constexpr double withoutAsked = 0.85, announcedBonus = 0.2;
/// Further quotations are near the first, or stay away.
constexpr double leastOfBest = 0.55;
constexpr double topicBonus = 0.8; ///< of the fiche that a conversation is about
constexpr qsizetype candidatesForFacts = 3;
constexpr qsizetype mostDocuments = 8;

struct Candidate {
    const PassageHit *hit = nullptr;
    double covered = 0, focus = 0, about = 0;
    double score = 0;
};

double surely(float said)
{
    return said < hardlySaid ? 0 : std::min(1.0, static_cast<double>(said) / surelySaid);
}

/// How much of what the question is about is said there.
Candidate weighed(const PassageHit &hit, const QSet<QString> &content)
{
    double all = 0, bonus = 0;
    Candidate one{&hit, 0, 0, 0, 0};
    for (const WordSaid &word : hit.words) {
        const double importance = std::max(leastImportance, static_cast<double>(word.importance));
        if (!word.required)
            continue;
        if (content.contains(word.word)) {
            all += importance;
            one.covered += importance * surely(word.said);
            one.focus += importance * std::max(surely(word.about), surely(word.titled));
            one.about += importance * surely(word.about);
        } else if (surely(word.titled) >= surelyTitled) {
            bonus += importance;
        }
    }
    if (all > 0) {
        one.covered = (one.covered + bonus) / (all + bonus);
        one.focus = (one.focus + bonus) / (all + bonus);
        one.about /= all;
    }
    return one;
}

bool has(const AnswerKinds kinds, AnswerKind kind)
{
    return kinds.testFlag(kind);
}

/// What can only be answered by something that stands in the text: a number, a length of time.
AnswerKinds hardKinds(AnswerKinds asked)
{
    return asked & (AnswerKind::Amount | AnswerKind::Time);
}

AnswerKinds heldByText(const QString &text, Language language)
{
    Block block;
    block.runs = {Run{text, {}, {}}};
    return heldBy(QList<Block>{block}, language) | announcedBy(text, language);
}

/// The sentence of the section, behind the quotation's own block or in it, that holds what is asked for: an amount, a
/// time. With the quotation when it is the next one.
void lookForAsked(const QList<Block> &blocks, AnswerKinds hard, Quotation *quotation)
{
    if (!hard || (hard & heldByText(quotation->text, quotation->language)))
        return;
    const qsizetype end = std::min<qsizetype>(blocks.size(), quotation->section.firstBlock + quotation->section.blocks);
    for (const bool own : {true, false}) {
        for (qsizetype b = quotation->section.firstBlock; b < end; ++b) {
            if ((b == quotation->block) != own)
                continue;
            const QString whole = plainText(blocks.at(b));
            const QList<TextRange> sentences = sentenceRanges(whole);
            for (qsizetype s = 0; s < sentences.size(); ++s) {
                const TextRange sentence = sentences.at(s);
                Block one;
                one.runs = {Run{whole.mid(sentence.start, sentence.length), {}, {}}};
                if (!(hard & heldBy(QList<Block>{one}, quotation->language)))
                    continue;
                const bool next = own && s > 0 && quotation->range.start == sentences.at(s - 1).start &&
                                  quotation->range.end() <= sentences.at(s - 1).end();
                if (!next) {
                    quotation->range.start = sentence.start;
                    quotation->lit.clear();
                }
                quotation->block = static_cast<int>(b);
                quotation->range.length = sentence.end() - quotation->range.start;
                quotation->text = whole.mid(quotation->range.start, quotation->range.length);
                if (quotation->lit.isEmpty())
                    quotation->lit = {{0, quotation->text.size()}};
                return;
            }
        }
    }
}

QList<FactKind> factsFor(AnswerKinds asked)
{
    QList<FactKind> facts;
    if (has(asked, AnswerKind::Amount))
        facts << FactKind::Price;
    if (has(asked, AnswerKind::Time))
        facts << FactKind::Sessions << FactKind::Commitment << FactKind::Frequency << FactKind::Days;
    if (has(asked, AnswerKind::Place))
        facts << FactKind::Place;
    if (has(asked, AnswerKind::People))
        facts << FactKind::Who;
    return facts;
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
        QHash<QString, int> ficheRanks;
        QHash<QString, ReadFiche> read;
    };

    Result<Answer> ask(const AskQuery &query, const Cancelled &cancelled);
    static QList<Candidate> candidates(const Work &work, const QList<PassageHit> &hits);
    Result<const ReadFiche *> fiche(Work *work, const QString &id);
    Result<std::optional<Quotation>> quotation(Work *work, const PassageHit &hit);
    Result<std::optional<Quotation>> fact(Work *work, const QString &id);
    Result<Done> around(Work *work, Answer *answer);
    Result<std::optional<Quotation>> inLanguage(const Quotation &quotation, Language language);
    Result<Done> bringPassages(const Work &work, const QList<Candidate> &found, Answer *answer);
    Result<std::optional<SourcePassage>> passage(const QString &id, Language language, const SectionFound &where);
};

Asker::Asker(std::unique_ptr<Private> priv) : d(std::move(priv)) {}

Asker::~Asker() = default;

Result<std::unique_ptr<Asker>> Asker::open(const QString &path, Clock &clock)
{
    auto searcher = Searcher::open(path, clock);
    if (!searcher)
        return searcher.error();
    auto reader = Reader::open(path);
    if (!reader)
        return reader.error();
    auto priv = std::unique_ptr<Private>(new Private{std::move(searcher).value(), std::move(reader).value(), clock});
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

Result<const ReadFiche *> Asker::Private::fiche(Work *work, const QString &id)
{
    auto known = work->read.find(id);
    if (known == work->read.end()) {
        auto read = reader->fiche(id, work->query.language);
        if (!read)
            return read.error();
        known = work->read.insert(id, std::move(read).value());
    }
    return &*known;
}

QList<Candidate> Asker::Private::candidates(const Work &work, const QList<PassageHit> &hits)
{
    const AnswerKinds asked = work.question.asked;
    QList<Candidate> all;
    for (qsizetype i = 0; i < hits.size(); ++i) {
        const PassageHit &hit = hits.at(i);
        if (hit.quote.block < 0)
            continue; // a title alone says nothing
        Candidate one = weighed(hit, work.content);
        one.score = 1 / (rankDamping + static_cast<double>(i));
        if (const auto rank = work.ficheRanks.constFind(hit.fiche); rank != work.ficheRanks.constEnd())
            one.score += ficheVoice / (rankDamping + *rank);
        one.score *= coveredShare * one.covered + (1 - coveredShare) * one.focus;
        if (hardKinds(asked) && !(hardKinds(asked) & heldByText(hit.quote.text, hit.language)))
            one.score *= withoutAsked;
        if (asked & announcedBy(hit.section.title, hit.language))
            one.score *= 1 + announcedBonus;
        if (hit.fiche == work.query.topicFiche)
            one.score *= 1 + topicBonus;
        all.append(one);
    }
    std::stable_sort(all.begin(), all.end(), [](const Candidate &a, const Candidate &b) { return a.score > b.score; });
    return all;
}

Result<std::optional<Quotation>> Asker::Private::quotation(Work *work, const PassageHit &hit)
{
    // The passage may be of the French text though there is one in the reader's language: then that one is quoted only
    // when it is the same section there.
    const auto read = reader->fiche(hit.fiche, hit.language);
    if (!read) {
        if (read.error().problem == Problem::NotFound)
            return std::optional<Quotation>();
        return read.error();
    }
    const Translation &text = read->translation;
    if (text.language != hit.language)
        return std::optional<Quotation>();
    // Word for word, or not at all: the library may have moved on since it was searched.
    for (const TextSection &section : textSections(text)) {
        if (section.group != hit.section.group || section.position != hit.section.position ||
            hit.quote.block >= section.blocks->size())
            continue;
        const QString whole = plainText(section.blocks->at(hit.quote.block));
        if (whole.mid(hit.quote.range.start, hit.quote.range.length) != hit.quote.text)
            return std::optional<Quotation>();
        Quotation quotation;
        quotation.fiche = hit.fiche;
        quotation.ficheTitle = text.title;
        quotation.ficheKind = read->fiche.kind;
        quotation.language = text.language;
        quotation.fallback = text.language != work->query.language;
        quotation.section = hit.section;
        quotation.block = hit.quote.block;
        quotation.range = hit.quote.range;
        quotation.text = hit.quote.text;
        quotation.lit = hit.quote.marks;
        quotation.dated = text.date;
        lookForAsked(*section.blocks, hardKinds(work->question.asked), &quotation);
        return std::optional(std::move(quotation));
    }
    return std::optional<Quotation>();
}

Result<std::optional<Quotation>> Asker::Private::fact(Work *work, const QString &id)
{
    const auto read = fiche(work, id);
    if (!read)
        return read.error();
    const Metadata &metadata = (*read)->fiche.metadata;
    const QList<Fact> all = facts(metadata, todayOf(clock), work->query.language);
    for (const FactKind kind : factsFor(work->question.asked)) {
        // Cards say "everybody" for nothing said; that is no evidence.
        if (kind == FactKind::Who && metadata.publicStatus.values.isEmpty() && metadata.publics.values.isEmpty() &&
            metadata.age.type == Age::Type::Unsaid)
            continue;
        for (const Fact &one : all) {
            if (one.kind != kind)
                continue;
            Quotation quotation;
            quotation.kind = QuotationKind::Fact;
            quotation.fiche = id;
            quotation.ficheTitle = (*read)->translation.title;
            quotation.ficheKind = (*read)->fiche.kind;
            quotation.language = work->query.language;
            quotation.text = one.lines.join(u'\n');
            quotation.lit = {{0, quotation.text.size()}};
            quotation.dated = (*read)->fiche.modified;
            quotation.fact = kind;
            return std::optional(std::move(quotation));
        }
    }
    return std::optional<Quotation>();
}

/// Steps, documents and places of the fiche that answers first.
Result<Done> Asker::Private::around(Work *work, Answer *answer)
{
    const auto read = fiche(work, answer->quotations.first().fiche);
    if (!read)
        return read.error();
    const Translation &text = (*read)->translation;
    const QList<TextSection> sections = textSections(text);
    const auto quoted = [&](int section, int block) {
        Quotation one;
        one.fiche = (*read)->fiche.id;
        one.ficheTitle = text.title;
        one.ficheKind = (*read)->fiche.kind;
        one.language = text.language;
        one.fallback = (*read)->fallback;
        one.section = sectionFound(text, {section, std::max(0, block), block < 0 ? 0 : 1, false});
        one.block = block;
        one.dated = text.date;
        const TextSection &where = sections.at(section);
        one.text = block < 0 ? where.title() : plainText(where.blocks->at(block));
        one.range = {0, one.text.size()};
        return one;
    };
    for (qsizetype s = 0; s < sections.size(); ++s) {
        const TextSection &section = sections.at(s);
        if (section.group == SectionGroup::How || section.group == SectionGroup::Next)
            answer->steps.append(quoted(static_cast<int>(s), -1));
        if (!announcedBy(section.title(), text.language).testFlag(AnswerKind::Documents) ||
            section.group == SectionGroup::Why)
            continue;
        for (qsizetype b = 0; b < section.blocks->size() && answer->documents.size() < mostDocuments; ++b) {
            if (section.blocks->at(b).kind == BlockKind::ListItem)
                answer->documents.append(quoted(static_cast<int>(s), static_cast<int>(b)));
        }
    }
    answer->places = (*read)->fiche.places;
    return Done{};
}

/// The same place in another text of the fiche: the block by its number, the sentences by theirs where both blocks have
/// as many.
Result<std::optional<Quotation>> Asker::Private::inLanguage(const Quotation &quotation, Language language)
{
    const auto nothing = [](const Error &error) -> Result<std::optional<Quotation>> {
        if (error.problem == Problem::NotFound)
            return std::optional<Quotation>();
        return error;
    };
    const auto there = reader->fiche(quotation.fiche, language);
    if (!there)
        return nothing(there.error());
    if (there->translation.language != language)
        return std::optional<Quotation>();
    Quotation same = quotation;
    same.language = language;
    same.fallback = false;
    same.ficheTitle = there->translation.title;
    same.dated = there->translation.date;
    if (quotation.fact) {
        for (const Fact &one : facts(there->fiche.metadata, todayOf(clock), language)) {
            if (one.kind != *quotation.fact)
                continue;
            same.text = one.lines.join(u'\n');
            same.lit = {{0, same.text.size()}};
            same.dated = there->fiche.modified;
            return std::optional(std::move(same));
        }
        return std::optional<Quotation>();
    }
    const auto here = reader->fiche(quotation.fiche, quotation.language);
    if (!here)
        return nothing(here.error());
    const auto sectionIn = [&quotation](const Translation &text) -> std::optional<TextSection> {
        for (const TextSection &section : textSections(text)) {
            if (section.group == quotation.section.group && section.position == quotation.section.position)
                return section;
        }
        return std::nullopt;
    };
    const auto from = sectionIn(here->translation), to = sectionIn(there->translation);
    if (!from || !to || from->blocks->size() != to->blocks->size() || quotation.block < 0 ||
        quotation.block >= to->blocks->size() ||
        from->blocks->at(quotation.block).kind != to->blocks->at(quotation.block).kind)
        return std::optional<Quotation>();
    const QString whole = plainText(to->blocks->at(quotation.block));
    const QList<TextRange> ours = sentenceRanges(plainText(from->blocks->at(quotation.block)));
    const QList<TextRange> theirs = sentenceRanges(whole);
    same.section.id = to->id();
    same.section.title = to->title();
    same.range = {0, whole.size()};
    if (ours.size() == theirs.size()) {
        qsizetype first = -1, last = -1;
        for (qsizetype s = 0; s < ours.size(); ++s) {
            if (ours.at(s).start < quotation.range.end() && quotation.range.start < ours.at(s).end()) {
                first = first < 0 ? s : first;
                last = s;
            }
        }
        if (first >= 0)
            same.range = {theirs.at(first).start, theirs.at(last).end() - theirs.at(first).start};
    }
    same.text = whole.mid(same.range.start, same.range.length);
    same.lit.clear();
    return std::optional(std::move(same));
}

Result<std::optional<SourcePassage>> Asker::Private::passage(const QString &id, Language language,
                                                             const SectionFound &where)
{
    const auto read = reader->fiche(id, language);
    if (!read) {
        if (read.error().problem == Problem::NotFound)
            return std::optional<SourcePassage>();
        return read.error();
    }
    const Translation &text = read->translation;
    for (const TextSection &section : textSections(text)) {
        if (text.language != language || section.group != where.group || section.position != where.position)
            continue;
        SourcePassage whole{id, text.title, text.language, where, {}, {}, read->fiche.kind};
        for (const Block &block : section.blocks->mid(where.firstBlock, where.blocks))
            whole.blocks.append(plainText(block));
        return std::optional(std::move(whole));
    }
    return std::optional<SourcePassage>();
}

/// What was quoted, then what comes near it.
Result<Done> Asker::Private::bringPassages(const Work &work, const QList<Candidate> &found, Answer *answer)
{
    const auto add = [&](const QString &id, Language language, const SectionFound &where) -> Result<Done> {
        const bool known = std::any_of(answer->passages.begin(), answer->passages.end(), [&](const SourcePassage &one) {
            return !one.fact && one.fiche == id && one.section == where && one.language == language;
        });
        if (known || answer->passages.size() >= work.query.passages)
            return Done{};
        auto whole = passage(id, language, where);
        if (!whole)
            return whole.error();
        if (*whole && !(*whole)->blocks.join(QString()).trimmed().isEmpty())
            answer->passages.append(std::move(**whole));
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
        if (one.covered < leastCovered)
            continue;
        if (const auto done = add(one.hit->fiche, one.hit->language, one.hit->section); !done)
            return done.error();
    }
    return Done{};
}

Result<Answer> Asker::Private::ask(const AskQuery &query, const Cancelled &cancelled)
{
    Work work{query, understand(query.text, query.language), {}, {}, {}};
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
        auto urgent = emergencyQuotations(question.emergency, query.language, *searcher, *reader);
        if (!urgent)
            return urgent.error();
        answer.quotations = std::move(urgent).value();
    }

    QString content = question.content;
    if (!query.topic.isEmpty())
        content = query.topic + u' ' + content;
    for (const TypedWord &word : typedWords(content))
        work.content.insert(word.text);
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
    const auto fiches = searcher->search(ficheQuery, cancelled);
    if (!fiches)
        return fiches.error();
    if (cancelled && cancelled())
        return Answer{};
    answer.corrected = passages->corrected.trimmed();
    for (const SearchHit &hit : fiches->hits) {
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
        if (one.about < leastAbout || fiches->hits.isEmpty() || fiches->hits.first().card.id != one.hit->fiche)
            continue;
        auto quotation = fact(&work, one.hit->fiche);
        if (!quotation)
            return quotation.error();
        card = std::move(quotation).value();
        break;
    }
    QList<Quotation> sentences;
    double best = 0;
    for (const Candidate &one : found) {
        // "Where can I get a meal?": whatever offers one answers, though it is about something else.
        const bool offers = has(question.asked, AnswerKind::Place) && one.covered >= surelyOffered;
        if (one.covered < leastCovered || (one.focus < leastFocus && !offers))
            continue;
        if (one.score < best * leastOfBest || sentences.size() == mostQuotations)
            break;
        auto quotation = this->quotation(&work, *one.hit);
        if (!quotation)
            return quotation.error();
        if (!*quotation)
            continue;
        best = std::max(best, one.score);
        const auto same = [&quotation](const Quotation &known) {
            return known.fiche == (*quotation)->fiche && known.text == (*quotation)->text;
        };
        if (std::none_of(answer.quotations.begin(), answer.quotations.end(), same))
            sentences.append(std::move(**quotation));
    }
    // A price answers alone; the other cards say more of what a sentence has said.
    if (card && (card->fact == FactKind::Price || !sentences.isEmpty())) {
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
            auto other = inLanguage(one, *query.second);
            if (!other)
                return other.error();
            answer.inSecond.append(std::move(other).value());
        }
    }
    answer.refused = answer.quotations.isEmpty() ? Refusal::NothingAnswers : Refusal::None;
    answer.refusal = refusalText(answer.refused, query.language);
    if (answer.refused == Refusal::None) {
        if (const auto done = around(&work, &answer); !done)
            return done.error();
        if (query.passages > 0) {
            if (const auto done = bringPassages(work, found, &answer); !done)
                return done.error();
        }
    } else {
        answer.corrected.clear();
    }
    return answer;
}

} // namespace escale
