// SPDX-License-Identifier: GPL-3.0-or-later
// The figures of a text: numbers in digits of any script or in words, amounts and lengths of time with their unit,
// dates, telephone numbers. Made alike, so that "1 234,50 €", "١٢٣٤٫٥ يورو" and "deux ans" can be looked for in another
// text. Pure, any thread.
#pragma once

#include "assistant/hardwords.h"
#include "fiche/textrange.h"

#include <QList>

namespace escale {

struct Figure {
    QString value; ///< "1234.5"; of digits in groups (telephone, date) all of them together
    Unit unit = Unit::None;
    TextRange range;
    bool phone = false; ///< of the form of a telephone number

    friend bool operator==(const Figure &, const Figure &) = default;
};

/// In order. `parts`: also each group of digits of a date or a range, as a text that is searched has them.
QList<Figure> figuresOf(const QString &text, Language language, bool parts = false);

} // namespace escale
