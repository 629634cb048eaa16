// SPDX-License-Identifier: GPL-3.0-or-later
// What the search keeps of the library in memory: which text each row of the index is, and the cards of the fiches in
// the languages people read. Belongs to one thread.
#pragma once

#include "store/reader.h"

#include <unordered_map>

namespace escale {

/// A row of the index.
struct IndexedText {
    int fiche = 0; ///< number of the fiche
    Language language = Language::Fr;
};

class Catalogue {
public:
    /// Reads which texts are indexed. Errors: those of the reader; CannotRead when the library has no index.
    Result<Done> load(Reader &reader);

    [[nodiscard]] int ficheCount() const { return static_cast<int>(m_ids.size()); }
    [[nodiscard]] QString id(int fiche) const { return m_ids.at(fiche); }
    [[nodiscard]] LanguageSet languages() const { return m_languages; }
    /// Null for a row that is not known.
    [[nodiscard]] const IndexedText *text(qint64 row) const;
    /// -1 when the fiche has no indexed text in the language.
    [[nodiscard]] qint64 row(int fiche, Language language) const;

    /// The cards in this language by number of the fiche, read when first asked for; null where there is none (gone
    /// since).
    Result<const QList<const FicheCard *> *> cards(Reader &reader, Language language);

private:
    void addText(qint64 row, const QString &id, Language language);

    struct Cards {
        QList<FicheCard> all;
        QList<const FicheCard *> byFiche;
    };
    QList<QString> m_ids;
    QHash<QString, int> m_numbers;
    std::unordered_map<qint64, IndexedText> m_texts;
    std::vector<std::array<qint64, allLanguages.size()>> m_rows; ///< 0 for none
    LanguageSet m_languages;
    std::array<std::unique_ptr<Cards>, allLanguages.size()> m_cards;
};

} // namespace escale
