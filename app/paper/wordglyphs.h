// SPDX-License-Identifier: GPL-3.0-or-later
// A line of text as words of glyphs that know their letters. Private to this room.
//
// A PDF holds glyphs at places, and who extracts its text puts letters together by those places: from left to right,
// turning stretches of Arabic letters round. What is one glyph for two letters (lam-alef), a mark without a width, a
// joiner that nobody sees, or punctuation between two directions is turned round wrongly. Here each letter gets a place
// of its own: words in reading order, letters of a word from left to right, and where glyphs and letters are not one to
// one, a span with /ActualText whose first and last glyph are blank and say where it lies. Everything is found where it
// is seen: what was moved would leave a gap, and a gap parts columns. Where letters from left to right end in a line
// that goes from right to left, a mark that nobody sees says so.
#pragma once

#include "fiche/block.h"

#include <functional>
#include <memory>
#include <pango/pangocairo.h>
#include <vector>

namespace escale::paper {

/// How many letters belong to scripts of each direction.
struct LetterCount {
    int leftToRight = 0, rightToLeft = 0;
};

class LineGlyphs {
public:
    struct Around {
        bool rightToLeft = false; ///< the paragraph
        bool mixed = false;       ///< the document has text of both directions
    };
    /// `text`: of the layout the line is of; both outlive this. `runAt`: the run of the paragraph at a byte of it.
    LineGlyphs(const PangoLayoutLine &line, const char *text, double x, double baseline, double size,
               const std::function<const Run *(int byte)> &runAt);

    void draw(cairo_t *cairo, const Around &around) const;
    [[nodiscard]] LetterCount letters() const;
    /// `marks`, which nobody sees, where the line begins.
    void drawMarks(cairo_t *cairo, const QString &marks) const;

private:
    /// What the shaper keeps together: letters and the glyphs they became.
    struct Unit {
        QList<char32_t> letters; ///< in reading order, without what is never extracted
        std::vector<cairo_glyph_t> glyphs;
        PangoFont *font = nullptr;
        const Run *run = nullptr;
        double left = 0, right = 0;
        int visual = 0; ///< place in the line from the left
        bool turned = false, space = false;
    };
    using Word = std::vector<const Unit *>;

    void add(const PangoGlyphItem &item, const char *text, double &x, int &visual,
             const std::function<const Run *(int byte)> &runAt);
    /// `word` cut where it turns: the "و" of "وFrance Travail" stands at the other end of what follows it.
    static std::vector<Word> piecesOf(const Word &word);
    /// Letters that stand beside each other and go one way.
    void drawPiece(cairo_t *cairo, Word piece, const Around &around) const;
    /// What stands left of it on the line; null at its edge.
    [[nodiscard]] const Unit *leftOf(const Word &piece) const;
    void underline(cairo_t *cairo, const Word &word) const;

    std::vector<Unit> m_units; ///< in reading order
    double m_baseline, m_size;
};

/// `address` as an attribute of a cairo tag; empty when it is none that a reader of a PDF could open.
QByteArray linkAttributes(const QString &address);

} // namespace escale::paper
