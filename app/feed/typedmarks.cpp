// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed/typedmarks.h"

#include <algorithm>

namespace escale {
namespace {

/// How many characters a mark that was typed or drawn before an item takes, with the white space behind it. 0: none.
qsizetype typedMark(const QString &text)
{
    constexpr QStringView always = u"•▪◦●○■□⁃‣➢➤"; // never a word
    constexpr QStringView letters = u"·§oØ";       // bullets of Symbol, Wingdings and Courier that lost their font
    if (text.isEmpty() || (!always.contains(text[0]) && !letters.contains(text[0])))
        return 0;
    qsizetype end = 1;
    while (end < text.size() && text[end].isSpace() && text[end] != u'\n')
        ++end;
    if (end == 1 || end == text.size())
        return 0;
    const bool wide = end > 2 || text[1] != u' '; // Word fills up with several spaces, no-break ones, or a tab
    const bool measure = text[end].isDigit();     // "§ 3", "Ø 12 mm"
    if (text[0] == u'o' ? !wide : (!always.contains(text[0]) && measure))
        return 0;
    return end;
}

} // namespace

void readTypedMarks(QList<Block> &blocks)
{
    for (Block &block : blocks) {
        readTypedMarks(block.children);
        const bool item = block.kind == BlockKind::ListItem && !block.ordered;
        if (block.runs.isEmpty() || !(item || (block.kind == BlockKind::Paragraph && block.depth == 0)))
            continue;
        QString whole;
        for (const Run &run : std::as_const(block.runs)) {
            whole += run.text;
            if (whole.size() > 8) // a mark and its white space
                break;
        }
        qsizetype left = typedMark(whole);
        if (left == 0 || (item && whole[0] == u'o'))
            continue;
        while (left > 0) {
            QString &text = block.runs.first().text;
            const qsizetype cut = std::min(left, text.size());
            text.remove(0, cut);
            left -= cut;
            if (text.isEmpty())
                block.runs.removeFirst();
        }
        if (!item) {
            block.kind = BlockKind::ListItem;
            block.depth = 1;
        }
    }
}

} // namespace escale
