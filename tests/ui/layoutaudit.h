// SPDX-License-Identifier: GPL-3.0-or-later
// Looks at a window as it is laid out and says everything that a person could not see, read or reach: text cut off,
// controls over one another or outside the window, letters no font has, controls without a name.
#pragma once

#include <QStringList>
#include <QWidget>

namespace escale::test {

/// One line per fault; empty when all is well. `glyphs`: also look for missing glyphs (slow). `contrast`: the
/// least ratio of a text to its ground, measured on the picture (slow); 0 to leave it out.
QStringList auditLayout(const QWidget &window, bool glyphs, double contrast = 0);

/// Nothing when the highest widget of this object name or class is whole in what is seen of the page: somebody who sees
/// only headings and filters does not know that anything was found.
QStringList firstOutOfView(const QWidget &window, const char *name);

} // namespace escale::test
