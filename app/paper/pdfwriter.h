// SPDX-License-Identifier: GPL-3.0-or-later
// Sheets -> the bytes of a tagged PDF. Private to this room.
#pragma once

#include "paper/sheets.h"

namespace escale::paper {

PaperPixels pixels(const Layout &layout, int sheet, double scale);
QByteArray pdf(const Layout &layout, const QString &title, const QDateTime &made, const QList<int> &wanted);

} // namespace escale::paper
