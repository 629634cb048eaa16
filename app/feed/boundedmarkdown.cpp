// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed/boundedmarkdown.h"

#include "feed/directiveline.h"

#include <algorithm>
#include <vector>

namespace escale {
namespace {

constexpr std::size_t mostLines = 50'000;       ///< with structure; what follows is one paragraph
constexpr std::size_t mostMarks = 30'000;       ///< inline marks of a text that are marks
constexpr std::size_t mostMarksOfBlock = 1'000; ///< and of one paragraph
constexpr std::size_t mostBars = 32;            ///< columns of a table, about
constexpr std::size_t mostCells = 30'000;       ///< of all tables; the parser fills short rows up
constexpr std::size_t deepestNesting = 24;      ///< quotes and lists opened by one line
constexpr std::size_t widestIndent = 96;        ///< columns
constexpr std::size_t longestDefinition = 500;  ///< bytes of a link's definition: it is copied into each use
constexpr std::string_view wordJoiner = "\u2060";

bool isBlank(std::string_view line)
{
    return line.find_first_not_of(" \t") == std::string_view::npos;
}

std::vector<std::string_view> linesOf(std::string_view text)
{
    std::vector<std::string_view> lines;
    std::size_t from = 0;
    while (from < text.size()) {
        const std::size_t end = std::min(text.find_first_of("\r\n", from), text.size());
        lines.push_back(text.substr(from, end - from));
        from = end + (text.substr(end).starts_with("\r\n") ? 2 : 1);
    }
    return lines;
}

/// How many lines at the top are front matter: `---`, keys and their values, `---`.
std::size_t frontMatter(const std::vector<std::string_view> &lines)
{
    constexpr std::size_t longest = 200;
    const auto isRule = [](std::string_view line) {
        return line.starts_with("---") && line.find_first_not_of("- \t") == std::string_view::npos &&
               line.find_last_not_of(" \t") == 2;
    };
    const auto isEntry = [](std::string_view line) {
        if (isBlank(line) || line.starts_with('#') || line.starts_with(' ') || line.starts_with('\t') ||
            line.starts_with("- "))
            return true;
        const std::size_t colon = line.find(':');
        return colon != std::string_view::npos && colon > 0 &&
               line.substr(0, colon).find(' ') == std::string_view::npos &&
               (colon + 1 == line.size() || line[colon + 1] == ' ');
    };
    std::size_t first = 0;
    while (first < lines.size() && isBlank(lines[first]))
        ++first;
    if (first >= lines.size() || !isRule(lines[first]))
        return 0;
    for (std::size_t i = first + 1; i < std::min(lines.size(), first + longest); ++i) {
        if (isRule(lines[i]))
            return i + 1;
        if (!isEntry(lines[i]))
            return 0;
    }
    return 0;
}

/// Where the words of a line begin: after indentation, quote signs and markers of lists.
std::size_t afterMarkers(std::string_view line)
{
    std::size_t at = 0;
    while (at < line.size()) {
        const char c = line[at];
        if (c == ' ' || c == '\t' || c == '>') {
            ++at;
        } else if ((c == '-' || c == '*' || c == '+') && at + 1 < line.size() &&
                   (line[at + 1] == ' ' || line[at + 1] == '\t')) {
            at += 2;
        } else if (c >= '0' && c <= '9') {
            std::size_t end = at;
            while (end < line.size() && end - at < 10 && line[end] >= '0' && line[end] <= '9')
                ++end;
            if (end + 1 >= line.size() || (line[end] != '.' && line[end] != ')') || line[end + 1] != ' ')
                break;
            at = end + 2;
        } else {
            break;
        }
    }
    return at;
}

struct Fence {
    char mark = '\0';
    std::size_t length = 0;
};

/// The code fence a line may open: ``` or ~~~, after markers.
Fence openedBy(std::string_view line)
{
    const std::string_view text = line.substr(afterMarkers(line));
    if (!text.starts_with("```") && !text.starts_with("~~~"))
        return {};
    const std::size_t length = std::min(text.find_first_not_of(text.front()), text.size());
    if (text.front() == '`' && text.find('`', length) != std::string_view::npos)
        return {}; // code inside a line
    return {text.front(), length};
}

bool closes(std::string_view line, const Fence &fence)
{
    const std::size_t from = line.find_first_not_of(" \t>");
    if (from == std::string_view::npos || line[from] != fence.mark)
        return false;
    const std::size_t end = std::min(line.find_first_not_of(fence.mark, from), line.size());
    return end - from >= fence.length && isBlank(line.substr(end));
}

enum class Nature : char { Text, Code, Dropped };

/// Which lines are code (their fences included), from the top. A fence without an end is dropped, and what follows it
/// is text; after some of them nothing is code any more.
std::vector<Nature> naturesOf(const std::vector<std::string_view> &lines)
{
    std::vector<Nature> natures(lines.size(), Nature::Text);
    constexpr int mostUnclosed = 8;
    std::size_t from = 0;
    for (int unclosed = 0; unclosed < mostUnclosed; ++unclosed) {
        Fence open;
        std::size_t opened = 0;
        for (std::size_t i = from; i < lines.size(); ++i) {
            if (open.length == 0) {
                open = openedBy(lines[i]);
                opened = i;
            } else if (closes(lines[i], open)) {
                std::fill(natures.begin() + static_cast<std::ptrdiff_t>(opened),
                          natures.begin() + static_cast<std::ptrdiff_t>(i) + 1, Nature::Code);
                open = {};
            }
        }
        if (open.length == 0)
            return natures;
        natures[opened] = Nature::Dropped;
        from = opened + 1;
    }
    for (std::size_t i = from; i < lines.size(); ++i) {
        if (openedBy(lines[i]).length > 0)
            natures[i] = Nature::Dropped;
    }
    return natures;
}

class Bounder {
public:
    explicit Bounder(Drift &drift) : m_drift(drift) {}

