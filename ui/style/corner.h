// SPDX-License-Identifier: GPL-3.0-or-later
// Where the corners of a window are: taps there are the staff's (staff/cornertaps.h), so a page does not take them for
// its own.
#pragma once

#include <QPoint>
#include <QSize>
#include <optional>

namespace escale {

/// The corner of `area` in which `place` lies; each is a square of `side` pixels. Nothing elsewhere.
std::optional<Qt::Corner> cornerAt(QPoint place, QSize area, int side);

} // namespace escale
