// SPDX-License-Identifier: GPL-3.0-or-later
// A fiche on paper or in a PDF: the same page, black on white, cut between lines.
#pragma once

#include "fiche/error.h"
#include "reader/pagecontent.h"

#include <QPageLayout>
#include <functional>

class QPagedPaintDevice;

namespace escale {

/// From the number of sheets to the ones wanted, counted from 1, in the order they are wanted in.
using SheetChoice = std::function<QList<int>(int)>;
QList<int> everySheet(int count);

/// What a print dialog asks for.
struct PrintJob {
    QList<std::pair<int, int>> ranges; ///< first and last sheet, from 1; empty: all of them
    bool lastFirst = false;
    int copies = 1; ///< made here, where the device makes none
    bool collated = true;

    [[nodiscard]] QList<int> sheets(int count) const;
};

/// False when the device cannot be painted on (a file that cannot be written, a printer that is gone), or when no sheet
/// is wanted.
bool printFiche(const PageContent &content, QPagedPaintDevice &device, const SheetChoice &wanted = everySheet);

/// What a PDF is made for unless somebody says otherwise: A4, margins of 12 mm.
QPageLayout usualSheet();

/// The file appears whole or not at all: what was there before stays when there is no room. Errors: CannotWrite.
Result<Done> writePdf(const PageContent &content, const QString &path, const QPageLayout &sheet = usualSheet(),
                      const SheetChoice &wanted = everySheet);

/// Where to cut a page of this height into sheets, from the top: never through a line, rather before a row that fits on
/// the next sheet. `lines` are the spans (top, bottom) nothing may cut, in any order.
QList<int> sheetTops(int height, int sheet, const QList<std::pair<int, int>> &lines);

} // namespace escale
