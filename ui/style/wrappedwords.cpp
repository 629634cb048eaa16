// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/wrappedwords.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QStyle>
#include <algorithm>
#include <cmath>

namespace escale {
namespace {

/// From line to line, in sizes of the letters: Noto Sans' own height is 1.36, Noto Sans Arabic's more than 2.
constexpr double widestPitch = 1.5;
/// Of all lines together more than the pitch between them: what stands above the first and below the last. The rest of
/// what an Arabic font asks for is for marks that none of our languages writes.
constexpr double highestLine = 1.75;

/// The greater part of it above: Pashto writes deeper below the line than high above it.
constexpr double spareAbove = 0.6;

/// Of one line, left out above and below.
double spare(double height, double pixels)
{
    return std::max(0.0, height - highestLine * pixels);
}

double pixelsOf(const QFont &font)
{
    return font.pixelSize() > 0 ? font.pixelSize() : QFontMetricsF(font).height();
}

} // namespace

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
    const double pixels = pixelsOf(font);
    m_pitch = std::min(height, widestPitch * pixels);
    const int lines = std::max(1, m_layout->lineCount());
    m_size = QSize(static_cast<int>(std::ceil(widest)),
                   static_cast<int>(std::ceil(height - spare(height, pixels) + m_pitch * (lines - 1))));
}

void WrappedWords::paint(QPainter &painter, const QRect &area, Qt::Alignment alignment) const
{
    const Qt::Alignment placed = QStyle::visualAlignment(m_direction, alignment);
    double height = 0;
    for (int i = 0; i < m_layout->lineCount(); ++i)
        height = std::max(height, m_layout->lineAt(i).height());
    double y = area.y() - spareAbove * spare(height, pixelsOf(m_layout->font()));
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
