// SPDX-License-Identifier: GPL-3.0-or-later
// A fiche in two languages as a table in HTML, for people without Escale: it opens in a browser and in any office
// program, and comes back as that program saves a page (UTF-8, UTF-16 or Windows-1252). The first row says which fiche
// and language, the first column which segment; the middle one is only read to see whether the French is still the
// same. What comes back is hostile: the words of a cell pass the door for rich text (feed/richtext.h). Pure, any
// thread.
#pragma once

#include "base/error.h"
#include "translating/exchange.h"

namespace escale {

QByteArray toHtmlTable(const ExchangeText &text);
/// Errors: BadAnswer with a sentence for the translator.
Result<ExchangeText> fromHtmlTable(const QByteArray &bytes);

} // namespace escale
