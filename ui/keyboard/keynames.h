// SPDX-License-Identifier: GPL-3.0-or-later
// What a key is called, in the language of the interface, for those who hear it.
#pragma once

#include "keyboard/keyspec.h"

namespace escale {

QString keyName(const KeySpec &key);

} // namespace escale
