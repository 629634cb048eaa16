// SPDX-License-Identifier: GPL-3.0-or-later
// What a check asks, in a sentence of the interface's language.
#pragma once

#include "translating/translationchecks.h"

namespace escale {

/// "48: in French, and not here." Never longer than two lines.
QString findingWords(const TranslationFinding &finding);

} // namespace escale
