// SPDX-License-Identifier: GPL-3.0-or-later
// How one block and one run stand in a QTextDocument: what they are is in properties of their formats, how they look
// follows from that. Shared by what reads and writes documents (blocksdocument.h) and what changes them (blockshape.h).
#pragma once

#include "fiche/block.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

namespace escale::blocksdocument {

// Of a block's format.
inline constexpr int kindProperty = QTextFormat::UserProperty + 1;
inline constexpr int levelProperty = QTextFormat::UserProperty + 2;
inline constexpr int depthProperty = QTextFormat::UserProperty + 3;
inline constexpr int orderedProperty = QTextFormat::UserProperty + 4;
inline constexpr int numberProperty = QTextFormat::UserProperty + 5;
inline constexpr int alignmentProperty = QTextFormat::UserProperty + 6;
inline constexpr int directionProperty = QTextFormat::UserProperty + 7;
inline constexpr int calloutProperty = QTextFormat::UserProperty + 8;       ///< number of the callout, from 1
inline constexpr int calloutKindProperty = QTextFormat::UserProperty + 9;   ///< CalloutKind
inline constexpr int calloutDepthProperty = QTextFormat::UserProperty + 10; ///< depth of the callout itself
inline constexpr int listProperty = QTextFormat::UserProperty + 11;         ///< number of the ordered list, from 1
// Of a run's.
inline constexpr int stylesProperty = QTextFormat::UserProperty + 20;
inline constexpr int hrefProperty = QTextFormat::UserProperty + 21;

QTextCharFormat charFormat(Styles styles, const QString &href, bool heading);
/// `owner`: the callout that holds the block, `callout` its number; null and 0 for none.
QTextBlockFormat blockFormat(const Block &block, int callout, const Block *owner);
/// The cursor's block becomes an item like `block`, of the list before it where that is the same.
void dressAsItem(QTextCursor &cursor, const Block &block);
void putRuns(QTextCursor &cursor, const Block &block);
/// The words of one block of the document as runs, and how much white space stands before them.
QList<Run> runsOf(const QTextBlock &block, qsizetype *lead);
/// The highest number in that property.
int lastOf(const QTextDocument &document, int property);

} // namespace escale::blocksdocument
