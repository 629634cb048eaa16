// SPDX-License-Identifier: GPL-3.0-or-later
// A fix that reads like French: "d'effectuer" becomes "de faire", "de remplir" "d'écrire", a capital stays one. Values.
#pragma once

#include "plainlanguage/analysis.h"
#include "plainlanguage/finding.h"

#include <optional>

namespace escale {

/// `count` words from `first` on become `plain`. Nothing when the words around would have to change in a way that
/// nobody can know from here (the gender behind "l'").
std::optional<PlainFix> replacement(const TextAnalysis &text, qsizetype first, qsizetype count, QString plain);

} // namespace escale
