// SPDX-License-Identifier: GPL-3.0-or-later
// Where values.h's values stand in a text, as they are written there: to be shown, and to be mended. Pure, any thread.
#pragma once

#include "translating/translationchecks.h"

#include <optional>

namespace escale {

/// Where the text says the value, if it does so in one place. `check`: Numbers, Phones or Addresses; `language`: of the
/// text.
std::optional<TextRange> placeOf(const QString &value, TranslationCheck check, const QString &text, Language language);

/// What a translation keeps letter by letter: telephones, addresses, acronyms. In order, none in another.
QList<TextRange> keptIn(const QString &text, Language language);

/// Where what is asked about stands: in the French words of its segment, and in the translation's. No length where it
/// stands in neither place, or in several.
struct FindingPlaces {
    TextRange inSource, inTarget;

    friend bool operator==(const FindingPlaces &, const FindingPlaces &) = default;
};
FindingPlaces placesOf(const TranslationFinding &finding, const Segment &segment, Language language);

/// The numbers that are otherwise in `asked` than in `source`, where the translation of `source` says them.
QList<TextRange> otherNumbersIn(const QString &target, Language language, const QString &source, const QString &asked);

} // namespace escale
