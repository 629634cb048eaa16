// SPDX-License-Identifier: GPL-3.0-or-later
// What the tests of plain language share: the checker as the program has it, on a day of the test's own.
#pragma once

#include "plainlanguage/familiarity.h"
#include "plainlanguage/glossary.h"
#include "plainlanguage/plainlanguagechecker.h"
#include "plainlanguage/ruleset.h"
#include "search/wordforms.h"

namespace escale::test {

inline const QDate testDay(2026, 11, 28);

/// The rule files of the source tree: those that are compiled in, without building for every word that changes.
inline const RuleSet &sourceRules()
{
    static const RuleSet rules = [] {
        const auto read =
            RuleSet::fromFolder(QStringLiteral(ESCALE_SOURCE "/resources/plainlanguage/rules"), WordForms::builtIn());
        if (!read)
            qFatal("%s", qPrintable(read.error().sentence));
        return *read;
    }();
    return rules;
}

inline PlainLanguageMeans builtInMeans()
{
    static const Familiarity none;
    return {sourceRules(), Glossary::builtIn(), WordForms::builtIn(), none};
}

inline QList<Finding> findingsIn(const Draft &draft)
{
    return PlainLanguageChecker(builtInMeans()).check(draft, testDay);
}

/// The words of the text a place is in.
inline QString textAt(const Translation &text, const TextPosition &place)
{
    const auto block = [&place](const QList<Block> &blocks) {
        const Block &found = blocks.at(place.block);
        return plainText(place.child < 0 ? found : found.children.at(place.child));
    };
    const auto section = [&](const QList<Section> &sections) {
        const Section &found = sections.at(place.index);
        return place.block < 0 ? found.title : block(found.blocks);
    };
    switch (place.part) {
    case Part::Title:
        return text.title;
    case Part::Brand:
        return text.brand;
    case Part::Abstract:
        return text.abstract;
    case Part::What:
        return block(text.what);
    case Part::Why:
        return section(text.why);
    case Part::How:
        return section(text.how);
    case Part::Next:
        return section(text.next);
    case Part::Parts:
        return section(text.parts);
    default:
        return {};
    }
}

inline QString foundIn(const Translation &text, const Finding &finding)
{
    return textAt(text, finding.place).mid(finding.place.range.start, finding.place.range.length);
}

} // namespace escale::test
