// SPDX-License-Identifier: GPL-3.0-or-later
// The rules that are functions: what words alone cannot say. A rule file of the kind "script" names one of them and
// brings its words. `once`: where it is not empty, only the first of the fiche with this key is shown.
#pragma once

#include "plainlanguage/analysis.h"
#include "plainlanguage/draft.h"
#include "plainlanguage/finding.h"
#include "plainlanguage/rule.h"

#include <QDate>

namespace escale {

class Familiarity;
class Glossary;
class WordForms;

/// What a rule says of one text.
struct TextFinding {
    TextRange range;
    QString message;
    QList<PlainFix> fixes;
    QString once;
};

/// What a script may look at. Everything outlives the call.
struct ScriptInput {
    const PlainRule &rule;
    const TextAnalysis &text;
    const Block *block; ///< null for a title
    QString part;       ///< of the scope names: "how-title"
    const WordForms &forms;
    const Glossary &glossary;
    const Familiarity &familiarity;
    QDate today;
};

/// One text of the fiche, in reading order. Points into the checker's memory for the time of one check.
struct FicheText {
    TextPosition place; ///< without a range
    QString part;
    const TextAnalysis *text = nullptr;
};

struct FicheInput {
    const PlainRule &rule;
    const Draft &draft;
    const QList<FicheText> &texts;
    QDate today;
};

bool isScript(const QString &name);
/// Whether it looks at the fiche as a whole.
bool isFicheScript(const QString &name);
/// `name` is a script of one text.
QList<TextFinding> runScript(const QString &name, const ScriptInput &input);
/// The rule's script is one of the whole fiche.
QList<Finding> runFicheScript(const FicheInput &input);

} // namespace escale
