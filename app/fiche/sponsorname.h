// SPDX-License-Identifier: GPL-3.0-or-later
// Who proposes a fiche, by the name it has in a language: an administration is named by the translation
// (contract-write section 12), a structure has one name.
#pragma once

#include "fiche/fiche.h"

namespace escale {

/// Empty when nobody is named. `translation`: the text that is shown.
inline QString sponsorName(const Fiche &fiche, const Translation &translation)
{
    const bool structure = !fiche.sponsor.id.isEmpty();
    return !structure && !translation.administration.isEmpty() ? translation.administration : fiche.sponsor.name;
}

} // namespace escale
