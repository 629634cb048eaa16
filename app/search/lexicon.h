// SPDX-License-Identifier: GPL-3.0-or-later
// Everything the search knows of words: the vocabulary of each synced language, the concepts people name, the names of
// themes and needs. Belongs to one thread.
#pragma once

#include "search/concepts.h"
#include "search/topics.h"
#include "search/vocabulary.h"

#include <optional>

namespace escale {

class Lexicon {
public:
    /// `database` outlives the lexicon; `synced` are the languages the index has.
    Lexicon(const ReadSession &database, LanguageSet synced, Topics topics, const Concepts &concepts);

    /// Read when first asked for. Null when the index does not have the language or cannot be read (then see error()).
    Vocabulary *vocabulary(Language language);

    [[nodiscard]] LanguageSet synced() const { return m_synced; }
    [[nodiscard]] const Topics &topics() const { return m_topics; }
    [[nodiscard]] const Concepts &concepts() const { return m_concepts; }
    /// Whether it is a word of the language, in a text or not: nothing to be corrected in silence.
    [[nodiscard]] bool isWord(Language language, QStringView folded);
    /// conceptformat::stemKey of the stems of a word and of its base forms.
    [[nodiscard]] QList<quint32> stems(Language language, QStringView folded);
    [[nodiscard]] Kin &kin(Language language);
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

private:
    ReadSession m_database;
    LanguageSet m_synced;
    Topics m_topics;
    const Concepts &m_concepts;
    std::array<std::unique_ptr<Kin>, allLanguages.size()> m_kin;
    std::array<std::unique_ptr<Vocabulary>, allLanguages.size()> m_vocabularies;
    std::optional<Error> m_error;
};

} // namespace escale
