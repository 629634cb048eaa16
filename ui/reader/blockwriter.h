// SPDX-License-Identifier: GPL-3.0-or-later
// Blocks of text (fiche/block.h) -> a QTextDocument, by cursor: no markup is ever read. One character of a block is one
// character of the document, so that a place in the text (speech/textposition.h) is a place in the document.
#pragma once

#include "fiche/block.h"
#include "style/appearance.h"

#include <QTextDocument>

namespace escale {

/// How running text looks: a role of the style, in the language the text is really in.
struct TextLook {
    QFont font;
    double lineHeight = 24; ///< pixels from line to line, whatever the font itself would take
    Language language = Language::Fr;
    QColor ink, link, mark, quiet; ///< `mark` behind marked words, `quiet` behind code
    double em = 16;                ///< pixels of Latin text; gaps and indents are parts of it
    bool pictures = false;         ///< list items that name a document wear its pictogram instead of a bullet (kiosk)
};

TextLook textLook(const Appearance &appearance, TextRole role, Language language);

/// Where one block went.
struct WrittenBlock {
    int block = -1;  ///< index among the blocks written
    int start = 0;   ///< document position of its first character
    int length = 0;  ///< in characters
    QString marker;  ///< of a list item, "3."; empty for a bullet
    int depth = 0;   ///< of a list item; 0 for any other block
    QString picture; ///< of a list item: pictogram of the document it names; empty for none
    bool heading = false;
};

/// Makes `document` ready for text of this look: font, direction, no margin, no undo.
void prepare(QTextDocument &document, const TextLook &look);

/// Appends the blocks, but callouts, which the caller draws (`children` are blocks like any other). `firstIndex`: index
/// of the first of them in the whole text.
QList<WrittenBlock> write(QTextDocument &document, const QList<Block> &blocks, const TextLook &look, int firstIndex);

/// Appends one plain text as a paragraph.
void writePlain(QTextDocument &document, const QString &text, const TextLook &look);

} // namespace escale
