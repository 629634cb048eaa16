// SPDX-License-Identifier: GPL-3.0-or-later
// The concepts of a newcomer's life, by the words people use (conceptsource.h says how they are written). Read where
// they lie in the program file: nothing is parsed, only the pages that are asked for are loaded.
#pragma once

#include "search/conceptformat.h"
#include "search/conceptsource.h"

#include <QVarLengthArray>
#include <functional>

namespace escale {

/// Read-only: may be used from any thread.
class Concepts {
public:
    using Words = QVarLengthArray<quint32, 8>;

    /// The concepts the program was built with.
    static const Concepts &ours();
    /// `data` as compactForm makes it, and outlives it. What is not that is read as no concepts at all.
    explicit Concepts(QByteArrayView data);

    [[nodiscard]] int count() const { return m_conceptCount; }
    /// For reports: bytes of the compact form.
    [[nodiscard]] qsizetype size() const { return m_data.size(); }
    /// Another number for other concepts or words: what was noted by numbers of these is then of no use.
    [[nodiscard]] quint32 mark() const;
    [[nodiscard]] QString name(int number) const;
    /// Name of the pictogram that stands for it; empty for none.
    [[nodiscard]] QString picture(int number) const;
    /// -1 when there is none.
    [[nodiscard]] int find(QStringView name) const;
    [[nodiscard]] QList<int> near(int number) const;
    /// What it falls under: answers where no text writes of it, nor of what is near.
    [[nodiscard]] QList<int> general(int number) const;

    /// The entries of a concept in a language, in the order they were written.
    [[nodiscard]] std::pair<int, int> entriesOf(int number, Language language) const; ///< [first, last)
    [[nodiscard]] int conceptOf(int entry) const;
    [[nodiscard]] EntryKind kindOf(int entry) const;
    /// Numbers of the words of an entry.
    [[nodiscard]] Words wordsOf(int entry) const;
    [[nodiscard]] QString word(quint32 number) const; ///< folded
    /// conceptformat::stemKey of its stem (stem.h).
    [[nodiscard]] quint32 stemOf(quint32 word) const;
    /// In how many entries of its language a word with this stem stands.
    [[nodiscard]] int frequency(quint32 word) const;

    /// Entries of the language that have a word with this stem among their two rarest.
    [[nodiscard]] QList<int> withStem(Language language, quint32 stem) const;
    /// Every word of a language, folded, in order of its bytes.
    [[nodiscard]] QStringList wordsOf(Language language) const;
    [[nodiscard]] bool knows(Language language, QStringView folded) const;
    /// Words of a language that begin with `folded` and are longer, those of the most entries first.
    [[nodiscard]] QStringList completions(Language language, QStringView folded, qsizetype most) const;

private:
    struct Range {
        quint32 first = 0, last = 0;
    };
    /// Goes through the entries of a concept in a language, from the first.
    struct EntryCursor {
        quint32 next = 0;      ///< in EntryWords
        quint32 firstWord = 0; ///< of the entry before, there
    };
    [[nodiscard]] quint32 number(conceptformat::FileSection section, size_t index) const;
    [[nodiscard]] quint32 count(conceptformat::FileSection section) const { return m_sections[section].count; }
    [[nodiscard]] Range range(conceptformat::FileSection starts, size_t index) const;
    [[nodiscard]] QString text(conceptformat::FileSection starts, int number) const;
    [[nodiscard]] QList<int> list(conceptformat::FileSection starts, conceptformat::FileSection all, int number) const;
    /// By concept and language.
    [[nodiscard]] size_t placeOf(int entry) const;
    [[nodiscard]] quint32 languageOf(quint32 word) const;
    [[nodiscard]] quint32 stemNumber(quint32 word) const;
    [[nodiscard]] quint32 firstLead(quint32 stem) const;
    /// Moves the cursor behind the entry; its words go to `words`, if that is wanted, counted from `firstOfLanguage`.
    void pass(quint32 entry, EntryCursor *cursor, quint32 firstOfLanguage = 0, Words *words = nullptr) const;
    [[nodiscard]] bool isKey(quint32 stem, const Words &words, size_t language) const;
    /// Calls `each` with the words from `first` to before `last`, all of one language, as long as it returns true.
    void eachWord(quint32 first, quint32 last, const std::function<bool(quint32, const QString &)> &each) const;
    [[nodiscard]] quint32 lowerBound(Language language, QStringView word) const;

    QByteArrayView m_data;
    std::array<conceptformat::SectionPosition, conceptformat::SectionCount> m_sections = {};
    int m_conceptCount = 0;
};

} // namespace escale
