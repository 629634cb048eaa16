// SPDX-License-Identifier: GPL-3.0-or-later
// Where Tab stops in a window, in the order in which things stand in it. Qt goes by the order in which they were made,
// and a page that is made anew while somebody writes would come last.
#pragma once

#include <QList>
#include <QWidget>

namespace escale {

/// What can be seen and used now; whoever takes the keys has its own way inside.
QList<QWidget *> tabStops(const QWidget &window);

} // namespace escale
