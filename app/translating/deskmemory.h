// SPDX-License-Identifier: GPL-3.0-or-later
// What a translator's desk knows in its language: the memory and the glossary of the library, which the queue makes
// while it reads it, and what is confirmed here since. They are asked in the library's thread, so that no key waits;
// answers to older questions are not told. UI thread.
#pragma once

#include "store/libraryservice.h"
#include "translating/translationmemory.h"
#include "translating/translationterms.h"

namespace escale {

class TranslationDraft;

class DeskMemory final : public QObject {
    Q_OBJECT

public:
    /// Of one language.
    struct Parts {
        std::shared_ptr<TranslationMemory> memory;  ///< used in the library's thread only
        std::shared_ptr<TranslationTerms> glossary; ///< looked up beside this thread
        std::shared_ptr<TranslationTerms> saying;   ///< another one: one thread at a time
    };

    /// `library` outlives it.
    explicit DeskMemory(LibraryService &library, QObject *parent = nullptr);

    /// The segment of a working copy as the memory knows it, with what stands around it.
    [[nodiscard]] static TranslationUnit unitOf(const TranslationDraft &draft, qsizetype at);

    void take(Parts parts) { m_parts = std::move(parts); }
    /// Of another language: nothing is known until take().
    void clear() { m_parts = {}; }
    /// Those that are confirmed here (TranslationUnit::confirmedHere), and that the others are not. Nothing is learnt
    /// before take(): whoever makes the parts reads the working copies.
    void learn(const QList<TranslationUnit> &units);

    /// searched() follows; what was found before is gone. Nothing is asked before take().
    void search(const TranslationUnit &asked, int most);
    void forgetSearch();
    /// Of the last search.
    [[nodiscard]] const QList<MemoryMatch> &matches() const { return m_matches; }
    [[nodiscard]] const QList<TermOffer> &terms() const { return m_terms; }
    [[nodiscard]] bool hasSearched() const { return m_hasSearched; } ///< these are all there is

    /// Where words stand, in French or in the translation; wordsFound() follows, after failed() where the library does
    /// not answer. Empty: nothing is asked.
    void findWords(const QString &words);
    void forgetWords();
    [[nodiscard]] const QList<TranslationUnit> &foundWords() const { return m_foundWords; }
    [[nodiscard]] bool hasFoundWords() const { return m_hasFoundWords; }

    /// Whether the translation says one of the words of the offer.
    [[nodiscard]] bool says(const QString &translation, const TermOffer &offer) const;
    /// What the glossary asks about the segment, by the terms() of its French.
    [[nodiscard]] QList<TranslationFinding> unsaid(const Segment &segment) const;

Q_SIGNALS:
    void searched();
    void wordsFound();
    void failed(const QString &sentence);

private:
    LibraryService &m_library;
    Parts m_parts;
    QList<MemoryMatch> m_matches;
    QList<TermOffer> m_terms;
    QList<TranslationUnit> m_foundWords;
    bool m_hasSearched = false, m_hasFoundWords = false;
    quint64 m_searching = 0, m_findingWords = 0; // answers to older questions are not looked at
};

} // namespace escale
