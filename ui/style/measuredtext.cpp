// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/measuredtext.h"

#include "style/paint.h"

namespace escale {
namespace {

constexpr int endless = 1 << 20;

} // namespace

const QSize &MeasuredText::oneLine() const
{
    if (m_oneLine.isEmpty()) {
        const QFontMetrics metrics(m_font);
        m_oneLine = {metrics.horizontalAdvance(m_text) + 1,
                     metrics.boundingRect(QRect(0, 0, endless, endless), Qt::TextSingleLine, m_text).height()};
    }
    return m_oneLine;
}

int MeasuredText::widestPart() const
{
    if (m_widestPart == 0)
        m_widestPart = widestWord(QString(m_text).replace(u'-', QLatin1String("- ")), QFontMetrics(m_font));
    return m_widestPart;
}

int MeasuredText::wrapping(int width) const
{
    return widestPart() <= width ? Qt::TextWordWrap : Qt::TextWrapAnywhere;
}

int MeasuredText::height(int width) const
{
    // Scripts that join letters are laid out a pixel or two wider than they add up to.
    if (oneLine().width() + oneLine().height() / 6 <= width)
        return oneLine().height();
    if (m_wrapped.width() != width)
        m_wrapped = {width, QFontMetrics(m_font)
                                .boundingRect(QRect(0, 0, width, endless), wrapping(width) | Qt::AlignLeading, m_text)
                                .height()};
    return m_wrapped.height();
}

} // namespace escale
