// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/conceptexpander.h"

#include "search/terms.h"

#include <QSet>
#include <algorithm>
#include <numeric>

namespace escale {
namespace {

constexpr int mostPhraseForms = 3;
constexpr int rareForm = 8; ///< a form that so many times fewer texts have is not asked for
constexpr float leastLater = 0.7F;
constexpr int rareConcept = 250; ///< texts of which one may have words of a concept that next to none writes of

} // namespace

/// "Mon patron m'embête" is harassment, and where no fiche writes of that, an employer still.
void ConceptExpander::add(const QList<NamedConcept> &all)
{
    QList<NamedConcept> meant = all;
    meant.removeIf([](const NamedConcept &named) { return named.spare; });
    addMeant(meant);
    QList<NamedConcept> spare = all;
    spare.removeIf([this](const NamedConcept &named) { return !named.spare || isAnswered(named.slots); });
    addMeant(spare);
}

void ConceptExpander::addMeant(const QList<NamedConcept> &all)
{
    const Concepts &concepts = m_lexicon.concepts();
    const PlanWeights &weights = m_builder.weights();
    for (const NamedConcept &named : all) {
        const bool supported = std::any_of(all.begin(), all.end(), [&](const NamedConcept &other) {
            return other.slots != named.slots &&
                   (other.number == named.number || concepts.near(named.number).contains(other.number));
        });
        const bool weak = named.kind == EntryKind::Weak && !supported;
        for (const Language language : m_languages.toList()) {
            const float abroad = language == named.language ? 1 : weights.otherLanguage;
            const auto [first, last] = concepts.entriesOf(named.number, language);
            int everyday = 0;
            float later = 1;
            for (int entry = first; entry < last; ++entry) {
                const EntryKind kind = concepts.kindOf(entry);
                if (kind == EntryKind::Everyday && entry != named.entry && ++everyday > conceptformat::searchedEveryday)
                    continue;
                float weight = kind == EntryKind::Weak ? weights.toWeak : weights.toEveryday;
                if (kind == EntryKind::Administrative) {
                    const bool kin = named.kind == EntryKind::Administrative && language == named.language;
                    weight = later * (kin ? weights.administrativeKin : weights.toAdministrative);
                    later = std::max(leastLater, later * weights.laterTerm);
                }
                if (entry == named.entry) {
                    if (concepts.wordsOf(entry).size() < 2)
                        continue;
                    weight = weights.phrase / named.strength / abroad; // the words that were typed
                }
                addEntry(named, entry, language, std::min(1.1F, weight * named.strength * abroad),
                         weak || kind == EntryKind::Weak);
            }
        }
    }
    // What is next door answers too, less exactly.
    for (const NamedConcept &named : all) {
        if (named.kind == EntryKind::Weak)
            continue;
        const float share = isRare(named) ? weights.nearConcept * weights.nearOfRare : weights.nearConcept;
        for (const int near : concepts.near(named.number))
            addAdministrative(named, near, share * named.strength);
    }
    for (const NamedConcept &named : all) {
        if (named.kind != EntryKind::Weak && !isAnswered(named.slots))
            addFurther(named);
    }
}

/// No text writes of it, nor of what is next door: one door further, and then what it falls under. "Dents" leads to the
/// doctor where no dentist is.
void ConceptExpander::addFurther(const NamedConcept &named)
{
    const Concepts &concepts = m_lexicon.concepts();
    const float weight = m_builder.weights().nearConcept * named.strength;
    QSet<int> known{named.number};
    for (const int near : concepts.near(named.number)) {
        for (const int further : concepts.near(near)) {
            if (!known.contains(further))
                addAdministrative(named, further, weight * m_builder.weights().furtherConcept);
            known.insert(further);
        }
    }
    for (const int general : concepts.general(named.number))
        addAdministrative(named, general, weight);
}

/// Whether some text has a word for one of these. Words that were perhaps meant are none.
bool ConceptExpander::isAnswered(quint32 slots) const
{
    const auto &alternatives = m_builder.plan().alternatives;
    return std::any_of(alternatives.begin(), alternatives.end(), [slots](const Alternative &alternative) {
        return (alternative.slots & slots) != 0 && alternative.origin != Origin::Corrected;
    });
}

/// Whether so few texts have its words, the typed ones among them, that none need be about it: "maux de ventre" in a
/// text about harassment. Nobody knows when the plan had no room for them.
bool ConceptExpander::isRare(const NamedConcept &named) const
{
    const Plan &plan = m_builder.plan();
    const auto textsOf = [&plan](const std::vector<int> &word) {
        return std::accumulate(word.begin(), word.end(), 0, [&plan](int sum, int term) {
            return sum + plan.terms[static_cast<size_t>(term)].documents;
        });
    };
    const int most = m_builder.texts() / rareConcept;
    if (most == 0 || m_builder.isFull())
        return false; // of a few texts, one may well be about it
    const auto isOfIt = [&named](const Alternative &alternative) {
        const bool typed = alternative.slots == named.slots &&
                           (alternative.origin == Origin::Typed || alternative.origin == Origin::Form);
        return !alternative.weak && (typed || alternative.namedConcept == named.number);
    };
    return std::all_of(plan.alternatives.begin(), plan.alternatives.end(), [&](const Alternative &alternative) {
        return !isOfIt(alternative) || std::any_of(alternative.words.begin(), alternative.words.end(),
                                                   [&](const std::vector<int> &word) { return textsOf(word) <= most; });
    });
}

void ConceptExpander::addAdministrative(const NamedConcept &named, int number, float weight)
{
    const Concepts &concepts = m_lexicon.concepts();
    for (const Language language : m_languages.toList()) {
        const auto [first, last] = concepts.entriesOf(number, language);
        for (int entry = first; entry < last; ++entry) {
            if (concepts.kindOf(entry) == EntryKind::Administrative)
                addEntry(named, entry, language, weight, false);
        }
    }
}

/// Each word of the entry as the library has it, in all its forms. What no text can hold is not asked.
void ConceptExpander::addEntry(const NamedConcept &named, int entry, Language language, float weight, bool weak)
{
    Vocabulary *vocabulary = m_lexicon.vocabulary(language);
    if (!vocabulary || m_builder.isFull())
        return;
    const Concepts &concepts = m_lexicon.concepts();
    Alternative alternative{{}, named.slots, weight, Origin::Synonym, weak, 0, {}};
    std::vector<std::vector<int>> words;
    for (const quint32 number : concepts.wordsOf(entry)) {
        const QString folded = concepts.word(number);
        QList<int> forms;
        if (const int at = vocabulary->find(folded); at >= 0 && vocabulary->documents(at) > 0)
            forms.append(at);
        forms += vocabulary->otherForms(folded);
        if (forms.isEmpty())
            forms = vocabulary->family(folded);
        if (forms.isEmpty())
            return;
        std::stable_sort(forms.begin(), forms.end(),
                         [vocabulary](int a, int b) { return vocabulary->documents(a) > vocabulary->documents(b); });
        const int least = vocabulary->documents(forms.front()) / rareForm;
        forms.removeIf([&](int form) { return vocabulary->documents(form) < least; });
        forms.resize(std::min<qsizetype>(mostPhraseForms, forms.size()));
        // The word itself stands for its forms.
        if (const qsizetype itself = forms.indexOf(vocabulary->find(folded)); itself > 0)
            forms.move(itself, 0);
        words.emplace_back(forms.begin(), forms.end());
    }
    float rarity = 0;
    for (const auto &forms : words) {
        auto &terms = alternative.words.emplace_back();
        int documents = 0;
        for (const int at : forms) {
            terms.push_back(m_builder.termNumber(term(language, vocabulary->word(at)), vocabulary->documents(at)));
            documents = std::max(documents, vocabulary->documents(at));
        }
        alternative.terms.append(term(language, vocabulary->word(forms.front())));
        rarity = std::max(rarity, m_builder.rarityOf(documents));
    }
    alternative.namedConcept = concepts.conceptOf(entry);
    alternative.rarity = std::min(1.0F, rarity + 0.12F * static_cast<float>(words.size() - 1));
    m_builder.add(std::move(alternative));
}

} // namespace escale
