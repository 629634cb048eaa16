// SPDX-License-Identifier: GPL-3.0-or-later
// French inside another language: "titre de séjour" in an Arabic sentence is for the French voice, where the run is
// long enough to be worth the change of voice.
#pragma once

#include "fiche/language.h"
#include "speech/textposition.h"

#include <QList>
#include <QString>

namespace escale {

/// The stretches of `text`, written in `language`, that a French voice should say; in order, apart from each other.
/// In a language of another script: two or more Latin words. In English: three or more words that French grammar words
/// tie together. None in French.
QList<TextRange> frenchRuns(const QString &text, Language language);

} // namespace escale
