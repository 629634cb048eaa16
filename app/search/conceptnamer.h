// SPDX-License-Identifier: GPL-3.0-or-later
// Which concepts a question names (concepts.h). The longest phrase that names a concept stands before what its single
// words name.
#pragma once

#include "search/lexicon.h"
#include "search/questionword.h"
#include "search/rankweights.h"

#include <QHash>
#include <optional>

namespace escale {

/// A concept that the question names.
struct NamedConcept {
    int number = 0;
    int entry = 0; ///< by which it is named
    EntryKind kind = EntryKind::Everyday;
    Language language = Language::Fr; ///< of the entry
    quint32 slots = 0;
    float strength = 1;
    bool spare = false; ///< part of a phrase that names something else: meant where no text writes of that
};

class ConceptNamer {
public:
    /// All outlive it; words get further readings.
    ConceptNamer(Lexicon &lexicon, QList<QuestionWord> &words, Language personLanguage, const PlanWeights &weights)
        : m_lexicon(lexicon), m_words(words), m_personLanguage(personLanguage), m_weights(weights)
    {
    }

    /// The surest first, the spare ones last.
    QList<NamedConcept> named();

private:
    /// Where the question says a word of an entry.
    struct Said {
        quint32 slots = 0;
        bool corrected = true; ///< only by a correction
        bool kin = true;       ///< only by another word for the same
    };
    void nameByWords();
    void nameIn(Language language, float trust);
    Said saidAs(quint32 entryWord, Language language);
    std::optional<NamedConcept> namedBy(int entry, Language language, float trust);
    void keepLongest();
    [[nodiscard]] bool standTogether(quint32 slots) const;

    Lexicon &m_lexicon;
    QList<QuestionWord> &m_words;
    Language m_personLanguage;
    const PlanWeights &m_weights;
    QList<NamedConcept> m_concepts;
    QHash<quint32, Said> m_said; ///< by word of the lexicon, of one language and one pass
};

} // namespace escale
