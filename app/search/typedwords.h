// SPDX-License-Identifier: GPL-3.0-or-later
// The words of what a person typed. Nothing typed is an error: what is not a word separates words.
#pragma once

#include "search/words.h"

#include <QList>
#include <QString>

namespace escale {

struct TypedWord {
    WordSpan span; ///< in the typed text
    QString text;
    Script script = Script::None;
    bool open = false; ///< the cursor still touches it: it may go on
};

/// More words than this are not looked at, nor is text after `longestQuery` UTF-16 units.
inline constexpr qsizetype mostTypedWords = 16;
inline constexpr qsizetype longestQuery = 1'000;

QList<TypedWord> typedWords(const QString &text);

} // namespace escale
