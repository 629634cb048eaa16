// SPDX-License-Identifier: GPL-3.0-or-later
// Makes one of all the ways to write a word. Text and queries go through the same function, so the result only has to
// be the same, not to be right.
//
// The rules, by the script of the word, and where they come from:
//  Latin     lower case, no accents (Unicode decomposition, UAX #15), ligatures and barred letters spelled out (CLDR
//            Latin-ASCII). French elisions: the list of Lucene's FrenchAnalyzer (l m t qu n s j d c jusqu quoiqu lorsqu
//            puisqu), with presqu and quelqu left whole. English possessive 's. Any other apostrophe is taken out
//            ("aujourd'hui").
//  Cyrillic  lower case; ё as е (Russian print leaves the dots out); ґ as г (abolished 1933-1990, still often missing)
//            and ї as і (Ukrainian); the Ukrainian apostrophe, written with at least five characters, is taken out.
//  Arabic    harakat, Koranic marks and tatweel out; آ أ إ ٱ as ا, ى as ي, ة as ه (Lucene's ArabicNormalizer, after
//  Larkey,
//            Ballesteros, Connell 2002); ؤ ئ as their seats and ء out (people leave it out); Persian ی ک and their kin
//            as the Arabic letters, ۀ ہ ە ھ as ه (Lucene's PersianNormalizer); Pashto letters as the Persian keyboard
//            writes them (ټ ډ ړ ڼ as ت د ر ن, ځ څ as ز س, ښ as ش, ږ as ژ, ګ as گ, ې ۍ as ي); presentation forms (NFKC).
//            In Arabic only, the article goes, with the particle before it: ال وال بال كال فال لل (light10, same
//            authors).
//  Ethiopic  letters that sound alike in today's Tigrinya as one: ሐ ኀ as ሀ, ሠ as ሰ, ዐ as አ, ፀ as ጸ, and the first
//            and fourth vowel of these throat letters (ኣብ, አብ); labialised letters by the spellings they alternate
//            with: ቈ as ቆ, ቍ as ቁ, ቋ as ቁዋ. (Unicode chart U+1200, and the orders given there.)
//  Digits    of every script as 0-9. Telephone numbers without spaces and as they are dialled in France: +33 1 as 01.
#pragma once

#include "fiche/language.h"

#include <QString>

namespace escale {

/// Moves whenever the rules above or the cutting of words change: an index made by other rules must be rebuilt.
inline constexpr int foldingVersion = 3;

/// `word` is one word as WordScanner cuts it. Empty when nothing is left. Longer words are cut at 40 characters.
QString foldWord(QStringView word, Language language);

} // namespace escale
