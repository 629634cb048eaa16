// SPDX-License-Identifier: GPL-3.0-or-later
// Where the words of a text are. The same scanner cuts what is indexed, what is typed and what is marked in a snippet.
// Words follow UAX #29 in spirit, with what the eight languages need: an apostrophe inside a word stays in it (foldWord
// decides), a hyphen ends it, invisible characters (ZWNJ, soft hyphen, bidi controls) never do, and a word never mixes
// scripts, because Arabic text hangs its particles on Latin acronyms; but letters of Latin and Cyrillic that look alike
// are typed for each other. "R.S.A." is one word. A French telephone number is one word, however
// its digits are spaced.
#pragma once

#include "fiche/language.h"

#include <QStringList>

namespace escale {

enum class Script : quint8 { None, Latin, Cyrillic, Arabic, Ethiopic, Other };

/// None for everything that is not a letter of the basic plane.
Script scriptOf(QChar letter);
/// The script of the letters; None for digits alone. Of a word with letters of Latin and Cyrillic that look alike (a
/// Latin i in "лiкар"), the script of the others.
Script scriptOf(QStringView word);
/// Whether it has letters of both Latin and Cyrillic.
bool mixesScripts(QStringView word);
/// Such a word as its own keyboard writes it.
QString inOneScript(QStringView word);
/// The script the language is written in.
Script scriptOf(Language language);

/// Positions are UTF-16 code units.
struct WordSpan {
    qsizetype start = 0;
    qsizetype length = 0;
};

class WordScanner {
public:
    explicit WordScanner(QStringView text) : m_text(text) {}

    /// False at the end of the text.
    bool next(WordSpan *word);
    /// Goes on at this place of the text.
    void goTo(qsizetype at) { m_at = at; }

private:
    [[nodiscard]] bool startsWord(qsizetype at) const;

    QStringView m_text;
    qsizetype m_at = 0;
};

/// A word of a text as the index has it, and where it stands.
struct FoldedWord {
    QString word;
    WordSpan span;
};

/// The words of a text, folded (fold.h). What folding leaves nothing of is left out.
QList<FoldedWord> foldedWordsIn(QStringView text, Language language);
QStringList foldedWords(QStringView text, Language language);

} // namespace escale
