// SPDX-License-Identifier: GPL-3.0-or-later
// What an author makes of the words that are selected: another form of block, bold, a link. The whole set of blocks
// that the site's editor knows (contract-write section 5), and nothing else.
#pragma once

#include "fiche/block.h"

#include <QTextCursor>

namespace escale::blocksdocument {

/// Of what is selected, or the block of the cursor.
void toggleBold(QTextCursor cursor);
void setLink(QTextCursor cursor, const QString &href);
enum class BlockShape : quint8 { Paragraph, Heading, Bullets, Numbers, Info, Important };
void setShape(QTextCursor cursor, BlockShape shape);
BlockShape shapeAt(const QTextCursor &cursor);
bool isBoldAt(const QTextCursor &cursor);

} // namespace escale::blocksdocument
