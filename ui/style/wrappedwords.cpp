// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/wrappedwords.h"

#include "style/linepitch.h"

#include <QPainter>
#include <QStyle>
#include <algorithm>
#include <cmath>

namespace escale {
WrappedWords::WrappedWords(const QString &words, const QFont &font, Qt::LayoutDirection direction, int room)
    : m_direction(direction), m_layout(std::make_unique<QTextLayout>(words, font))
{
    QTextOption option;
    option.setTextDirection(direction);
    // So that the space a line was broken at stands outside on the left.
    option.setAlignment(direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout->setTextOption(option);
    m_layout->setCacheEnabled(true);
    double widest = 0, height = 0;
    m_layout->beginLayout();
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        line.setLineWidth(std::max(1, room));
        widest = std::max(widest, line.naturalTextWidth());
        height = std::max(height, line.height());
    }
    m_layout->endLayout();
    const LinePitch lines(height, font);
    m_pitch = lines.pitch();
    m_size =
        QSize(static_cast<int>(std::ceil(widest)), static_cast<int>(std::ceil(lines.height(m_layout->lineCount()))));
}

void WrappedWords::paint(QPainter &painter, const QRect &area, Qt::Alignment alignment) const
{
    const Qt::Alignment placed = QStyle::visualAlignment(m_direction, alignment);
    double height = 0;
    for (int i = 0; i < m_layout->lineCount(); ++i)
        height = std::max(height, m_layout->lineAt(i).height());
    double y = area.y() - LinePitch(height, m_layout->font()).above();
    if (placed.testFlag(Qt::AlignVCenter))
        y += (area.height() - m_size.height()) / 2.0;
    else if (placed.testFlag(Qt::AlignBottom))
        y += area.height() - m_size.height();
    for (int i = 0; i < m_layout->lineCount(); ++i, y += m_pitch) {
        const QTextLine line = m_layout->lineAt(i);
        const double start = m_direction == Qt::RightToLeft ? line.width() - line.naturalTextWidth() : 0;
        double x = area.x();
        if (placed.testFlag(Qt::AlignHCenter))
            x += (area.width() - line.naturalTextWidth()) / 2;
        else if (placed.testFlag(Qt::AlignRight))
            x += area.width() - line.naturalTextWidth();
        line.draw(&painter, QPointF(x - start - line.x(), y - line.y()));
    }
}

} // namespace escale
