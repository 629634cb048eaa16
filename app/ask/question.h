// SPDX-License-Identifier: GPL-3.0-or-later
// What a question says, before anything is looked up: what it asks for, what it tells of the person (a place, an age, a
// status, a level of French, no money), whether somebody is in danger. Pure functions, any thread; nothing is kept.
#pragma once

#include "fiche/textrange.h"
#include "search/answerkind.h"
#include "search/filter.h"

namespace escale {

enum class ChipKind : quint8 { Place, Age, Level, Status, Free };

/// Something the question tells of the person, which narrows the answer until it is taken off.
struct Chip {
    ChipKind kind = ChipKind::Place;
    QString value;   ///< département code; "18-25", "0-25", "26-"; feed words of levels and statuses; "free"
    QString label;   ///< in the person's language; an age as it was typed
    TextRange typed; ///< where in the question; empty for one that was given beside it

    /// Where it stands in the question does not matter: a chip that was taken off stays off.
    friend bool operator==(const Chip &a, const Chip &b) { return a.kind == b.kind && a.value == b.value; }
};

/// "place", "age", "level", "status", "free".
QLatin1String nameOf(ChipKind kind);

/// Who must be called before anything else is read.
enum class Emergency : quint8 { None, Violence, Child, Fire, Suicide, Health };

/// "none", "violence"...
QLatin1String nameOf(Emergency emergency);

struct Question {
    QString text; ///< as typed
    Language language = Language::Fr;
    AnswerKinds asked;
    AnswerKinds must; ///< of `asked`: what an answer says, or is none: "how many months", "how much does it cost"
    bool yesNo = false;
    bool negated = false;
    bool asksWhatOneGets = false; ///< and not what one pays
    bool followUp = false;        ///< goes on from the question before it
    Emergency emergency = Emergency::None;
    QList<Chip> chips;
    QString searched; ///< what is looked for: without the words of the chips, which are filters
    QString content;  ///< the same without question words, for finding what it is about; may be empty
};

/// `personLanguage`: the language of the person; French is understood too. Anything may be typed.
Question understand(const QString &text, Language personLanguage);

/// What the chips let through. Places keep what is for the whole country.
Filter filterOf(const QList<Chip> &chips);

/// A département, as given beside the question.
std::optional<Chip> placeChip(const QString &departmentCode);

} // namespace escale
