// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/textfragment.h"
#include "style/pictogram.h"

#include <QAbstractTextDocumentLayout>
#include <QGlyphRun>
#include <QPainter>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextLayout>
#include <algorithm>
#include <cmath>

namespace escale {
namespace {

Block paragraphOf(const QString &text)
{
    Block block;
    block.runs.append({text, {}, {}});
    return block;
}

/// Same text, whatever the range inside it.
bool sameText(const TextPosition &a, const TextPosition &b)
{
    return a.part == b.part && a.index == b.index && a.block == b.block && a.child == b.child;
}

QTextCursor cursorOver(QTextDocument &document, const TextRange &range)
{
    QTextCursor cursor(&document);
    cursor.setPosition(static_cast<int>(range.start));
    cursor.setPosition(static_cast<int>(range.end()), QTextCursor::KeepAnchor);
    return cursor;
}

/// What characters of a line cover, from left to right: a line of two directions has them in several places, and where
/// the directions meet a cursor has two (so cursorToX() cannot be asked).
QList<std::pair<double, double>> coveredBy(const QTextLine &line, int from, int to)
{
    QList<std::pair<double, double>> runs;
    for (const QGlyphRun &run : line.glyphRuns(from, to - from))
        runs.append({run.boundingRect().left(), run.boundingRect().right()});
    std::sort(runs.begin(), runs.end());
    QList<std::pair<double, double>> covered;
    for (const auto &run : std::as_const(runs)) {
        if (covered.isEmpty() || run.first > covered.last().second + 1)
            covered.append(run);
        else
            covered.last().second = std::max(covered.last().second, run.second);
    }
    return covered;
}

} // namespace

TextFragment::TextFragment(const QString &text, const TextLook &look, const TextPosition &place, TextNature nature)
    : m_blocks{paragraphOf(text)}, m_look(look), m_place(place), m_nature(nature)
{
    m_first = place.block; // a plain text has the place it is given, whatever its block
}

TextFragment::TextFragment(QList<Block> blocks, const TextLook &look, const TextPosition &place, int first, BlocksOf of)
    : m_blocks(std::move(blocks)), m_look(look), m_place(place), m_first(first), m_of(of)
{
    if (m_blocks.size() == 1 && m_blocks.first().kind == BlockKind::Heading)
        m_nature = TextNature::Heading;
}

TextFragment::~TextFragment() = default;

void TextFragment::build()
{
    m_document = std::make_unique<QTextDocument>();
    prepare(*m_document, m_look);
    for (const WrittenBlock &written : write(*m_document, m_blocks, m_look, m_first)) {
        TextPosition place = m_place;
        (m_of == BlocksOf::Callout ? place.child : place.block) = written.block;
        m_spans.append({place, written});
    }
}

int TextFragment::layOut(const QPoint &topLeft, int width)
{
    if (!m_document)
        build();
    if (m_document->textWidth() != width)
        m_document->setTextWidth(width);
    m_rect = QRect(topLeft, QSize(width, static_cast<int>(std::ceil(m_document->size().height()))));
    return m_rect.height();
}

int TextFragment::naturalWidth()
{
    if (!m_document)
        build();
    return static_cast<int>(std::ceil(m_document->idealWidth()));
}

QString TextFragment::text() const
{
    return plainText(m_blocks);
}

QString TextFragment::text(const TextRange &range) const
{
    QString text = cursorOver(*m_document, range).selectedText();
    return text.replace(QChar(QChar::ParagraphSeparator), u'\n').replace(QChar(QChar::LineSeparator), u'\n');
}

int TextFragment::length() const
{
    return m_document ? m_document->characterCount() - 1 : 0;
}

std::optional<TextRange> TextFragment::rangeOf(const TextPosition &place) const
{
    for (const Span &span : m_spans) {
        if (!sameText(span.place, place))
            continue;
        const qsizetype start = std::clamp<qsizetype>(place.range.start, 0, span.written.length);
        const qsizetype end = std::clamp<qsizetype>(place.range.end(), start, span.written.length);
        return TextRange{span.written.start + start, end - start};
    }
    return std::nullopt;
}

QList<TextFragment::Found> TextFragment::find(const WordFinder &finder) const
{
    QList<Found> found;
    for (int i = 0; i < m_blocks.size(); ++i) {
        QString text;
        for (const Run &run : m_blocks.at(i).runs)
            text += run.text;
        for (const TextRange &range : finder.in(text))
            found.append({i, range});
    }
    return found;
}

TextRange TextFragment::rangeOf(const Found &found) const
{
    for (const Span &span : m_spans) {
        if (span.written.block - std::max(0, m_first) == found.written)
            return {span.written.start + found.range.start, found.range.length};
    }
    return {};
}

std::optional<TextPosition> TextFragment::placeAt(int position) const
{
    for (const Span &span : m_spans) {
        if (position < span.written.start || position > span.written.start + span.written.length)
            continue;
        TextPosition place = span.place;
        place.range = {position - span.written.start, 0};
        return place;
    }
    return std::nullopt;
}

int TextFragment::positionAt(const QPoint &point) const
{
    return m_rect.contains(point) ? positionNear(point) : -1;
}

int TextFragment::positionNear(const QPoint &point) const
{
    if (!m_document)
        return -1;
    return m_document->documentLayout()->hitTest(point - m_rect.topLeft(), Qt::FuzzyHit);
}

QString TextFragment::linkAt(const QPoint &point) const
{
    if (!m_document || !m_rect.contains(point))
        return {};
    return m_document->documentLayout()->anchorAt(point - m_rect.topLeft());
}

QList<std::pair<TextRange, QString>> TextFragment::links() const
{
    QList<std::pair<TextRange, QString>> list;
    for (const Span &span : m_spans) {
        const qsizetype index = span.written.block - std::max(0, m_first);
        qsizetype position = span.written.start;
        for (const Run &run : m_blocks.value(index).runs) {
            const bool continued =
                !list.isEmpty() && list.last().second == run.href && list.last().first.end() == position;
            if (!run.href.isEmpty() && continued)
                list.last().first.length += run.text.size();
            else if (!run.href.isEmpty())
                list.append({{position, run.text.size()}, run.href});
            position += run.text.size();
        }
    }
    return list;
}

TextRange TextFragment::lineAt(int position) const
{
    const QTextBlock block = m_document->findBlock(std::clamp(position, 0, length()));
    const QTextLine line = block.layout()->lineForTextPosition(position - block.position());
    if (!line.isValid())
        return {block.position(), block.length() - 1};
    return {block.position() + line.textStart(), line.textLength()};
}

std::pair<QTextCharFormat, TextRange> TextFragment::formatAt(int position) const
{
    const QTextBlock block = m_document->findBlock(std::clamp(position, 0, length()));
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment run = it.fragment();
        if (run.contains(position))
            return {run.charFormat(), {run.position(), run.length()}};
    }
    return {block.charFormat(), {block.position(), block.length()}};
}

