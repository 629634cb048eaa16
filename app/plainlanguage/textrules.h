// SPDX-License-Identifier: GPL-3.0-or-later
// The kinds of rules that look at one text alone (a title, a block). Pure functions, any thread.
#pragma once

#include "plainlanguage/scripts.h"

namespace escale {

/// Whether the rule needs the whole fiche.
bool isFicheRule(const PlainRule &rule);
/// The rule is one of a single text.
QList<TextFinding> runTextRule(const ScriptInput &input);

} // namespace escale
