// SPDX-License-Identifier: GPL-3.0-or-later
// What a typed word may have been meant to be: two words written as one or one as two, and words near to one that
// nobody knows. A word that exists is never replaced: what else it may have been counts only beside the other words.
#pragma once

#include "search/lexicon.h"
#include "search/planbuilder.h"
#include "search/questionword.h"

namespace escale {

class Respeller {
public:
    /// All outlive it.
    Respeller(Lexicon &lexicon, PlanBuilder &builder, const QList<TypedWord> &typed)
        : m_lexicon(lexicon), m_builder(builder), m_typed(typed)
    {
    }

    /// "rendezvous" and "rendez-vous", "micro entreprise" and "microentreprise", Persian words with and without the
    /// half-space: a hyphen or a space left out, or put in.
    void addCompounds(const QList<QuestionWord> &words, LanguageSet languages);
    /// `anything`: also far ones of a word that exists.
    void addCorrections(QuestionWord &word, Language language, quint32 slot, bool anything);

private:
    void addHalves(Vocabulary &vocabulary, const QString &folded, quint32 slot);
    [[nodiscard]] bool isTyped(QStringView folded, Language language, const QuestionWord &butThis) const;

    Lexicon &m_lexicon;
    PlanBuilder &m_builder;
    const QList<TypedWord> &m_typed;
};

} // namespace escale
