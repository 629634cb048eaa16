// SPDX-License-Identifier: GPL-3.0-or-later
// French as it sounds to somebody who learns it by ear: "lojman" for logement, "medsin" for médecin, "cejour" for
// séjour. Our own rules, after the sounds of the letters every beginner's manual teaches: c and g before e i y, silent
// h and final consonants, nasal vowels, eau au o, ou u, ph f, qu k, gn, ill; z is s, double letters are one, and e,
// which beginners drop and add at will, is only heard at the start of a word.
#pragma once

#include <QString>

namespace escale {

/// `folded` is a Latin word as foldWord makes it. Words that sound alike have the same key; the key is for comparing
/// only. Empty for a word of other letters.
QString frenchSound(QStringView folded);

} // namespace escale
