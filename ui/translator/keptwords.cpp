// SPDX-License-Identifier: GPL-3.0-or-later
#include "translator/keptwords.h"

#include "translating/valueplaces.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextLayout>
#include <algorithm>

namespace escale {
namespace {

/// Of one line, where the stretch has letters in it.
QRectF stretchOf(const QTextLine &line, qsizetype from, qsizetype to, qreal letters)
{
    constexpr qreal above = 0.98, below = 0.3; // of the letters' size: what a font says of its height differs too much
    const qreal one = line.cursorToX(static_cast<int>(from)), other = line.cursorToX(static_cast<int>(to));
    const qreal baseline = line.y() + line.ascent();
    return {std::min(one, other), baseline - above * letters, std::abs(one - other), (above + below) * letters};
}

QList<QRectF> rectsOf(const QTextDocument &document, TextRange range)
{
    QList<QRectF> rects;
    const int letters = document.defaultFont().pixelSize();
    for (QTextBlock block = document.findBlock(static_cast<int>(range.start));
         block.isValid() && block.position() < range.end(); block = block.next()) {
        const QPointF origin = document.documentLayout()->blockBoundingRect(block).topLeft();
        const QTextLayout &layout = *block.layout();
        for (int at = 0; at < layout.lineCount(); ++at) {
            const QTextLine line = layout.lineAt(at);
            const qsizetype first = block.position() + line.textStart();
            const qsizetype from = std::max(range.start, first), to = std::min(range.end(), first + line.textLength());
            if (from < to)
                rects.append(
                    stretchOf(line, from - block.position(), to - block.position(), letters).translated(origin));
        }
    }
    return rects;
}

} // namespace

void frameKeptWords(QPainter &painter, const QTextDocument &document, const Appearance &appearance, Language language)
{
    constexpr qreal beside = 1, corner = 3, half = 0.5; // px; on whole ones, or the edge is grey
    const QList<TextRange> kept = keptIn(document.toPlainText(), language);
    if (kept.isEmpty())
        return;
    const Colours &colours = appearance.colours();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colours.frame);
    painter.setBrush(colours.primarySoft);
    for (const TextRange &range : kept) {
        for (const QRectF &rect : rectsOf(document, range))
            painter.drawRoundedRect(
                QRectF(rect.adjusted(-beside, 0, beside, 0).toAlignedRect()).adjusted(half, half, -half, -half), corner,
                corner);
    }
    painter.restore();
}

FramedText::FramedText(const Appearance &appearance, Language language, QWidget *parent)
    : QTextEdit(parent), m_appearance(appearance), m_language(language)
{
}

void FramedText::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(viewport());
        painter.translate(-horizontalScrollBar()->value(), -verticalScrollBar()->value());
        frameKeptWords(painter, *document(), m_appearance, m_language);
    }
    QTextEdit::paintEvent(event);
}

} // namespace escale
