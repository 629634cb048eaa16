// SPDX-License-Identifier: GPL-3.0-or-later
// Forms of one word. Snowball stems for French, English, Russian and Arabic; for the others our own light rules, which
// take off the endings of number and case and, in Tigrinya, the vowel of the last letter, which changes with them.
//
// Stems are worked out when a person searches, against the words of the library, and never stored: the index keeps the
// words as they are, so that the exact form ranks first, phrases and marks are of real words, and better stems need no
// new index.
#pragma once

#include "fiche/language.h"

#include <QString>
#include <memory>

struct sb_stemmer;

namespace escale {

/// Not thread-safe.
class Stemmer {
public:
    explicit Stemmer(Language language);
    ~Stemmer();
    Stemmer(const Stemmer &) = delete;
    Stemmer &operator=(const Stemmer &) = delete;

    /// `folded` as foldWord makes it. Never empty for a word that is not.
    [[nodiscard]] QString stem(QStringView folded) const;

private:
    Language m_language;
    sb_stemmer *m_snowball = nullptr;
};

} // namespace escale
