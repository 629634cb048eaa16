// SPDX-License-Identifier: GPL-3.0-or-later
// Cuts a text into sentences: Unicode's sentence boundaries (UAX 29), mended where they cut after an abbreviation or an
// initial.
#pragma once

#include "fiche/language.h"
#include "speech/textposition.h"

#include <QList>

namespace escale {

/// The sentences in order, without the white space around them; none is empty. Together they hold every character that
/// is not white space.
QList<TextRange> sentencesOf(const QString &text, Language language);

} // namespace escale
