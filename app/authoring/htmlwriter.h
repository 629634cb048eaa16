// SPDX-License-Identifier: GPL-3.0-or-later
// Blocks as the feed's HTML, in the forms of contract-write section 5 and no others. What the door in feed/ makes of it
// is the same blocks again, one by one. Pure functions, any thread.
#pragma once

#include "fiche/block.h"
#include "fiche/language.h"

#include <QFlags>

namespace escale {

/// "" for no blocks.
QString htmlFromBlocks(const QList<Block> &blocks, Language language);

/// `original` with `blocks` in it: a part at the top level whose blocks are still there stays byte for byte, so that
/// what this program does not show (an empty line, a table, a picture) is lost only where somebody has written.
/// `original` itself when its blocks are these.
QString rewrittenHtml(const QString &original, const QList<Block> &blocks, Language language);

/// The parts at the top level of a text, which together are the text: elements, and stretches of words between them.
/// The whole as one part when it is not written cleanly (an element that is not closed).
QStringList htmlParts(const QString &html);

/// What a text holds and nobody sees in the editor.
enum class UnshownKind : quint8 { Table = 1, Picture = 2, Embedded = 4, Other = 8 };
Q_DECLARE_FLAGS(Unshown, UnshownKind)
Q_DECLARE_OPERATORS_FOR_FLAGS(Unshown)
Unshown unshownIn(const QString &html);

} // namespace escale
