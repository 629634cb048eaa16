// SPDX-License-Identifier: GPL-3.0-or-later
// The day of tests in which the day matters and its place in the year does not.
#pragma once

#include <QDate>

namespace escale::test {

/// A Saturday like any other.
inline const QDate saturday(2026, 11, 28);

} // namespace escale::test
