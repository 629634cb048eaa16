// SPDX-License-Identifier: GPL-3.0-or-later
// Looks at a window as it is laid out and says everything that a person could not see, read or reach: text cut off,
// controls over one another or outside the window, letters no font has, controls without a name.
#pragma once

#include <QStringList>
#include <QWidget>

namespace escale::test {

/// One line per fault; empty when all is well. `glyphs`: also look for missing glyphs (slow).
QStringList auditLayout(const QWidget &window, bool glyphs);

} // namespace escale::test
