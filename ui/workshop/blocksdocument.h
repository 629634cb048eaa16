// SPDX-License-Identifier: GPL-3.0-or-later
// Blocks in a QTextDocument and back, one by one. What a block is stands in properties of its format, its looks follow
// from them: nothing is read from how a text looks. A callout's children are paragraphs that carry its number.
#pragma once

#include "fiche/block.h"
#include "fiche/textrange.h"
#include "style/tokens.h"

#include <QHash>
#include <QTextCursor>
#include <QTextDocument>
#include <optional>
#include <utility>

namespace escale::blocksdocument {

/// Replaces the document's text; no undo of its own is kept (the workshop's history is of the whole fiche).
void write(QTextDocument &document, const QList<Block> &blocks);
/// As the door in feed/ would have them: blocks without words are none, outer white space does not count.
QList<Block> read(const QTextDocument &document);

/// Puts blocks where the cursor is, instead of what is selected.
void insert(QTextCursor cursor, const QList<Block> &blocks);

/// Links and grounds of callouts in these colours; says nothing of the text.
void paint(QTextDocument &document, const Colours &colours);

/// Where read()'s blocks stand in a document that outlives it and does not change meanwhile: walked once, for as many
/// ranges as are asked for.
class Places {
public:
    explicit Places(QTextDocument &document);
    /// Of a range of a block (and child, -1: the block itself); a null cursor when nowhere.
    [[nodiscard]] QTextCursor cursorFor(int block, int child, TextRange range) const;

private:
    struct Words {
        int position = 0, length = 0; ///< in the document, in its units
    };
    QTextDocument &m_document;
    QHash<std::pair<int, int>, Words> m_words; ///< by block and child
};

/// One of read()'s blocks, or a child of a callout (-1: the block itself).
struct BlockPosition {
    int block = 0, child = -1;
    friend bool operator==(const BlockPosition &, const BlockPosition &) = default;
};
/// That of the words at the cursor; nothing in an empty line.
std::optional<BlockPosition> placeAt(const QTextCursor &cursor);

} // namespace escale::blocksdocument
