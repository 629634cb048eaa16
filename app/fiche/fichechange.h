// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the library has moved on since a fiche was opened. Reading goes on in what was opened, whatever it says.
#pragma once

#include <QtGlobal>

namespace escale {

enum class FicheChange : quint8 {
    None,
    Updated, ///< there is another text, or other facts
    Removed, ///< it is no longer in the library
};

} // namespace escale
