// SPDX-License-Identifier: GPL-3.0-or-later
// What a fiche says about itself, in words: for whom, where, when, at what price (contract section 4, reference app
// section 6). The one place for reader, list cards, filters, speech and the command line. Pure functions, any thread;
// `in` is the language of the words. Lines are plain text; French names inside right-to-left words are isolated.
#pragma once

#include "fiche/fiche.h"

namespace escale {

enum class FactKind : quint8 { Sessions, Price, Place, Who, FrenchLevel, Commitment, Frequency, Days, Conditions };

struct Fact {
    FactKind kind = FactKind::Price;
    QLatin1String icon; ///< name in our icon set
    QString label;      ///< "Price"
    QStringList lines;  ///< never empty

    friend bool operator==(const Fact &, const Fact &) = default;
};

/// "Price"
QString factTitle(FactKind kind, Language in);

/// Every fact worth a card, in the order of the cards: when it starts comes first, being what somebody who wants a
/// course asks first. `today`: see l10n/sessions.h. "For whom" and "French level" are always among them: nothing
/// said means everybody, all levels.
QList<Fact> facts(const Metadata &metadata, QDate today, Language in);

// The parts, for list cards, filters and chips. Empty when nothing is said, unless told otherwise.
QString priceText(const Price &price, Language in);
QString ageText(const Age &age, Language in);
/// "All levels" when nothing or everything is said.
QString frenchLevelText(const ValueList &levels, Language in);
/// One line a département; one line for the whole country or online.
QStringList placeLines(const Location &location, Language in);
/// The same in one line: "Isère (38)", "Isère (38) and 3 more".
QString placeText(const Location &location, Language in);
/// Statuses, publics and age, a line each; "Everybody" when nothing is said.
QStringList whoLines(const Metadata &metadata, Language in);
QString commitmentText(const Effort &commitment, Language in);
QString frequencyText(const Effort &frequency, Language in);
/// "Every day", "Monday to Friday", "Monday and Thursday".
QString daysText(const ValueList &timeSlots, Language in);

// One word of the feed each; a word the contract does not know is given back as it is.
QString statusText(const QString &status, Language in);
/// As the status of one person, for a filter: "Subsidiary protection".
QString statusName(const QString &status, Language in);
QString publicText(const QString &publicWord, Language in);
QString conditionText(const QString &condition, Language in);
QString levelText(const QString &level, Language in);

} // namespace escale
