// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed/typedmarks.h"

#include <algorithm>

namespace escale {
namespace {

constexpr QStringView dashes = u"-–—";

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

/// The same of a dash, which marks an item only beside others: alone it is speech, or a minus ("- 18 ans").
qsizetype dashMark(const QString &text)
{
    if (text.size() < 3 || !dashes.contains(text[0]) || !text[1].isSpace() || text[1] == u'\n')
        return 0;
    const auto word = std::find_if_not(text.begin() + 1, text.end(), [](QChar c) { return c.isSpace() && c != u'\n'; });
    return word == text.end() || word->isDigit() ? 0 : word - text.begin();
}

/// The first characters, as many as a mark and its white space can take.
QString beginningOf(const QList<Run> &runs)
{
    constexpr qsizetype longest = 8;
    QString beginning;
    for (const Run &run : runs) {
        beginning += run.text;
        if (beginning.size() > longest)
            break;
    }
    return beginning;
}

void removeFront(QList<Run> *runs, qsizetype left)
{
    while (left > 0) {
        QString &text = runs->first().text;
        const qsizetype cut = std::min(left, text.size());
        text.remove(0, cut);
        left -= cut;
        if (text.isEmpty())
            runs->removeFirst();
    }
}

void makeItem(Block *block, qsizetype mark)
{
    removeFront(&block->runs, mark);
    block->kind = BlockKind::ListItem;
    block->depth = 1;
}

bool isPlainParagraph(const Block &block)
{
    return block.kind == BlockKind::Paragraph && block.depth == 0 && !block.runs.isEmpty();
}

/// A block for each of its lines.
QList<Block> linesOf(const Block &block)
{
    Block line = block;
    line.runs.clear();
    QList<Block> lines;
    for (const Run &run : block.runs) {
        const QStringList parts = run.text.split(u'\n');
        for (qsizetype part = 0; part < parts.size(); ++part) {
            if (part > 0) {
                lines.append(line);
                line.runs.clear();
            }
            if (!parts.at(part).isEmpty())
                line.runs.append({parts.at(part), run.styles, run.href});
        }
    }
    lines.append(line);
    return lines;
}

bool isMarked(const Block &line)
{
    const QString beginning = beginningOf(line.runs);
    return typedMark(beginning) > 0 || dashMark(beginning) > 0;
}

/// "• passport<br>• photo": where two lines or more are marked, each begins a block of its own; what is not marked goes
/// on from the line before it.
QList<Block> markedLines(const Block &block)
{
    const QList<Block> lines = linesOf(block);
    if (std::count_if(lines.begin(), lines.end(), isMarked) < 2)
        return {block};
    QList<Block> blocks;
    for (const Block &line : lines) {
        if (blocks.isEmpty() || isMarked(line)) {
            if (!line.runs.isEmpty())
                blocks.append(line);
        } else if (!line.runs.isEmpty()) {
            blocks.last().runs.append({QStringLiteral("\n"), {}, {}});
            blocks.last().runs += line.runs;
        }
    }
    return blocks;
}

/// Two paragraphs or more, one after the other, that begin with the same dash.
void readDashes(QList<Block> *blocks)
{
    const auto dashOf = [&](qsizetype at) {
        const bool candidate = at < blocks->size() && isPlainParagraph(blocks->at(at));
        const QString beginning = candidate ? beginningOf(blocks->at(at).runs) : QString();
        return dashMark(beginning) > 0 ? beginning.front() : QChar();
    };
    for (qsizetype first = 0; first < blocks->size();) {
        const QChar dash = dashOf(first);
        qsizetype end = first + 1;
        while (!dash.isNull() && dashOf(end) == dash)
            ++end;
        for (qsizetype at = first; end - first > 1 && at < end; ++at)
            makeItem(&(*blocks)[at], dashMark(beginningOf(blocks->at(at).runs)));
        first = end;
    }
}

} // namespace

void readTypedMarks(QList<Block> &blocks)
{
    QList<Block> all;
    for (Block &block : blocks) {
        readTypedMarks(block.children);
        if (isPlainParagraph(block))
            all += markedLines(block);
        else
            all.append(std::move(block));
    }
    blocks = std::move(all);
    readDashes(&blocks);
    for (Block &block : blocks) {
        const bool item = block.kind == BlockKind::ListItem && !block.ordered;
        if (block.runs.isEmpty() || !(item || isPlainParagraph(block)))
            continue;
        const QString beginning = beginningOf(block.runs);
        const qsizetype mark = typedMark(beginning);
        if (mark == 0 || (item && beginning[0] == u'o'))
            continue;
        if (item)
            removeFront(&block.runs, mark);
        else
            makeItem(&block, mark);
    }
}

} // namespace escale
