// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed/htmltree.h"

#include "feed/boundedmarkup.h"
#include "feed/plaintext.h"

#include <algorithm>
#include <cstddef>
#include <memory_resource>

namespace escale {

class HtmlTree::Arena {
public:
    static void *allocate(void *self, std::size_t size)
    {
        return static_cast<Arena *>(self)->m_memory.allocate(size, alignof(std::max_align_t));
    }
    static void release(void * /*self*/, void * /*memory*/) {} // all of it goes with the arena

private:
    static constexpr std::size_t firstBlock = 64 * 1024;
    std::pmr::monotonic_buffer_resource m_memory{firstBlock};
};

namespace {

/// Whether the parser would make U+FFFD of something in the text: control characters and noncharacters mean nothing to
/// a reader, and must leave nothing either. (May say yes to a text that is fine.)
bool hasUnreadable(std::string_view utf8)
{
    for (std::size_t i = 0; i < utf8.size(); ++i) {
        const auto c = static_cast<unsigned char>(utf8[i]);
        const auto next = i + 1 < utf8.size() ? static_cast<unsigned char>(utf8[i + 1]) : 0U;
        const bool control =
            (c < 0x20 && c != '\t' && c != '\n' && c != '\r') || c == 0x7f || (c == 0xc2 && next < 0xa0);
        const bool nearNoncharacter =
            (c == 0xef && (next == 0xb7 || next == 0xbf)) || (c >= 0xf0 && (next & 0x0f) == 0x0f);
        if (control || nearNoncharacter)
            return true;
    }
    return false;
}

std::string readable(std::string_view utf8)
{
    if (!hasUnreadable(utf8))
        return std::string(utf8);
    return cleanCharacters(QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()))).toStdString();
}

} // namespace

HtmlTree::HtmlTree(std::string_view html) : m_arena(std::make_unique<Arena>())
{
    m_text = readable(html);
    if (needsBounds(m_text))
        m_text = boundedMarkup(m_text);
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

std::string_view trimmed(std::string_view text)
{
    const auto from = text.find_first_not_of(" \t\r\n");
    if (from == std::string_view::npos)
        return {};
    return text.substr(from, text.find_last_not_of(" \t\r\n") - from + 1);
}

} // namespace

std::string lowered(std::string_view text)
{
    std::string out(text);
    std::transform(out.begin(), out.end(), out.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return out;
}

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
    // The last one wins, an important one over all others (CSS Cascade 4, 6.1).
    std::string_view style = attribute(element, "style");
    std::string value;
    bool isImportant = false;
    while (!style.empty()) {
        const auto end = std::min(style.find(';'), style.size());
        const std::string_view declaration = style.substr(0, end);
        style.remove_prefix(std::min(end + 1, style.size()));
        const auto colon = declaration.find(':');
        if (colon == std::string_view::npos || lowered(trimmed(declaration.substr(0, colon))) != property)
            continue;
        std::string said = lowered(trimmed(declaration.substr(colon + 1)));
        const auto mark = said.rfind('!');
        const bool important =
            mark != std::string::npos && trimmed(std::string_view(said).substr(mark + 1)) == "important";
        if (isImportant && !important)
            continue;
        value = important ? std::string(trimmed(std::string_view(said).substr(0, mark))) : std::move(said);
        isImportant = important;
    }
    return value;
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
