// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed/boundedmarkup.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <unordered_map>
#include <vector>

namespace escale {
namespace {

constexpr std::size_t mostNested = 100;
constexpr int mostFormatting = 16;
constexpr int mostTags = 50'000;
constexpr int mostAttributes = 32; // the parser compares each with all before it
// What people write: fewer tags, each shorter, not so many open at once.
constexpr int ordinaryTags = 1'000;
constexpr int ordinaryOpen = 100;
constexpr std::size_t ordinaryTag = 1'000;

struct Tag {
    std::string name; ///< lower case; empty for what is no tag
    bool closing = false;
    int attributeCount = 0;
    std::string attributes; ///< written anew, each in double quotes
    std::size_t end = 0;    ///< behind the '>'
};

bool isHtmlSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

/// The first place from `at` on where one of `characters` stands, or the end.
std::size_t next(std::string_view html, std::string_view characters, std::size_t at)
{
    return std::min(html.find_first_of(characters, at), html.size());
}

std::size_t behindSpaces(std::string_view html, std::size_t at, std::string_view spaces = " \t\n\r\f")
{
    return std::min(html.find_first_not_of(spaces, at), html.size());
}

void addAttribute(Tag &tag, std::string_view name, std::string_view value)
{
    const bool usual =
        std::all_of(name.begin(), name.end(), [](unsigned char c) { return std::isalnum(c) || c == '-'; });
    if (!usual || ++tag.attributeCount > mostAttributes)
        return;
    tag.attributes.append(" ").append(name).append("=\"");
    for (const char c : value) {
        if (c == '"')
            tag.attributes += "&quot;";
        else
            tag.attributes += c;
    }
    tag.attributes += '"';
}

/// Reads the attributes that begin at `at` (HTML Standard, 13.2.5.32 and on). A value in quotes may hold a '>'.
void readAttributes(std::string_view html, std::size_t at, Tag &tag)
{
    for (;;) {
        at = behindSpaces(html, at, " \t\n\r\f/");
        if (at == html.size() || html[at] == '>')
            break;
        const std::size_t nameEnd = next(html, " \t\n\r\f/>=", at + 1);
        const std::string_view name = html.substr(at, nameEnd - at);
        at = behindSpaces(html, nameEnd);
        if (at == html.size() || html[at] != '=') {
            addAttribute(tag, name, {});
            continue;
        }
        at = behindSpaces(html, at + 1);
        const bool quoted = at < html.size() && (html[at] == '"' || html[at] == '\'');
        const std::size_t from = quoted ? at + 1 : at;
        const std::size_t to = quoted ? next(html, html.substr(at, 1), from) : next(html, " \t\n\r\f>", from);
        addAttribute(tag, name, html.substr(from, to - from));
        at = std::min(html.size(), quoted ? to + 1 : to);
    }
    tag.end = std::min(html.size(), at + 1);
}

/// The tag that starts at the '<' at `from`.
Tag tagAt(std::string_view html, std::size_t from)
{
    Tag tag;
    std::size_t at = from + 1;
    tag.closing = at < html.size() && html[at] == '/';
    if (tag.closing)
        ++at;
    if (at < html.size() && std::isalpha(static_cast<unsigned char>(html[at])) != 0) {
        const std::size_t nameEnd = next(html, " \t\n\r\f/>", at);
        for (; at < nameEnd; ++at)
            tag.name += static_cast<char>(std::tolower(static_cast<unsigned char>(html[at])));
        readAttributes(html, at, tag);
        return tag;
    }
    const bool comment = tag.closing || (at < html.size() && (html[at] == '!' || html[at] == '?'));
    tag.end = comment ? std::min(html.size(), next(html, ">", at) + 1) : from + 1; // a lone '<' is text
    return tag;
}

template <std::size_t N> bool isOneOf(const std::string &name, const std::array<std::string_view, N> &names)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

constexpr std::array<std::string_view, 15> formatting{"a", "b",     "big",    "code",   "em", "font", "i",   "nobr",
                                                      "s", "small", "strike", "strong", "tt", "u",    "span"};
/// Elements without content.
constexpr std::array<std::string_view, 14> voids{"br",   "hr",   "img", "wbr",   "input", "meta",   "link",
                                                 "area", "base", "col", "embed", "param", "source", "track"};
/// What closes when one of the same group begins, unless something of `holders` lies between.
constexpr std::array<std::string_view, 8> siblings{"p", "li", "dt", "dd", "td", "th", "tr", "option"};
constexpr std::array<std::string_view, 7> holders{"ul", "ol", "menu", "dir", "dl", "table", "select"};
constexpr std::array<std::string_view, 9> rawText{"script", "style",   "iframe",   "noscript", "textarea",
                                                  "title",  "noembed", "noframes", "xmp"};

bool areOneGroup(const std::string &a, const std::string &b)
{
    const auto starts = [](const std::string &name) { return name == "th" ? "td" : name == "dd" ? "dt" : name; };
    return starts(a) == starts(b);
}

/// Where the raw text element `name` that was opened before `from` ends.
std::size_t endOfRawText(std::string_view html, std::size_t from, const std::string &name)
{
    for (std::size_t at = html.find("</", from); at != std::string_view::npos; at = html.find("</", at + 2)) {
        const std::string_view found = html.substr(at + 2, name.size());
        const bool same = std::equal(found.begin(), found.end(), name.begin(), name.end(),
                                     [](char a, char b) { return std::tolower(static_cast<unsigned char>(a)) == b; });
        const std::size_t behind = at + 2 + name.size();
        if (same && (behind >= html.size() || isHtmlSpace(html[behind]) || html[behind] == '/' || html[behind] == '>'))
            return tagAt(html, at).end;
    }
    return html.size();
}

/// Writes the tags anew and strictly nested, so that what is open here is open in the parser, and nothing else is:
/// a closing tag that the parser would ignore must not count as having closed something.
class Nesting {
public:
    explicit Nesting(std::string &out) : m_out(out) {}

