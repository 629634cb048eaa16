// SPDX-License-Identifier: GPL-3.0-or-later
// Which attributes of an SVG shape are let in, and with which values. Numbers are bounded: a coordinate of 1e30 draws
// nothing and can cost a painter a long time.
#pragma once

#include <QString>
#include <QStringView>
#include <optional>

namespace escale::svg {

/// The largest number of a drawing, either way; icons are drawn on grids of some dozens.
inline constexpr double mostUnits = 100'000;

/// `value` as it may be written for the attribute `name`; nothing when the attribute is not let in or its value makes
/// no sense. Colours come back as `none` or `#000`.
std::optional<QString> attributeValue(QStringView name, QStringView value);

/// One length without a unit or in px.
std::optional<double> length(QStringView value);
/// The four numbers of a viewBox, of some size.
bool isViewBox(QStringView value);

} // namespace escale::svg
