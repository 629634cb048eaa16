// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed/htmltree.h"

#include "feed/boundedmarkup.h"

#include <algorithm>
#include <cstddef>
#include <memory_resource>

namespace escale {

class HtmlTree::Arena
{
public:
    static void *allocate(void *self, std::size_t size) { return static_cast<Arena *>(self)->m_memory.allocate(size, alignof(std::max_align_t)); }
    static void release(void * /*self*/, void * /*memory*/) {} // all of it goes with the arena

private:
    static constexpr std::size_t firstBlock = 64 * 1024;
    std::pmr::monotonic_buffer_resource m_memory{firstBlock};
};

HtmlTree::HtmlTree(std::string_view html) : m_arena(std::make_unique<Arena>())
{
    // NUL means nothing to a reader; gumbo would make U+FFFD of it.
    if (needsBounds(html))
        m_text = boundedMarkup(html);
    else
        m_text.assign(html);
    std::erase(m_text, '\0');
    GumboOptions options = kGumboDefaultOptions;
    options.allocator = Arena::allocate;
    options.deallocator = Arena::release;
    options.userdata = m_arena.get();
    options.max_errors = 0;
    options.fragment_context = GUMBO_TAG_DIV;
    m_output = gumbo_parse_with_options(&options, m_text.data(), m_text.size());
}

HtmlTree::~HtmlTree() = default;

const GumboNode &HtmlTree::root() const
{
    return *m_output->root;
}

namespace html {
namespace {

std::string lower(std::string_view text)
{
    std::string out(text);
    std::transform(out.begin(), out.end(), out.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return out;
}

std::string_view trimmed(std::string_view text)
{
    const auto from = text.find_first_not_of(" \t\r\n");
    if (from == std::string_view::npos)
        return {};
    return text.substr(from, text.find_last_not_of(" \t\r\n") - from + 1);
}

} // namespace

std::string_view attribute(const GumboElement &element, const char *name)
{
    const GumboAttribute *found = gumbo_get_attribute(&element.attributes, name);
    return found != nullptr ? std::string_view(found->value) : std::string_view();
}

bool has(const GumboElement &element, const char *name)
{
    return gumbo_get_attribute(&element.attributes, name) != nullptr;
}

std::string styleValue(const GumboElement &element, std::string_view property)
{
    std::string_view style = attribute(element, "style");
    while (!style.empty()) {
        const auto end = std::min(style.find(';'), style.size());
        const std::string_view declaration = style.substr(0, end);
        const auto colon = declaration.find(':');
        if (colon != std::string_view::npos && lower(trimmed(declaration.substr(0, colon))) == property)
            return lower(trimmed(declaration.substr(colon + 1)));
        style.remove_prefix(std::min(end + 1, style.size()));
    }
    return {};
}

bool hasClass(const GumboElement &element, std::string_view word)
{
    std::string_view classes = attribute(element, "class");
    while (!(classes = trimmed(classes)).empty()) {
        const auto end = std::min(classes.find_first_of(" \t\r\n"), classes.size());
        if (classes.substr(0, end) == word)
            return true;
        classes.remove_prefix(end);
    }
    return false;
}

} // namespace html
} // namespace escale