QList<QRectF> TextFragment::linesOf(const TextRange &range) const
{
    QList<QRectF> rects;
    if (!m_document)
        return rects;
    for (QTextBlock block = m_document->findBlock(static_cast<int>(range.start));
         block.isValid() && block.position() < range.end(); block = block.next()) {
        const QTextLayout *layout = block.layout();
        const QPointF origin = layout->position() + m_rect.topLeft();
        for (int i = 0; i < layout->lineCount(); ++i) {
            const QTextLine line = layout->lineAt(i);
            const int from = std::max(static_cast<int>(range.start) - block.position(), line.textStart());
            const int to =
                std::min(static_cast<int>(range.end()) - block.position(), line.textStart() + line.textLength());
            if (from >= to)
                continue;
            // By the letters, not by the font's own height, which may be twice as much.
            const double size = m_look.font.pixelSize(), top = line.y() + line.ascent() - 1.08 * size;
            for (const auto &[left, right] : coveredBy(line, from, to))
                rects.append(QRectF(left, top, right - left, 1.5 * size).translated(origin));
        }
    }
    return rects;
}

void TextFragment::paintGround(QPainter &painter, const TextRange &range, const QColor &colour) const
{
    const double reach = m_look.em * 0.12;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    for (const QRectF &line : linesOf(range))
        painter.drawRoundedRect(line.adjusted(-reach, 0, reach, 0), reach * 2, reach * 2);
    painter.restore();
}

