// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/searchmemory.h"

#include "base/try.h"
#include "store/rows.h"

namespace escale {
namespace {

/// While a sync commits many times a second, the words of the library are not read again each time.
constexpr std::chrono::milliseconds lexiconAge{3000};
/// Texts are kept by their length: as many as this of the usual one, some 2 MB.
constexpr int textsKept = 60, costOfText = 4;

} // namespace

SearchMemory::SearchMemory(std::unique_ptr<Reader> reader, Clock &clock)
    : m_reader(std::move(reader)), m_clock(clock), m_texts(textsKept * costOfText)
{
}

Result<Done> SearchMemory::readAhead(Language language, bool cards)
{
    const qint64 version = m_reader->contentVersion();
    if (version != m_catalogueVersion) {
        if (const auto read = m_catalogue.load(*m_reader); !read)
            return read;
        m_texts.clear();
        for (auto &suggester : m_suggesters)
            suggester.reset();
        if (const auto ready = prepare(); !ready)
            return ready;
        m_catalogueVersion = version;
    }
    const bool old = m_clock.elapsed() - m_lexiconRead >= lexiconAge;
    if (!m_lexicon || (m_lexiconVersion != version && (old || !(m_lexicon->synced() == m_catalogue.languages())))) {
        if (const auto read = readLexicon(); !read)
            return read;
        m_lexiconVersion = version;
    }
    for (const Language one : {language, Language::Fr}) {
        if (cards) {
            ESCALE_TRY_DONE(m_catalogue.cards(*m_reader, one));
        }
        m_lexicon->vocabulary(one);
    }
    if (const auto &error = m_lexicon->error())
        return *error;
    return Done{};
}

Result<Done> SearchMemory::prepare()
{
    if (m_matcher)
        return Done{};
    auto matcher = std::make_unique<Matcher>(session());
    if (const auto ready = matcher->prepare(); !ready)
        return ready;
    m_matcher = std::move(matcher);
    return Done{};
}

Result<PassageMatcher *> SearchMemory::passageMatcher()
{
    if (!m_passageMatcher)
        m_passageMatcher = std::make_unique<PassageMatcher>(session());
    ESCALE_TRY_DONE(m_passageMatcher->prepare());
    return m_passageMatcher.get();
}

Result<const MeaningFinder *> SearchMemory::meanings()
{
    if (m_meaningsVersion != m_catalogueVersion) {
        ESCALE_TRY_DONE(m_meanings.load(session()));
        m_meaningsVersion = m_catalogueVersion;
    }
    return &m_meanings;
}

Result<Done> SearchMemory::readLexicon()
{
    auto taxonomy = m_reader->taxonomy();
    if (!taxonomy)
        return taxonomy.error();
    m_taxonomy = std::move(taxonomy).value();
    for (auto &suggester : m_suggesters)
        suggester.reset();
    m_lexicon = std::make_unique<Lexicon>(session(), m_catalogue.languages(), Topics(m_taxonomy), Concepts::ours());
    m_lexiconRead = m_clock.elapsed();
    return Done{};
}

bool SearchMemory::isCurrent()
{
    return m_reader->contentVersion() == m_catalogueVersion;
}

const FicheCard *SearchMemory::card(int fiche, Language language)
{
    const auto card = m_catalogue.card(*m_reader, fiche, language);
    return card ? *card : nullptr;
}

const QList<const FicheCard *> &SearchMemory::cards(Language language)
{
    static const QList<const FicheCard *> none;
    const auto cards = m_catalogue.cards(*m_reader, language);
    return cards ? **cards : none;
}

QStringList SearchMemory::fullestThemes()
{
    const auto themes = m_reader->fullestThemes();
    return themes ? *themes : QStringList();
}

Suggester &SearchMemory::suggester(Language language)
{
    auto &suggester = m_suggesters[static_cast<size_t>(language)];
    if (!suggester)
        suggester = std::make_unique<Suggester>(cards(language), m_taxonomy, language);
    return *suggester;
}

TermWriter &SearchMemory::writer(Language language)
{
    auto &writer = m_writers[static_cast<size_t>(language)];
    if (!writer)
        writer = std::make_unique<TermWriter>(language);
    return *writer;
}

Result<Translation> SearchMemory::text(qint64 row)
{
    if (const Translation *known = m_texts.object(row))
        return *known;
    ESCALE_TRY(auto text, rows::translation(session(), row));
    const IndexedText *indexed = m_catalogue.text(row);
    const float length = indexed ? indexed->length : 1;
    m_texts.insert(row, new Translation(text), std::max(1, qRound(length * costOfText)));
    return text;
}

} // namespace escale
