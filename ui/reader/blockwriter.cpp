// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/blockwriter.h"

#include "fiche/blockdirection.h"
#include "fiche/terms.h"
#include "picturing/picturing.h"
#include "style/naturalleading.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextOption>

namespace escale {
namespace {

constexpr double paragraphGap = 0.45, headingGap = 0.7, listIndent = 1.7; // in em

QTextCharFormat formatOf(const Run &run, const TextLook &look, bool heading)
{
    QTextCharFormat format;
    format.setForeground(look.ink);
    if (heading || run.styles.testFlag(Style::Bold))
        format.setFontWeight(QFont::Bold);
    if (run.styles.testFlag(Style::Italic))
        format.setFontItalic(true);
    if (run.styles.testFlag(Style::Underline))
        format.setFontUnderline(true);
    if (run.styles.testFlag(Style::Strike))
        format.setFontStrikeOut(true);
    if (run.styles.testFlag(Style::Subscript))
        format.setVerticalAlignment(QTextCharFormat::AlignSubScript);
    if (run.styles.testFlag(Style::Superscript))
        format.setVerticalAlignment(QTextCharFormat::AlignSuperScript);
    if (run.styles.testFlag(Style::Mark))
        format.setBackground(look.mark);
    if (run.styles.testFlag(Style::Code))
        format.setBackground(look.quiet);
    if (termAddressFrom(run.href)) {
        format.setAnchor(true);
        format.setAnchorHref(run.href);
        format.setUnderlineStyle(QTextCharFormat::DashUnderline);
        format.setUnderlineColor(look.link);
    } else if (!run.href.isEmpty()) {
        format.setAnchor(true);
        format.setAnchorHref(run.href);
        format.setForeground(look.link);
        format.setFontUnderline(true);
    }
    return format;
}

Qt::Alignment alignmentOf(Alignment alignment)
{
    switch (alignment) {
    case Alignment::Left:
        return Qt::AlignLeft | Qt::AlignAbsolute;
    case Alignment::Right:
        return Qt::AlignRight | Qt::AlignAbsolute;
    case Alignment::Center:
        return Qt::AlignHCenter;
    case Alignment::Justify:
        return Qt::AlignJustify;
    case Alignment::Start:
        break;
    }
    return Qt::AlignLeading;
}

QTextBlockFormat formatOf(const Block &block, const TextLook &look, bool first)
{
    QTextBlockFormat format;
    format.setLayoutDirection(directionOf(block, look.language));
    format.setAlignment(alignmentOf(block.alignment));
    format.setLineHeight(look.lineHeight, QTextBlockFormat::FixedHeight);
    format.setIndent(block.depth);
    const bool heading = block.kind == BlockKind::Heading;
    if (!first)
        format.setTopMargin(look.em * (heading ? headingGap : paragraphGap));
    if (heading)
        format.setHeadingLevel(block.level);
    return format;
}

WrittenBlock writeBlock(QTextCursor &cursor, const Block &block, const TextLook &look)
{
    WrittenBlock written;
    written.start = cursor.position();
    written.heading = block.kind == BlockKind::Heading;
    if (block.kind == BlockKind::ListItem) {
        written.depth = std::max<int>(1, block.depth);
        if (block.ordered)
            written.marker = QStringLiteral("%1.").arg(block.number);
        else if (look.pictures)
            written.picture = Picturing::ours().ofDocument(plainText(block), look.language);
    }
    for (const Run &run : block.runs) {
        // A line break inside the block stays inside it, and stays one character.
        QString text = run.text;
        cursor.insertText(text.replace(u'\n', QChar(QChar::LineSeparator)), formatOf(run, look, written.heading));
    }
    written.length = cursor.position() - written.start;
    return written;
}

/// The first paragraph of a document is there already.
void beginBlock(QTextCursor &cursor, const QTextBlockFormat &format)
{
    if (cursor.document()->isEmpty() && cursor.position() == 0 && cursor.document()->blockCount() == 1 &&
        !cursor.blockFormat().hasProperty(QTextFormat::LineHeight))
        cursor.setBlockFormat(format);
    else
        cursor.insertBlock(format, QTextCharFormat());
}

} // namespace

TextLook textLook(const Appearance &appearance, TextRole role, Language language)
{
    const Colours &colours = appearance.colours();
    TextLook look;
    look.font = appearance.font(role, language);
    // Fonts disagree about their own height (Noto Sans Arabic: more than 2 em), so lines are set by the size of
    // letters. The percentage is of Noto Sans.
    look.lineHeight = appearance.lineHeightPercent(role, language) / 100 * naturalLeading * look.font.pixelSize();
    look.language = language;
    look.ink = colours.ink;
    look.link = colours.primary;
    look.mark = colours.primarySoft;
    look.pictures = appearance.profile() == Profile::Kiosk;
    look.quiet = colours.quiet;
    look.em = appearance.metrics().textPixels(role, appearance.textStep());
    return look;
}

void prepare(QTextDocument &document, const TextLook &look)
{
    document.setUndoRedoEnabled(false);
    document.setDocumentMargin(0);
    document.setDefaultFont(look.font);
    document.setIndentWidth(look.em * listIndent);
    QTextOption option;
    option.setTextDirection(direction(look.language));
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document.setDefaultTextOption(option);
}

QList<WrittenBlock> write(QTextDocument &document, const QList<Block> &blocks, const TextLook &look, int firstIndex)
{
    QTextCursor cursor(&document);
    cursor.movePosition(QTextCursor::End);
    cursor.beginEditBlock();
    QList<WrittenBlock> list;
    for (int i = 0; i < blocks.size(); ++i) {
        if (blocks[i].kind == BlockKind::Callout)
            continue;
        beginBlock(cursor, formatOf(blocks[i], look, list.isEmpty()));
        list.append(writeBlock(cursor, blocks[i], look));
        list.last().block = firstIndex + i;
    }
    cursor.endEditBlock();
    return list;
}

void writePlain(QTextDocument &document, const QString &text, const TextLook &look)
{
    Block paragraph;
    paragraph.runs.append({text, {}, {}});
    write(document, {paragraph}, look, 0);
}

} // namespace escale
