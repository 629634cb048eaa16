// SPDX-License-Identifier: GPL-3.0-or-later
// The themes of a draft (contract-write section 3): one it stands under, others it stands under too. Pure functions,
// any thread. Ids that nothing is known of stay as they are.
#pragma once

#include "authoring/fichedraft.h"

namespace escale {

QStringList secondaryThemes(const FicheDraft &draft);
/// Under `theme`; which is then not one of the others.
FicheDraft withTheme(FicheDraft draft, const QString &theme);
/// Also under `theme`, or not any more. The theme it stands under is never one of the others.
FicheDraft withSecondaryTheme(FicheDraft draft, const QString &theme, bool also);
/// A press on a proposal: the theme where there is none yet, else one more.
FicheDraft withProposedTheme(const FicheDraft &draft, const QString &theme);
bool hasTheme(const FicheDraft &draft, const QString &theme);

} // namespace escale
