// SPDX-License-Identifier: GPL-3.0-or-later
// What the person was looking at when they called for somebody: in their words, in French for the staff, and as a
// picture. Found from the place in the kiosk; nothing of it is kept.
#pragma once

#include "fiche/language.h"
#include "kiosk/route.h"
#include "store/reader.h"

namespace escale {

struct HelpSubject {
    QString picture; ///< pictogram; empty when none is sure
    QString own;     ///< in `language`
    Language language = Language::Fr;
    QString french;

    [[nodiscard]] bool isKnown() const { return !own.isEmpty() || !french.isEmpty(); }
    friend bool operator==(const HelpSubject &, const HelpSubject &) = default;
};

/// The fiche, else the need, else the theme, else what was typed; unknown where there is none of them.
Result<HelpSubject> helpSubject(const Route &route, Language language, Reader &library);

} // namespace escale
