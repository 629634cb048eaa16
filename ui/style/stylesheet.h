// SPDX-License-Identifier: GPL-3.0-or-later
// The style sheet, generated from the tokens: for the standard controls only. Buttons, cards and tiles paint
// themselves.
#pragma once

#include "style/appearance.h"

namespace escale {

QString styleSheetFor(const Appearance &appearance);

} // namespace escale
