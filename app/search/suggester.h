// SPDX-License-Identifier: GPL-3.0-or-later
// What a person may want to type, from what they have typed so far, in one language. Made from the cards and the names
// of the themes and needs that have fiches; the words of the library come from its vocabulary, those that stand with
// the words typed before in some title or abstract. Everything that is offered leads to a fiche. Belongs to one thread.
#pragma once

#include "search/query.h"
#include "search/typedwords.h"
#include "search/vocabulary.h"

#include <QHash>
#include <vector>

namespace escale {

class Suggester {
public:
    /// `cards` outlive it.
    Suggester(const QList<const FicheCard *> &cards, const Taxonomy &taxonomy, Language language);

    [[nodiscard]] QList<Suggestion> suggest(const QList<TypedWord> &words, const Vocabulary *vocabulary,
                                            int limit) const;

    /// A folded word as the titles and abstracts of this language write it; empty when they do not have it.
    [[nodiscard]] QString surface(const QString &folded) const { return m_surfaces.value(folded); }

private:
    /// Something with a name.
    struct Named {
        Suggestion suggestion;
        QStringList words; ///< folded, stop words too
        int views = 0;
    };
    void addName(SuggestionKind kind, const QString &text, Language language, const QString &id, int views);
    void learnWords(const QString &text, Language language);
    [[nodiscard]] bool standTogether(const QStringList &before, quint32 word) const;
    void appendNames(SuggestionKind kind, const QStringList &typed, int most, QList<Suggestion> *out) const;
    void appendWords(const QString &before, const QStringList &typed, const Vocabulary &vocabulary, int most,
                     QList<Suggestion> *out) const;

    Language m_language;
    QList<Named> m_names;
    QHash<QString, QString> m_surfaces;
    QHash<QString, quint32> m_numbers;         ///< of the folded words of titles and abstracts
    std::vector<std::vector<quint32>> m_texts; ///< by card: the numbers of its words, sorted
};

} // namespace escale
