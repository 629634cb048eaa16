// SPDX-License-Identifier: GPL-3.0-or-later
// From typed words to a Plan: which languages to look in, and for every word what may stand for it there.
//
// What was typed comes first; then its other forms and what it may go on to; then, for a word that nobody knows, what
// it was probably meant to be; then other words for the same concept (concepts.h). Everyday words bring the
// administration's words strongly, the administration's words bring people's weakly; the longest phrase that names a
// concept hides what its single words name. Numbers stand for themselves only.
#pragma once

#include "search/conceptnamer.h"
#include "search/lexicon.h"
#include "search/planbuilder.h"
#include "search/respeller.h"

namespace escale {

struct PlanRequest {
    QList<TypedWord> words;
    Language personLanguage = Language::Fr;
    bool correct = true;
    bool everywhere = false;                           ///< in every synced language, not only where the words lead
    bool doubtKnown = false;                           ///< look for corrections of words that exist, too
    int texts = 1;                                     ///< how many the index has in one language, about
    std::array<int, allLanguages.size()> textsIn = {}; ///< in each language; 0: nobody knows
};

class Planner {
public:
    /// `lexicon` and `weights` outlive it.
    Planner(Lexicon &lexicon, PlanRequest request, const PlanWeights &weights);
    Planner(const Planner &) = delete;
    Planner &operator=(const Planner &) = delete;

    Plan plan();
    /// Valid after plan().
    [[nodiscard]] LanguageSet languages() const { return m_languages; }
    [[nodiscard]] const QList<NamedConcept> &concepts() const { return m_concepts; }

private:
    void chooseLanguages();
    [[nodiscard]] bool isStop(const TypedWord &word);
    [[nodiscard]] bool knows(Language language, const TypedWord &word);
    [[nodiscard]] QList<Language> fitting(const TypedWord &word) const;
    void addSlot(const TypedWord &typed);
    void addReadings(QuestionWord &word);
    void addKnown(QuestionWord &word, Language language, quint32 slot);
    void addTopics(const QuestionWord &word, quint32 slot);
    void weigh();

    Lexicon &m_lexicon;
    PlanRequest m_request;
    LanguageSet m_languages;
    PlanBuilder m_builder;
    Respeller m_respeller;
    QList<QuestionWord> m_words;
    QList<NamedConcept> m_concepts;
};

} // namespace escale
