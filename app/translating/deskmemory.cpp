// SPDX-License-Identifier: GPL-3.0-or-later
#include "translating/deskmemory.h"

#include "translating/translationdraft.h"

#include <algorithm>

namespace escale {

DeskMemory::DeskMemory(LibraryService &library, QObject *parent) : QObject(parent), m_library(library) {}

TranslationUnit DeskMemory::unitOf(const TranslationDraft &draft, qsizetype at)
{
    const auto &segments = draft.segments();
    const auto words = [&segments](qsizetype place) {
        return place >= 0 && place < segments.size() ? wordsOf(segments[place].segment.source).trimmed() : QString();
    };
    TranslationUnit unit;
    unit.source = words(at);
    unit.before = words(at - 1);
    unit.after = words(at + 1);
    unit.fiche = draft.fiche();
    unit.key = segments[at].segment.key;
    unit.target = wordsOf(segments[at].segment.target).trimmed();
    unit.date = segments[at].on;
    unit.confirmedHere = draft.isConfirmedHere(at);
    unit.by = segments[at].by;
    return unit;
}

void DeskMemory::learn(const QList<TranslationUnit> &units)
{
    if (!m_parts.memory)
        return; // it is told when it is made
    m_library.ask<Done>(
        this,
        [memory = m_parts.memory, units](Reader &) {
            for (const TranslationUnit &unit : units) {
                if (unit.confirmedHere)
                    memory->add(unit);
                else
                    memory->forget(unit.fiche, unit.key);
            }
            return Result<Done>(Done{});
        },
        [](const Result<Done> &) {});
}

void DeskMemory::forgetSearch()
{
    ++m_searching;
    m_matches.clear();
    m_terms.clear();
    m_hasSearched = false;
}

void DeskMemory::search(const TranslationUnit &asked, int most)
{
    forgetSearch();
    if (!m_parts.memory)
        return;
    struct Known {
        QList<MemoryMatch> matches;
        QList<TermOffer> terms;
    };
    m_library.ask<Known>(
        this,
        [memory = m_parts.memory, glossary = m_parts.glossary, asked, most](Reader &) {
            return Result<Known>(Known{memory->matches(asked, most), glossary->termsIn(asked.source, memory.get())});
        },
        [this, ticket = m_searching](const Result<Known> &known) {
            if (ticket != m_searching || !known)
                return;
            m_matches = known->matches;
            m_terms = known->terms;
            m_hasSearched = true;
            Q_EMIT searched();
        });
}

void DeskMemory::findWords(const QString &words)
{
    const QString asked = words.simplified();
    if (!m_parts.memory || asked.isEmpty())
        return forgetWords();
    const quint64 ticket = ++m_findingWords;
    constexpr int mostPlaces = 20;
    m_library.ask<QList<TranslationUnit>>(
        this,
        [memory = m_parts.memory, asked](Reader &) {
            return Result<QList<TranslationUnit>>(memory->concordance(asked, mostPlaces));
        },
        [this, ticket](const Result<QList<TranslationUnit>> &found) {
            if (ticket != m_findingWords)
                return;
            if (!found) {
                Q_EMIT failed(found.error().sentence);
                return forgetWords();
            }
            m_foundWords = *found;
            m_hasFoundWords = true;
            Q_EMIT wordsFound();
        });
}

/// What is asked by now is not waited for either.
void DeskMemory::forgetWords()
{
    ++m_findingWords;
    m_foundWords.clear();
    m_hasFoundWords = false;
    Q_EMIT wordsFound();
}

bool DeskMemory::says(const QString &translation, const TermOffer &offer) const
{
    return m_parts.saying && std::any_of(offer.targets.begin(), offer.targets.end(),
                                         [&](const QString &term) { return m_parts.saying->says(translation, term); });
}

QList<TranslationFinding> DeskMemory::unsaid(const Segment &segment) const
{
    return m_parts.saying ? m_parts.saying->unsaid(segment, m_terms) : QList<TranslationFinding>();
}

} // namespace escale
