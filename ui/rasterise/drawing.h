// SPDX-License-Identifier: GPL-3.0-or-later
// A feed's picture as pixels, seen from inside the process that is there for nothing else.
#pragma once

#include <QByteArray>
#include <optional>

namespace escale {

/// The opacity of each pixel of `picture` (SVG or PNG, told apart by content), drawn as large as fits on a square of
/// `side` pixels, row by row from the upper left corner. Nothing when it cannot be drawn. Needs no QGuiApplication.
std::optional<QByteArray> opacityOf(const QByteArray &picture, int side);

} // namespace escale
