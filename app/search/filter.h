// SPDX-License-Identifier: GPL-3.0-or-later
// What a person may ask of a list: for my place, my age, my level. What the words mean can be chosen, because the two
// official clients disagree with each other and with the words:
//   app     the reference app, to the letter (contract 3.5): the level is one exact band, an empty list is hidden by
//   any
//           choice, a place keeps the whole country unless `strict`, ages overlap with inclusive bounds.
//   web     the reference site (contract 3.5 and 4, web notes): the level is cumulative, the chosen ages must be
//   contained
//           in the fiche's, "more than 18" starts at 19, status and public must be named by the fiche.
//   escale  what the words mean, the default: "up to my level"; ages overlap, "18 and over" starts at 18 and "under 18"
//           ends at 17; what a fiche does not say is for everybody.
// Where app and web know no such filter (price, days, starts, languages ...) all three mean the same. The reference
// regular expression that a place name is put into unescaped is not reproduced: places are chosen from the list of
// départements.
#pragma once

#include "fiche/fiche.h"

namespace escale {

enum class Semantics : quint8 { Escale, App, Web };

/// "escale", "app", "web": settings and command line.
QLatin1String code(Semantics semantics);
std::optional<Semantics> semanticsFromCode(QStringView text);

/// Years, both ends included.
struct AgeRange {
    static constexpr int noEnd = 200;
    int from = 0;
    int to = noEnd;

    friend bool operator==(const AgeRange &, const AgeRange &) = default;
};

/// The three choices of the reference app (contract 3.5).
inline constexpr std::array<AgeRange, 3> ageBrackets{{{0, 17}, {18, 25}, {26, AgeRange::noEnd}}};

/// When a course can be joined (contract-2026 section 4). A fiche that says nothing about it does not match: somebody
/// who asks for a start wants one that is known.
enum class Starts : quint8 {
    Soon,    ///< a session starts within `soonMonths` of the day, or it can be joined at any time
    AnyTime, ///< it can be joined at any time
};
inline constexpr int soonMonths = 3;

/// "soon", "any": the command line and the choices of a pane.
QLatin1String code(Starts starts);
std::optional<Starts> startsFromCode(QStringView text);

/// An empty filter keeps everything. Inside one list, one hit is enough; all the parts must agree.
struct Filter {
    QStringList departments; ///< codes as departments() has them: "01", "2A", "971"
    bool national = true;    ///< keep what is for the whole country, or says nothing about its place
    bool online = true;      ///< keep what is online
    std::optional<AgeRange> age;
    QString level;        ///< mine: `alpha`, `A1` ... `C2`; empty for any
    QStringList statuses; ///< feed words: `refugie` ...
    QStringList publics;  ///< feed words: `family` ...
    QStringList days;     ///< feed words: `monday` ...
    bool freeOnly = false;
    std::optional<Starts> starts;
    QStringList themes, needs; ///< ids
    std::optional<Kind> kind;
    LanguageSet languages; ///< there is a text in one of them; empty for any

    friend bool operator==(const Filter &, const Filter &) = default;
};

} // namespace escale
