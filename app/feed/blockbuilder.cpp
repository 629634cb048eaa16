// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed/blockbuilder.h"

#include "feed/plaintext.h"

#include <algorithm>

namespace escale {
namespace {

constexpr quint8 deepestLevel = 9; ///< list levels that still look different

bool isSpace(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\n';
}

bool isBlank(const QList<Run> &runs)
{
    return std::all_of(runs.begin(), runs.end(), [](const Run &run) { return run.text.trimmed().isEmpty(); });
}

void addTo(QList<Run> &runs, const QString &text, const Look &look)
{
    if (text.isEmpty())
        return;
    if (!runs.isEmpty() && runs.last().styles == look.styles && runs.last().href == look.href)
        runs.last().text += text;
    else
        runs.append({text, look.styles, look.href});
}

/// Directional characters that would reach out of the block go (plaintext.h).
void balance(QList<Run> &runs)
{
    QString whole;
    for (const Run &run : std::as_const(runs))
        whole += run.text;
    const auto wrong = unbalancedDirections(whole);
    qsizetype offset = 0;
    for (Run &run : runs) {
        const qsizetype length = run.text.size();
        run.text = without(run.text, wrong, offset);
        offset += length;
    }
}

} // namespace

/// Whether there are words yet is noted as they come: looking through all runs at each break would cost their square.
void BlockBuilder::add(const QString &text, const Look &look)
{
    m_words = m_words || std::any_of(text.begin(), text.end(), [](QChar c) { return !c.isSpace(); });
    addTo(m_runs, text, look);
}

void BlockBuilder::text(const QString &raw, const Look &look)
{
    const QString clean = cleanCharacters(raw);
    QString kept;
    for (const QChar c : clean) {
        if (isSpace(c) && !look.preserve) {
            if (!m_spaceDue)
                m_spaceLook = look;
            m_spaceDue = true;
            continue;
        }
        if (m_spaceDue) {
            // The space looks like the text it was found in, which may have ended before this one.
            add(std::exchange(kept, {}), look);
            if (!m_runs.isEmpty() && !m_runs.last().text.endsWith(u'\n'))
                add(QStringLiteral(" "), m_spaceLook);
            m_spaceDue = false;
        }
        kept += c;
        if (!isSpace(c))
            m_breaks = 0;
    }
    add(kept, look);
}

void BlockBuilder::lineBreak(const Look &look)
{
    m_spaceDue = false;
    // Two in a row are how older editors, and callouts, end a paragraph (contract 6.1).
    if (++m_breaks >= 2) {
        endBlock();
        return;
    }
    if (m_words)
        add(QStringLiteral("\n"), Look{look.styles, {}, false});
}

void BlockBuilder::trimEnd()
{
    while (!m_runs.isEmpty()) {
        QString &text = m_runs.last().text;
        while (!text.isEmpty() && text.back().isSpace())
            text.chop(1);
        if (!text.isEmpty())
            return;
        m_runs.removeLast();
    }
}

Block BlockBuilder::framed()
{
    Block block;
    block.alignment = m_alignment;
    block.direction = m_direction;
    block.depth = static_cast<quint8>(std::min<qsizetype>(m_lists.size(), deepestLevel));
    const bool startsItem = !m_items.isEmpty() && !m_lists.isEmpty() && !m_items.last().used;
    if (startsItem) {
        List &list = m_lists.last();
        Item &item = m_items.last();
        item.used = true;
        block.kind = BlockKind::ListItem;
        block.ordered = list.ordered;
        if (list.ordered) {
            block.number = item.value.value_or(list.next);
            list.next = block.number + 1;
        }
    } else if (m_heading > 0) {
        block.kind = BlockKind::Heading;
        block.level = m_heading;
    }
    return block;
}

void BlockBuilder::append(Block block)
{
    m_blocks.append(std::move(block));
}

void BlockBuilder::endBlock()
{
    m_spaceDue = false;
    m_breaks = 0;
    if (!isBlank(m_runs))
        balance(m_runs);
    if (!isBlank(m_runs)) { // asked again: lost directions may have been all there was
        while (!m_runs.isEmpty() && m_runs.first().text.trimmed().isEmpty())
            m_runs.removeFirst();
        QString &first = m_runs.first().text;
        first =
            first.mid(std::find_if(first.begin(), first.end(), [](QChar c) { return !c.isSpace(); }) - first.begin());
        trimEnd();
        Block block = framed();
        block.runs = std::exchange(m_runs, {});
        append(std::move(block));
    }
    m_runs.clear();
    m_words = false;
}

void BlockBuilder::startList(bool ordered, int first)
{
    endBlock();
    m_lists.append({ordered, first});
}

void BlockBuilder::endList()
{
    endBlock();
    m_lists.removeLast();
}

void BlockBuilder::startItem(std::optional<int> value)
{
    endBlock();
    m_items.append({value, false});
}

void BlockBuilder::endItem()
{
    endBlock();
    m_items.removeLast();
}

bool BlockBuilder::startCallout(CalloutKind kind)
{
    endBlock();
    if (m_callout)
        return false;
    if (!m_items.isEmpty())
        m_items.last().used = true; // the callout stands in the item's place
    m_callout = Callout{kind, std::exchange(m_blocks, {}), std::exchange(m_lists, {}), std::exchange(m_items, {})};
    return true;
}

void BlockBuilder::endCallout()
{
    endBlock();
    Callout callout = *std::exchange(m_callout, std::nullopt);
    Block block;
    block.kind = BlockKind::Callout;
    block.callout = callout.kind;
    block.children = std::exchange(m_blocks, std::move(callout.outer));
    m_lists = std::move(callout.lists);
    m_items = std::move(callout.items);
    block.depth = static_cast<quint8>(std::min<qsizetype>(m_lists.size(), deepestLevel));
    if (!block.children.isEmpty())
        append(std::move(block));
}

void BlockBuilder::startRow()
{
    if (m_rows++ == 0)
        endBlock();
}

void BlockBuilder::startCell(const Look &look)
{
    if (!m_words)
        return;
    // The space behind it is due, as any other: a cell that begins with one of its own has no second.
    m_spaceLook = Look{look.styles, {}, false};
    if (!m_runs.last().text.endsWith(QStringLiteral(" –")))
        add(QStringLiteral(" –"), m_spaceLook);
    m_spaceDue = true;
}

void BlockBuilder::endRow()
{
    if (--m_rows > 0)
        return;
    trimEnd();
    while (!m_runs.isEmpty() &&
           m_runs.last().text.endsWith(QStringLiteral(" –"))) { // empty cells at the end leave their separator behind
        m_runs.last().text.chop(2);
        trimEnd();
    }
    endBlock();
}

QList<Block> BlockBuilder::take()
{
    endBlock();
    return std::move(m_blocks);
}

} // namespace escale
