// SPDX-License-Identifier: GPL-3.0-or-later
// FichePage, how it is drawn: on the screen, on paper, with what is said lit.
#include "reader/fichepage.h"

#include "style/paint.h"

#include <QPaintEvent>
#include <QPainter>
#include <QtMath>
#include <algorithm>

namespace escale {

void FichePage::light(int column, const TextPosition &place, const TextRange &word)
{
    m_litColumn = column;
    m_lit = place;
    m_word = word;
    update();
}

void FichePage::clearLight()
{
    m_lit.reset();
    m_word = {};
    update();
}

TextDecoration FichePage::decorationOf(const TextFragment &bit) const
{
    const Colours &colours = m_appearance.colours();
    TextDecoration decoration{
        {}, {}, {}, {}, {}, colours.speaking, colours.onSpeaking, colours.primary, colours.primary, colours.onPrimary};
    decoration.selected = selectionIn(bit);
    for (std::size_t i = 0; i < m_found.size(); ++i) {
        if (m_bits[m_found[i].bit] != &bit)
            continue;
        const TextRange range = bit.rangeOf(m_found[i].found);
        decoration.found.append(range);
        if (static_cast<int>(i) == m_foundNow)
            decoration.foundNow = range;
    }
    if (!m_lit || m_litColumn != columnOf(&bit) || m_lit->part == Part::Fact)
        return decoration;
    decoration.lit = bit.rangeOf(*m_lit).value_or(TextRange{});
    if (m_word.length > 0) {
        TextPosition word = *m_lit;
        word.range = m_word;
        decoration.word = bit.rangeOf(word).value_or(TextRange{});
    }
    return decoration;
}

/// Between two columns, as far as they go; a row that spans both interrupts it.
void FichePage::paintColumnsLine(QPainter &painter)
{
    const int middle = contentArea().center().x();
    for (std::size_t i = 0, end = 0; i < m_laidOut; i = end + 1) {
        end = i;
        while (end < m_laidOut && m_rows[end].cells.size() > 1)
            ++end;
        if (end > i) {
            const int bottom = m_rows[end - 1].top + m_rows[end - 1].height;
            painter.fillRect(QRect(middle, m_rows[i].top, m_appearance.metrics().border, bottom - m_rows[i].top),
                             m_appearance.colours().line);
        }
    }
}

void FichePage::paintPart(QPainter &painter, const QRect &part)
{
    PaintJob job{painter,
                 m_appearance,
                 part,
                 [this](const TextFragment &bit) { return decorationOf(bit); },
                 m_lit.value_or(unspoken),
                 m_lit.has_value()};
    painter.save();
    painter.setClipRect(part, Qt::IntersectClip);
    paintColumnsLine(painter);
    for (std::size_t i = 0; i < m_laidOut; ++i) {
        const auto &cells = m_rows[i].cells;
        for (std::size_t column = 0; column < cells.size(); ++column) {
            // What lights as a whole lights in the column that is read.
            job.isLit = m_lit && (cells.size() == 1 || static_cast<int>(column) == m_litColumn);
            if (cells[column]->rect().intersects(part))
                cells[column]->paint(job);
        }
    }
    painter.restore();
}

void FichePage::paintEvent(QPaintEvent *event)
{
    layOutTo(event->rect().bottom());
    QPainter painter(this);
    // On the desk the text stands on a sheet beside the list; on the kiosk its cards stand on the canvas.
    const Colours &colours = m_appearance.colours();
    painter.fillRect(event->rect(), m_appearance.profile() == Profile::Desktop ? colours.surface : colours.canvas);
    paintPart(painter, event->rect());
    if (hasFocus() && m_focusedLink >= 0 && m_focusedLink < m_links.size()) {
        const Link &link = m_links[m_focusedLink];
        for (const QRectF &line : link.bit->linesOf(link.range))
            drawRing(painter, line.toAlignedRect().adjusted(-3, -1, 3, 1), m_appearance.colours().focus,
                     m_appearance.metrics().focusRing, 4);
    }
}

QList<std::pair<int, int>> FichePage::uncuttable() const
{
    QList<std::pair<int, int>> spans;
    for (const TextFragment *bit : m_bits) {
        for (const QRectF &line : bit->linesOf({0, bit->length()}))
            spans.append({qFloor(line.top()), qCeil(line.bottom())});
    }
    static const QStringList whole{QStringLiteral("map"), QStringLiteral("link"), QStringLiteral("share")};
    for (const PageRow &row : m_rows) {
        if (whole.contains(row.key))
            spans.append({row.top, row.top + row.height});
    }
    return spans;
}

} // namespace escale
