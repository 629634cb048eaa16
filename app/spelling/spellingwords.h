// SPDX-License-Identifier: GPL-3.0-or-later
// Which words of a text a dictionary is asked about. Pure function, any thread.
#pragma once

#include "fiche/textrange.h"

#include <QList>
#include <QStringView>

namespace escale {

/// Words in the order of the text, with the apostrophes and hyphens inside them ("aujourd'hui", "peut-être"). Not:
/// addresses of the web and of e-mail, what holds a digit, abbreviations in capitals, single letters.
QList<TextRange> spellingWords(QStringView text);

} // namespace escale
