// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/conceptnamer.h"

#include "search/contentwords.h"

#include <QHash>
#include <QSet>
#include <algorithm>
#include <bit>
#include <cmath>

namespace escale {
namespace {

constexpr float hidingNaming = 0.6F; ///< a phrase named so surely hides what its words name alone
constexpr float surestNaming = 0.7F; ///< below, a word's concepts do not lead to further phrases
constexpr int mostConcepts = 8, mostSpare = 4;

} // namespace

/// The names of concepts, and then the phrases that say them with other words: "quitter mon boulot" is "quitter son
/// travail", because "boulot" and "travail" name one concept.
QList<NamedConcept> ConceptNamer::named()
{
    nameByWords();
    const Concepts &concepts = m_lexicon.concepts();
    bool any = false;
    for (const NamedConcept &named : std::as_const(m_concepts)) {
        if (named.spare || std::popcount(named.slots) != 1 || named.kind == EntryKind::Weak ||
            named.strength < surestNaming)
            continue;
        QuestionWord &word = m_words[std::countr_zero(named.slots)];
        const auto [first, last] = concepts.entriesOf(named.number, named.language);
        for (int entry = first; entry < last; ++entry) {
            const auto words = concepts.wordsOf(entry);
            if (words.size() != 1 || concepts.kindOf(entry) == EntryKind::Weak || entry == named.entry)
                continue;
            word.readings.append({named.language, {}, {concepts.stemOf(words.front())}, false, true});
            any = true;
        }
    }
    if (any) {
        m_concepts.clear();
        nameByWords();
    }
    return m_concepts;
}

void ConceptNamer::nameByWords()
{
    for (const Language language : {m_personLanguage, Language::Fr}) {
        if (language != m_personLanguage || m_concepts.isEmpty() || language == Language::Fr)
            nameIn(language, 1);
        if (m_personLanguage == Language::Fr)
            break;
    }
    for (const Language language : allLanguages) {
        if (language != m_personLanguage && language != Language::Fr)
            nameIn(language, m_weights.foreignNaming);
    }
    keepLongest();
}

/// Which entries of this language stand in the question. `trust`: less where a language is only guessed, and then of
/// words that are none in the person's language and French.
void ConceptNamer::nameIn(Language language, float trust)
{
    m_said.clear();
    QSet<int> tried;
    for (const QuestionWord &word : std::as_const(m_words)) {
        if (trust < 1 && (word.known || word.real))
            continue;
        for (const WordReading &reading : word.readings) {
            if (reading.language != language)
                continue;
            for (const quint32 stem : reading.stems) {
                for (const int entry : m_lexicon.concepts().withStem(language, stem)) {
                    if (tried.contains(entry))
                        continue;
                    tried.insert(entry);
                    if (const auto named = namedBy(entry, language, trust))
                        m_concepts.append(*named);
                }
            }
        }
    }
}

/// Many entries have one word, and forms are dear: each is looked at once.
ConceptNamer::Said ConceptNamer::saidAs(quint32 entryWord, Language language)
{
    if (const auto before = m_said.constFind(entryWord); before != m_said.constEnd())
        return *before;
    const Kin &forms = m_lexicon.kin(language);
    const quint32 stem = m_lexicon.concepts().stemOf(entryWord);
    QString written; // looked up where it may stand
    Said said;
    for (qsizetype i = 0; i < m_words.size(); ++i) {
        for (const WordReading &reading : std::as_const(m_words[i].readings)) {
            if (reading.language != language || !reading.stems.contains(stem))
                continue;
            // Stems collide: "garante" is no "gare".
            if (written.isEmpty())
                written = m_lexicon.concepts().word(entryWord);
            if (!reading.word.isEmpty() && reading.word != written && !forms.isForm(reading.word, written))
                continue;
            said.slots |= slotBit(i);
            said.corrected = said.corrected && reading.corrected;
            said.kin = said.kin && reading.kin;
        }
    }
    m_said.insert(entryWord, said);
    return said;
}

/// By all words of the entry, in any order. Of three and more one may be missing, when what is there says so much of
/// it, but never a negation.
std::optional<NamedConcept> ConceptNamer::namedBy(int entry, Language language, float trust)
{
    constexpr qsizetype mayLack = 3;
    const Concepts &concepts = m_lexicon.concepts();
    const auto words = concepts.wordsOf(entry);
    NamedConcept named{concepts.conceptOf(entry), entry, concepts.kindOf(entry), language, 0, trust};
    float there = 0, all = 0;
    int found = 0;
    bool anyCorrected = false, anyKin = false, anyOwn = false;
    int lowest = 32, highest = -1;
    for (const quint32 word : words) {
        const float rarity = 1 / (1 + std::log2(static_cast<float>(concepts.frequency(word))));
        all += rarity;
        const Said said = saidAs(word, language);
        const quint32 slots = said.slots & ~named.slots;
        if (slots == 0) {
            if (words.size() < mayLack || isNegation(concepts.word(word), language))
                return std::nullopt;
            continue;
        }
        ++found;
        there += rarity;
        anyCorrected = anyCorrected || said.corrected;
        anyKin = anyKin || said.kin;
        anyOwn = anyOwn || !said.kin;
        // The nearest of several is the one that follows; the first will do.
        const int slot = std::countr_zero(slots);
        named.slots |= 1U << static_cast<unsigned>(slot);
        lowest = std::min(lowest, slot);
        highest = std::max(highest, slot);
    }
    const bool whole = found == static_cast<int>(words.size());
    if (!whole && (found < 2 || there < m_weights.fewestOfEntry * all))
        return std::nullopt;
    if (anyKin && !anyOwn)
        return std::nullopt; // a name of the concept already, or too far
    if (anyKin)
        named.strength *= m_weights.kinNaming;
    if (!whole)
        named.strength *= (there / all) * (there / all);
    if (highest - lowest + 1 > found + 1)
        named.strength *= m_weights.scatteredNaming;
    if (anyCorrected)
        named.strength *= m_weights.correctedNaming;
    if (whole && found > 1)
        named.strength *= m_weights.phraseNaming;
    if (named.kind == EntryKind::Weak)
        named.strength *= m_weights.weakNaming;
    return named;
}

/// Whether nothing but words that wrap a question stands between these: "docteur des dents" is no doctor. "Qui paie
/// l'interprète chez le docteur" is a doctor still, though "payer le docteur" is a phrase.
bool ConceptNamer::standTogether(quint32 slots) const
{
    const int last = 31 - std::countl_zero(slots);
    for (int at = std::countr_zero(slots); at < last; ++at) {
        const QuestionWord &word = m_words.at(at);
        if ((slots & slotBit(at)) == 0 && !word.filler && !word.stop)
            return false;
    }
    return true;
}

/// The longest phrase wins: what its words name alone is not meant, where they stand together, and is kept in case no
/// text has any of these words nor others for them. Of the entries of one concept, each set of words once. A weak
/// entry is kept whatever names its concept; whether it counts is seen in the text.
void ConceptNamer::keepLongest()
{
    std::stable_sort(m_concepts.begin(), m_concepts.end(), [](const NamedConcept &a, const NamedConcept &b) {
        return std::pair(-std::popcount(a.slots), -a.strength) < std::pair(-std::popcount(b.slots), -b.strength);
    });
    QList<NamedConcept> kept;
    QList<NamedConcept> spare;
    QHash<quint32, int> ofSlots;
    for (NamedConcept named : std::as_const(m_concepts)) {
        bool hidden = false;
        for (const NamedConcept &longer : std::as_const(kept)) {
            const bool part = (named.slots & ~longer.slots) == 0;
            if (part && longer.number == named.number)
                hidden = true;
            if (part && named.slots != longer.slots && longer.kind != EntryKind::Weak &&
                longer.strength > hidingNaming && standTogether(longer.slots))
                named.spare = true;
        }
        if (hidden)
            continue;
        if (named.spare) {
            const bool there = std::any_of(spare.begin(), spare.end(), [&named](const NamedConcept &other) {
                return other.number == named.number && (named.slots & ~other.slots) == 0;
            });
            if (named.kind != EntryKind::Weak && !there && spare.size() < mostSpare)
                spare.append(named);
            continue;
        }
        if (kept.size() == mostConcepts)
            continue;
        int &before = ofSlots[named.slots];
        for (int i = 0; i < before; ++i)
            named.strength *= m_weights.nextNaming;
        ++before;
        kept.append(named);
    }
    m_concepts = kept + spare;
}

} // namespace escale
