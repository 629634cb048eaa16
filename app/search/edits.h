// SPDX-License-Identifier: GPL-3.0-or-later
// How far one word is from another, in typing mistakes: a letter wrong, missing, too many, or two neighbours swapped
// (optimal string alignment distance). Pure.
#pragma once

#include <QStringView>

namespace escale {

/// The distance, or `most + 1` when it is larger than `most`. Words longer than 40 letters are too far.
int editDistance(QStringView typed, QStringView word, int most);

/// The distance of `typed` to the nearest beginning of `word`: for a word that is still being typed.
int prefixDistance(QStringView typed, QStringView word, int most);

/// How many mistakes a word may hold: none up to 2 letters, one up to 5, then two. An Ethiopic letter is a syllable and
/// counts for more: one from 3 to 4, then two.
int allowedEdits(QStringView word);

/// One bit for each letter that occurs, letters sharing bits. An edit changes at most one letter on each side, so that
/// two sets tell quickly that two words are far apart.
quint64 letterSet(QStringView word);

} // namespace escale
