// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/lexicon.h"

namespace escale {

Lexicon::Lexicon(sqlite3 *database, LanguageSet synced, Topics topics, const Synonyms &synonyms)
    : m_database(database), m_synced(synced), m_topics(std::move(topics)), m_synonyms(synonyms)
{
}

Vocabulary *Lexicon::vocabulary(Language language)
{
    if (!m_synced.contains(language))
        return nullptr;
    auto &vocabulary = m_vocabularies[static_cast<size_t>(language)];
    if (!vocabulary) {
        // Words people use and fiches do not are worth recognising too, also when they are mistyped.
        auto loaded = Vocabulary::load(m_database, language, m_synonyms.words(language));
        if (!loaded) {
            m_error = loaded.error();
            return nullptr;
        }
        vocabulary = std::move(loaded).value();
    }
    return vocabulary.get();
}

} // namespace escale
