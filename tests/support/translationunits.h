// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "translating/translationmemory.h"

namespace escale::test {

/// A sentence and its translation, of the fiche "a" or another.
inline TranslationUnit unit(const QString &source, const QString &target = {}, const QString &fiche = u"a"_qs)
{
    TranslationUnit made;
    made.source = source;
    made.target = target;
    made.fiche = fiche;
    return made;
}

} // namespace escale::test
