// SPDX-License-Identifier: GPL-3.0-or-later
// One paragraph on paper: shaped and broken into lines by Pango, drawn into a PDF so that the text which comes out of
// it again is the text that went in, letter by letter, in every script. Private to this room. One thread at a time.
#pragma once

#include "fiche/block.h"
#include "fiche/language.h"
#include "paper/wordglyphs.h"

#include <memory>
#include <optional>
#include <pango/pangocairo.h>
#include <vector>

namespace escale::paper {

struct ObjectRelease {
    void operator()(void *object) const { g_object_unref(object); }
};
template <typename T> using Owned = std::unique_ptr<T, ObjectRelease>;

/// Sizes in points.
struct TextStyle {
    double size = 11;
    bool bold = false;
    double grey = 0; ///< 0 black
    Language language = Language::Fr;
    Qt::LayoutDirection direction = Qt::LeftToRight;
    Alignment alignment = Alignment::Start;
};

/// One for each direction: a layout goes on asking its context. The families are those of the windows (ui/style), at
/// exact positions: what is measured is what is drawn.
class TextContexts {
public:
    TextContexts();
    [[nodiscard]] PangoContext &of(Qt::LayoutDirection direction) const
    {
        return direction == Qt::RightToLeft ? *m_rightToLeft : *m_leftToRight;
    }

private:
    Owned<PangoContext> m_leftToRight, m_rightToLeft;
};

class ExactText {
public:
    /// Control characters are left out, '\n' breaks a line. Any length: see longestLayout in the implementation.
    ExactText(const TextContexts &contexts, const QList<Run> &runs, const TextStyle &style, double width);

    [[nodiscard]] int lines() const { return static_cast<int>(m_lines.size()); }
    [[nodiscard]] double lineHeight() const;
    [[nodiscard]] double height() const { return lines() * lineHeight(); }
    /// The widest line.
    [[nodiscard]] double naturalWidth() const;
    [[nodiscard]] const TextStyle &style() const { return m_style; }

    /// Line `line`, its top left at (x, y). Links become links of the PDF. `mixed`: text of the other direction is in
    /// the document, too.
    void draw(cairo_t *cairo, int line, double x, double y, bool mixed) const;
    [[nodiscard]] LetterCount letters(int line) const;
    /// LineGlyphs::drawMarks() of the first line.
    void drawMarks(cairo_t *cairo, const QString &marks, double x, double y) const;

private:
    struct Piece { ///< what one Pango layout holds
        Owned<PangoLayout> layout;
        std::vector<std::pair<int, qsizetype>> runStarts; ///< byte offset, index into m_runs
    };
    struct Line {
        std::size_t piece = 0;
        int index = 0;
    };
    void add(PangoContext &context, const QList<Run> &runs);
    [[nodiscard]] std::optional<LineGlyphs> glyphsOf(int line, double x, double y) const;
    [[nodiscard]] const Run &runAt(const Piece &piece, int byte) const;

    QList<Run> m_runs;
    TextStyle m_style;
    double m_width;
    std::vector<Piece> m_pieces;
    std::vector<Line> m_lines;
};

} // namespace escale::paper
