// SPDX-License-Identifier: GPL-3.0-or-later
// A fiche as text in reading order, for the terminal.
#pragma once

#include "store/reader.h"

namespace escale {

QString toText(const ReadFiche &fiche);

} // namespace escale
