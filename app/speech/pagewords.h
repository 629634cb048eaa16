// SPDX-License-Identifier: GPL-3.0-or-later
// The words of the page around a fiche's text, as the reader shows them, for fichereading.h.
#pragma once

#include "speech/fichereading.h"

namespace escale {

/// `page`: the language of the page around the text; says so when the text is in another (law 6). `today`: the day the
/// page is read, for the dates of a course.
PageWords pageWords(const Fiche &fiche, const Translation &translation, QDate today, Language page);

/// The whole page of a fiche, as it is read aloud.
QList<Utterance> pageUtterances(const Fiche &fiche, const Translation &translation, QDate today, Language page);

} // namespace escale
