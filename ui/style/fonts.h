// SPDX-License-Identifier: GPL-3.0-or-later
// The type faces of the house, named one by one: the platform's own fallback mixes families and lacks Tigrinya and a
// letter of Pashto (measured).
#pragma once

#include "fiche/language.h"

#include <QFont>
#include <QStringList>

namespace escale {

/// Noto Sans, Noto Sans Arabic, Noto Sans Ethiopic. Give all of them to every font.
QStringList fontFamilies();

/// Arabic script is drawn 1.1 times larger than Latin to be read as easily (ui/README.md, "Rules").
double scriptFactor(Language language);

/// A font for text in `language`; `pixels` is the Latin size.
QFont fontFor(Language language, double pixels, QFont::Weight weight = QFont::Normal);

/// Languages whose letters this machine cannot draw with our families: checked glyph by glyph on a sample of each
/// script. Needs a QGuiApplication.
QList<Language> languagesWithoutGlyphs();

/// Which of our families are not installed.
QStringList missingFamilies();

/// True when `text` would show a box somewhere with `font`. Slow: for checks and tests.
bool hasMissingGlyph(const QString &text, const QFont &font);

} // namespace escale
