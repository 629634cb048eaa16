// SPDX-License-Identifier: GPL-3.0-or-later
// A look-ahead limiter: single peaks are turned down, gently before and after them, the rest stays as it is. Pure; any
// thread.
#pragma once

#include <QList>

namespace escale {

/// `samples`, full scale 1, with none above `ceiling` (dBFS).
QList<float> peaksBelow(const QList<float> &samples, int rate, double ceiling);

} // namespace escale
