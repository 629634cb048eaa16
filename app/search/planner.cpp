// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/planner.h"

#include "search/fold.h"
#include "search/stopwords.h"
#include "search/terms.h"

#include <algorithm>
#include <cmath>

namespace escale {
namespace {

// What an alternative is worth beside the word itself, which is 1.
constexpr float formWeight = 0.85F;
constexpr float completionWeight = 0.75F;
constexpr float correctedWeight = 0.8F; ///< less for each mistake
constexpr float mistakeWeight = 0.14F;
constexpr float synonymWeight = 0.6F;
constexpr float topicWeight = 0.5F;

constexpr int mostForms = 8;
constexpr int mostCompletions = 24;
constexpr int mostCorrections = 3;
constexpr qsizetype mostTopics = 6;
constexpr float wrapperImportance = 0.2F; ///< of words that only wrap a question

quint32 bit(qsizetype slot)
{
    return 1U << static_cast<unsigned>(slot);
}

} // namespace

Planner::Planner(Lexicon &lexicon, PlanRequest request) : m_lexicon(lexicon), m_request(std::move(request)) {}

Plan Planner::plan()
{
    chooseLanguages();
    for (const TypedWord &word : std::as_const(m_request.words))
        addSlot(word);
    addSynonyms();
    for (qsizetype i = 0; i < m_words.size(); ++i)
        addTopics(m_words[i], bit(i));
    weigh();
    return std::move(m_plan);
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

/// The reader's language and French; those written in the script that was typed, when neither is; those that know a
/// word which neither of them knows.
void Planner::chooseLanguages()
{
    m_languages = LanguageSet{Language::Fr, m_request.reader} & m_lexicon.synced();
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
            if (language == m_request.reader)
                return true;
            stop = true;
        } else if (const Vocabulary *words = m_lexicon.vocabulary(language); words && words->find(folded) >= 0) {
            if (language == m_request.reader || scriptOf(language) != scriptOf(m_request.reader))
                return false;
        }
    }
    return stop;
}

void Planner::addSlot(const TypedWord &typed)
{
    Word word{typed, isStop(typed), false, 0, false, {}};
    if (word.stop && !typed.open)
        return;
    const QList<Language> languages = fitting(typed);
    for (const Language language : languages)
        word.filler = word.filler || fillerWords(language).contains(foldWord(typed.text, language));
    const quint32 slot = bit(m_words.size());
    for (const Language language : languages)
        addKnown(word, language, slot);
    if (m_request.correct && !word.stop && (!word.known || m_request.doubtKnown)) {
        for (const Language language : languages)
            addCorrections(word, language, slot);
    }
    m_plan.slots.push_back({typed, 1, !word.stop && !word.filler});
    m_words.append(word);
}

void Planner::addKnown(Word &word, Language language, quint32 slot)
{
    Vocabulary *vocabulary = m_lexicon.vocabulary(language);
    const QString folded = foldWord(word.typed.text, language);
    if (!vocabulary || folded.isEmpty())
        return;
    if (!stopWords(language).contains(folded)) {
        const int at = vocabulary->find(folded);
        if (at >= 0) {
            word.documents = std::max(word.documents, vocabulary->documents(at));
            if (vocabulary->documents(at) > 0)
                add({{term(language, folded)}, slot, 1, Origin::Typed});
        }
        const size_t before = m_plan.alternatives.size();
        addForms(*vocabulary, folded, formWeight, Origin::Form, slot);
        if (at >= 0 || m_plan.alternatives.size() > before) {
            word.known = true;
            word.readings.append({language, folded, false});
        }
    }
    if (!word.typed.open)
        return;
    const QList<int> completions = vocabulary->completions(folded, mostCompletions);
    for (const int at : completions) {
        const auto share = static_cast<double>(folded.size()) / static_cast<double>(vocabulary->word(at).size());
        add({{term(language, vocabulary->word(at))},
             slot,
             completionWeight * static_cast<float>(std::sqrt(share)),
             Origin::Completion});
        word.documents = std::max(word.documents, vocabulary->documents(at));
    }
    word.known = word.known || (folded.size() >= 2 && !completions.isEmpty());
}

void Planner::addForms(Vocabulary &vocabulary, QStringView folded, float weight, Origin origin, quint32 slot)
{
    const QList<int> forms = vocabulary.otherForms(folded);
    for (const int at : forms.first(std::min<qsizetype>(mostForms, forms.size())))
        add({{term(vocabulary.language(), vocabulary.word(at))}, slot, weight, origin});
}

