// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed/boundedmarkup.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace escale {
namespace {

constexpr int mostNested = 100;
constexpr int mostFormatting = 16;
constexpr int mostTags = 50'000;
constexpr std::ptrdiff_t ordinaryTags = 1'000;

struct Tag {
    std::string name; ///< lower case; empty for what is no tag
    bool closing = false;
    std::size_t end = 0; ///< behind the '>'
};

/// The tag that starts at the '<' at `from`. An attribute in quotes may hold a '>'.
Tag tagAt(std::string_view html, std::size_t from)
{
    Tag tag;
    std::size_t at = from + 1;
    tag.closing = at < html.size() && html[at] == '/';
    if (tag.closing)
        ++at;
    while (at < html.size() && std::isalnum(static_cast<unsigned char>(html[at])) != 0)
        tag.name += static_cast<char>(std::tolower(static_cast<unsigned char>(html[at++])));
    const bool bogusComment = at == from + 1 && at < html.size() && (html[at] == '!' || html[at] == '?');
    if (tag.name.empty() && !tag.closing && !bogusComment) {
        tag.end = from + 1; // a lone '<' is text
        return tag;
    }
    char quote = 0;
    for (; at < html.size(); ++at) {
        const char c = html[at];
        if (quote != 0)
            quote = c == quote ? 0 : quote;
        else if ((c == '"' || c == '\'') && html[at - 1] == '=')
            quote = c;
        else if (c == '>')
            break;
    }
    tag.end = std::min(html.size(), at + 1);
    return tag;
}

template <std::size_t N> bool isOneOf(const std::string &name, const std::array<std::string_view, N> &names)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

constexpr std::array<std::string_view, 15> formatting{"a", "b",     "big",    "code",   "em", "font", "i",   "nobr",
                                                      "s", "small", "strike", "strong", "tt", "u",    "span"};
/// Elements that close themselves, or that a sibling closes: they do not nest by themselves.
constexpr std::array<std::string_view, 22> unnested{"p",    "li",  "br",     "hr",    "img",    "td",   "th",   "tr",
                                                    "dt",   "dd",  "option", "wbr",   "input",  "meta", "link", "area",
                                                    "base", "col", "embed",  "param", "source", "track"};
constexpr std::array<std::string_view, 5> rawText{"script", "style", "iframe", "noscript", "textarea"};

/// Where the raw text element that was opened before `from` ends.
std::size_t endOfRawText(std::string_view html, std::size_t from, const std::string &name)
{
    for (std::size_t at = html.find("</", from); at != std::string_view::npos; at = html.find("</", at + 2)) {
        const Tag tag = tagAt(html, at);
        if (tag.name == name)
            return tag.end;
    }
    return html.size();
}

/// Counts what is open, and how much of it was dropped, so that its closing tag is dropped too.
class Nesting {
public:
    explicit Nesting(int most) : m_most(most) {}
    /// Whether this tag may pass.
    bool pass(bool closing)
    {
        if (closing && m_dropped > 0) {
            --m_dropped;
            return false;
        }
        if (closing) {
            m_open = std::max(0, m_open - 1);
            return true;
        }
        if (m_open < m_most) {
            ++m_open;
            return true;
        }
        ++m_dropped;
        return false;
    }

private:
    int m_most;
    int m_open = 0;
    int m_dropped = 0;
};

} // namespace

bool needsBounds(std::string_view html)
{
    return std::count(html.begin(), html.end(), '<') > ordinaryTags;
}

std::string boundedMarkup(std::string_view html)
{
    std::string out;
    out.reserve(html.size());
    Nesting containers(mostNested);
    Nesting marks(mostFormatting);
    int tags = 0;
    std::size_t at = 0;
    while (at < html.size()) {
        const std::size_t open = std::min(html.find('<', at), html.size());
        out.append(html.substr(at, open - at));
        if (open == html.size())
            break;
        if (html.substr(open, 4) == "<!--") {
            const std::size_t end = html.find("-->", open + 4);
            at = end == std::string_view::npos ? html.size() : end + 3;
            continue;
        }
        const Tag tag = tagAt(html, open);
        if (tag.end == open + 1) {
            out += "&lt;";
            at = tag.end;
            continue;
        }
        if (tag.name.empty()) { // a comment of some kind
            at = tag.end;
            continue;
        }
        if (!tag.closing && isOneOf(tag.name, rawText)) {
            at = endOfRawText(html, tag.end, tag.name);
            continue;
        }
        at = tag.end;
        bool pass = ++tags <= mostTags;
        if (pass && isOneOf(tag.name, formatting))
            pass = marks.pass(tag.closing);
        else if (pass && !isOneOf(tag.name, unnested))
            pass = containers.pass(tag.closing);
        if (pass)
            out.append(html.substr(open, tag.end - open));
        else if (tags > mostTags)
            out += ' ';
    }
    return out;
}

} // namespace escale
