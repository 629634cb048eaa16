// SPDX-License-Identifier: GPL-3.0-or-later
// What is checked: a French text as its author has it now, and what its cards say. Values, any thread.
#pragma once

#include "fiche/fiche.h"

namespace escale {

struct Draft {
    Translation text;
    Fiche facts; ///< metadata, sponsor, partners: what a card says already
    /// False for a text that is no fiche: nobody misses reasons and steps in it.
    bool wholeFiche = true;
};

/// A plain text. One line is one paragraph, "- " begins an item of a list, "# " the title. A line "## Pourquoi",
/// "## Comment" or "## Et après" begins these parts and makes it a whole fiche; "### " is the title of one reason or
/// step in them. Any other line beginning with # is a heading.
Draft draftFromText(const QString &text);

} // namespace escale
