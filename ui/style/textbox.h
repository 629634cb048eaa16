// SPDX-License-Identifier: GPL-3.0-or-later
// A wrapped text drawn by hand, with some of its words marked: titles on cards and search results. Its lines stand as
// those of WrappedWords do, in every script (linepitch.h).
#pragma once

#include "fiche/language.h"

#include <QColor>
#include <QFont>
#include <QRect>
#include <QStringList>

class QPainter;
class QTextLayout;

namespace escale {

class TextBox final {
public:
    TextBox() = default;
    TextBox(QString text, QFont font, Qt::LayoutDirection direction);

    /// Words as they stand in the text; each of their occurrences is drawn with these colours.
    void mark(const QStringList &words, const QColor &ground, const QColor &ink);

    /// These letters of the text.
    void mark(int start, int length, const QColor &ground, const QColor &ink);
    /// No more lines than these; what has no room ends in "…".
    void setMostLines(int lines) { m_mostLines = lines; }

    [[nodiscard]] int height(int width) const;
    /// Of so many lines of words of this language, without laying them out.
    [[nodiscard]] static int heightOf(int lines, const QFont &font, Language language);
    [[nodiscard]] int widestWord() const;
    /// At the side its direction says.
    void draw(QPainter &painter, const QRect &area, const QColor &ink) const;

private:
    struct Mark {
        int start, length;
        QColor ground, ink;
    };
    /// The height of all lines.
    double arrange(QTextLayout &layout, int width) const;
    void drawGrounds(QPainter &painter, const QTextLayout &layout, const QPointF &at) const;
    [[nodiscard]] QString shown(int width) const;

    QString m_text;
    QFont m_font;
    Qt::LayoutDirection m_direction = Qt::LeftToRight;
    QList<Mark> m_marks;
    int m_mostLines = 0; ///< 0: as many as there are
};

} // namespace escale
