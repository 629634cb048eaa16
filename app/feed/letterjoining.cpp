// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed/letterjoining.h"

namespace escale {
namespace {

constexpr QChar zeroWidthJoiner(0x200d);

/// Letters of the scripts that join are in the basic plane.
bool joinsWithNext(QChar letter)
{
    return letter.joiningType() == QChar::Joining_Dual || letter.joiningType() == QChar::Joining_Left;
}

bool joinsWithPrevious(QChar letter)
{
    return letter.joiningType() == QChar::Joining_Dual || letter.joiningType() == QChar::Joining_Right;
}

/// Marks and joiners that are there already are looked through.
bool isTransparent(QChar c)
{
    return c.joiningType() == QChar::Joining_Transparent || c == zeroWidthJoiner;
}

QChar lastLetter(const QString &text)
{
    const auto found = std::find_if_not(text.crbegin(), text.crend(), isTransparent);
    return found == text.crend() ? QChar() : *found;
}

QChar firstLetter(const QString &text)
{
    const auto found = std::find_if_not(text.cbegin(), text.cend(), isTransparent);
    return found == text.cend() ? QChar() : *found;
}

void joinLetters(QList<Block> &blocks)
{
    for (Block &block : blocks) {
        escale::joinLetters(block.runs);
        joinLetters(block.children);
    }
}

} // namespace

void joinLetters(QList<Run> &runs)
{
    for (qsizetype i = 1; i < runs.size(); ++i) {
        QString &before = runs[i - 1].text, &after = runs[i].text;
        if (!joinsWithNext(lastLetter(before)) || !joinsWithPrevious(firstLetter(after)))
            continue;
        if (!before.endsWith(zeroWidthJoiner))
            before += zeroWidthJoiner;
        if (!after.startsWith(zeroWidthJoiner))
            after.prepend(zeroWidthJoiner);
    }
}

void joinLetters(Translation &translation)
{
    joinLetters(translation.what);
    for (auto *group : {&translation.why, &translation.how, &translation.next, &translation.parts}) {
        for (Section &section : *group)
            joinLetters(section.blocks);
    }
}

} // namespace escale
