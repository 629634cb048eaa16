// SPDX-License-Identifier: GPL-3.0-or-later
// How far apart the lines of a wrapped text stand, and how high they are together, whatever the font asks for: Noto
// Sans Arabic and Noto Sans Ethiopic ask for twice the size of their letters, and two lines of one title stood apart
// like two titles. Values of one thread, in the pixels of widgets.
#pragma once

#include <QFont>
#include <QFontMetricsF>
#include <algorithm>

namespace escale {

class LinePitch final {
public:
    /// `lineHeight`: of the highest line as its font sets it.
    LinePitch(double lineHeight, const QFont &font)
        : m_height(lineHeight), m_pixels(font.pixelSize() > 0 ? font.pixelSize() : QFontMetricsF(font).height())
    {
    }

    /// From line to line.
    [[nodiscard]] double pitch() const { return std::min(m_height, widestPitch * m_pixels); }
    /// Of `lines` together; the first at least.
    [[nodiscard]] double height(int lines) const { return m_height - spare() + pitch() * (std::max(1, lines) - 1); }
    /// What of the first line stands above its place.
    [[nodiscard]] double above() const { return spareAbove * spare(); }
    /// A ground behind words that touches no letter of the line above: from here in a line, as high as the pitch.
    [[nodiscard]] double groundTop() const { return spareAbove * (m_height - pitch()); }

private:
    /// In sizes of the letters: Noto Sans' own height is 1.36, Noto Sans Arabic's more than 2.
    static constexpr double widestPitch = 1.5;
    /// What stands above the first line and below the last is more than the pitch between them. The rest of what an
    /// Arabic font asks for is for marks that none of our languages writes.
    static constexpr double highestLine = 1.75;
    /// The greater part of it above: Pashto writes deeper below the line than high above it.
    static constexpr double spareAbove = 0.6;

    /// Of one line, left out above and below.
    [[nodiscard]] double spare() const { return std::max(0.0, m_height - highestLine * m_pixels); }

    double m_height, m_pixels;
};

} // namespace escale