void TextFragment::paintMarkers(QPainter &painter) const
{
    for (const Span &span : m_spans) {
        if (span.written.depth == 0)
            continue;
        const QTextBlock block = m_document->findBlock(span.written.start);
        const QTextLayout *layout = block.layout();
        if (layout->lineCount() == 0)
            continue;
        const QTextLine line = layout->lineAt(0);
        const QPointF origin = layout->position() + m_rect.topLeft();
        const bool rightToLeft = block.textDirection() == Qt::RightToLeft;
        const double gap = m_look.em * 0.45;
        const double edge = origin.x() + (rightToLeft ? line.x() + line.width() + gap : line.x() - gap);
        const double baseline = origin.y() + line.y() + line.ascent();
        if (!span.written.picture.isEmpty()) {
            // As high as its line, in the place of the bullet.
            const int side = static_cast<int>(m_look.em * 1.45);
            const QRect place(static_cast<int>(rightToLeft ? edge - gap * 0.7 : edge + gap * 0.7 - side),
                              static_cast<int>(origin.y() + line.y() + (line.height() - side) / 2), side, side);
            drawPictogram(painter, place, span.written.picture, {m_look.link, m_look.mark}, block.textDirection());
        } else if (span.written.marker.isEmpty()) {
            const double radius = m_look.em * 0.15;
            const QPointF centre(edge + (rightToLeft ? radius : -radius), baseline - m_look.em * 0.28);
            painter.setBrush(span.written.depth % 2 == 1 ? m_look.ink : QColor(Qt::transparent));
            painter.setPen(QPen(m_look.ink, m_look.em * 0.07));
            painter.drawEllipse(centre, radius, radius);
        } else {
            painter.setFont(m_look.font);
            painter.setPen(m_look.ink);
            painter.setLayoutDirection(block.textDirection()); // the window may run the other way: "1.", never ".1"
            const double width = painter.fontMetrics().horizontalAdvance(span.written.marker);
            painter.drawText(QPointF(rightToLeft ? edge : edge - width, baseline), span.written.marker);
        }
    }
}

void TextFragment::paint(QPainter &painter, const TextDecoration &decoration) const
{
    if (!m_document)
        return;
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, m_look.ink);
    const auto lay = [this, &context](const TextRange &range, const QColor &ground, const QColor &ink) {
        if (range.length == 0)
            return;
        QTextCharFormat format;
        if (ground.isValid())
            format.setBackground(ground);
        format.setForeground(ink);
        context.selections.append({cursorOver(*m_document, range), format});
    };
    for (const TextRange &range : decoration.found)
        paintGround(painter, range, decoration.litGround);
    if (decoration.lit.length > 0)
        paintGround(painter, decoration.lit, decoration.litGround);
    for (const TextRange &range : decoration.found)
        lay(range, QColor(), decoration.litInk);
    lay(decoration.lit, QColor(), decoration.litInk);
    lay(decoration.selected, decoration.selectionGround, decoration.selectionInk);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintMarkers(painter);
    painter.translate(m_rect.topLeft());
    m_document->documentLayout()->draw(&painter, context);
    painter.restore();
    for (const TextRange &edged : {decoration.word, decoration.foundNow}) {
        if (edged.length == 0)
            continue;
        for (const QRectF &line : linesOf(edged))
            painter.fillRect(QRectF(line.left(), line.bottom() - m_look.em * 0.12, line.width(), m_look.em * 0.12),
                             decoration.wordEdge);
    }
}

} // namespace escale
