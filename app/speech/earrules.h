// SPDX-License-Identifier: GPL-3.0-or-later
// The rules of ear.h: what to look for and what to say instead. Built once a language.
#pragma once

#include "fiche/language.h"

#include <QDate>
#include <QRegularExpression>
#include <functional>
#include <vector>

namespace escale::ear {

struct Rule {
    QRegularExpression pattern;
    /// What is said; nothing: leave the text as it is.
    std::function<std::optional<QString>(const QRegularExpressionMatch &)> say;
};

/// In order of precedence where two begin at the same place. Thread-safe.
const std::vector<Rule> &rulesOf(Language language);

/// "0123456789" or "+33..." as pairs with a pause between them. `digits` holds digits only.
QString pairs(const QString &digits, Language language, bool international);

// The families of rules, one file each.
void addAddressRules(std::vector<Rule> &rules, Language language);  ///< e-mail, web, phone
void addQuantityRules(std::vector<Rule> &rules, Language language); ///< dates, times, money, percent, ranges, thousands
void addWordRules(std::vector<Rule> &rules, Language language);     ///< acronyms, abbreviations, double forms, signs

} // namespace escale::ear
