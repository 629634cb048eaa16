// SPDX-License-Identifier: GPL-3.0-or-later
#include "speech/reading.h"

#include "speech/ear.h"
#include "speech/earlexicon.h"
#include "speech/frenchruns.h"
#include "speech/sentences.h"

#include <algorithm>

namespace escale {
namespace {

bool hasSound(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); });
}

/// `ranges`, which are in order, as far as they lie inside `part`, counted from its start.
QList<TextRange> inside(const QList<TextRange> &ranges, TextRange part)
{
    QList<TextRange> found;
    auto range = std::lower_bound(ranges.begin(), ranges.end(), part.start,
                                  [](const TextRange &r, qsizetype start) { return r.end() <= start; });
    for (; range != ranges.end() && range->start < part.end(); ++range) {
        const qsizetype start = std::max(range->start, part.start);
        const qsizetype end = std::min(range->end(), part.end());
        if (end > start)
            found.append({start - part.start, end - start});
    }
    return found;
}

void append(Phrase &phrase, const Phrase &more)
{
    for (EarSpan span : more.spans) {
        span.spoken.start += phrase.text.size();
        phrase.spans.append(span);
    }
    phrase.text += more.text;
}

/// A part of a sentence as a phrase whose spans count from the start of the sentence. What stands around it decides
/// what an abbreviation means: so much of it is looked at.
void addPhrase(QList<Phrase> &phrases, const QString &sentence, TextRange part, Language language,
               const QList<TextRange> &phones)
{
    constexpr qsizetype around = 60;
    const qsizetype start = std::max<qsizetype>(0, part.start - around);
    const TextRange window{start, std::min(sentence.size(), part.end() + around) - start};
    Phrase phrase = phraseFor(sentence.mid(window.start, window.length), language, inside(phones, window),
                              TextRange{part.start - start, part.length});
    for (EarSpan &span : phrase.spans)
        span.shown.start += start;
    if (hasSound(phrase.text))
        phrases.append(std::move(phrase));
    else if (!phrases.isEmpty())
        append(phrases.last(), phrase); // a colon between two: the first voice makes the pause
}

QList<Phrase> phrasesOf(const QString &sentence, Language language, const QList<TextRange> &phones)
{
    QList<Phrase> phrases;
    qsizetype at = 0;
    for (const TextRange &french : frenchRuns(sentence, language)) {
        addPhrase(phrases, sentence, {at, french.start - at}, language, phones);
        addPhrase(phrases, sentence, french, Language::Fr, phones);
        at = french.end();
    }
    addPhrase(phrases, sentence, {at, sentence.size() - at}, language, phones);
    return phrases;
}

/// Puts words before a phrase that stand for nothing on the screen.
void prepend(Phrase &phrase, const QString &words)
{
    for (EarSpan &span : phrase.spans)
        span.spoken.start += words.size();
    phrase.spans.prepend({{0, words.size()}, {0, 0}, false});
    phrase.text.prepend(words);
}

QList<TextRange> phonesOf(const Block &block)
{
    QList<TextRange> phones;
    qsizetype at = 0;
    for (const Run &run : block.runs) {
        if (run.href.startsWith(QLatin1String("tel:"), Qt::CaseInsensitive)) {
            // A number half in bold is two runs and one number.
            if (!phones.isEmpty() && phones.last().end() == at)
                phones.last().length += run.text.size();
            else
                phones.append({at, run.text.size()});
        }
        at += run.text.size();
    }
    return phones;
}

QString ownText(const Block &block)
{
    QString text;
    for (const Run &run : block.runs)
        text += run.text;
    return text;
}

} // namespace

void Reading::add(const Source &source)
{
    QString said = source.said;
    for (const TextRange &range : sentencesOf(source.text, source.language)) {
        Utterance utterance;
        utterance.language = source.language;
        utterance.kind = source.kind;
        utterance.shown = source.text.mid(range.start, range.length);
        utterance.place = source.place;
        utterance.place.range = range;
        utterance.phrases = phrasesOf(utterance.shown, source.language, inside(source.phones, range));
        if (utterance.phrases.isEmpty())
            continue;
        if (!said.isEmpty()) {
            if (utterance.phrases.first().language != source.language)
                utterance.phrases.prepend(
                    {source.language, said.trimmed(), {{{0, said.trimmed().size()}, {0, 0}, false}}});
            else
                prepend(utterance.phrases.first(), said);
            said.clear();
        }
        push(std::move(utterance));
    }
}

void Reading::push(Utterance utterance)
{
    if (std::exchange(m_wantsSection, false) && !m_list.isEmpty())
        ++m_section;
    utterance.section = m_section;
    m_list.append(std::move(utterance));
}

void Reading::plain(const QString &text, Language language, UtteranceKind kind, const TextPosition &place)
{
    add({text, language, kind, place, {}, {}});
}

void Reading::block(const Block &block, Language language, UtteranceKind kind, const TextPosition &place)
{
    const bool heading = block.kind == BlockKind::Heading && kind == UtteranceKind::Text;
    const bool numbered = block.kind == BlockKind::ListItem && block.ordered;
    add({ownText(block), language, heading ? UtteranceKind::Heading : kind, place, phonesOf(block),
         numbered ? QStringLiteral("%1. ").arg(block.number) : QString()});
}

void Reading::step(int number, const QString &title, Language language, const TextPosition &place)
{
    const QString said = EarLexicon::of(language).word(QLatin1String("step")).arg(number) + QStringLiteral(". ");
    add({title, language, UtteranceKind::Step, place, {}, said});
}

void Reading::fact(const SpokenFact &fact, Language language, const TextPosition &place)
{
    // One phrase of the card's two lines; the colon is a short pause for the ear.
    const QString said = fact.label.isEmpty() || fact.value.isEmpty() ? QString() : fact.label + QStringLiteral(": ");
    const QString shown = fact.value.isEmpty() ? fact.label : fact.value;
    Utterance utterance;
    utterance.language = language;
    utterance.kind = UtteranceKind::Fact;
    utterance.shown = said + shown;
    utterance.place = place;
    utterance.place.range = {0, utterance.shown.size()};
    utterance.phrases = phrasesOf(utterance.shown, language, {});
    if (!utterance.phrases.isEmpty())
        push(std::move(utterance));
}

void Reading::place(const Place &place, const TextPosition &where)
{
    plain(place.title, Language::Fr, UtteranceKind::Fact, where);
    plain(place.address, Language::Fr, UtteranceKind::Fact, where);
    if (!place.address.contains(place.city, Qt::CaseInsensitive))
        plain(place.city, Language::Fr, UtteranceKind::Fact, where);
    if (!place.phone.isEmpty())
        add({place.phone, Language::Fr, UtteranceKind::Fact, where, {{0, place.phone.size()}}, {}});
    plain(place.description, Language::Fr, UtteranceKind::Fact, where);
}

} // namespace escale
