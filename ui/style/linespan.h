// SPDX-License-Identifier: GPL-3.0-or-later
// A line of text among what must not be cut.
#pragma once

#include "style/wholeend.h"

namespace escale {

/// From `top` to `bottom`, less a little: lines of Arabic script reach into each other.
void addLine(WholeSpans &spans, double top, double bottom);

} // namespace escale
