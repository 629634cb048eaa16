// SPDX-License-Identifier: GPL-3.0-or-later
// Base forms by rules alone, for the languages without a dictionary: Persian, Pashto, Tigrinya. Without one nobody can
// say which of the ways to take a word apart is right: all of them are given, the word itself first. In folded letters
// (foldWord: ی is ي, ک is ك, ې is ي; ኣ is አ).
//
//  fa  Plurals ها and ان (after a vowel گان, یان), ات; ezafe and indefinite ی after them; possessives م ت ش مان تان شان
//      after plurals; comparatives تر ترین; verbs می and نمی with the six persons, negation ن and subjunctive ب before
//      a present or past stem with its person; past participle ه and the perfect made of it, in words of four letters
//      and more: شده alone is left as it is, نشده is not.
//      The half-space is no letter: می‌روم and کتاب‌ها arrive as one word.
//      G. Lazard, "A Grammar of Contemporary Persian".
//  ps  Plurals ونه, ان, انې, ګان, ې, وې; oblique plural و with all of these; feminine ه; verbs: prefixes
//      و (perfective), نه, مه; persons م ې ي و ئ, past ل of the infinitive.
//      H. Tegey, B. Robson, "A Reference Grammar of Pashto".
//  ti  Before the word: ን (to), ብ (with), ካብ (from), ናብ (towards), ኣብ (at), ከም (as), ናይ (of), እንተ (if), ዘይ (not), ዝ
//      (who), ም (verbal noun); after it: plurals ታት, ት, ውቲ, ን (and); possessives ይ ካ ኪ ና ኩም ክን, ኡ ኣ ኦም ኣን after -a,
//      -e, -o. The last vowel changes with what follows and is made neutral.
//      J. Mason (ed.), "Tigrinya Grammar".
#pragma once

#include "fiche/language.h"

#include <QStringList>

namespace escale {

/// Each once, `folded` first. Empty for the other languages and for no word.
QStringList lightForms(Language language, QStringView folded);

} // namespace escale
