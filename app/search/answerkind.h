// SPDX-License-Identifier: GPL-3.0-or-later
// What a passage is an answer to, and what a question asks for. "Combien" wants an amount or a length of time wherever
// it stands, in words the question does not have. Words: resources/search/answers/. Pure functions, any thread.
#pragma once

#include "fiche/block.h"
#include "fiche/language.h"

#include <QFlags>
#include <QStringList>

namespace escale {

struct TypedWord;

/// One bit each in the index: never renumbered.
enum class AnswerKind : quint8 {
    Amount = 0x01,    ///< what it costs, what one gets
    Time = 0x02,      ///< how long, until when, from when
    Place = 0x04,     ///< where to go
    Contact = 0x08,   ///< whom to ask, how to reach them
    Steps = 0x10,     ///< how it is done
    Documents = 0x20, ///< what to bring
    People = 0x40,    ///< for whom, on what conditions
};
Q_DECLARE_FLAGS(AnswerKinds, AnswerKind)
Q_DECLARE_OPERATORS_FOR_FLAGS(AnswerKinds)

/// What a question with these words asks for. None for words that ask nothing in particular.
AnswerKinds askedFor(const QStringList &words, Language language);

/// The same of typed words, in the person's language or in French, whichever they are written in.
AnswerKinds askedBy(const QList<TypedWord> &words, Language personLanguage);

/// What a title with these words announces.
AnswerKinds announcedBy(QStringView title, Language language);

/// What stands in the text itself: an amount of money, a length of time, a number to call or an address to write to.
AnswerKinds heldBy(const QList<Block> &blocks, Language language);

} // namespace escale
