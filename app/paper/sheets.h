// SPDX-License-Identifier: GPL-3.0-or-later
// Rows -> places on sheets. Private to this room.
#pragma once

#include "paper/exacttext.h"
#include "paper/flow.h"

#include <QRectF>
#include <deque>

namespace escale::paper {

// A4 in points. Upper edge, room of the running title, foot and its code.
inline constexpr double pageWidth = 595.276, pageHeight = 841.89, marginX = 42.5, marginTop = 34, headerHeight = 28,
                        footerHeight = 76, marginBottom = 26, codeSide = 54;
inline constexpr double textWidth = pageWidth - 2 * marginX;
inline constexpr double textBottom = pageHeight - marginBottom - footerHeight;

struct PlacedText {
    const ExactText *text = nullptr;
    int line = 0;
    double x = 0, y = 0, width = 0;
    const Paragraph *paragraph = nullptr; ///< null for what is not of the text
    bool marker = false;
    int row = -1, cell = 0;
    PaperPart part = PaperPart::Text;
    QString words; ///< for tests; of the whole paragraph in its first line
};

struct PlacedShape {
    enum class Kind : quint8 { Rule, Frame, Band, Dots };
    Kind kind = Kind::Rule;
    double x = 0, y = 0, width = 0, height = 0;
};

struct PlacedMap {
    QRectF area;
    const Row *row = nullptr; ///< whose pins
};

struct PlacedOutline {
    QString title;
    int level = 1;
    double y = 0;
};

struct Sheet {
    const Chapter *chapter = nullptr;
    QList<PlacedText> texts; ///< in reading order
    QList<PlacedShape> shapes;
    QList<PlacedOutline> outlines;
    QList<PlacedMap> maps = {};
    QRectF logo = {}; ///< where the chapter's logo stands; empty for nowhere
};

/// Owns everything a sheet points to.
struct Layout {
    std::deque<Chapter> chapters;
    std::deque<ExactText> texts;
    QList<Sheet> sheets;
    TextContexts contexts;
};

/// Where a few lines would take a sheet of their own, all stands a little closer, if that spares the sheet.
void layOut(Layout &layout, Chapter chapter, const Sizes &sizes);
/// Running titles, footers and numbers: when the number of sheets is known.
void addMargins(Layout &layout);

} // namespace escale::paper
