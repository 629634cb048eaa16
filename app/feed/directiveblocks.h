// SPDX-License-Identifier: GPL-3.0-or-later
// Directives as blocks of the Markdown parser (cmark-gfm), so that they nest in lists and quotes, are shielded by code,
// and interrupt a paragraph as the parser's own blocks do. Used by markdown.cpp.
//
// Which container a line of colons closes (contract-2026 6bis: the same text comes with fences nested by length or all
// of three): the innermost one opened with as many colons, else the innermost one opened with fewer. A line that closes
// nothing leaves no trace.
#pragma once

#include "feed/directiveline.h"

#include <cmark-gfm-extension_api.h>
#include <cmark-gfm.h>
#include <memory>

namespace escale {

/// One per parse; lives until the tree is freed. One thread at a time.
class DirectiveBlocks {
public:
    /// Attaches to a parser that has not been fed yet.
    explicit DirectiveBlocks(cmark_parser *parser);
    ~DirectiveBlocks();
    DirectiveBlocks(const DirectiveBlocks &) = delete;
    DirectiveBlocks &operator=(const DirectiveBlocks &) = delete;

    /// A container: its content is its children.
    static bool isContainer(cmark_node *node);
    /// A leaf, a closing line, or a container beyond the depth that people write (its content stands beside it).
    static bool isLeaf(cmark_node *node);
    /// What the line said; null for a closing line.
    static const DirectiveLine *line(cmark_node *node);

    struct State;

private:
    std::unique_ptr<State> m_state;
    cmark_syntax_extension *m_extension;
};

} // namespace escale
