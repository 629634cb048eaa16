// SPDX-License-Identifier: GPL-3.0-or-later
// A fiche in two languages as a table in HTML, for reading and correcting in an office program; nothing is read back
// from it. Pure, any thread.
#pragma once

#include "translating/exchange.h"

namespace escale {

QByteArray toHtmlTable(const ExchangeText &text);

} // namespace escale
