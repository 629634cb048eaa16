// SPDX-License-Identifier: GPL-3.0-or-later
// Words of a control in as many lines as they need, measured and painted by the same layout: what was measured is what
// is drawn, in every script and direction. A value of one thread; sizes are in the pixels of widgets.
#pragma once

#include <QFont>
#include <QRect>
#include <QSize>
#include <QString>
#include <QTextLayout>
#include <memory>

class QPainter;

namespace escale {

class WrappedWords final {
public:
    /// `room`: width to wrap in. A word that is wider is broken rather than cut. Lines of a font that is much higher
    /// than its letters (Arabic, Tigrinya) stand closer than the font itself would set them.
    WrappedWords(const QString &words, const QFont &font, Qt::LayoutDirection direction, int room);

    [[nodiscard]] QSize size() const { return m_size; }
    [[nodiscard]] int lineCount() const { return m_layout->lineCount(); }
    /// The lines stand in `area` as the alignment says (AlignLeading and AlignTrailing follow the direction), in the
    /// painter's pen.
    void paint(QPainter &painter, const QRect &area, Qt::Alignment alignment) const;

private:
    Qt::LayoutDirection m_direction;
    std::unique_ptr<QTextLayout> m_layout;
    double m_pitch = 0; ///< from line to line
    QSize m_size;
};

} // namespace escale