    void put(const Tag &tag)
    {
        if (++m_tags > mostTags)
            m_out += ' ';
        else if (tag.closing)
            close(tag.name);
        else
            open(tag);
    }

private:
    void open(const Tag &tag)
    {
        if (isOneOf(tag.name, siblings))
            closeSibling(tag.name);
        const bool isVoid = isOneOf(tag.name, voids);
        const bool mark = isOneOf(tag.name, formatting);
        if (!isVoid && (m_open.size() >= mostNested || (mark && m_marks >= mostFormatting))) {
            ++m_dropped[tag.name];
            return;
        }
        m_out.append("<").append(tag.name).append(tag.attributes).append(">");
        if (isVoid)
            return;
        m_open.push_back(tag.name);
        m_marks += mark ? 1 : 0;
    }

    void close(const std::string &name)
    {
        if (const auto dropped = m_dropped.find(name); dropped != m_dropped.end() && dropped->second > 0)
            --dropped->second;
        else if (std::find(m_open.begin(), m_open.end(), name) != m_open.end())
            closeDownTo(name);
        else if (name == "p" || name == "br")
            m_out.append("</").append(name).append(">"); // these two mean something by themselves
    }

    void closeSibling(const std::string &name)
    {
        for (auto at = m_open.rbegin(); at != m_open.rend(); ++at) {
            if (areOneGroup(*at, name))
                return closeDownTo(std::string(*at));
            if (isOneOf(*at, holders) || (name == "p" && !isOneOf(*at, formatting)))
                return;
        }
    }

    /// The innermost `name`, and what stands open in it.
    void closeDownTo(const std::string &name)
    {
        for (bool found = false; !found; m_open.pop_back()) {
            const std::string &last = m_open.back();
            found = last == name;
            m_marks -= isOneOf(last, formatting) ? 1 : 0;
            m_out.append("</").append(last).append(">");
        }
    }

    std::string &m_out;
    std::vector<std::string> m_open;
    int m_marks = 0;
    int m_tags = 0;
    std::unordered_map<std::string, int> m_dropped; ///< so that their closing tags are dropped too
};

} // namespace

bool needsBounds(std::string_view html)
{
    int tags = 0;
    int open = 0; // or never to be closed: it may be too many, never too few
    for (std::size_t at = html.find('<'); at != std::string_view::npos; at = html.find('<', at + 1)) {
        const bool closing = at + 1 < html.size() && html[at + 1] == '/';
        open = std::max(0, open + (closing ? -1 : 1));
        const std::size_t end = html.substr(at, ordinaryTag).find('>');
        const bool longTag = end == std::string_view::npos && html.size() - at > ordinaryTag;
        if (++tags > ordinaryTags || open > ordinaryOpen || longTag)
            return true;
    }
    return false;
}

std::string boundedMarkup(std::string_view html)
{
    std::string out;
    out.reserve(html.size());
    Nesting nesting(out);
    std::size_t at = 0;
    while (at < html.size()) {
        const std::size_t open = next(html, "<", at);
        out.append(html.substr(at, open - at));
        if (open == html.size())
            break;
        if (html.substr(open, 4) == "<!--") {
            const std::size_t end = html.find("-->", open + 2);
            at = end == std::string_view::npos ? html.size() : end + 3;
            continue;
        }
        const Tag tag = tagAt(html, open);
        at = tag.end;
        if (tag.end == open + 1)
            out += "&lt;";
        else if (!tag.closing && tag.name == "plaintext")
            break; // the rest is no text for readers (htmlelement.h)
        else if (!tag.closing && isOneOf(tag.name, rawText))
            at = endOfRawText(html, tag.end, tag.name);
        else if (!tag.name.empty())
            nesting.put(tag);
    }
    return out;
}

} // namespace escale
