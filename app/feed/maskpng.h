// SPDX-License-Identifier: GPL-3.0-or-later
// Writes a PNG without knowing anything of windows (law 1).
#pragma once

#include <QByteArray>

namespace escale {

/// A square PNG (8 bits of grey, which is black throughout, and 8 of opacity: https://www.w3.org/TR/png/#11IHDR, colour
/// type 4) from the opacity of its pixels, row by row; `opacity` holds side x side bytes. Pure, any thread.
QByteArray maskPng(const QByteArray &opacity, int side);

} // namespace escale
