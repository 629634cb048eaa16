// SPDX-License-Identifier: GPL-3.0-or-later
// Arabic writes particles before and pronouns after a word together with it: "وبمساعدتهم" is and + with + help + their.
// All of them on all words would be hundreds of millions of forms: the file holds words without them, and these rules
// take them off. What may stand where: W. Wright, "A Grammar of the Arabic Language", on conjunctions, prepositions and
// suffixed pronouns; the noun's endings of number with the words as foldWord leaves them (ة is ه, ى is ي). Not for use
// elsewhere.
#pragma once

#include "search/formlookup.h"

namespace escale {

bool knowsArabic(const FormLookup &lookup, QStringView folded);
/// The fewer letters had to be taken off, the earlier.
QStringList arabicLemmas(const FormLookup &lookup, QStringView folded);

} // namespace escale
