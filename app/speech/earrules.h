// SPDX-License-Identifier: GPL-3.0-or-later
// The rules of ear.h: what to look for in normal text (eartext.h) and what to say instead. Built once a language.
#pragma once

#include "speech/earlexicon.h"
#include "speech/textposition.h"

#include <QDate>
#include <QRegularExpression>
#include <functional>
#include <optional>
#include <vector>

namespace escale::ear {

/// What a pattern found, and what stands around it.
struct Hit {
    const QRegularExpressionMatch &match;
    const QString &text;

    [[nodiscard]] QString operator[](int group) const { return match.captured(group); }
    [[nodiscard]] QString all() const { return match.captured(); }
    /// Up to `most` characters before and after it.
    [[nodiscard]] QString before(qsizetype most = 40) const;
    [[nodiscard]] QString after(qsizetype most = 40) const;
    /// The word before and after it, in small letters; empty where something else than a space stands between.
    [[nodiscard]] QString wordBefore() const;
    [[nodiscard]] QString wordAfter() const;
};

struct Rule {
    QRegularExpression pattern;
    /// What is said; nothing: leave the text as it is.
    std::function<std::optional<QString>(const Hit &)> say;
};

/// In order of precedence where two begin at the same place. Thread-safe.
const std::vector<Rule> &rulesOf(Language language);

/// A number to dial, written in any way: in pairs, with a pause between them; short ones as the language reads them.
QString phoneWords(const QString &written, Language language);
/// Where numbers to dial stand in `part` of `text`, which is known to hold one (a link, the telephone of a place).
QList<TextRange> phonesIn(const QString &text, TextRange part);

/// A mail or a web address, whole, with what follows a "?".
const QRegularExpression &addressPattern();

/// Patterns that mind the case of letters, and that do not.
QRegularExpression exactly(const QString &pattern);
QRegularExpression anyCase(const QString &pattern);
/// "(a|bc)" without the brackets: `words`, longest first, as they are written.
QString oneOf(QStringList words);

// The families of rules, one file each.
void addAddressRules(std::vector<Rule> &rules, Language language);  ///< e-mail, web
void addPhoneRules(std::vector<Rule> &rules, Language language);    ///< telephones
void addDateRules(std::vector<Rule> &rules, Language language);     ///< dates, school years
void addTimeRules(std::vector<Rule> &rules, Language language);     ///< times of the day, lengths of time
void addQuantityRules(std::vector<Rule> &rules, Language language); ///< money, units, percent, fractions, ranges
void addOrdinalRules(std::vector<Rule> &rules, Language language);  ///< "1-й", "XXIe"
void addWordRules(std::vector<Rule> &rules, Language language);     ///< abbreviations, acronyms, double forms
void addSignRules(std::vector<Rule> &rules, Language language);     ///< slashes, < + =, what is silent

/// "from %1 to %2" as a range is said, without the "from" or as "and" where the text has said so already.
QString rangeWords(const Hit &hit, const QString &from, const QString &to, Language language);

} // namespace escale::ear
