// SPDX-License-Identifier: GPL-3.0-or-later
// The piece of a text that shows why it was found, and which of its words matched: as ranges, never as markup.
#pragma once

#include "fiche/fiche.h"
#include "fiche/textrange.h"

namespace escale {

struct Snippet {
    QString text;                     ///< one line, in its reading order; "…" where something was left out
    Language language = Language::Fr; ///< the text is really in: lay it out in this direction
    QList<TextRange> marks;           ///< in order, apart from each other

    friend bool operator==(const Snippet &, const Snippet &) = default;
};

/// For a terminal or a log of results: the marked words between `before` and `after`, the whole inside Unicode isolates
/// so that it stays in one piece in a line of the other direction.
QString printable(const Snippet &snippet, QStringView before, QStringView after);

} // namespace escale
