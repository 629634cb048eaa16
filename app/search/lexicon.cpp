// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/lexicon.h"

#include "search/indexsummary.h"

namespace escale {

Lexicon::Lexicon(const ReadSession &database, LanguageSet synced, Topics topics, const Concepts &concepts)
    : m_database(database), m_synced(synced), m_topics(std::move(topics)), m_concepts(concepts)
{
}

Vocabulary *Lexicon::vocabulary(Language language)
{
    if (!m_synced.contains(language))
        return nullptr;
    auto &vocabulary = m_vocabularies[static_cast<size_t>(language)];
    if (!vocabulary) {
        const auto noted = summaryPart(m_database, wordsPart(language));
        if (noted)
            vocabulary = Vocabulary::fromForm(*noted, language);
        if (!vocabulary) {
            auto loaded = Vocabulary::load(m_database, language);
            if (!loaded) {
                m_error = loaded.error();
                return nullptr;
            }
            vocabulary = std::move(loaded).value();
        }
        // Words people use and fiches do not are worth recognising too, also when they are mistyped.
        vocabulary->setExtraWords([this, language] { return m_concepts.wordsOf(language); });
    }
    return vocabulary.get();
}

bool Lexicon::isWord(Language language, QStringView folded)
{
    return m_concepts.knows(language, folded) || kin(language).knows(folded);
}

QList<quint32> Lexicon::stems(Language language, QStringView folded)
{
    return kin(language).stems(folded);
}

Kin &Lexicon::kin(Language language)
{
    auto &kin = m_kin[static_cast<size_t>(language)];
    if (!kin)
        kin = std::make_unique<Kin>(language);
    return *kin;
}

} // namespace escale
