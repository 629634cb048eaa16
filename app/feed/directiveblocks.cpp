// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed/directiveblocks.h"

#include <vector>

namespace escale {

struct DirectiveBlocks::State {
    int line = -1;                 ///< of the text, that `closing` is about
    cmark_node *closing = nullptr; ///< the container that this line closes
    int tooDeep = 0;               ///< containers open beyond the depth we follow
};

namespace {

constexpr std::size_t deepestDirective = 20;
constexpr int longestIndent = 4; ///< from here on a line is code (CommonMark 4.4)

struct NodeTypes {
    cmark_node_type container, leaf;
};

const NodeTypes &types()
{
    // The parser counts its types in a global: once, before anything is parsed with them.
    static const NodeTypes registered{cmark_syntax_extension_add_node(0), cmark_syntax_extension_add_node(0)};
    return registered;
}

std::string_view restOf(cmark_parser *parser, const unsigned char *input, int length)
{
    const int from = cmark_parser_get_first_nonspace(parser);
    return from >= length ? std::string_view()
                          : std::string_view(reinterpret_cast<const char *>(input) + from,
                                             static_cast<std::size_t>(length - from));
}

/// The containers that are open above the line being read, outermost first: what is open is always the last of its
/// parent.
std::vector<cmark_node *> openContainers(cmark_node *anywhere)
{
    cmark_node *node = anywhere;
    while (cmark_node *parent = cmark_node_parent(node))
        node = parent;
    std::vector<cmark_node *> open;
    for (; node != nullptr; node = cmark_node_last_child(node)) {
        if (DirectiveBlocks::isContainer(node))
            open.push_back(node);
    }
    return open;
}

cmark_node *closedBy(int fence, cmark_node *anywhere)
{
    cmark_node *fitting = nullptr;
    const auto open = openContainers(anywhere);
    for (auto it = open.rbegin(); it != open.rend(); ++it) {
        const int opened = DirectiveBlocks::line(*it)->fence;
        if (opened == fence)
            return *it;
        if (fitting == nullptr && opened < fence)
            fitting = *it;
    }
    return fitting;
}

DirectiveBlocks::State &stateOf(cmark_syntax_extension *extension)
{
    return *static_cast<DirectiveBlocks::State *>(cmark_syntax_extension_get_private(extension));
}

/// Whether the container goes on in this line.
int goesOn(cmark_syntax_extension *extension, cmark_parser *parser, unsigned char *input, int length,
           cmark_node *container)
{
    if (!DirectiveBlocks::isContainer(container))
        return 0;
    const int fence = closingFence(restOf(parser, input, length));
    if (fence == 0)
        return 1;
    DirectiveBlocks::State &state = stateOf(extension);
    const int line = cmark_parser_get_line_number(parser);
    if (state.line != line) {
        state.line = line;
        state.closing = state.tooDeep > 0 ? nullptr : closedBy(fence, container);
    }
    return container != state.closing || cmark_parser_get_indent(parser) >= longestIndent ? 1 : 0;
}

std::size_t depthOf(cmark_node *node)
{
    std::size_t depth = 0;
    for (; node != nullptr; node = cmark_node_parent(node))
        depth += DirectiveBlocks::isContainer(node) ? 1 : 0;
    return depth;
}

void freeLine(cmark_mem *, void *line)
{
    delete static_cast<DirectiveLine *>(line);
}

cmark_node *open(cmark_syntax_extension *extension, int indented, cmark_parser *parser, cmark_node *parent,
                 unsigned char *input, int length)
{
    if (indented != 0)
        return nullptr;
    const std::string_view rest = restOf(parser, input, length);
    if (!rest.starts_with("::"))
        return nullptr;
    const bool closes = closingFence(rest) > 0;
    auto line = closes ? std::nullopt : directiveOf(rest);
    if (!closes && !line)
        return nullptr;
    DirectiveBlocks::State &state = stateOf(extension);
    bool container = line && line->fence >= 3;
    if (closes && state.tooDeep > 0) {
        --state.tooDeep;
    } else if (container && (state.tooDeep > 0 || depthOf(parent) >= deepestDirective)) {
        ++state.tooDeep;
        container = false;
    }
    cmark_node *node = cmark_parser_add_child(parser, parent, container ? types().container : types().leaf,
                                              cmark_parser_get_first_nonspace_column(parser));
    cmark_node_set_syntax_extension(node, extension);
    if (line) {
        cmark_node_set_user_data(node, new DirectiveLine(std::move(*line)));
        cmark_node_set_user_data_free_func(node, freeLine);
    }
    int end = length;
    while (end > 0 && (input[end - 1] == '\n' || input[end - 1] == '\r'))
        --end;
    cmark_parser_advance_offset(parser, reinterpret_cast<const char *>(input), end - cmark_parser_get_offset(parser),
                                0);
    return node;
}

int canContain(cmark_syntax_extension *, cmark_node *node, cmark_node_type child)
{
    return DirectiveBlocks::isContainer(node) && (child & CMARK_NODE_TYPE_MASK) == CMARK_NODE_TYPE_BLOCK &&
                   child != CMARK_NODE_ITEM
               ? 1
               : 0;
}

} // namespace

DirectiveBlocks::DirectiveBlocks(cmark_parser *parser)
    : m_state(std::make_unique<State>()), m_extension(cmark_syntax_extension_new("directive"))
{
    types();
    cmark_syntax_extension_set_private(m_extension, m_state.get(), nullptr);
    cmark_syntax_extension_set_open_block_func(m_extension, open);
    cmark_syntax_extension_set_match_block_func(m_extension, goesOn);
    cmark_syntax_extension_set_can_contain_func(m_extension, canContain);
    cmark_parser_attach_syntax_extension(parser, m_extension);
}

DirectiveBlocks::~DirectiveBlocks()
{
    cmark_syntax_extension_free(cmark_get_default_mem_allocator(), m_extension);
}

bool DirectiveBlocks::isContainer(cmark_node *node)
{
    return cmark_node_get_type(node) == types().container;
}

bool DirectiveBlocks::isLeaf(cmark_node *node)
{
    return cmark_node_get_type(node) == types().leaf;
}

const DirectiveLine *DirectiveBlocks::line(cmark_node *node)
{
    return static_cast<const DirectiveLine *>(cmark_node_get_user_data(node));
}

} // namespace escale
