// SPDX-License-Identifier: GPL-3.0-or-later
// The names of things around the text of a fiche: kinds, groups of sections, callouts, languages. Pure functions, any
// thread; `in` is the language of the words, which for groups and callouts may be that of a column of text.
#pragma once

#include "fiche/fiche.h"

namespace escale {

/// The groups of a fiche's text, in reading order (reference app section 5).
enum class TextGroup : quint8 { What, Why, How, Next };

/// "What is it?"; the "how" of a programme is another question than that of a procedure.
QString groupTitle(TextGroup group, Kind kind, Language in);

/// Whether the sections of this group are steps to be numbered: the "how" of a procedure (reference app section 5,
/// "Accordions").
bool isNumbered(TextGroup group, Kind kind);

/// "Good to know", "Important". Ours, always: the feed's own title is French even in translations (contract 6.1).
QString calloutTitle(CalloutKind callout, Language in);

/// Above the list of places where something is done: "Where to go".
QString placesTitle(Language in);

/// Above a French text that stands in for a missing translation: what it is, and what to do. The page shows the two
/// under each other, the voice says them one after the other.
struct FallbackNotice {
    QString title, advice;
};
FallbackNotice fallbackNotice(Language in);
/// Both lines, as one text: a place in it is a place on the page.
QString fallbackText(Language in);

/// Under the explanation of a word that is known in French alone.
QString frenchExplanationText(Language in);

/// In the place of a text that the feed does not give: what is missing, and where to read it. Below it on the page
/// stands the address, which is not said.
FallbackNotice missingBodyNotice(Language in);
/// Both lines, as one text: a place in it is a place on the page.
QString missingBodyText(Language in);
/// On the card of such a fiche: "Without its text".
QString missingBodyBadge(Language in);

/// The name of the regional catalogues of courses, the same in every language.
QString regionalCatalogue();

/// "Procedure", "Programme".
QString kindText(Kind kind, Language in);

/// "Arabic". For the name in its own script, see ownName().
QString languageName(Language language, Language in);

/// "8 languages".
QString languageCountText(int count, Language in);

/// On the card of a fiche that has not been translated: "In French only".
QString frenchOnlyText(Language in);

} // namespace escale
