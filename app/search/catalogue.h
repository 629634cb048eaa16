// SPDX-License-Identifier: GPL-3.0-or-later
// What the search keeps of the library in memory: which text each row of the index is, and the cards of the fiches in
// the languages people read. Belongs to one thread.
#pragma once

#include "store/reader.h"

#include <optional>
#include <unordered_map>
#include <vector>

namespace escale {

/// A row of the index.
struct IndexedText {
    qint64 row = 0;
    int fiche = 0; ///< number of the fiche
    Language language = Language::Fr;
    float length = 1; ///< of its body, against the usual one of its language
    int titleLetters = 0;
};

class Catalogue {
public:
    /// Which texts are indexed: from what was noted of them at the end of the last sync (indexsummary.h), or from the
    /// index itself. Errors: those of the reader; CannotRead when the library has no index.
    Result<Done> load(Reader &reader);
    /// From the index itself.
    Result<Done> loadFrom(const ReadSession &database);
    /// For the summary, and from it; false for bytes that are not it.
    [[nodiscard]] QByteArray form() const;
    bool take(const QByteArray &form);

    [[nodiscard]] int ficheCount() const { return static_cast<int>(m_ids.size()); }
    [[nodiscard]] QString id(int fiche) const { return m_ids.at(fiche); }
    [[nodiscard]] LanguageSet languages() const { return m_languages; }
    /// How many texts are in each language.
    [[nodiscard]] const std::array<int, allLanguages.size()> &textsIn() const { return m_textsIn; }
    /// Null for a row that is not known.
    [[nodiscard]] const IndexedText *text(qint64 row) const;
    /// -1 when the fiche has no indexed text in the language.
    [[nodiscard]] qint64 row(int fiche, Language language) const;

    /// The card of one fiche in this language; null when it has gone since. Read by itself, unless all cards have been.
    Result<const FicheCard *> card(Reader &reader, int fiche, Language language);
    /// The cards in this language by number of the fiche, read when first asked for; null where there is none (gone
    /// since).
    Result<const QList<const FicheCard *> *> cards(Reader &reader, Language language);

private:
    void addText(qint64 row, const QString &id, Language language, float length, int titleLetters);
    void finish();

    struct Cards {
        QList<FicheCard> all;
        QList<const FicheCard *> byFiche;
    };
    const Cards *allCards(Language language) const { return m_cards[static_cast<size_t>(language)].get(); }
    QList<QString> m_ids;
    std::vector<IndexedText> m_texts;                            ///< by row
    std::vector<std::array<qint64, allLanguages.size()>> m_rows; ///< 0 for none
    LanguageSet m_languages;
    std::array<int, allLanguages.size()> m_textsIn{};
    std::array<std::unique_ptr<Cards>, allLanguages.size()> m_cards;
    std::array<std::unordered_map<int, std::optional<FicheCard>>, allLanguages.size()> m_single; ///< cards read alone
};

} // namespace escale
