// SPDX-License-Identifier: GPL-3.0-or-later
#include "workshop/blocksdocument.h"

#include <QHash>
#include <QPalette>
#include <QTextBlock>
#include <QTextList>

namespace escale::blocksdocument {
namespace {

// Of a block's format.
constexpr int kindProperty = QTextFormat::UserProperty + 1;
constexpr int levelProperty = QTextFormat::UserProperty + 2;
constexpr int depthProperty = QTextFormat::UserProperty + 3;
constexpr int orderedProperty = QTextFormat::UserProperty + 4;
constexpr int numberProperty = QTextFormat::UserProperty + 5;
constexpr int alignmentProperty = QTextFormat::UserProperty + 6;
constexpr int directionProperty = QTextFormat::UserProperty + 7;
constexpr int calloutProperty = QTextFormat::UserProperty + 8;       ///< number of the callout, from 1
constexpr int calloutKindProperty = QTextFormat::UserProperty + 9;   ///< CalloutKind
constexpr int calloutDepthProperty = QTextFormat::UserProperty + 10; ///< depth of the callout itself
constexpr int listProperty = QTextFormat::UserProperty + 11;         ///< number of the ordered list, from 1
// Of a run's.
constexpr int stylesProperty = QTextFormat::UserProperty + 20;
constexpr int hrefProperty = QTextFormat::UserProperty + 21;

constexpr double indentStep = 28;
constexpr double calloutMargin = 16;

QTextCharFormat charFormat(Styles styles, const QString &href, bool heading)
{
    QTextCharFormat format;
    format.setProperty(stylesProperty, int(styles.toInt()));
    format.setFontWeight(styles.testFlag(Style::Bold) || heading ? QFont::Bold : QFont::Normal);
    format.setFontItalic(styles.testFlag(Style::Italic));
    format.setFontUnderline(styles.testFlag(Style::Underline) || !href.isEmpty());
    format.setFontStrikeOut(styles.testFlag(Style::Strike));
    if (styles.testFlag(Style::Superscript))
        format.setVerticalAlignment(QTextCharFormat::AlignSuperScript);
    if (styles.testFlag(Style::Subscript))
        format.setVerticalAlignment(QTextCharFormat::AlignSubScript);
    if (heading)
        format.setProperty(QTextFormat::FontSizeAdjustment, 1);
    if (!href.isEmpty())
        format.setProperty(hrefProperty, href);
    return format;
}

QTextBlockFormat blockFormat(const Block &block, int callout, const Block *owner)
{
    QTextBlockFormat format;
    format.setProperty(kindProperty, int(block.kind));
    format.setProperty(levelProperty, int(block.level));
    format.setProperty(depthProperty, int(block.depth));
    format.setProperty(orderedProperty, block.ordered);
    format.setProperty(numberProperty, block.number);
    format.setProperty(alignmentProperty, int(block.alignment));
    format.setProperty(directionProperty, int(block.direction));
    format.setTopMargin(block.kind == BlockKind::Heading ? 10 : 0);
    format.setBottomMargin(block.kind == BlockKind::ListItem ? 2 : 8);
    if (block.kind != BlockKind::ListItem)
        format.setLeftMargin(block.depth * indentStep);
    switch (block.alignment) {
    case Alignment::Center:
        format.setAlignment(Qt::AlignHCenter);
        break;
    case Alignment::Justify:
        format.setAlignment(Qt::AlignJustify);
        break;
    case Alignment::Left:
        format.setAlignment(Qt::AlignLeft | Qt::AlignAbsolute);
        break;
    case Alignment::Right:
        format.setAlignment(Qt::AlignRight | Qt::AlignAbsolute);
        break;
    case Alignment::Start:
        break;
    }
    // The texts are French: what says nothing runs from left to right.
    format.setLayoutDirection(block.direction == BlockDirection::RightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    if (owner != nullptr) {
        format.setProperty(calloutProperty, callout);
        format.setProperty(calloutKindProperty, int(owner->callout));
        format.setProperty(calloutDepthProperty, int(owner->depth));
        format.setLeftMargin(format.leftMargin() + calloutMargin);
        format.setRightMargin(calloutMargin);
    }
    return format;
}

void dressAsItem(QTextCursor &cursor, const Block &block)
{
    QTextListFormat list;
    list.setStyle(block.ordered ? QTextListFormat::ListDecimal : QTextListFormat::ListDisc);
    list.setIndent(std::max<int>(1, block.depth));
    // The items before it, if they are of the same list.
    const QTextBlock before = cursor.block().previous();
    QTextList *known = before.isValid() ? before.textList() : nullptr;
    if (known != nullptr && known->format().style() == list.style() && known->format().indent() == list.indent())
        known->add(cursor.block());
    else
        cursor.createList(list);
}

void putRuns(QTextCursor &cursor, const Block &block)
{
    const bool heading = block.kind == BlockKind::Heading;
    for (const Run &run : block.runs) {
        QString text = run.text;
        text.replace(u'\n', QChar(QChar::LineSeparator));
        cursor.insertText(text, charFormat(run.styles, run.href, heading));
    }
    if (block.runs.isEmpty())
        cursor.setBlockCharFormat(charFormat({}, {}, heading));
}

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

int lastOf(const QTextDocument &document, int property)
{
    int last = 0;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        last = std::max(last, block.blockFormat().intProperty(property));
    return last;
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

/// The words of one block of the document as runs, and how much white space stands before them.
QList<Run> runsOf(const QTextBlock &block, qsizetype *lead)
{
    QList<Run> runs;
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        QString text = fragment.text();
        text.replace(QChar(QChar::LineSeparator), QChar(u'\n'));
        text.remove(QChar(QChar::ObjectReplacementCharacter));
        const QTextCharFormat format = fragment.charFormat();
        const Styles styles = Styles::fromInt(static_cast<Styles::Int>(format.intProperty(stylesProperty)));
        const QString href = format.stringProperty(hrefProperty);
        if (!runs.isEmpty() && runs.last().styles == styles && runs.last().href == href)
            runs.last().text += text;
        else if (!text.isEmpty())
            runs.append({text, styles, href});
    }
    qsizetype cut = 0;
    while (!runs.isEmpty()) {
        QString &text = runs.first().text;
        qsizetype space = 0;
        while (space < text.size() && text[space].isSpace())
            ++space;
        text.remove(0, space);
        cut += space;
        if (!text.isEmpty())
            break;
        runs.removeFirst();
    }
    while (!runs.isEmpty()) {
        QString &text = runs.last().text;
        while (!text.isEmpty() && text.back().isSpace())
            text.chop(1);
        if (!text.isEmpty())
            break;
        runs.removeLast();
    }
    if (lead != nullptr)
        *lead = cut;
    return runs;
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

/// Calls `change` for each block that is selected.
template <typename Change> void eachBlock(const QTextCursor &cursor, Change change)
{
    const QTextDocument *document = cursor.document();
    QTextBlock block = document->findBlock(cursor.selectionStart());
    const int end = cursor.selectionEnd();
    for (; block.isValid() && block.position() <= end; block = block.next())
        change(block);
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

void toggleBold(QTextCursor cursor)
{
    if (!cursor.hasSelection())
        cursor.select(QTextCursor::WordUnderCursor);
    const bool bold = !isBoldAt(cursor);
    cursor.beginEditBlock();
    // Run by run: everything else about them stays.
    const int from = cursor.selectionStart();
    const int to = cursor.selectionEnd();
    QTextCursor run(cursor.document());
    for (int at = from; at < to; ++at) {
        run.setPosition(at);
        run.setPosition(at + 1, QTextCursor::KeepAnchor);
        const QTextCharFormat format = run.charFormat();
        Styles styles = Styles::fromInt(static_cast<Styles::Int>(format.intProperty(stylesProperty)));
        styles.setFlag(Style::Bold, bold);
        const bool heading = run.blockFormat().intProperty(kindProperty) == int(BlockKind::Heading);
        run.setCharFormat(charFormat(styles, format.stringProperty(hrefProperty), heading));
    }
    cursor.endEditBlock();
}

void setLink(QTextCursor cursor, const QString &href)
{
    if (!cursor.hasSelection())
        cursor.select(QTextCursor::WordUnderCursor);
    cursor.beginEditBlock();
    QTextCursor run(cursor.document());
    for (int at = cursor.selectionStart(); at < cursor.selectionEnd(); ++at) {
        run.setPosition(at);
        run.setPosition(at + 1, QTextCursor::KeepAnchor);
        const Styles styles = Styles::fromInt(static_cast<Styles::Int>(run.charFormat().intProperty(stylesProperty)));
        const bool heading = run.blockFormat().intProperty(kindProperty) == int(BlockKind::Heading);
        run.setCharFormat(charFormat(styles, href, heading));
    }
    cursor.endEditBlock();
}

void setShape(QTextCursor cursor, BlockShape shape)
{
    cursor.beginEditBlock();
    const int callout = lastOf(*cursor.document(), calloutProperty) + 1;
    const int fresh = lastOf(*cursor.document(), listProperty) + 1; // number of a list that begins here
    eachBlock(cursor, [&](const QTextBlock &text) {
        Block block;
        block.runs = runsOf(text, nullptr);
        Block owner;
        int inside = 0;
        switch (shape) {
        case BlockShape::Paragraph:
            break;
        case BlockShape::Heading:
            block.kind = BlockKind::Heading;
            block.level = 3; // contract-write section 5
            break;
        case BlockShape::Bullets:
        case BlockShape::Numbers:
            block.kind = BlockKind::ListItem;
            block.depth = 1;
            block.ordered = shape == BlockShape::Numbers;
            block.number = block.ordered ? 1 : 0;
            break;
        case BlockShape::Info:
        case BlockShape::Important:
            owner.callout = shape == BlockShape::Info ? CalloutKind::Info : CalloutKind::Important;
            inside = callout;
            break;
        }
        QTextCursor here(text);
        if (QTextList *own = text.textList())
            own->remove(text);
        QTextBlockFormat format = blockFormat(block, inside, inside > 0 ? &owner : nullptr);
        const QTextBlockFormat before = text.previous().blockFormat();
        const bool goesOn =
            block.ordered && before.boolProperty(orderedProperty) && before.intProperty(depthProperty) == 1;
        format.setProperty(listProperty, !block.ordered ? 0 : goesOn ? before.intProperty(listProperty) : fresh);
        here.setBlockFormat(format);
        if (block.kind == BlockKind::ListItem)
            dressAsItem(here, block);
        here.select(QTextCursor::BlockUnderCursor);
        here.setPosition(text.position());
        here.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        here.removeSelectedText();
        putRuns(here, block);
    });
    cursor.endEditBlock();
}

BlockShape shapeAt(const QTextCursor &cursor)
{
    const QTextBlockFormat format = cursor.blockFormat();
    if (format.intProperty(calloutProperty) > 0)
        return format.intProperty(calloutKindProperty) == int(CalloutKind::Info) ? BlockShape::Info
                                                                                 : BlockShape::Important;
    switch (static_cast<BlockKind>(format.intProperty(kindProperty))) {
    case BlockKind::Heading:
        return BlockShape::Heading;
    case BlockKind::ListItem:
        return format.boolProperty(orderedProperty) ? BlockShape::Numbers : BlockShape::Bullets;
    default:
        return BlockShape::Paragraph;
    }
}

bool isBoldAt(const QTextCursor &cursor)
{
    QTextCursor first(cursor);
    if (cursor.hasSelection()) {
        first.setPosition(cursor.selectionStart());
        first.setPosition(cursor.selectionStart() + 1, QTextCursor::KeepAnchor);
    }
    return Styles::fromInt(static_cast<Styles::Int>(first.charFormat().intProperty(stylesProperty)))
        .testFlag(Style::Bold);
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

QTextCursor cursorFor(QTextDocument &document, int block, int child, TextRange range)
{
    QList<Seen> seen;
    walk(document, nullptr, &seen);
    for (const Seen &each : seen) {
        // Of a callout as a whole: its first line.
        if (each.index != block || (each.child != child && (child >= 0 || each.child > 0)))
            continue;
        QTextCursor cursor(&document);
        const int from = each.block.position() + static_cast<int>(each.lead + range.start);
        const int most = each.block.position() + each.block.length() - 1;
        cursor.setPosition(std::min(from, most));
        cursor.setPosition(std::min(from + static_cast<int>(range.length), most), QTextCursor::KeepAnchor);
        return cursor;
    }
    return {};
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
