// SPDX-License-Identifier: GPL-3.0-or-later
// Themes, needs and languages of a feed (contract 3.1-3.3), as values.
#pragma once

#include "fiche/language.h"
#include "fiche/picture.h"

#include <QMap>

namespace escale {

/// A text per language; some may be missing. Values are trimmed and never empty.
using TranslatedText = QMap<Language, QString>;

/// The text in `language`, else in French, else in any language, else empty. `used`, when given, receives the language
/// of the answer.
QString textIn(const TranslatedText &text, Language language, Language *used = nullptr);

struct Theme {
    QString id;
    TranslatedText name;  ///< long form: "Faire mes papiers"
    TranslatedText label; ///< `short`: "Papiers"
    QString color;        ///< `mainColor`, #RRGGBB, or empty
    QString inkColor;     ///< `color100`: text and icon
    QString tileColor;    ///< `color30`: background of a tile
    QString iconUrl;      ///< may be site-relative; for the sync alone, never fetched by the windows
    Picture icon;         ///< what the library keeps of it; empty in the feed's answer
    QString emoji;
    int position = 0;
    bool active = true;

    friend bool operator==(const Theme &, const Theme &) = default;
};

struct Need {
    QString id;
    QString theme; ///< theme id; empty when the feed has deleted the theme
    TranslatedText text;
    TranslatedText subtitle;
    std::optional<int> position;

    friend bool operator==(const Need &, const Need &) = default;
};

/// `/langues`: which languages the feed speaks of, and how far each has come.
struct FeedLanguage {
    Language language = Language::Fr;
    double interfaceShare = 0; ///< `avancement`, 0..1
    double ficheShare = 0;     ///< `avancementTrad`, 0..1

    friend bool operator==(const FeedLanguage &, const FeedLanguage &) = default;
};

struct Taxonomy {
    QList<FeedLanguage> languages;
    QList<Theme> themes; ///< sorted by position
    QList<Need> needs;   ///< sorted by position inside a theme; the unplaced last

    friend bool operator==(const Taxonomy &, const Taxonomy &) = default;
};

} // namespace escale
