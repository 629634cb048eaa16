// SPDX-License-Identifier: GPL-3.0-or-later
// One rule as its file states it (resources/plainlanguage/rules/<id>.json; the format is in
// resources/plainlanguage/README.md). Values, any thread.
#pragma once

#include "plainlanguage/finding.h"
#include "plainlanguage/wordpattern.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

namespace escale {

enum class RuleKind : quint8 {
    Existence,      ///< it stands there
    Substitution,   ///< it stands there, and there is a plainer word
    Occurrence,     ///< too many of a sort in one sentence
    Repetition,     ///< the same word twice running
    Consistency,    ///< one thing called by two names in one fiche
    Conditional,    ///< its first use needs other words near it
    Capitalisation, ///< capitals to be loud
    Metric,         ///< too long
    Script,         ///< a function of plainlanguage/ that the file names
};

struct RulePhrase {
    WordPattern phrase;
    QStringList replacements; ///< the best first
};

struct RulePattern {
    QRegularExpression expression;
    QString replacement; ///< \1 is the first bracket; a null string: no fix
};

/// A name and what stands for it at its first use; or the names of one thing.
struct RuleGroup {
    QString name;
    QList<WordPattern> phrases;
    QString words; ///< to write out
};

struct PlainRule {
    QString id;
    RuleKind kind = RuleKind::Existence;
    PlainLevel level = PlainLevel::Suggestion;
    QString message;     ///< %1 what was found, %2 the plainer word or the number
    QSet<QString> scope; ///< names of parts; empty: everywhere but the brand
    QList<RulePhrase> phrases;
    QList<RulePattern> patterns;
    QList<WordPattern> except; ///< where one of these stands over it, nothing is found
    QList<RuleGroup> groups;
    QString measure; ///< of Occurrence and Metric: what is counted
    int above = 0;   ///< found when there are more than that
    int upTo = 0;    ///< ... and not more than that; 0: no end
    QString script;
    QHash<QString, QStringList> lists; ///< words, as the kind or the script needs them
    QHash<QString, QHash<QString, QString>> tables;
    QHash<QString, double> numbers;

    [[nodiscard]] bool has(const QString &list, const QString &word) const
    {
        const auto found = lists.constFind(list);
        return found != lists.constEnd() && found->contains(word);
    }
};

/// `message` with what is found put in its places. What is put in is never read for places itself.
QString filled(const QString &message, const QString &first, const QString &second = {});

} // namespace escale
