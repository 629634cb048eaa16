// SPDX-License-Identifier: GPL-3.0-or-later
#include "ask/quoting.h"

#include "ask/questionwords.h"
#include "base/try.h"
#include "search/typedwords.h"
#include "search/words.h"

#include <algorithm>

namespace escale {
namespace {

constexpr qsizetype mostDocuments = 8;

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
    if (asked.testFlag(AnswerKind::Amount))
        facts << FactKind::Price;
    if (asked.testFlag(AnswerKind::Time))
        facts << FactKind::Sessions << FactKind::Commitment << FactKind::Frequency << FactKind::Days;
    if (asked.testFlag(AnswerKind::Place))
        facts << FactKind::Place;
    if (asked.testFlag(AnswerKind::People))
        facts << FactKind::Who;
    return facts;
}

} // namespace

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

AnswerKinds unitKinds(const QString &word, Language language)
{
    Block block;
    block.runs = {Run{QStringLiteral("2 ") + word, {}, {}}};
    return hardKinds(heldBy(QList<Block>{block}, language));
}

bool says(const QString &text, AnswerKinds must, Language language, bool whatOneGets)
{
    Block block;
    block.runs = {Run{text, {}, {}}};
    if (!must || (must & heldBy(QList<Block>{block}, language)))
        return true;
    const QStringList folded = foldedWords(text, language);
    const auto tells = [&](const char *name) {
        return QuestionWords::of(language).find(QString::fromLatin1(name), folded).has_value();
    };
    // A share is an amount of what was paid. "To pay a part of the rent" has words for money, and says no amount.
    static const QString shares = QStringLiteral("%٪");
    const bool share = std::any_of(text.begin(), text.end(), [](QChar c) { return shares.contains(c); });
    if (must.testFlag(AnswerKind::Amount) && (share || tells("tells amount") || (!whatOneGets && tells("free"))))
        return true;
    if (must.testFlag(AnswerKind::Time) && tells("tells time"))
        return true;
    const QList<TypedWord> words = typedWords(text);
    return std::any_of(words.begin(), words.end(),
                       [&](const TypedWord &word) { return bool(must & unitKinds(word.text, language)); });
}

Result<std::optional<Quotation>> Quoting::sentence(const PassageHit &hit)
{
    // The passage may be of the French text though there is one in the person's language: then that one is quoted only
    // when it is the same section there.
    ESCALE_TRY(const auto read, m_texts.written(hit.fiche, hit.language));
    if (!read)
        return std::optional<Quotation>();
    const Translation &text = read->translation;
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
        quotation.fallback = text.language != m_personLanguage;
        quotation.section = hit.section;
        quotation.block = hit.quote.block;
        quotation.range = hit.quote.range;
        quotation.text = hit.quote.text;
        quotation.lit = hit.quote.marks;
        quotation.dated = text.date;
        lookForAsked(*section.blocks, hardKinds(m_asked), &quotation);
        if (quotation.fallback) { // found in French, said in the person's words where the fiche has them
            ESCALE_TRY(auto own, inLanguage(quotation, m_personLanguage));
            // Where sentences do not pair the whole block stands for one, which may be too much to quote.
            if (own && sentenceRanges(own->text).size() <= mostSentences)
                return own;
        }
        return std::optional(std::move(quotation));
    }
    return std::optional<Quotation>();
}

Result<std::optional<Quotation>> Quoting::fact(const QString &id)
{
    ESCALE_TRY(const auto read, m_texts.fiche(id, m_personLanguage));
    const Metadata &metadata = read->fiche.metadata;
    const QList<Fact> all = facts(metadata, m_today, m_personLanguage);
    for (const FactKind kind : factsFor(m_asked)) {
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
            quotation.ficheTitle = read->translation.title;
            quotation.ficheKind = read->fiche.kind;
            quotation.language = m_personLanguage;
            quotation.text = one.lines.join(u'\n');
            quotation.lit = {{0, quotation.text.size()}};
            quotation.dated = read->fiche.modified;
            quotation.fact = kind;
            return std::optional(std::move(quotation));
        }
    }
    return std::optional<Quotation>();
}

Result<Done> Quoting::bringAround(Answer *answer)
{
    ESCALE_TRY(const auto read, m_texts.fiche(answer->quotations.first().fiche, m_personLanguage));
    const Translation &text = read->translation;
    const QList<TextSection> sections = textSections(text);
    const auto quoted = [&](int section, int block) {
        Quotation one;
        one.fiche = read->fiche.id;
        one.ficheTitle = text.title;
        one.ficheKind = read->fiche.kind;
        one.language = text.language;
        one.fallback = read->fallback;
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
    answer->places = read->fiche.places;
    return Done{};
}

Result<std::optional<Quotation>> Quoting::inLanguage(const Quotation &quotation, Language language)
{
    ESCALE_TRY(const auto there, m_texts.written(quotation.fiche, language));
    if (!there)
        return std::optional<Quotation>();
    Quotation same = quotation;
    same.language = language;
    same.fallback = false;
    same.ficheTitle = there->translation.title;
    same.dated = there->translation.date;
    if (quotation.fact) {
        for (const Fact &one : facts(there->fiche.metadata, m_today, language)) {
            if (one.kind != *quotation.fact)
                continue;
            same.text = one.lines.join(u'\n');
            same.lit = {{0, same.text.size()}};
            same.dated = there->fiche.modified;
            return std::optional(std::move(same));
        }
        return std::optional<Quotation>();
    }
    ESCALE_TRY(const auto here, m_texts.written(quotation.fiche, quotation.language));
    if (!here)
        return std::optional<Quotation>();
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
            if (overlap(ours.at(s), quotation.range)) {
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

Result<std::optional<SourcePassage>> Quoting::passage(const QString &id, Language language, const SectionFound &where)
{
    ESCALE_TRY(const auto read, m_texts.written(id, language));
    if (!read)
        return std::optional<SourcePassage>();
    const Translation &text = read->translation;
    for (const TextSection &section : textSections(text)) {
        if (section.group != where.group || section.position != where.position)
            continue;
        SourcePassage whole{id, text.title, text.language, where, {}, {}, read->fiche.kind};
        for (const Block &block : section.blocks->mid(where.firstBlock, where.blocks))
            whole.blocks.append(plainText(block));
        return std::optional(std::move(whole));
    }
    return std::optional<SourcePassage>();
}

} // namespace escale
