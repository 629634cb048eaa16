// SPDX-License-Identifier: GPL-3.0-or-later
// Selections that a desk can begin with: the first month, housing, work, health, family. No ids of fiches: each path is
// a list of what is looked for, in French, and of the themes it may lie in; what this library has for it is found anew.
#pragma once

#include "base/clock.h"
#include "base/error.h"
#include "fiche/language.h"

#include <QStringList>
#include <atomic>

namespace escale {

enum class StarterPath : quint8 { FirstMonth, Housing, Work, Health, Family };
inline constexpr std::array starterPaths{StarterPath::FirstMonth, StarterPath::Housing, StarterPath::Work,
                                         StarterPath::Health, StarterPath::Family};

/// "The first month"
QString starterPathName(StarterPath path, Language in);

/// Ids of the fiches of a path in the library `file`, in the order of the path, each once. Empty when the library has
/// nothing for it. Takes as long as some ten searches: not for the thread of a window. Errors: as Searcher.
Result<QStringList> starterFiches(StarterPath path, const QString &file, Clock &clock);

} // namespace escale
