// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed/directiveline.h"

#include <algorithm>

namespace escale {
namespace {

bool isLineSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}
bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
bool isAsciiDigit(char c)
{
    return c >= '0' && c <= '9';
}

std::string_view withoutLineSpace(std::string_view text)
{
    while (!text.empty() && isLineSpace(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isLineSpace(text.back()))
        text.remove_suffix(1);
    return text;
}

bool isKnown(std::string_view name)
{
    return name == "toggle" || name == "important" || name == "good-to-know";
}

std::string takeName(std::string_view &text)
{
    std::size_t length = 0;
    while (length < text.size() &&
           (isLetter(text[length]) || isAsciiDigit(text[length]) || text[length] == '-' || text[length] == '_'))
        ++length;
    std::string name(text.substr(0, length));
    std::transform(name.begin(), name.end(), name.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    text.remove_prefix(length);
    return name;
}

/// What stands between the bracket at the front and the one that closes it; leaves `text` as it is when none does.
std::optional<std::string> takeLabel(std::string_view &text)
{
    if (text.empty() || text.front() != '[')
        return std::nullopt;
    int depth = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\\')
            ++i;
        else if (text[i] == '[')
            ++depth;
        else if (text[i] == ']' && --depth == 0) {
            std::string label(text.substr(1, i - 1));
            text.remove_prefix(i + 1);
            return label;
        }
    }
    return std::nullopt;
}

void keep(DirectiveLine &line, std::string_view key, std::string_view value)
{
    if (key == "title")
        line.title = withoutLineSpace(value);
    else if (key == "stepNumber" && !value.empty() && value.size() < 4 &&
             std::all_of(value.begin(), value.end(), isAsciiDigit))
        line.step = value;
}

/// One `key`, `key=value`, `#id` or `.class` at the front. False when it is none of them.
bool takeAttribute(DirectiveLine &line, std::string_view &text)
{
    std::size_t end = 0;
    while (end < text.size() && !isLineSpace(text[end]) && text[end] != '=' && text[end] != '}')
        ++end;
    const std::string_view key = text.substr(0, end);
    text.remove_prefix(end);
    if (key.empty() || key.find_first_of("\"'") != std::string_view::npos)
        return false;
    if (text.empty() || text.front() != '=')
        return true;
    text.remove_prefix(1);
    if (!text.empty() && (text.front() == '"' || text.front() == '\'')) {
        const std::size_t closing = text.find(text.front(), 1);
        if (closing == std::string_view::npos)
            return false;
        keep(line, key, text.substr(1, closing - 1));
        text.remove_prefix(closing + 1);
        return text.empty() || isLineSpace(text.front()) || text.front() == '}';
    }
    end = 0;
    while (end < text.size() && !isLineSpace(text[end]) && text[end] != '}')
        ++end;
    keep(line, key, text.substr(0, end));
    text.remove_prefix(end);
    return true;
}

/// `{…}` by the grammar.
bool takeAttributes(DirectiveLine &line, std::string_view &text)
{
    std::string_view rest = text.substr(1);
    while (true) {
        while (!rest.empty() && isLineSpace(rest.front()))
            rest.remove_prefix(1);
        if (rest.empty())
            return false;
        if (rest.front() == '}') {
            text = rest.substr(1);
            return true;
        }
        if (!takeAttribute(line, rest))
            return false;
    }
}

/// A title whose own quotation marks break the grammar, or whose end is missing: from `title=` to the last mark.
void guessTitle(DirectiveLine &line, std::string_view &text)
{
    const std::size_t from = text.find("title=");
    std::string_view value =
        from == std::string_view::npos ? std::string_view() : withoutLineSpace(text.substr(from + 6));
    text = {};
    if (!value.empty() && value.back() == '}')
        value = withoutLineSpace(value.substr(0, value.size() - 1));
    const char mark = value.empty() ? '\0' : value.front();
    if (mark == '"' || mark == '\'') {
        value.remove_prefix(1);
        if (const std::size_t last = value.rfind(mark); last != std::string_view::npos)
            value = value.substr(0, last);
    }
    line.title = withoutLineSpace(value);
}

} // namespace

int closingFence(std::string_view line)
{
    const std::string_view text = withoutLineSpace(line);
    const bool bare = text.size() >= 3 && text.find_first_not_of(':') == std::string_view::npos;
    constexpr std::size_t most = 1'000'000;
    return bare ? static_cast<int>(std::min(text.size(), most)) : 0;
}

std::optional<DirectiveLine> directiveOf(std::string_view line)
{
    std::string_view text = withoutLineSpace(line);
    const std::size_t colons = std::min(text.find_first_not_of(':'), text.size());
    if (colons < 2 || colons == text.size() || colons > 1'000'000)
        return std::nullopt;
    text.remove_prefix(colons);
    const bool apart = isLineSpace(text.front());
    text = withoutLineSpace(text);
    if (!isLetter(text.front()))
        return std::nullopt;
    DirectiveLine found;
    found.fence = static_cast<int>(colons);
    found.name = takeName(text);
    const bool known = isKnown(found.name);
    if (apart && (!known || colons < 3))
        return std::nullopt;
    if (known)
        text = withoutLineSpace(text);
    found.label = takeLabel(text).value_or(std::string());
    if (!text.empty() && text.front() == '{') {
        const std::string_view before = text;
        if (!takeAttributes(found, text)) {
            if (!known)
                return std::nullopt;
            text = before;
            found.title.clear();
            guessTitle(found, text);
        }
    }
    text = withoutLineSpace(text);
    if (text.find_first_not_of(':') == std::string_view::npos)
        return found; // closing colons on the same line say nothing
    if (!known || colons < 3)
        return std::nullopt;
    found.label += found.label.empty() ? std::string(text) : ' ' + std::string(text);
    return found;
}

} // namespace escale
