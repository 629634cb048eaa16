// SPDX-License-Identifier: GPL-3.0-or-later
// What the search keeps in memory of one library, and when it is read again. Belongs to one thread.
#pragma once

#include "base/clock.h"
#include "search/catalogue.h"
#include "search/lexicon.h"
#include "search/matcher.h"
#include "search/meaningfinder.h"
#include "search/passagematcher.h"
#include "search/suggester.h"
#include "search/terms.h"

#include <QCache>

namespace escale {

class SearchMemory {
public:
    SearchMemory(std::unique_ptr<Reader> reader, Clock &clock);

    /// Brings everything that a search in this language needs up to date. Cheap when nothing has changed. Outside any
    /// transaction. `cards`: the cards of all fiches, too.
    Result<Done> readAhead(Language language, bool cards);
    /// Whether the library is still as it was read. Inside a transaction it stays so.
    [[nodiscard]] bool isCurrent();
    [[nodiscard]] bool isStale() const { return m_reader->isStale(); }

    // Valid after readAhead, for its language.
    [[nodiscard]] ReadSession session() { return m_reader->session(); }
    [[nodiscard]] Matcher &matcher() { return *m_matcher; }
    /// Ready to be asked for passages; an error when the index knows none.
    [[nodiscard]] Result<PassageMatcher *> passageMatcher();
    /// Read when first asked for.
    [[nodiscard]] Result<const MeaningFinder *> meanings();
    [[nodiscard]] const Catalogue &catalogue() const { return m_catalogue; }
    [[nodiscard]] Lexicon &lexicon() { return *m_lexicon; }
    /// Null where it has gone.
    [[nodiscard]] const FicheCard *card(int fiche, Language language);
    /// By number of the fiche, null where it has gone.
    [[nodiscard]] const QList<const FicheCard *> &cards(Language language);
    /// Of all fiches (Reader::fullestThemes), without reading their cards; none when the library cannot be read.
    [[nodiscard]] QStringList fullestThemes();
    [[nodiscard]] Suggester &suggester(Language language);
    [[nodiscard]] TermWriter &writer(Language language);
    /// A text of the library, as the catalogue numbers it. The last ones are kept: while somebody types, most of what
    /// is found stays the same. Errors: those of rows::translation.
    [[nodiscard]] Result<Translation> text(qint64 row);

private:
    Result<Done> prepare();
    Result<Done> readLexicon();

    std::unique_ptr<Reader> m_reader;
    Clock &m_clock;
    std::unique_ptr<Matcher> m_matcher; ///< once the library has an index
    std::unique_ptr<PassageMatcher> m_passageMatcher;
    MeaningFinder m_meanings;
    qint64 m_meaningsVersion = -1;
    Catalogue m_catalogue;
    qint64 m_catalogueVersion = -1;
    Taxonomy m_taxonomy;
    std::unique_ptr<Lexicon> m_lexicon;
    qint64 m_lexiconVersion = -1;
    std::chrono::milliseconds m_lexiconRead{};
    std::array<std::unique_ptr<Suggester>, allLanguages.size()> m_suggesters;
    std::array<std::unique_ptr<TermWriter>, allLanguages.size()> m_writers;
    QCache<qint64, Translation> m_texts; ///< by row, of this catalogue
};

} // namespace escale
