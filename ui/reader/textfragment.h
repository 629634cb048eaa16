// SPDX-License-Identifier: GPL-3.0-or-later
// The smallest part of a page that shows text: one document, where it stands on the page, and which place of the fiche
// each of its characters is. Everything a person can read, light, tap, select or hear is made of these.
#pragma once

#include "reader/blockwriter.h"
#include "search/wordfinder.h"
#include "speech/textposition.h"

#include <QPoint>
#include <QRectF>
#include <QTextFormat>
#include <memory>

class QPainter;

namespace escale {

/// What a screen reader is told a text is.
enum class TextNature : quint8 { Title, Heading, Paragraph };

/// Whose blocks a fragment is made of.
enum class BlocksOf : quint8 { Text, Callout };

/// What is laid over a text while it is painted; positions are those of the document. Never an edit.
struct TextDecoration {
    TextRange lit;  ///< the sentence being said
    TextRange word; ///< the word of it
    TextRange selected;
    QList<TextRange> found; ///< words that were looked for
    TextRange foundNow;     ///< the one of them that the person is at
    QColor litGround, litInk, wordEdge, selectionGround, selectionInk;
};

class TextFragment {
public:
    /// A plain text, wholly the words of `place`.
    TextFragment(const QString &text, const TextLook &look, const TextPosition &place, TextNature nature);
    /// Blocks without callouts; `first` is the index of the first among all blocks of the text, kept in the places as
    /// `block`, or among those of its callout, kept as `child`.
    TextFragment(QList<Block> blocks, const TextLook &look, const TextPosition &place, int first,
                 BlocksOf of = BlocksOf::Text);
    ~TextFragment();
    TextFragment(const TextFragment &) = delete;
    TextFragment &operator=(const TextFragment &) = delete;

    /// Builds the document the first time; returns the height at this width. Coordinates are those of the page.
    int layOut(const QPoint &topLeft, int width);
    [[nodiscard]] QRect rect() const { return m_rect; }
    /// Width the text would take in one line.
    [[nodiscard]] int naturalWidth();

    void paint(QPainter &painter, const TextDecoration &decoration) const;

    [[nodiscard]] QString text() const;
    [[nodiscard]] QString text(const TextRange &range) const;
    [[nodiscard]] int length() const;
    [[nodiscard]] TextNature nature() const { return m_nature; }
    [[nodiscard]] Language language() const { return m_look.language; }
    [[nodiscard]] const QFont &font() const { return m_look.font; }

    // Everything below needs the bit to be laid out.

    /// Document position of a place's range; nothing when the place is not in this bit.
    [[nodiscard]] std::optional<TextRange> rangeOf(const TextPosition &place) const;
    /// Where words stand in the texts of the bit, laid out or not.
    struct Found {
        int written = 0; ///< number of the block in this bit
        TextRange range; ///< in the words of that block
    };
    [[nodiscard]] QList<Found> find(const WordFinder &finder) const;
    /// The same as a range of the document, which must be laid out.
    [[nodiscard]] TextRange rangeOf(const Found &found) const;
    /// The place of a document position, its range empty and at the position.
    [[nodiscard]] std::optional<TextPosition> placeAt(int position) const;
    /// The position at a point of the page; -1 when the point is beside the bit.
    [[nodiscard]] int positionAt(const QPoint &point) const;
    /// The position nearest to a point, be it beside the bit.
    [[nodiscard]] int positionNear(const QPoint &point) const;
    [[nodiscard]] QString linkAt(const QPoint &point) const;
    /// Links in reading order: where and whereto.
    [[nodiscard]] QList<std::pair<TextRange, QString>> links() const;
    /// The line of the layout in which a position is.
    [[nodiscard]] TextRange lineAt(int position) const;
    /// How the text looks at a position, and how far it looks so.
    [[nodiscard]] std::pair<QTextCharFormat, TextRange> formatAt(int position) const;
    /// The lines of a range, in page coordinates; of a line of two directions as many pieces as the range has there.
    [[nodiscard]] QList<QRectF> linesOf(const TextRange &range) const;

private:
    struct Span {
        TextPosition place;
        WrittenBlock written;
    };
    void build();
    void paintMarkers(QPainter &painter) const;
    void paintGround(QPainter &painter, const TextRange &range, const QColor &colour) const;

    QList<Block> m_blocks;
    TextLook m_look;
    TextPosition m_place;
    int m_first = 0;
    BlocksOf m_of = BlocksOf::Text;
    TextNature m_nature = TextNature::Paragraph;
    std::unique_ptr<QTextDocument> m_document;
    QList<Span> m_spans;
    QRect m_rect;
};

} // namespace escale
