// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/planner.h"

#include "search/conceptexpander.h"
#include "search/fold.h"
#include "search/stopwords.h"
#include "search/terms.h"
#include "search/wordforms.h"

#include <algorithm>
#include <cmath>

namespace escale {
namespace {

constexpr int mostFamily = 4;
constexpr qsizetype fewWords = 3;
constexpr int rareShare = 50; ///< words that one text in so many has are not doubted
constexpr float correctedTopic = 0.8F;
constexpr int mostForms = 8;
constexpr int mostCompletions = 16, completionsOfWord = 5; ///< of a beginning; of what is a word already
constexpr qsizetype mostNamings = 4;                       ///< words of the lexicon that a beginning may go on to
constexpr qsizetype shortestLexiconBeginning = 3;          ///< of a word of the lexicon
constexpr qsizetype mostTopics = 6;

} // namespace

Planner::Planner(Lexicon &lexicon, PlanRequest request, const PlanWeights &weights)
    : m_lexicon(lexicon), m_request(std::move(request)), m_builder(m_request.texts, weights),
      m_respeller(lexicon, m_builder, m_request.words)
{
}

Plan Planner::plan()
{
    chooseLanguages();
    for (const Language language : m_languages.toList())
        m_builder.plan().texts += m_request.textsIn[static_cast<size_t>(language)];
    for (const TypedWord &word : std::as_const(m_request.words))
        addSlot(word);
    m_respeller.addCompounds(m_words, m_languages);
    weigh();
    m_concepts = ConceptNamer(m_lexicon, m_words, m_request.personLanguage, m_builder.weights()).named();
    ConceptExpander(m_lexicon, m_builder, m_languages).add(m_concepts);
    for (qsizetype i = 0; i < m_words.size(); ++i)
        addTopics(m_words[i], slotBit(i));
    return std::move(m_builder.plan());
}

/// Of the languages that are searched, those a word can be of. Digits are of all; Latin letters stand in texts of every
/// script.
QList<Language> Planner::fitting(const TypedWord &word) const
{
    QList<Language> languages;
    for (const Language language : m_languages.toList()) {
        if (word.script == Script::None || word.script == Script::Latin || word.script == scriptOf(language))
            languages.append(language);
    }
    return languages;
}

bool Planner::knows(Language language, const TypedWord &word)
{
    const QString folded = foldWord(word.text, language);
    Vocabulary *vocabulary = m_lexicon.vocabulary(language);
    if (!vocabulary || folded.isEmpty())
        return false;
    return vocabulary->find(folded) >= 0 || !vocabulary->otherForms(folded).isEmpty() ||
           stopWords(language).contains(folded) ||
           (word.open && folded.size() >= 2 && !vocabulary->completions(folded, 1).isEmpty());
}

/// The person's language and French; those written in the script that was typed, when neither is; those that know a
/// word which neither of them knows.
void Planner::chooseLanguages()
{
    m_languages = LanguageSet{Language::Fr, m_request.personLanguage} & m_lexicon.synced();
    if (m_request.everywhere)
        m_languages = m_lexicon.synced();
    const LanguageSet first = m_languages;
    for (const TypedWord &word : std::as_const(m_request.words)) {
        if (word.script == Script::None)
            continue;
        const QList<Language> known = first.toList();
        const bool readable =
            std::any_of(known.begin(), known.end(), [&](Language l) { return scriptOf(l) == word.script; });
        const bool understood = readable && std::any_of(known.begin(), known.end(), [&](Language l) {
                                    return scriptOf(l) == word.script && knows(l, word);
                                });
        if (understood)
            continue;
        for (const Language other : m_lexicon.synced().toList()) {
            if (scriptOf(other) == word.script && (!readable || knows(other, word)))
                m_languages.insert(other);
        }
    }
}

bool Planner::isStop(const TypedWord &word)
{
    bool stop = false;
    for (const Language language : fitting(word)) {
        const QString folded = foldWord(word.text, language);
        if (folded.isEmpty())
            continue;
        if (stopWords(language).contains(folded)) {
            if (language == m_request.personLanguage)
                return true;
            // "Car" is "because" in French, and no grammar word of who reads English.
            if (!m_lexicon.isWord(m_request.personLanguage, foldWord(word.text, m_request.personLanguage)))
                stop = true;
        } else if (const Vocabulary *words = m_lexicon.vocabulary(language); words && words->find(folded) >= 0) {
            if (language == m_request.personLanguage || scriptOf(language) != scriptOf(m_request.personLanguage))
                return false;
        }
    }
    return stop;
}

void Planner::addSlot(const TypedWord &typed)
{
    QuestionWord word{typed, isStop(typed), false, 0, 0, false, false, {}};
    if (word.stop && !typed.open)
        return;
    const QList<Language> languages = fitting(typed);
    for (const Language language : languages)
        word.filler = word.filler || fillerWords(language).contains(foldWord(typed.text, language));
    const quint32 slot = slotBit(m_words.size());
    addReadings(word);
    for (const Language language : languages)
        addKnown(word, language, slot);
    // A word that exists is never replaced: what it may have been meant to be counts only beside the other words.
    const bool known = word.known || word.real;
    const bool beside = m_request.words.size() > 1 && word.written <= m_request.texts / rareShare;
    if (m_request.correct && !word.stop && !word.filler && (!known || beside || (m_request.doubtKnown && !word.real))) {
        for (const Language language : languages)
            m_respeller.addCorrections(word, language, slot, m_request.doubtKnown);
    }
    m_builder.plan().slots.push_back({typed, 1, !word.stop && !word.filler, 1, word.real});
    m_words.append(word);
}

/// What the word is in each language of its script, whether texts of it are there or not.
void Planner::addReadings(QuestionWord &word)
{
    if (word.typed.script == Script::None)
        return; // numbers name nothing
    for (const Language language : allLanguages) {
        if (word.typed.script != scriptOf(language) && word.typed.script != Script::Latin)
            continue;
        if (word.typed.script == Script::Latin && scriptOf(language) != Script::Latin &&
            language != m_request.personLanguage)
            continue;
        const QString folded = foldWord(word.typed.text, language);
        if (folded.isEmpty() || stopWords(language).contains(folded))
            continue;
        word.readings.append({language, folded, m_lexicon.stems(language, folded), false});
        const bool near = language == m_request.personLanguage || language == Language::Fr;
        const bool real = m_lexicon.isWord(language, folded);
        word.real = word.real || (near && real);
        // What is still being typed may go on to a word that names a concept, whether texts have it or not.
        if (!word.typed.open || real || folded.size() < shortestLexiconBeginning ||
            language != m_request.personLanguage)
            continue;
        for (const QString &longer : m_lexicon.concepts().completions(language, folded, mostNamings))
            word.readings.append({language, longer, m_lexicon.stems(language, longer), true});
    }
}

void Planner::addKnown(QuestionWord &word, Language language, quint32 slot)
{
    Vocabulary *vocabulary = m_lexicon.vocabulary(language);
    const QString folded = foldWord(word.typed.text, language);
    if (!vocabulary || folded.isEmpty())
        return;
    Plan &plan = m_builder.plan();
    const PlanWeights &weights = m_builder.weights();
    if (!stopWords(language).contains(folded)) {
        const int at = vocabulary->find(folded);
        if (at >= 0) {
            word.written = std::max(word.written, vocabulary->documents(at));
            word.documents = std::max(word.documents, vocabulary->documents(at));
            if (vocabulary->documents(at) > 0)
                m_builder.add(*vocabulary, at, slot, 1, Origin::Typed);
        }
        const size_t before = plan.alternatives.size();
        m_builder.addForms(*vocabulary, folded, mostForms, weights.form, Origin::Form, slot);
        // A stem alone makes no word where a dictionary says there is none: "entrere" may be a slip.
        const bool formsSay = word.real || WordForms::builtIn().size(language) == 0;
        if (at >= 0 || (formsSay && plan.alternatives.size() > before))
            word.known = true;
        if (!word.filler) {
            const QList<int> family = vocabulary->family(folded);
            for (const int kin : family.first(std::min<qsizetype>(mostFamily, family.size())))
                m_builder.add(*vocabulary, kin, slot, weights.family, Origin::Form);
            const QList<int> derived = vocabulary->derived(folded);
            for (const int kin : derived.first(std::min<qsizetype>(mostFamily, derived.size())))
                m_builder.add(*vocabulary, kin, slot, weights.derived, Origin::Form);
        }
        for (size_t a = before; a < plan.alternatives.size(); ++a)
            word.documents =
                std::max(word.documents, plan.terms[static_cast<size_t>(plan.alternatives[a].words[0][0])].documents);
    }
    if (!word.typed.open)
        return;
    const QList<int> completions = vocabulary->completions(folded, word.known ? completionsOfWord : mostCompletions);
    for (const int at : completions) {
        const auto share = static_cast<double>(folded.size()) / static_cast<double>(vocabulary->word(at).size());
        m_builder.add(*vocabulary, at, slot, weights.completion * static_cast<float>(std::sqrt(share)),
                      Origin::Completion);
        word.documents = std::max(word.documents, vocabulary->documents(at));
    }
    word.known = word.known || (folded.size() >= 2 && !completions.isEmpty());
}

void Planner::addTopics(const QuestionWord &word, quint32 slot)
{
    if (word.filler)
        return;
    for (const WordReading &reading : word.readings) {
        const Vocabulary *vocabulary = m_lexicon.vocabulary(reading.language);
        if (!vocabulary || reading.word.isEmpty())
            continue;
        const QByteArrayList topics = m_lexicon.topics().withStem(reading.language, vocabulary->stem(reading.word));
        for (const QByteArray &topic : topics.first(std::min(mostTopics, topics.size()))) {
            const float weight = m_builder.weights().topic * (reading.corrected ? correctedTopic : 1);
            Alternative alternative{{topic}, slot, weight, Origin::Topic, false, 0.4F, {}};
            alternative.words = {{m_builder.termNumber(topic, m_request.texts / 10)}};
            m_builder.add(std::move(alternative));
        }
    }
}

void Planner::weigh()
{
    for (qsizetype i = 0; i < m_words.size(); ++i) {
        Slot &slot = m_builder.plan().slots[static_cast<size_t>(i)];
        slot.rarity = m_words[i].known ? m_builder.rarityOf(m_words[i].documents) : 1;
        slot.importance = m_builder.rarityOf(m_words[i].documents);
        if (!slot.required)
            slot.importance *=
                m_words.size() <= fewWords ? m_builder.weights().fewWrapper : m_builder.weights().wrapper;
    }
}

} // namespace escale
