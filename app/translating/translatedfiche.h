// SPDX-License-Identifier: GPL-3.0-or-later
// What the library has of a fiche that is translated: its French, and the translation where there is one. Any thread.
#pragma once

#include "base/try.h"
#include "store/reader.h"

namespace escale {

struct TranslatedFiche {
    Translation french, theirs; ///< theirs: empty where there is none
    Fiche facts;                ///< that do not depend on a language

    /// Errors: the Reader's.
    static Result<TranslatedFiche> of(Reader &reader, const QString &fiche, Language language)
    {
        ESCALE_TRY(const auto french, reader.fiche(fiche, Language::Fr));
        ESCALE_TRY(const auto theirs, reader.fiche(fiche, language));
        return TranslatedFiche{french.translation, theirs.fallback ? Translation() : theirs.translation, french.fiche};
    }
};

} // namespace escale
