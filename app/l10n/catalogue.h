// SPDX-License-Identifier: GPL-3.0-or-later
// The words of the interface in the eight languages. Two uses: `useLanguage` makes a language the one of the whole
// program (every tr()), live; `translated` asks any language at any time, so that two languages can stand side by side.
// Catalogues come from translations/escale_<code>.ts, built into the programs as :/i18n/escale_<code>.qm.
#pragma once

#include "fiche/language.h"

namespace escale {

/// Makes `language` the one of the interface: catalogue, Qt's own strings where Qt has them, and the default QLocale.
/// Every window hears of it by QEvent::LanguageChange. Needs a QCoreApplication; its thread only. Choosing the language
/// in use changes nothing.
void useLanguage(Language language);

/// The language in use; English, the language of the sources, before the first `useLanguage`. Any thread.
Language interfaceLanguage();

/// Whether the catalogue of `language` is in this program and loads. For `--self-test`.
bool hasCatalogue(Language language);

/// The words of `source` (English, under `context`) in `language`; the source itself where the catalogue has none.
/// `count` 0 and up chooses the plural form and replaces %n and %Ln, in the digits of the language. Any thread.
QString translated(Language language, const char *context, const char *source, int count = -1);

/// The same for an amount that may have decimals ("1.5 hours"): %n becomes the whole number text.
QString translatedAmount(Language language, const char *context, const char *source, double amount);

} // namespace escale