    std::string bounded(std::string_view text)
    {
        const auto lines = linesOf(text);
        const auto natures = naturesOf(lines);
        m_out.reserve(text.size() + text.size() / 16 + 64);
        for (std::size_t i = frontMatter(lines); i < lines.size(); ++i) {
            if (natures[i] == Nature::Dropped)
                continue;
            if (++m_lines > mostLines)
                surplus(lines[i]);
            else if (natures[i] == Nature::Code)
                code(lines[i]);
            else
                prose(lines[i]);
        }
        return std::move(m_out);
    }

private:
    void met(const char *bound) { m_drift.note(DriftKind::Limit, QString::fromLatin1(bound)); }

    /// Beyond all structure: one paragraph.
    void surplus(std::string_view line)
    {
        if (m_lines == mostLines + 1) {
            met("markdown.lines");
            m_out += "\n\n";
        }
        const std::string_view text = line.substr(std::min(line.find_first_not_of(" \t>#|-*+="), line.size()));
        if (text.empty() || closingFence(text) > 0 || directiveOf(text))
            return;
        for (const char c : text)
            m_out += isMark(c) || c == '|' ? ' ' : c;
        m_out += ' ';
    }

    void code(std::string_view line)
    {
        m_blank = 0;
        const std::size_t from = std::min(line.find_first_not_of(" \t"), line.size());
        const std::string_view indent = line.substr(0, std::min(from, widestIndent));
        m_out += indent;
        const std::string_view text = line.substr(from);
        if (text.substr(std::min(text.find_first_not_of(" \t>"), text.size())).starts_with("::"))
            m_out += wordJoiner;
        m_out += text;
        m_out += '\n';
    }

