// SPDX-License-Identifier: GPL-3.0-or-later
// An author's text as the plain language checker reads it: through the door, every section in its place, also an empty
// one.
#pragma once

#include "authoring/fichedraft.h"
#include "plainlanguage/draft.h"

namespace escale {

Draft plainDraft(const FicheDraft &text);

} // namespace escale
