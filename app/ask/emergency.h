// SPDX-License-Identifier: GPL-3.0-or-later
// The numbers to call when somebody is in danger, as the library's own fiche says them. Which number is for what: those
// of France (15 medical, 17 police, 18 fire, 112 all, 119 children, 3919 violence against women, 3114 suicide).
#pragma once

#include "ask/answer.h"

namespace escale {

class FicheTexts;
class Searcher;

/// The sentences that say these numbers, the most fitting first, at most two; none when no fiche says any.
Result<QList<Quotation>> emergencyQuotations(Emergency emergency, Language personLanguage, Searcher &searcher,
                                             FicheTexts &library);

} // namespace escale
