// SPDX-License-Identifier: GPL-3.0-or-later
// Words of a control that wrap, measured once: a layout asks for the same sizes again and again, and shaping a text is
// the dearest thing a page does while it starts.
#pragma once

#include <QFont>
#include <QSize>
#include <QString>

namespace escale {

/// A value of one thread; sizes are in the pixels of widgets.
class MeasuredText final {
public:
    MeasuredText() = default;
    MeasuredText(QString text, QFont font) : m_text(std::move(text)), m_font(std::move(font)) {}

    [[nodiscard]] const QString &text() const { return m_text; }
    /// As drawn in one line: words in another script than the font's own stand in a higher one.
    [[nodiscard]] const QSize &oneLine() const;
    /// Of the words, which are also broken after a hyphen.
    [[nodiscard]] int widestPart() const;
    /// For QPainter::drawText: between words; where there is no room for one, anywhere rather than cutting it.
    [[nodiscard]] int wrapping(int width) const;
    [[nodiscard]] int height(int width) const;

private:
    QString m_text;
    QFont m_font;
    mutable int m_widestPart = 0;
    mutable QSize m_oneLine;
    mutable QSize m_wrapped; ///< the height for the width last asked about
};

} // namespace escale
