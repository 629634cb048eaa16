// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/wrappingcheck.h"

#include "style/paint.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOption>

namespace escale {
namespace {

constexpr int gap = 8, above = 4; // pixels beside the box, over and under the words

} // namespace

WrappingCheck::WrappingCheck(const Appearance &appearance, QWidget *parent)
    : QCheckBox(parent), m_appearance(appearance)
{
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void WrappingCheck::setWords(const QString &words)
{
    m_words = words;
    setAccessibleName(words);
    updateGeometry();
    update();
}

void WrappingCheck::setDot(const QColor &colour)
{
    m_dot = colour;
    updateGeometry();
    update();
}

int WrappingCheck::textStart() const
{
    const int box = m_appearance.metrics().smallIcon + 2 * gap;
    return m_dot.isValid() ? box + m_appearance.metrics().unit + 2 + gap / 2 : box;
}

QRect WrappingCheck::textArea(int width, int height) const
{
    return {textStart(), above, std::max(1, width - textStart()), height - 2 * above};
}

/// Of a line as it is drawn: a word in another script than the font's own stands in a higher one.
int WrappingCheck::lineHeight() const
{
    return fontMetrics().boundingRect(QRect(0, 0, 1 << 20, 1 << 20), Qt::TextSingleLine, m_words).height();
}

int WrappingCheck::heightForWidth(int width) const
{
    constexpr int tall = 10000;
    const int words =
        fontMetrics().boundingRect(textArea(width, tall), Qt::TextWordWrap | Qt::AlignLeading, m_words).height();
    return std::max(words, m_appearance.metrics().smallIcon) + 2 * above;
}

QSize WrappingCheck::sizeHint() const
{
    const int width = textStart() + fontMetrics().horizontalAdvance(m_words) + 1;
    return {width, heightForWidth(width)};
}

QSize WrappingCheck::minimumSizeHint() const
{
    return {textStart() + widestWord(m_words, fontMetrics()), heightForWidth(width())};
}

void WrappingCheck::paintEvent(QPaintEvent *)
{
    const Colours &colours = m_appearance.colours();
    const int side = m_appearance.metrics().smallIcon;
    const int line = std::max(side, lineHeight());
    const auto placed = [this](const QRect &place) { return QStyle::visualRect(layoutDirection(), rect(), place); };
    QPainter painter(this);
    const QRect box = placed(QRect(gap / 4, above + (line - side) / 2, side, side));
    drawBox(painter, box,
            {isChecked() ? colours.primary : colours.surface, isChecked() ? colours.primary : colours.frame,
             m_appearance.metrics().border, 4});
    if (isChecked())
        drawIcon(painter, box.adjusted(1, 1, -1, -1), Icon::Check, colours.onPrimary, layoutDirection());
    if (m_dot.isValid()) {
        const int dot = m_appearance.metrics().unit + 2;
        drawBox(painter, placed(QRect(side + 2 * gap, above + (line - dot) / 2, dot, dot)),
                {m_dot, Qt::transparent, 0, dot / 2.0});
    }
    painter.setFont(font());
    painter.setPen(colours.ink);
    painter.setLayoutDirection(layoutDirection());
    painter.drawText(placed(textArea(width(), height())), Qt::TextWordWrap | Qt::AlignLeading | Qt::AlignTop, m_words);
    if (hasFocus())
        drawRing(painter, rect(), colours.focus, m_appearance.metrics().focusRing, 6);
}

} // namespace escale
