// SPDX-License-Identifier: GPL-3.0-or-later
// Other words for what a question names. Everyday words bring the administration's words strongly, the administration's
// words bring people's weakly.
#pragma once

#include "search/conceptnamer.h"
#include "search/planbuilder.h"

namespace escale {

class ConceptExpander {
public:
    /// All outlive it.
    ConceptExpander(Lexicon &lexicon, PlanBuilder &builder, LanguageSet languages)
        : m_lexicon(lexicon), m_builder(builder), m_languages(languages)
    {
    }

    void add(const QList<NamedConcept> &all);

private:
    void addMeant(const QList<NamedConcept> &all);
    void addFurther(const NamedConcept &named);
    [[nodiscard]] bool isAnswered(quint32 slots) const;
    [[nodiscard]] bool isRare(const NamedConcept &named) const;
    void addAdministrative(const NamedConcept &named, int number, float weight);
    void addEntry(const NamedConcept &named, int entry, Language language, float weight, bool weak);

    Lexicon &m_lexicon;
    PlanBuilder &m_builder;
    LanguageSet m_languages;
};

} // namespace escale
