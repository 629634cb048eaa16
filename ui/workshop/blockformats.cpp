// SPDX-License-Identifier: GPL-3.0-or-later
#include "workshop/blockformats.h"

#include <QTextList>

namespace escale::blocksdocument {
namespace {

constexpr double indentStep = 28;
constexpr double calloutMargin = 16;

/// The list that a numbered item goes on, past what stands inside its items: what is counted is shown as it is counted.
QTextList *numberedListOf(const QTextBlock &item)
{
    const int list = item.blockFormat().intProperty(listProperty);
    for (QTextBlock before = item.previous(); before.isValid(); before = before.previous()) {
        const QTextBlockFormat format = before.blockFormat();
        if (before.textList() != nullptr && format.intProperty(listProperty) == list)
            return before.textList();
        if (before.textList() == nullptr && format.intProperty(depthProperty) == 0)
            break; // a text between two lists
    }
    return nullptr;
}

} // namespace

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
    QTextList *known = block.ordered ? numberedListOf(cursor.block()) : cursor.block().previous().textList();
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

int lastOf(const QTextDocument &document, int property)
{
    int last = 0;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        last = std::max(last, block.blockFormat().intProperty(property));
    return last;
}

} // namespace escale::blocksdocument
