// SPDX-License-Identifier: GPL-3.0-or-later
// Where a screen of a long page ends so that no line, card or button is cut in two.
#pragma once

#include <QList>

#include <utility>

namespace escale {

/// From top to bottom, in pixels of the content.
using WholeSpans = QList<std::pair<int, int>>;

/// The last place from `top` to `bottom` that cuts none of `spans`; but what is higher than the screen is cut, and so
/// is what has nothing whole above it: else nothing would be seen.
int wholeEnd(const WholeSpans &spans, int top, int bottom);

} // namespace escale
