// SPDX-License-Identifier: GPL-3.0-or-later
// Blocks from a stream of "this element starts, this text, it ends": white space as HTML collapses it, lists, callouts,
// runs. Knows no HTML.
#pragma once

#include "fiche/block.h"
#include "fiche/language.h"

#include <optional>

namespace escale {

/// How text looks where it stands.
struct Look {
    Styles styles;
    QString href;
    bool preserve = false; ///< white space is significant
    bool shrunk = false;   ///< letters of no size: not shown
};

class BlockBuilder {
public:
    explicit BlockBuilder(Language language) : m_language(language) {}

    void text(const QString &text, const Look &look);
    void lineBreak(const Look &look);
    /// Ends the block under way, if it has any words.
    void endBlock();

    void setHeading(quint8 level) { m_heading = level; } ///< 0: none
    void setAlignment(Alignment alignment) { m_alignment = alignment; }
    void setDirection(BlockDirection direction) { m_direction = direction; }
    [[nodiscard]] Alignment alignment() const { return m_alignment; }
    [[nodiscard]] BlockDirection direction() const { return m_direction; }

    void startList(bool ordered, int first);
    void endList();
    void startItem(std::optional<int> value);
    void endItem();

    /// False inside a callout: they do not nest (contract 6.1), the inner one is part of the outer.
    bool startCallout(CalloutKind kind);
    void endCallout();

    void startRow();
    void startCell(const Look &look);
    void endRow();
    [[nodiscard]] bool inRow() const { return m_rows > 0; }

    [[nodiscard]] QList<Block> take();

private:
    struct List {
        bool ordered = false;
        int next = 1;
    };
    struct Item {
        std::optional<int> value;
        bool used = false; ///< its first block has been made; what follows belongs to it without a marker
    };
    [[nodiscard]] Block framed();
    void add(const QString &text, const Look &look);
    void trimEnd();
    void append(Block block);

    Language m_language;
    QList<Block> m_blocks;
    QList<Run> m_runs;
    bool m_words = false;    ///< m_runs hold more than white space
    bool m_spaceDue = false; ///< collapsed white space that only counts if words follow
    Look m_spaceLook;        ///< what it looks like
    int m_breaks = 0;        ///< line breaks in a row
    quint8 m_heading = 0;
    Alignment m_alignment = Alignment::Start;
    BlockDirection m_direction = BlockDirection::Auto;
    QList<List> m_lists;
    QList<Item> m_items;
    int m_rows = 0;

    struct Callout {
        CalloutKind kind = CalloutKind::Info;
        QList<Block> outer;
        QList<List> lists;
        QList<Item> items;
    };
    std::optional<Callout> m_callout;
};

} // namespace escale
