// SPDX-License-Identifier: GPL-3.0-or-later
// What two checkers look for in a text that a model wrote: addresses, acronyms, where sentences begin, what is denied.
// Pure, any thread.
#pragma once

#include "fiche/language.h"
#include "fiche/textrange.h"
#include "search/words.h"

#include <QRegularExpression>
#include <QSet>

namespace escale {

/// How patterns are matched against what people and models write: letters of every script, of either case.
inline constexpr QRegularExpression::PatternOptions ofPeople{QRegularExpression::UseUnicodePropertiesOption,
                                                             QRegularExpression::CaseInsensitiveOption};

/// Stands for a placeholder of redactor.h while its text is judged: no letter.
inline constexpr QChar hiddenName(u'\uFFFC');
QString placeholdersOut(const QString &text);

/// "OFII", "R.S.A.": two letters or more, all of them capitals.
bool isAcronym(QStringView word);
/// The words that begin a sentence, by where they start. `words`: of `text`.
QSet<qsizetype> sentenceBeginnings(const QString &text, const QList<FoldedWord> &words);
/// The sentences of a text that hold any of `range`.
QString sentencesAround(const QString &text, TextRange range);
/// Pages and mailboxes as they are written, without what punctuation follows them.
QStringList addressesOf(const QString &text);

/// The words that deny ("pas", "sans", "plus" behind "ne", "personne" with it), by where they start.
QList<qsizetype> negationsIn(const QString &text, Language language);
inline bool anyNegation(const QString &text, Language language)
{
    return !negationsIn(text, language).isEmpty();
}

} // namespace escale
