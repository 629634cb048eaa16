// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences for a person that may still stand there when the language of the interface changes: an error carries its
// sentence as words, and a notice is read later than it was said. Who says one by saidSentence() lets it be said anew.
// Any thread.
#pragma once

#include <QString>

namespace escale {

/// `source` (English, marked with QT_TRANSLATE_NOOP under `context`) in the language of now. No %1 in it.
QString saidSentence(const char *context, const char *source);

/// What was said in another language, in the language of now; words that nobody said that way are as they were.
QString retold(const QString &said);

/// What was said, in English, where it was said under `context`; else as it was. So a file keeps it, for whoever reads
/// it in whichever language.
QString sourceOfSaid(const QString &said, const char *context);

} // namespace escale
