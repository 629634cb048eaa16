// SPDX-License-Identifier: GPL-3.0-or-later
// Which words are forms of one word: by the dictionary (wordforms.h) where it knows both, by their stems (stem.h) where
// it does not. A stem alone takes "paye" for "pays"; a dictionary alone knows no new words and no names.
#pragma once

#include "search/stem.h"

#include <QStringList>

namespace escale {

/// Not thread-safe.
class Kin {
public:
    explicit Kin(Language language) : m_language(language), m_stemmer(language) {}

    [[nodiscard]] Language language() const { return m_language; }
    [[nodiscard]] QString stem(QStringView folded) const { return m_stemmer.stem(folded); }
    /// Whether it is a word of the language.
    [[nodiscard]] bool knows(QStringView folded) const;
    /// Words that are forms of one word share a key. Sharing one is not enough: ask isForm.
    [[nodiscard]] QList<quint32> keys(QStringView folded) const { return keys(rootsOf(folded)); }
    /// Whether both are forms of one word.
    [[nodiscard]] bool isForm(QStringView folded, QStringView of) const { return isForm(rootsOf(folded), rootsOf(of)); }
    /// What these are told by, for who asks of one word and many.
    struct Roots {
        QString stem;
        QStringList bases;
    };
    [[nodiscard]] Roots rootsOf(QStringView folded) const;
    [[nodiscard]] static QList<quint32> keys(const Roots &word);
    [[nodiscard]] static bool isForm(const Roots &word, const Roots &of);
    /// conceptformat::stemKey of the stems of a word and of its base forms: by these the concepts know their words.
    [[nodiscard]] QList<quint32> stems(QStringView folded) const;

private:
    [[nodiscard]] QStringList baseForms(QStringView folded) const;

    Language m_language;
    Stemmer m_stemmer;
};

} // namespace escale