void Planner::addCorrections(Word &word, Language language, quint32 slot)
{
    Vocabulary *vocabulary = m_lexicon.vocabulary(language);
    const QString folded = foldWord(word.typed.text, language);
    if (!vocabulary || stopWords(language).contains(folded))
        return;
    for (const NearWord &near : vocabulary->nearest(folded, word.typed.open, mostCorrections)) {
        if (near.cost == 0 && !near.prefix)
            continue; // the word itself
        const QString meant = vocabulary->word(near.word).toString();
        const float weight = std::max(0.3F, correctedWeight - mistakeWeight * static_cast<float>(near.cost));
        if (vocabulary->documents(near.word) > 0)
            add({{term(language, meant)}, slot, weight, Origin::Corrected});
        addForms(*vocabulary, meant, weight * formWeight, Origin::Corrected, slot);
        word.readings.append({language, meant, true});
        word.documents = std::max(word.documents, vocabulary->documents(near.word));
    }
}

/// Groups by every run of neighbouring words, the readings of each word tried in turn.
void Planner::addSynonyms()
{
    const Synonyms &synonyms = m_lexicon.synonyms();
    const auto tryRun = [&](qsizetype from, qsizetype count, Language language) {
        // Runs of readings: the n-th reading of each word, or its first where it has fewer.
        for (qsizetype n = 0; n < mostCorrections; ++n) {
            QStringList stems;
            bool corrected = false;
            bool fresh = n == 0;
            quint32 slots = 0;
            for (qsizetype i = from; i < from + count; ++i) {
                QList<Reading> readings = m_words[i].readings;
                readings.removeIf([language](const Reading &r) { return r.language != language; });
                if (readings.isEmpty())
                    return;
                fresh = fresh || n < readings.size();
                const Reading &reading = readings.at(n < readings.size() ? n : 0);
                stems.append(m_lexicon.vocabulary(language)->stem(reading.word));
                corrected = corrected || reading.corrected;
                slots |= bit(i);
            }
            if (!fresh)
                return;
            for (const int group : synonyms.groupsOf(language, stems)) {
                for (const Language target : m_languages.toList()) {
                    for (const QStringList &phrase : synonyms.phrases(group, target))
                        addPhrase(phrase, target, corrected ? synonymWeight * 0.8F : synonymWeight, slots);
                }
            }
        }
    };
    for (qsizetype from = 0; from < m_words.size(); ++from) {
        for (qsizetype count = 1; count <= synonyms.longestPhrase() && from + count <= m_words.size(); ++count) {
            for (const Language language : m_languages.toList())
                tryRun(from, count, language);
        }
    }
}

/// Each word of the phrase as the library has it: as it is, or in its most frequent form.
void Planner::addPhrase(const QStringList &words, Language language, float weight, quint32 slots)
{
    Vocabulary *vocabulary = m_lexicon.vocabulary(language);
    if (!vocabulary)
        return;
    if (words.size() == 1)
        addForms(*vocabulary, words.first(), weight * formWeight, Origin::Synonym, slots);
    QByteArrayList terms;
    for (const QString &word : words) {
        int at = vocabulary->find(word);
        if (at < 0 || vocabulary->documents(at) == 0) {
            const QList<int> forms = vocabulary->otherForms(word);
            at = forms.isEmpty() ? -1 : forms.first();
        }
        if (at < 0)
            return;
        terms.append(term(language, vocabulary->word(at)));
    }
    add({terms, slots, weight, Origin::Synonym});
}

void Planner::addTopics(const Word &word, quint32 slot)
{
    for (const Reading &reading : word.readings) {
        const QByteArrayList topics =
            m_lexicon.topics().withStem(reading.language, m_lexicon.vocabulary(reading.language)->stem(reading.word));
        for (const QByteArray &topic : topics.first(std::min(mostTopics, topics.size())))
            add({{topic}, slot, reading.corrected ? topicWeight * 0.8F : topicWeight, Origin::Topic});
    }
}

/// Each way once, at its best.
void Planner::add(Alternative alternative)
{
    const QByteArray key = alternative.terms.join(' ') + ' ' + QByteArray::number(alternative.slots);
    const auto known = m_known.constFind(key);
    if (known == m_known.constEnd()) {
        m_known.insert(key, m_plan.alternatives.size());
        m_plan.alternatives.push_back(std::move(alternative));
    } else if (m_plan.alternatives[*known].weight < alternative.weight) {
        m_plan.alternatives[*known] = std::move(alternative);
    }
}

void Planner::weigh()
{
    const double texts = std::max(1, m_request.texts);
    for (qsizetype i = 0; i < m_words.size(); ++i) {
        const double share = std::log((1 + texts) / (1.0 + m_words[i].documents)) / std::log(1 + texts);
        Slot &slot = m_plan.slots[static_cast<size_t>(i)];
        slot.importance = static_cast<float>(0.2 + 0.8 * std::clamp(share, 0.0, 1.0));
        if (!slot.required)
            slot.importance *= wrapperImportance;
    }
}

} // namespace escale
