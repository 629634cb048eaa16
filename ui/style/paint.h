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

} // namespace escale
