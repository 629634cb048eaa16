// SPDX-License-Identifier: GPL-3.0-or-later
// Words to search for, from the titles of the sample.
#pragma once

#include "store/reader.h"

namespace escale::test {

/// The longest word of letters alone; `fallback`: of titles that stand in French for another language.
QString longestTitleWord(const QList<FicheCard> &cards, bool fallback);

/// The same with a slip of the finger: one letter twice.
QString slipped(QString word);

} // namespace escale::test
