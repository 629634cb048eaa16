// SPDX-License-Identifier: GPL-3.0-or-later
// What Qt's layouts lack: to become empty.
#pragma once

#include <QLayout>

namespace escale {

/// Everything goes, layouts in it too. Its widgets are hidden now and deleted later: the click may come from one of
/// them.
void emptyLayout(QLayout &layout);

/// The places go, the widgets stay where they are and belong to whom they did: they are about to be placed anew.
void releaseItems(QLayout &layout);

} // namespace escale
