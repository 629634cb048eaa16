// SPDX-License-Identifier: GPL-3.0-or-later
// A gumbo tree whose memory goes at once: gumbo's own destruction recurses as deep as the tree.
#pragma once

#include <gumbo.h>
#include <memory>
#include <string>
#include <string_view>

namespace escale {

class HtmlTree {
public:
    /// Parses `html` as the content of a div, within the bounds of boundedmarkup.h.
    explicit HtmlTree(std::string_view html);
    ~HtmlTree();
    HtmlTree(const HtmlTree &) = delete;
    HtmlTree &operator=(const HtmlTree &) = delete;

    /// The element that holds the content. Nodes live as long as the tree.
    [[nodiscard]] const GumboNode &root() const;

private:
    class Arena;
    std::unique_ptr<Arena> m_arena;
    std::string m_text;
    const GumboOutput *m_output = nullptr;
};

namespace html {
/// The attribute's value, or empty.
std::string_view attribute(const GumboElement &element, const char *name);
/// Whether the attribute is there at all.
bool has(const GumboElement &element, const char *name);
/// Whether `style` says so: styleSays(e, "text-align") is the value in lower case, or empty.
std::string styleValue(const GumboElement &element, std::string_view property);
/// ASCII letters in lower case.
std::string lowered(std::string_view text);
/// Whether `class` holds this word.
bool hasClass(const GumboElement &element, std::string_view word);
} // namespace html

} // namespace escale
