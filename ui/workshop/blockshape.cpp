// SPDX-License-Identifier: GPL-3.0-or-later
#include "workshop/blockshape.h"

#include "workshop/blockformats.h"

#include <QTextList>

namespace escale::blocksdocument {
namespace {

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

} // namespace escale::blocksdocument
