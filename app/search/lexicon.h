// SPDX-License-Identifier: GPL-3.0-or-later
// Everything the search knows of words: the vocabulary of each synced language, the synonyms, the names of themes and
// needs. Belongs to one thread.
#pragma once

#include "search/synonyms.h"
#include "search/topics.h"
#include "search/vocabulary.h"

#include <optional>

namespace escale {

class Lexicon {
public:
    /// `database` outlives the lexicon and has temp.search_vocabulary; `synced` are the languages the index has.
    Lexicon(sqlite3 *database, LanguageSet synced, Topics topics, const Synonyms &synonyms);

    /// Read when first asked for. Null when the index does not have the language or cannot be read (then see error()).
    Vocabulary *vocabulary(Language language);

    [[nodiscard]] LanguageSet synced() const { return m_synced; }
    [[nodiscard]] const Topics &topics() const { return m_topics; }
    [[nodiscard]] const Synonyms &synonyms() const { return m_synonyms; }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

private:
    sqlite3 *m_database;
    LanguageSet m_synced;
    Topics m_topics;
    const Synonyms &m_synonyms;
    std::array<std::unique_ptr<Vocabulary>, allLanguages.size()> m_vocabularies;
    std::optional<Error> m_error;
};

} // namespace escale
