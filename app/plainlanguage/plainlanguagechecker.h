// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a newcomer will understand a text: findings of the house rules (resources/plainlanguage/rules), each with its
// place, a line of why and what may be put instead. Values in, findings out; nothing is changed and nothing is graded.
//
// Made for checking while typing: what was found in a title or a block is remembered by its words, so that a check
// after an edit costs that block and the rules of the whole fiche.
#pragma once

#include "plainlanguage/draft.h"
#include "plainlanguage/finding.h"
#include "plainlanguage/scripts.h"

#include <QHash>

namespace escale {

class RuleSet;

/// What it works with. Everything outlives the checker.
struct PlainLanguageMeans {
    const RuleSet &rules;
    const Glossary &glossary;
    const WordForms &forms;
    const Familiarity &familiarity;
};

/// One thread at a time.
class PlainLanguageChecker {
public:
    explicit PlainLanguageChecker(PlainLanguageMeans means) : m_means(means) {}

    /// In reading order, what must go before what may. `today`: of the author's clock (todayOf).
    [[nodiscard]] QList<Finding> check(const Draft &draft, QDate today);

    /// What is familiar has changed: nothing that was found before is remembered.
    void forget() { m_memory.clear(); }
    /// How many texts the last check had to cut and read anew.
    [[nodiscard]] int readAnew() const { return m_readAnew; }

private:
    struct Read {
        TextAnalysis text;
        QList<Finding> findings; ///< places without anything but the range
        QStringList once;        ///< beside the findings
    };
    using Memory = QHash<QString, std::shared_ptr<const Read>>;

    Read read(const QString &part, const QString &words, const Block *block) const;
    void dropWeaker(Read *read) const;

    PlainLanguageMeans m_means;
    Memory m_memory;
    QDate m_today;
    int m_readAnew = 0;
};

/// What is shown at once of a text: all that must go, and ideas up to three in all for each title and paragraph, those
/// with a fix first. A wall of remarks is read by nobody; the next ones come as these are done. In the same order.
QList<Finding> mostUseful(const QList<Finding> &findings);

} // namespace escale
