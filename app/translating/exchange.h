// SPDX-License-Identifier: GPL-3.0-or-later
// What an exchange file is of: a fiche in two languages. The formats are beside it (xliff.h, tmx.h, htmltable.h).
#pragma once

#include "translating/segment.h"

namespace escale {

struct ExchangeText {
    QString fiche; ///< id
    Language language = Language::En;
    QList<Segment> segments; ///< those without French are not written

    friend bool operator==(const ExchangeText &, const ExchangeText &) = default;
};

} // namespace escale
