// SPDX-License-Identifier: GPL-3.0-or-later
// The concepts of a newcomer's life, by the words people use (conceptsource.h says how they are written). Read where
// they lie in the program file: nothing is parsed, only the pages that are asked for are loaded.
#pragma once

#include "search/conceptsource.h"

#include <QStringView>
#include <span>

namespace escale {

/// Read-only: may be used from any thread.
class Concepts {
public:
    /// The concepts the program was built with.
    static const Concepts &ours();
    /// `data` as compactForm makes it, and outlives it. What is not that is read as no concepts at all.
    explicit Concepts(QByteArrayView data);

    [[nodiscard]] int count() const { return m_conceptCount; }
    [[nodiscard]] QString name(int number) const;
    /// Name of the pictogram that stands for it; empty for none.
    [[nodiscard]] QString picture(int number) const;
    /// -1 when there is none.
    [[nodiscard]] int find(QStringView name) const;
    [[nodiscard]] QList<int> near(int number) const;

    /// The entries of a concept in a language, in the order they were written.
    [[nodiscard]] std::pair<int, int> entriesOf(int number, Language language) const; ///< [first, last)
    [[nodiscard]] int conceptOf(int entry) const;
    [[nodiscard]] EntryKind kindOf(int entry) const;
    /// Numbers of the words of an entry.
    [[nodiscard]] std::span<const quint32> wordsOf(int entry) const;
    [[nodiscard]] QByteArray word(quint32 number) const; ///< folded
    /// conceptformat::stemKey of its stem (stem.h).
    [[nodiscard]] quint32 stemOf(quint32 word) const;
    /// In how many entries of its language a word with this stem stands.
    [[nodiscard]] int frequency(quint32 word) const;

    /// Entries of the language that have a word with this stem among their two rarest.
    [[nodiscard]] QList<int> withStem(Language language, quint32 stem) const;
    /// Every word of a language, in order of its bytes: [first, last).
    [[nodiscard]] std::pair<quint32, quint32> wordsOf(Language language) const;
    [[nodiscard]] bool knows(Language language, QStringView folded) const;
    /// Words of a language that begin with `folded` and are longer, those of the most entries first.
    [[nodiscard]] QStringList completions(Language language, QStringView folded, qsizetype most) const;

private:
    [[nodiscard]] quint32 lowerBound(Language language, const QByteArray &word) const;
    [[nodiscard]] QString text(int where, int number) const;
    template <typename T> [[nodiscard]] std::span<const T> section(int number) const;

    QByteArrayView m_data;
    int m_conceptCount = 0;
};

} // namespace escale
