// SPDX-License-Identifier: GPL-3.0-or-later
// Looks at a window as it is laid out and says everything that a person could not see, read or reach: text cut off,
// controls over one another or outside the window, letters no font has, controls without a name, icons that are not in
// the middle of their button, focus rings that are cut.
#pragma once

#include <QStringList>
#include <QWidget>

namespace escale::test {

/// One line per fault; empty when all is well. `glyphs`: also look for missing glyphs (slow). `contrast`: the
/// least ratio of a text to its ground, measured on the picture with the places of icons (slow); 0 to leave both out.
QStringList auditLayout(const QWidget &window, bool glyphs, double contrast = 0);

/// Gives the focus to every control of the window in turn: one line for each that is then not whole in sight, or whose
/// ring is not seen or is open somewhere. The window is the active one.
QStringList cutFocusRings(QWidget &window);

/// Nothing when the highest widget of this object name or class is whole in what is seen of the page: somebody who sees
/// only headings and filters does not know that anything was found.
QStringList firstOutOfView(const QWidget &window, const char *name);

} // namespace escale::test
