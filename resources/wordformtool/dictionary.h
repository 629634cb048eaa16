// SPDX-License-Identifier: GPL-3.0-or-later
// The words of a hunspell dictionary (.dic), and every form its affix rules make of them: suffixes, a second suffix on
// the first, prefixes, both together where both allow it. hunspell(5), "Dictionary file" and "Twofold suffix
// stripping".
#pragma once

#include "wordformtool/affixfile.h"

#include <functional>

namespace escale {

struct DictionaryWord {
    QString text;
    Flags flags;
    QString lemma; ///< the field st:, else the word itself
    QString part;  ///< the field po:, else empty
    QString tense; ///< the field is:, the first of them
};

/// One form of a word. `suffix` and `prefix`: the classes that made it, 0 for none.
struct DictionaryForm {
    QString text;
    Flag suffix = 0;
    Flag prefix = 0;
    QString prefixed; ///< the word with the same prefix and no suffix; empty without one
};

/// The lines of the .dic. Its first line, a count, is left out.
Result<QList<DictionaryWord>> readDictionary(const QByteArray &bytes, const AffixFile &affixes, const QString &name);

/// Calls `form` for each form of `word` that is a word by itself; some more than once. `skipped`: classes left out.
void writeOut(const DictionaryWord &word, const AffixFile &affixes, const std::function<bool(Flag)> &skipped,
              const std::function<void(const DictionaryForm &)> &form);

} // namespace escale
