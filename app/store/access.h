// SPDX-License-Identifier: GPL-3.0-or-later
// What a database is opened for.
#pragma once

#include <QtGlobal>

namespace escale {

enum class Access : quint8 { ReadOnly, ReadWrite };

} // namespace escale
