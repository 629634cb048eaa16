// SPDX-License-Identifier: GPL-3.0-or-later
#include "fiche/block.h"

namespace escale {

QString plainText(const Block &block)
{
    QString text;
    for (const Run &run : block.runs)
        text += run.text;
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
