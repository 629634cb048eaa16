// SPDX-License-Identifier: GPL-3.0-or-later
// Translation memories as files: TMX 1.4b (LISA). What comes back is hostile: no entities, bounds on size and depth;
// of the codes of another tool's format nothing is taken, of the words inside its marks (hi) everything. Pure, any
// thread.
#pragma once

#include "base/error.h"
#include "translating/translationmemory.h"

namespace escale {

QByteArray toTmx(const QList<TranslationUnit> &units, Language language);
/// Units of French and one of our languages; others are left out. Errors: BadAnswer with a sentence.
Result<QList<TranslationUnit>> fromTmx(const QByteArray &bytes, Language language);

} // namespace escale
