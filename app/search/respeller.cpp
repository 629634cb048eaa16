// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/respeller.h"

#include "search/fold.h"
#include "search/stopwords.h"
#include "search/terms.h"

#include <algorithm>

namespace escale {
namespace {

constexpr double mostDoubt = 1.1; ///< corrections of a word that exists must be this near
constexpr int oftener = 5;        ///< ...and in so many times more texts
constexpr qsizetype mostOfCompound = 3;
constexpr qsizetype shortestHalf = 3, shortestHalfOfSyllables = 2; ///< a letter of Tigrinya is a syllable
constexpr int mostFormsOfAPhrase = 3;
constexpr int mostCorrectedForms = 2;
constexpr int mostCorrections = 3, mostCorrectionsBeside = 7;

} // namespace

void Respeller::addCompounds(const QList<QuestionWord> &words, LanguageSet languages)
{
    for (const Language language : languages.toList()) {
        Vocabulary *vocabulary = m_lexicon.vocabulary(language);
        if (!vocabulary)
            continue;
        for (qsizetype i = 0; i < words.size(); ++i) {
            const QuestionWord &word = words[i];
            if (word.typed.script == Script::None || m_builder.isFull())
                continue;
            if (!word.known || word.documents == 0)
                addHalves(*vocabulary, foldWord(word.typed.text, language), slotBit(i));
        }
        // Two or three neighbours, stop words among them.
        for (qsizetype from = 0; from < m_typed.size(); ++from) {
            QString whole;
            for (qsizetype count = 1; count <= mostOfCompound && from + count <= m_typed.size(); ++count) {
                const TypedWord &part = m_typed.at(from + count - 1);
                if (part.script == Script::None)
                    break;
                whole += foldWord(part.text, language);
                if (count == 1)
                    continue;
                const int at = vocabulary->find(whole);
                quint32 slots = 0;
                for (qsizetype i = 0; i < words.size(); ++i) {
                    const qsizetype start = words[i].typed.span.start;
                    if (start >= m_typed.at(from).span.start && start <= part.span.start)
                        slots |= slotBit(i);
                }
                if (at >= 0 && vocabulary->documents(at) > 0 && slots != 0)
                    m_builder.add(*vocabulary, at, slots, m_builder.weights().compound, Origin::Form);
            }
        }
    }
}

/// The word as two that the library has, the one of the two that fewer texts have as frequent as can be.
void Respeller::addHalves(Vocabulary &vocabulary, const QString &folded, quint32 slot)
{
    const Language language = vocabulary.language();
    const auto texts = [&](QStringView half) {
        if (stopWords(language).contains(half.toString()))
            return m_builder.texts();
        int most = 0;
        if (const int at = vocabulary.find(half); at >= 0)
            most = vocabulary.documents(at);
        for (const int form : vocabulary.otherForms(half))
            most = std::max(most, vocabulary.documents(form));
        return most;
    };
    qsizetype best = 0;
    int most = 0;
    const qsizetype shortest = scriptOf(language) == Script::Ethiopic ? shortestHalfOfSyllables : shortestHalf;
    for (qsizetype cut = shortest; cut + shortest <= folded.size(); ++cut) {
        const QStringView whole(folded);
        const int both = std::min(texts(whole.first(cut)), texts(whole.mid(cut)));
        if (both > most) {
            most = both;
            best = cut;
        }
    }
    if (best == 0)
        return;
    Alternative alternative{{}, slot, m_builder.weights().compound, Origin::Form};
    for (const QString &half : {folded.first(best), folded.mid(best)}) {
        if (stopWords(language).contains(half))
            continue; // not in the index
        QList<int> forms = vocabulary.otherForms(half);
        if (const int at = vocabulary.find(half); at >= 0 && vocabulary.documents(at) > 0)
            forms.prepend(at);
        auto &terms = alternative.words.emplace_back();
        for (const int at : forms.first(std::min<qsizetype>(mostFormsOfAPhrase, forms.size())))
            terms.push_back(m_builder.termNumber(term(language, vocabulary.word(at)), vocabulary.documents(at)));
        alternative.terms.append(term(language, vocabulary.word(forms.first())));
    }
    if (alternative.words.empty())
        return;
    alternative.rarity = m_builder.rarityOf(most);
    m_builder.add(std::move(alternative));
}

void Respeller::addCorrections(QuestionWord &word, Language language, quint32 slot, bool anything)
{
    Vocabulary *vocabulary = m_lexicon.vocabulary(language);
    const QString folded = foldWord(word.typed.text, language);
    if (!vocabulary || stopWords(language).contains(folded))
        return;
    const PlanWeights &weights = m_builder.weights();
    const bool doubted = (word.real || word.known) && !anything;
    // Beside other words the text says which of many was meant; alone the nearest is.
    const int most = m_typed.size() > 1 ? mostCorrectionsBeside : mostCorrections;
    float next = 1;
    int count = 0;
    for (const NearWord &near : vocabulary->nearest(folded, word.typed.open, most + 1)) {
        if (near.cost == 0 && !near.prefix)
            continue; // the word itself
        const QString meant = vocabulary->word(near.word).toString();
        if (isTyped(meant, language, word))
            continue; // nobody says it twice
        if (doubted && m_lexicon.kin(language).isForm(folded, meant))
            continue; // its own form is asked for as such
        float weight = std::max(0.3F, weights.corrected - weights.mistake * static_cast<float>(near.cost)) * next;
        if (word.real || word.known) {
            if (doubted && (near.cost > mostDoubt || near.prefix ||
                            vocabulary->documents(near.word) < oftener * (1 + word.written)))
                continue;
            weight *= weights.doubted;
        }
        next *= weights.nextCorrection;
        const size_t before = m_builder.plan().alternatives.size();
        if (vocabulary->documents(near.word) > 0)
            m_builder.add(*vocabulary, near.word, slot, weight, Origin::Corrected);
        // Not for a doubt: "gros" is near to "grosse", and "grossesse" is not.
        if (!doubted)
            m_builder.addForms(*vocabulary, meant, mostCorrectedForms, weight * weights.form, Origin::Corrected, slot);
        if (doubted) {
            for (size_t a = before; a < m_builder.plan().alternatives.size(); ++a)
                m_builder.plan().alternatives[a].weak = true;
            continue;
        }
        if (++count > mostCorrections)
            continue; // too far to name anything
        word.readings.append({language, meant, m_lexicon.stems(language, meant), true});
        // What it weighs is what the nearest weighs: "ensainte" is no word as common as "ensuite".
        if (count == 1)
            word.documents = std::max(word.documents, vocabulary->documents(near.word));
    }
}

/// Whether another word of the question is this one, or a form of it.
bool Respeller::isTyped(QStringView folded, Language language, const QuestionWord &butThis) const
{
    return std::any_of(m_typed.begin(), m_typed.end(), [&](const TypedWord &typed) {
        if (typed.span.start == butThis.typed.span.start)
            return false;
        const QString other = foldWord(typed.text, language);
        return other == folded || m_lexicon.kin(language).isForm(other, folded);
    });
}

} // namespace escale
