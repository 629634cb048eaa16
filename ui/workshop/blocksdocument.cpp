// SPDX-License-Identifier: GPL-3.0-or-later
#include "workshop/blocksdocument.h"

#include "workshop/blockformats.h"

#include <QTextBlock>

namespace escale::blocksdocument {
namespace {

struct Flat {
    Block block;
    int callout = 0;
    Block owner;
    int list = 0; ///< of an ordered item
};

/// Which ordered items are one list: those of one depth whose numbers go up, with nothing shallower between.
void numberLists(QList<Flat> &all, int firstList)
{
    struct Open {
        int list = 0, last = 0;
    };
    QHash<int, Open> open; // by depth
    for (Flat &flat : all) {
        const int depth = flat.block.depth;
        open.removeIf([depth](const auto &each) { return each.key() > depth; });
        if (flat.block.kind != BlockKind::ListItem || !flat.block.ordered) {
            if (flat.block.kind == BlockKind::ListItem || depth == 0)
                open.remove(depth);
            if (depth == 0)
                open.clear();
            continue;
        }
        Open &here = open[depth];
        if (here.list == 0 || flat.block.number <= here.last)
            here.list = ++firstList;
        here.last = flat.block.number;
        flat.list = here.list;
    }
}

QList<Flat> flattened(const QList<Block> &blocks, int firstCallout, int firstList)
{
    QList<Flat> all;
    for (const Block &block : blocks) {
        if (block.kind != BlockKind::Callout) {
            all.append({block, 0, {}, 0});
            continue;
        }
        ++firstCallout;
        for (const Block &child : block.children)
            all.append({child, firstCallout, block, 0});
    }
    numberLists(all, firstList);
    return all;
}

void put(QTextCursor &cursor, const Flat &flat)
{
    const Block *owner = flat.callout > 0 ? &flat.owner : nullptr;
    QTextBlockFormat format = blockFormat(flat.block, flat.callout, owner);
    format.setProperty(listProperty, flat.list);
    cursor.setBlockFormat(format);
    if (flat.block.kind == BlockKind::ListItem)
        dressAsItem(cursor, flat.block);
    putRuns(cursor, flat.block);
}

struct Seen {
    QTextBlock block;
    qsizetype lead = 0;
    int index = 0, child = -1;
};

/// Walks the document once; `blocks` and `seen` may be null.
void walk(const QTextDocument &document, QList<Block> *blocks, QList<Seen> *seen)
{
    QList<Block> all;
    int callout = 0;
    QHash<int, int> lastNumbers; // by list
    for (QTextBlock text = document.begin(); text.isValid(); text = text.next()) {
        qsizetype lead = 0;
        const QList<Run> runs = runsOf(text, &lead);
        if (runs.isEmpty())
            continue;
        const QTextBlockFormat format = text.blockFormat();
        Block block;
        block.kind = static_cast<BlockKind>(format.intProperty(kindProperty));
        block.level = static_cast<quint8>(format.intProperty(levelProperty));
        block.depth = static_cast<quint8>(format.intProperty(depthProperty));
        block.ordered = format.boolProperty(orderedProperty);
        block.alignment = static_cast<Alignment>(format.intProperty(alignmentProperty));
        block.direction = static_cast<BlockDirection>(format.intProperty(directionProperty));
        block.runs = runs;
        if (block.ordered) {
            // An item that was split off has the number of its first half.
            const int said = format.intProperty(numberProperty);
            const int list = format.intProperty(listProperty);
            block.number = lastNumbers.contains(list) ? std::max(said, lastNumbers[list] + 1) : said;
            lastNumbers[list] = block.number;
        }
        const int inside = format.intProperty(calloutProperty);
        if (inside > 0) {
            if (all.isEmpty() || inside != callout) {
                Block owner;
                owner.kind = BlockKind::Callout;
                owner.callout = static_cast<CalloutKind>(format.intProperty(calloutKindProperty));
                owner.depth = static_cast<quint8>(format.intProperty(calloutDepthProperty));
                all.append(owner);
            }
            all.last().children.append(block);
        } else {
            all.append(block);
        }
        callout = inside;
        if (seen != nullptr)
            seen->append({text, lead, static_cast<int>(all.size()) - 1,
                          inside > 0 ? static_cast<int>(all.last().children.size()) - 1 : -1});
    }
    if (blocks != nullptr)
        *blocks = all;
}

} // namespace

void write(QTextDocument &document, const QList<Block> &blocks)
{
    document.setUndoRedoEnabled(false);
    document.clear();
    QTextCursor cursor(&document);
    cursor.beginEditBlock();
    bool first = true;
    for (const Flat &flat : flattened(blocks, 0, 0)) {
        if (!std::exchange(first, false))
            cursor.insertBlock(QTextBlockFormat(), QTextCharFormat());
        put(cursor, flat);
    }
    if (first)
        cursor.setBlockFormat(blockFormat(Block(), 0, nullptr));
    cursor.endEditBlock();
}

QList<Block> read(const QTextDocument &document)
{
    QList<Block> blocks;
    walk(document, &blocks, nullptr);
    return blocks;
}

void insert(QTextCursor cursor, const QList<Block> &blocks)
{
    if (blocks.isEmpty())
        return;
    cursor.beginEditBlock();
    cursor.removeSelectedText();
    const auto flat =
        flattened(blocks, lastOf(*cursor.document(), calloutProperty), lastOf(*cursor.document(), listProperty));
    // A few words go on in the line they are put into.
    if (flat.size() == 1 && flat.first().callout == 0 && flat.first().block.kind == BlockKind::Paragraph) {
        Block words = flat.first().block;
        words.kind = static_cast<BlockKind>(cursor.blockFormat().intProperty(kindProperty));
        putRuns(cursor, words);
        cursor.endEditBlock();
        return;
    }
    const bool empty = cursor.block().text().trimmed().isEmpty();
    if (!empty && !cursor.atBlockEnd()) {
        cursor.insertBlock();
        cursor.movePosition(QTextCursor::PreviousBlock);
        cursor.movePosition(QTextCursor::EndOfBlock);
    }
    bool first = empty;
    for (const Flat &each : flat) {
        if (!std::exchange(first, false))
            cursor.insertBlock(QTextBlockFormat(), QTextCharFormat());
        put(cursor, each);
    }
    cursor.endEditBlock();
}

void paint(QTextDocument &document, const Colours &colours)
{
    QTextCursor cursor(&document);
    cursor.beginEditBlock();
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const QTextBlockFormat format = block.blockFormat();
        if (format.intProperty(calloutProperty) > 0) {
            const bool info = format.intProperty(calloutKindProperty) == int(CalloutKind::Info);
            const QBrush ground(info ? colours.noteGround : colours.importantGround);
            if (format.background() != ground) {
                QTextBlockFormat change;
                change.setBackground(ground);
                cursor.setPosition(block.position());
                cursor.mergeBlockFormat(change);
            }
        }
        QList<std::pair<int, int>> links;
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment run = it.fragment();
            if (run.charFormat().hasProperty(hrefProperty) && run.charFormat().foreground() != QBrush(colours.primary))
                links.append({run.position(), run.position() + run.length()});
        }
        for (const auto &[from, to] : std::as_const(links)) {
            QTextCharFormat change;
            change.setForeground(colours.primary);
            cursor.setPosition(from);
            cursor.setPosition(to, QTextCursor::KeepAnchor);
            cursor.mergeCharFormat(change);
        }
    }
    cursor.endEditBlock();
}

