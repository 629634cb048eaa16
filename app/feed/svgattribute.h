// SPDX-License-Identifier: GPL-3.0-or-later
// Which attributes of an SVG shape are let in, and with which values. Numbers are bounded: a coordinate of 1e30 draws
// nothing and can cost a painter a long time.
#pragma once

#include <QString>
#include <QStringView>
#include <optional>

namespace escale::svg {

/// The largest number of a drawing, either way; icons are drawn on grids of some dozens, but editors place them far
/// out and move them back.
inline constexpr double mostUnits = 100'000;
/// Numbers of a whole drawing: an icon has hundreds.
inline constexpr qsizetype mostNumbers = 20'000;

/// What the shapes of one drawing may still cost. Painters pay for every piece of a line that reaches out of the
/// picture, and for every point of a line's width.
struct Budget {
    double reach = mostUnits; ///< of a coordinate from 0
    double width = mostUnits; ///< of a stroke
    qsizetype numbers = mostNumbers;
    bool exceeded = false;
};

/// That of a drawing with this view box (a usable one). Shapes may be placed some way out of it, and be moved or scaled
/// into it by a group: common editors do.
Budget budgetFor(QStringView viewBox);

/// `value` as it may be written for the attribute `name`; nothing when the attribute is not let in or its value makes
/// no sense. Colours come back as `none` or `#000`. Spends `budget`.
std::optional<QString> attributeValue(QStringView name, QStringView value, Budget &budget);

/// One length without a unit or in px.
std::optional<double> length(QStringView value);
/// The four numbers of a viewBox, of some size.
bool isViewBox(QStringView value);

} // namespace escale::svg
