// SPDX-License-Identifier: GPL-3.0-or-later
// The few shapes every control of ours is drawn with, and measures of text.
#pragma once

#include <QColor>
#include <QFontMetrics>
#include <QRect>
#include <QString>

class QPainter;

namespace escale {

struct Box {
    QColor ground, edge;
    int border = 0;
    double radius = 0;
    bool dashed = false;
};

/// The edge lies wholly inside `area`.
void drawBox(QPainter &painter, const QRect &area, const Box &box);

/// A focus ring just inside `area`.
void drawRing(QPainter &painter, const QRect &area, const QColor &colour, int thickness, double radius);

QRect centredSquare(const QRect &area);

/// Width of the longest word: what a wrapping text needs at least.
int widestWord(const QString &text, const QFontMetrics &metrics);

/// Words that run from the right and wrap, in the pen's ink; `flags` are those of QPainter::drawText(). Qt itself takes
/// the space that such a line was broken at off twice: each line but the last stands that much too far to the left, and
/// a full one loses the end of its last word. Measured by the same layout as Qt does.
void drawWrappedFromRight(QPainter &painter, const QRect &area, int flags, const QString &text);

} // namespace escale
