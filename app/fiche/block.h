// SPDX-License-Identifier: GPL-3.0-or-later
// The one form of content after feed/: the reader draws it, print lays it out, search indexes it, speech reads it.
// A text is a flat list of blocks in reading order. Only a callout holds blocks of its own, one level deep
// (contract 6.1: never nested).
#pragma once

#include <QFlags>
#include <QList>
#include <QString>

namespace escale {

enum class Style : quint8 {
    Bold = 0x01,
    Italic = 0x02,
    Underline = 0x04,
    Strike = 0x08,
    Subscript = 0x10,
    Superscript = 0x20,
    Mark = 0x40,
    Code = 0x80,
};
Q_DECLARE_FLAGS(Styles, Style)
Q_DECLARE_OPERATORS_FOR_FLAGS(Styles)

/// A stretch of text of one appearance. `text` may hold '\n' (a line break inside the block) and '\t'; no other control
/// character.
struct Run {
    QString text;
    Styles styles;
    /// Where a link leads: an absolute http, https, mailto or tel URL, percent-encoded; empty for plain text.
    QString href;

    friend bool operator==(const Run &, const Run &) = default;
};

enum class BlockKind : quint8 {
    Paragraph, ///< `depth` > 0: a further paragraph of the list item before it
    Heading,   ///< `level` 1-6
    ListItem,  ///< `depth` 1 and up; `ordered`; `number` for ordered lists
    Callout,   ///< `callout` says which; the text is in `children`, `runs` is empty
};

enum class CalloutKind : quint8 { Info, Important };

/// Said by the text itself (`text-align`, contract 6.1). Start means "as the language goes", the default.
enum class Alignment : quint8 { Start, Left, Center, Right, Justify };

/// Said by the text itself (`dir`). Auto means "as the text's language goes"; lists and callouts never say
/// (contract 6.1).
enum class BlockDirection : quint8 { Auto, LeftToRight, RightToLeft };

struct Block {
    BlockKind kind = BlockKind::Paragraph;
    CalloutKind callout = CalloutKind::Info;
    Alignment alignment = Alignment::Start;
    BlockDirection direction = BlockDirection::Auto;
    bool ordered = false;
    quint8 level = 0;
    quint8 depth = 0;
    int number = 0;
    QList<Run> runs;
    QList<Block> children;

    /// Not defaulted: the compiler cannot compare a list of what it is still defining.
    friend bool operator==(const Block &a, const Block &b);
};

/// The words of one block and its children, without styles; blocks of a callout are separated by '\n'.
QString plainText(const Block &block);

/// The words of a text, one line a block. For search, comparison and the terminal.
QString plainText(const QList<Block> &blocks);

} // namespace escale
