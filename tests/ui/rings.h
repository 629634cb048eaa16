// SPDX-License-Identifier: GPL-3.0-or-later
// A ring that says where the keys go, looked for in two pictures: one without the keys, one with them.
#pragma once

#include <QImage>
#include <QStringList>

namespace escale::test {

/// Share of the pixels of `strip` that two pictures show in colours at least `ratio` apart.
double changedShare(const QImage &before, const QImage &after, const QRect &strip, double ratio);

/// The sides of the picture along which no line of pixels within `depth` of it has changed nearly whole (`whole`: this
/// share of it), by at least 3:1 (WCAG 1.4.11); none for a ring all round.
QStringList sidesWithoutRing(const QImage &before, const QImage &after, int depth, double whole = 0.9);

} // namespace escale::test
