// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed/typedmarks.h"

#include <QHash>
#include <QSet>
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

/// The same of a dash, which marks an item only beside others: alone it is speech.
qsizetype dashMark(const QString &text)
{
    if (text.size() < 3 || !dashes.contains(text[0]) || !text[1].isSpace() || text[1] == u'\n')
        return 0;
    const auto word = std::find_if_not(text.begin() + 1, text.end(), [](QChar c) { return c.isSpace() && c != u'\n'; });
    return word == text.end() || *word == u'\n' ? 0 : word - text.begin();
}

/// A number behind it may make it a minus ("- 18 ans"): where others of its kind have a word, it is one of them.
bool isSureDash(const QString &text)
{
    const qsizetype mark = dashMark(text);
    return mark > 0 && !text.at(mark).isDigit();
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

/// Which lines begin an item: those with a mark, where two have one; those with a dash, where two have the same and one
/// is sure.
QList<bool> markedOf(const QList<Block> &lines)
{
    qsizetype drawn = 0;
    QHash<QChar, qsizetype> dashed;
    QSet<QChar> sure;
    for (const Block &line : lines) {
        const QString beginning = beginningOf(line.runs);
        drawn += typedMark(beginning) > 0 ? 1 : 0;
        if (dashMark(beginning) > 0)
            ++dashed[beginning.front()];
        if (isSureDash(beginning))
            sure.insert(beginning.front());
    }
    QList<bool> marked;
    for (const Block &line : lines) {
        const QString beginning = beginningOf(line.runs);
        const bool dash =
            dashMark(beginning) > 0 && dashed.value(beginning.front()) > 1 && sure.contains(beginning.front());
        marked.append(dash || (drawn > 1 && typedMark(beginning) > 0));
    }
    return marked;
}

/// "• passport<br>• photo": each marked line begins a block of its own; what is not marked goes on from the line before
/// it, unless an empty line has ended the item.
QList<Block> markedLines(const Block &block)
{
    const QList<Block> lines = linesOf(block);
    const QList<bool> marked = markedOf(lines);
    if (!marked.contains(true))
        return {block};
    QList<Block> blocks;
    bool ended = true;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const Block &line = lines.at(i);
        if (line.runs.isEmpty()) {
            ended = !blocks.isEmpty() && i > 0;
            continue;
        }
        if (blocks.isEmpty() || ended || marked.at(i)) {
            blocks.append(line);
        } else {
            blocks.last().runs.append({QStringLiteral("\n"), {}, {}});
            blocks.last().runs += line.runs;
        }
        ended = false;
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
        bool sure = false;
        qsizetype end = first;
        for (; !dash.isNull() && dashOf(end) == dash; ++end)
            sure = sure || isSureDash(beginningOf(blocks->at(end).runs));
        for (qsizetype at = first; sure && end - first > 1 && at < end; ++at)
            makeItem(&(*blocks)[at], dashMark(beginningOf(blocks->at(at).runs)));
        end = std::max(end, first + 1);
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