Places::Places(QTextDocument &document) : m_document(document)
{
    QList<Seen> seen;
    walk(document, nullptr, &seen);
    for (const Seen &each : seen) {
        const int lead = static_cast<int>(each.lead);
        const Words words{each.block.position() + lead, each.block.length() - 1 - lead};
        m_words.insert({each.index, each.child}, words);
        if (each.child == 0) // of a callout as a whole: its first line
            m_words.insert({each.index, -1}, words);
    }
}

QTextCursor Places::cursorFor(int block, int child, TextRange range) const
{
    const auto words = m_words.constFind({block, child});
    if (words == m_words.constEnd())
        return {};
    const int from = std::min(static_cast<int>(range.start), words->length);
    QTextCursor cursor(&m_document);
    cursor.setPosition(words->position + from);
    cursor.setPosition(words->position + std::min(from + static_cast<int>(range.length), words->length),
                       QTextCursor::KeepAnchor);
    return cursor;
}

std::optional<BlockPosition> placeAt(const QTextCursor &cursor)
{
    QList<Seen> seen;
    walk(*cursor.document(), nullptr, &seen);
    for (const Seen &each : seen) {
        if (each.block == cursor.block())
            return BlockPosition{each.index, each.child};
    }
    return std::nullopt;
}

} // namespace escale::blocksdocument
