// SPDX-License-Identifier: GPL-3.0-or-later
// The rules of a house, read from their files. A file that says something this version does not understand is refused
// whole: a rule that silently does nothing would be believed.
#pragma once

#include "base/error.h"
#include "plainlanguage/rule.h"

namespace escale {

class RuleSet {
public:
    /// The files compiled into the program.
    static const RuleSet &builtIn();
    /// All *.json of a folder, by name. An error's sentence is for whoever writes rules, in English.
    static Result<RuleSet> fromFolder(const QString &folder, const WordForms &forms);
    static Result<PlainRule> parse(const QString &id, const QByteArray &json, const WordForms &forms);

    [[nodiscard]] const QList<PlainRule> &rules() const { return m_rules; }
    [[nodiscard]] const PlainRule *find(const QString &id) const;

private:
    QList<PlainRule> m_rules;
};

} // namespace escale
