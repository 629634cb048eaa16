// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/textbox.h"

#include "style/linepitch.h"
#include "style/paint.h"

#include <QGlyphRun>
#include <QPainter>
#include <QTextLayout>
#include <algorithm>
#include <cmath>

namespace escale {

TextBox::TextBox(QString text, QFont font, Qt::LayoutDirection direction)
    : m_text(std::move(text)), m_font(std::move(font)), m_direction(direction)
{
}

void TextBox::mark(const QStringList &words, const QColor &ground, const QColor &ink)
{
    for (const QString &word : words) {
        if (word.isEmpty())
            continue;
        for (qsizetype at = m_text.indexOf(word, 0, Qt::CaseInsensitive); at >= 0;
             at = m_text.indexOf(word, at + word.size(), Qt::CaseInsensitive))
            m_marks.append({static_cast<int>(at), static_cast<int>(word.size()), ground, ink});
    }
}

void TextBox::mark(int start, int length, const QColor &ground, const QColor &ink)
{
    m_marks.append({start, length, ground, ink});
}

QString TextBox::shown(int width) const
{
    if (m_mostLines == 0)
        return m_text;
    QTextLayout layout(m_text, m_font);
    arrange(layout, width);
    if (layout.lineCount() <= m_mostLines)
        return m_text;
    const int last = layout.lineAt(m_mostLines - 1).textStart();
    return m_text.left(last) + QFontMetrics(m_font).elidedText(m_text.mid(last), Qt::ElideRight, width);
}

double TextBox::arrange(QTextLayout &layout, int width) const
{
    QTextOption option;
    option.setTextDirection(m_direction);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    // A bare layout does not turn "leading" round by itself.
    option.setAlignment(m_direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    layout.setTextOption(option);
    double height = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(1, width));
        height = std::max(height, line.height());
    }
    layout.endLayout();
    const LinePitch lines(height, m_font);
    for (int i = 0; i < layout.lineCount(); ++i)
        layout.lineAt(i).setPosition({0, i * lines.pitch() - lines.above()});
    return lines.height(layout.lineCount());
}

int TextBox::height(int width) const
{
    QTextLayout layout(shown(width), m_font);
    return static_cast<int>(std::ceil(arrange(layout, width)));
}

int TextBox::heightOf(int lines, const QFont &font, Language language)
{
    TextBox word(ownName(language), font, direction(language)); // of its script
    constexpr int wide = 10'000;
    QTextLayout layout(word.m_text, font);
    word.arrange(layout, wide);
    return static_cast<int>(std::ceil(LinePitch(layout.lineAt(0).height(), font).height(lines)));
}

int TextBox::widestWord() const
{
    return escale::widestWord(m_text, QFontMetrics(m_font));
}

void TextBox::draw(QPainter &painter, const QRect &area, const QColor &ink) const
{
    QTextLayout layout(shown(area.width()), m_font);
    arrange(layout, area.width());
    drawGrounds(painter, layout, area.topLeft());
    painter.setPen(ink);
    // Not as selections: those cut what other lines have where an Arabic line would reach by its font.
    layout.draw(&painter, area.topLeft());
    for (const Mark &mark : m_marks) {
        painter.setPen(mark.ink);
        for (int i = 0; mark.ink != ink && i < layout.lineCount(); ++i) {
            for (const QGlyphRun &run : layout.lineAt(i).glyphRuns(mark.start, mark.length))
                painter.drawGlyphRun(area.topLeft(), run);
        }
    }
}

/// Before any letter, so that none of another line is covered.
void TextBox::drawGrounds(QPainter &painter, const QTextLayout &layout, const QPointF &at) const
{
    double height = 0;
    for (int i = 0; i < layout.lineCount(); ++i)
        height = std::max(height, layout.lineAt(i).height());
    const LinePitch lines(height, m_font);
    for (const Mark &mark : m_marks) {
        for (int i = 0; i < layout.lineCount(); ++i) {
            const QTextLine line = layout.lineAt(i);
            const double top = at.y() + line.y() + lines.groundTop();
            for (const QGlyphRun &run : line.glyphRuns(mark.start, mark.length)) {
                const QRectF letters = run.boundingRect();
                painter.fillRect(QRectF(at.x() + letters.x(), top, letters.width(), lines.pitch()), mark.ground);
            }
        }
    }
}

} // namespace escale
