// SPDX-License-Identifier: GPL-3.0-or-later
// For whom, where, when and at what price: the `metadatas` of a fiche (contract section 4). Absent and empty are one
// thing (unsaid); `null`
// ("not relevant") is kept apart where the filters of contract 3.5 tell them apart. Values the contract does not know
// are kept as text, so that a later server loses nothing here; who shows them decides.
#pragma once

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

namespace escale {

/// How a list stood in the feed. The reference filters keep a fiche whose list is missing or null, and drop one whose
/// list is empty (3.5).
enum class Presence : quint8 { Absent, Null, Empty, Filled };

struct ValueList {
    Presence presence = Presence::Absent;
    QStringList values;

    friend bool operator==(const ValueList &, const ValueList &) = default;
};

enum class Where : quint8 { Unsaid, WholeCountry, Online, Departments };

/// `location`. `departments` holds the feed's list as it stands, "<code> - <name>" items (code without leading zero);
/// it says where only when `where` is Departments (a list may also say "All", the old form of the whole country).
struct Location {
    Where where = Where::Unsaid;
    Presence presence = Presence::Absent;
    QStringList departments;

    friend bool operator==(const Location &, const Location &) = default;
};

/// `age`. Bounds are years, inclusive (3.5). An `Other` type is one the contract does not know, or one whose numbers
/// are missing.
struct Age {
    enum class Type : quint8 { Unsaid, LessThan, MoreThan, Between, Other };
    Type type = Type::Unsaid;
    double from = 0; ///< MoreThan, Between
    double to = 0;   ///< LessThan, Between

    friend bool operator==(const Age &, const Age &) = default;
};

/// `price`, in euros. Free is [0]; [] is "pay what you want".
struct Price {
    bool said = false;
    QList<double> values;
    QString details; ///< `once`, `eachTime`, `hour` ... or empty

    friend bool operator==(const Price &, const Price &) = default;
};

/// `commitment` and `frequency`: how much time it takes, how often.
struct Effort {
    bool said = false;
    QString amountDetails; ///< `minimum`, `maximum`, `approximately`, `exactly`, `between` (commitment only)
    QList<double> hours;   ///< one value, or two with `between`
    QString timeUnit;
    QString frequencyUnit; ///< frequency only

    friend bool operator==(const Effort &, const Effort &) = default;
};

/// One course of `sessions.items` (contract-2026 section 4), by civil dates: a day stays that day in every time zone.
struct Session {
    QDate start, end;

    friend bool operator==(const Session &, const Session &) = default;
};

/// `sessions`: when somebody can join. As the feed gives it, past courses included: what is still to come is computed
/// against the clock at the moment it is shown (l10n/sessions.h), because no change of the feed announces that a
/// course has begun.
struct Sessions {
    enum class Entry : quint8 { Unsaid, FixedDates, AnyTime }; ///< `modalitesEntreesSorties`: null, 0, 1
    Entry entry = Entry::Unsaid;
    bool listed = false;  ///< the feed names courses, usable or not: when none is left, the structure knows the next
    QList<Session> items; ///< with both dates, placeholders (1970) left out, by start

    friend bool operator==(const Sessions &, const Sessions &) = default;
};

struct Metadata {
    Location location;
    ValueList frenchLevel;
    ValueList publicStatus;
    ValueList publics; ///< `public`, a reserved word here
    ValueList conditions;
    ValueList timeSlots;
    Age age;
    Price price;
    Effort commitment;
    Effort frequency;
    Sessions sessions;

    friend bool operator==(const Metadata &, const Metadata &) = default;
};

} // namespace escale
