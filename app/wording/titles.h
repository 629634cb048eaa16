// SPDX-License-Identifier: GPL-3.0-or-later
// The names of things around the text of a fiche: kinds, groups of sections, callouts, languages. Pure functions, any
// thread; `in` is the language of the words, which for groups and callouts may be that of a column of text.
#pragma once

#include "fiche/fiche.h"

namespace escale {

/// The parts of a fiche's text, in reading order (reference app section 5).
enum class Part : quint8 { What, Why, How, Next };

/// "What is it?"; the "how" of a programme is another question than that of a procedure.
QString partTitle(Part part, Kind kind, Language in);

/// Whether the sections of this part are steps to be numbered: the "how" of a procedure (reference app section 5,
/// "Accordions").
bool isNumbered(Part part, Kind kind);

/// "Good to know", "Important". Ours, always: the feed's own title is French even in translations (contract 6.1).
QString calloutTitle(CalloutKind callout, Language in);

/// "Procedure", "Programme".
QString kindText(Kind kind, Language in);

/// "Arabic". For the name in its own script, see ownName().
QString languageName(Language language, Language in);

/// "8 languages".
QString languageCountText(int count, Language in);

/// The page of a fiche on the public site, to share (contract 3.15). `site` without trailing slash, such as
/// "https://refugies.info".
QString publicPage(const QString &site, const QString &ficheId, Kind kind, Language language);

} // namespace escale
