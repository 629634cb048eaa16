// SPDX-License-Identifier: GPL-3.0-or-later
// A fiche on paper or in a PDF: the same page, black on white, cut between lines.
#pragma once

#include "reader/pagecontent.h"

class QPagedPaintDevice;

namespace escale {

/// False when the device cannot be painted on (a file that cannot be written, a printer that is gone).
bool printFiche(const PageContent &content, QPagedPaintDevice &device);

/// Where to cut a page of this height into sheets, from the top: never through a line, rather before a row that fits on
/// the next sheet. `lines` are the spans (top, bottom) nothing may cut, in any order.
QList<int> sheetTops(int height, int sheet, const QList<std::pair<int, int>> &lines);

} // namespace escale
