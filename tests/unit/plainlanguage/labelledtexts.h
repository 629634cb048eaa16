// SPDX-License-Identifier: GPL-3.0-or-later
// Findings that a person has judged (labels.tsv), and the texts they are of: those of ../shared, which are not ours to
// copy. A label names its text, its place, its rule, and "right" or "wrong": would an editor of the programme want to
// know it, by the rules for plain French?
#pragma once

#include "plainlanguage/finding.h"

#include <QMap>

namespace escale::test {

/// The texts by name: "sp/F13278" of service-public.fr, "pair/17" before the editor's work. Empty without ../shared.
QMap<QString, QString> labelledTexts();

/// "what 3 57+4": part, block, first letter and length.
QString nameOf(const TextPosition &place);

struct Label {
    QString round; ///< when it was judged: "mended" before rules were mended on it, "fresh" after
    QString text, place, rule;
    bool right = false;
};

QList<Label> readLabels();

} // namespace escale::test