    void prose(std::string_view line)
    {
        if (isBlank(line)) {
            m_marks = m_columns = 0;
            m_definition = false;
            if (++m_blank < 3)
                m_out += '\n';
            return;
        }
        const std::size_t start = afterMarkers(line);
        const std::string_view text = line.substr(start);
        if (text.starts_with("::") && (closingFence(text) > 0 || directiveOf(text))) {
            if (m_blank == 0 && !m_out.empty() && line.substr(0, start).find('>') == std::string_view::npos)
                m_out += '\n'; // ends a block of HTML, which would swallow it
            m_marks = m_columns = 0;
            m_blank = 0;
            markers(line.substr(0, start));
            m_out += text;
            m_out += '\n';
            return;
        }
        m_blank = 0;
        if (isDelimiterRow(text)) {
            const std::size_t columns = static_cast<std::size_t>(std::count(text.begin(), text.end(), '|')) + 1;
            if (columns > mostBars || m_cells > mostCells)
                return met("markdown.table"); // without this row the others are lines of words
            m_columns = columns;
        }
        if (m_columns > 0 || start != line.find_first_not_of(" \t>"))
            m_marks = 0; // a row and an item of a list are paragraphs of their own
        m_cells += m_columns;
        if (m_columns > 0 && m_cells > mostCells) {
            met("markdown.table");
            m_columns = 0;
            m_out += '\n';
        }
        markers(line.substr(0, start));
        words(text);
        m_out += '\n';
    }

    /// Indentation and markers, as many as people write.
    void markers(std::string_view prefix)
    {
        std::size_t depth = 0, indent = 0;
        for (std::size_t i = 0; i < prefix.size(); ++i) {
            const char c = prefix[i];
            if (c == ' ' || c == '\t') {
                indent += c == '\t' ? 4 : 1;
                if (indent <= widestIndent)
                    m_out += c;
            } else {
                const bool marker = c < '0' || c > '9'; // digits belong to the marker after them
                depth += marker ? 1 : 0;
                if (depth <= deepestNesting && (marker || depth < deepestNesting))
                    m_out += c;
            }
        }
        if (depth > deepestNesting || indent > widestIndent)
            met("markdown.depth");
    }

    static bool isMark(char c) { return std::string_view("[]*_~`!<&\\@:").find(c) != std::string_view::npos; }

    /// A row of a table that says it is one: dashes, colons and bars.
    static bool isDelimiterRow(std::string_view text)
    {
        return text.find('-') != std::string_view::npos && text.find_first_not_of("-:| \t") == std::string_view::npos &&
               text.find('|') != std::string_view::npos;
    }

    void words(std::string_view text)
    {
        if (text.starts_with('[') && text.size() > longestDefinition && text.find("]:") != std::string_view::npos)
            m_definition = true;
        std::size_t bars = 0;
        for (std::size_t i = 0; i < text.size(); ++i) {
            const char c = text[i];
            if (c == '\0') {
                m_out += "\xef\xbf\xbd";
                continue;
            }
            const bool mark = isMark(c);
            if (mark) {
                ++m_marks;
                ++m_allMarks;
            }
            const bool tooMany = m_marks > mostMarksOfBlock || m_allMarks > mostMarks || m_definition;
            if (c == '|' && ++bars > mostBars) {
                m_out += "\\|";
            } else if (mark && tooMany) {
                if (!std::exchange(m_marksMet, true))
                    met("markdown.marks");
                // The parser finds addresses of mail in the text it has made, where no backslash stands any more.
                m_out += c == '@' ? wordJoiner : "\\";
                m_out += c;
            } else {
                m_out += c;
            }
        }
    }

    Drift &m_drift;
    std::string m_out;
    std::size_t m_lines = 0, m_marks = 0, m_allMarks = 0, m_cells = 0, m_columns = 0, m_blank = 0;
    bool m_marksMet = false, m_definition = false;
};

} // namespace

std::string boundedMarkdown(std::string_view text, Drift &drift)
{
    return Bounder(drift).bounded(text);
}

} // namespace escale
