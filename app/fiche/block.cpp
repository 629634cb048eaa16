// SPDX-License-Identifier: GPL-3.0-or-later
#include "fiche/block.h"

#include "fiche/runwords.h"

#include <tuple>

namespace escale {

bool operator==(const Block &a, const Block &b)
{
    const auto all = [](const Block &x) {
        return std::tie(x.kind, x.callout, x.alignment, x.direction, x.ordered, x.level, x.depth, x.number, x.runs,
                        x.children);
    };
    return all(a) == all(b);
}

QString plainText(const Block &block)
{
    QString text = wordsOfRuns(block.runs);
    if (!block.children.isEmpty()) {
        if (!text.isEmpty())
            text += u'\n';
        text += plainText(block.children);
    }
    return text;
}

QString plainText(const QList<Block> &blocks)
{
    QString text;
    for (const Block &block : blocks) {
        if (!text.isEmpty())
            text += u'\n';
        text += plainText(block);
    }
    return text;
}

} // namespace escale
