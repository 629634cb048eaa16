// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed/htmlelement.h"

#include "feed/htmltree.h"

#include <algorithm>
#include <charconv>
#include <optional>

namespace escale::html {
namespace {

/// What the tag and the editor's own classes say.
Styles stylesOfTag(const GumboElement &element)
{
    Styles styles;
    switch (element.tag) {
    case GUMBO_TAG_B:
    case GUMBO_TAG_STRONG:
        styles |= Style::Bold;
        break;
    case GUMBO_TAG_I:
    case GUMBO_TAG_EM:
        styles |= Style::Italic;
        break;
    case GUMBO_TAG_U:
        styles |= Style::Underline;
        break;
    case GUMBO_TAG_S:
    case GUMBO_TAG_STRIKE:
    case GUMBO_TAG_DEL:
        styles |= Style::Strike;
        break;
    case GUMBO_TAG_SUB:
        styles |= Style::Subscript;
        break;
    case GUMBO_TAG_SUP:
        styles |= Style::Superscript;
        break;
    case GUMBO_TAG_MARK:
        styles |= Style::Mark;
        break;
    case GUMBO_TAG_CODE:
    case GUMBO_TAG_KBD:
    case GUMBO_TAG_SAMP:
    case GUMBO_TAG_TT:
        styles |= Style::Code;
        break;
    default:
        break;
    }
    // The editor's own words for the same (contract 6.1).
    if (hasClass(element, "rtri-bold"))
        styles |= Style::Bold;
    if (hasClass(element, "rtri-italic"))
        styles |= Style::Italic;
    if (hasClass(element, "rtri-underline"))
        styles |= Style::Underline;
    return styles;
}

/// `font-weight` as bold or not; nothing when the style does not say (CSS Fonts 4: 600 and up is what people see as
/// bold).
std::optional<bool> boldInStyle(const GumboElement &element)
{
    const std::string weight = styleValue(element, "font-weight");
    if (weight.empty() || weight == "inherit" || weight == "bolder" || weight == "lighter")
        return weight == "bolder" ? std::optional(true) : weight == "lighter" ? std::optional(false) : std::nullopt;
    int number = 0;
    const auto parsed = std::from_chars(weight.data(), weight.data() + weight.size(), number);
    if (parsed.ec == std::errc())
        return number >= 600;
    return weight == "bold" ? std::optional(true) : weight == "normal" ? std::optional(false) : std::nullopt;
}

/// "0", "0.0", "0px": a number first, and that is nothing.
bool isZero(const std::string &value)
{
    double number = 1;
    const auto parsed = std::from_chars(value.data(), value.data() + value.size(), number);
    return parsed.ec == std::errc() && number == 0;
}

} // namespace

ElementRole roleOf(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_SCRIPT:
    case GUMBO_TAG_STYLE:
    case GUMBO_TAG_IFRAME:
    case GUMBO_TAG_OBJECT:
    case GUMBO_TAG_EMBED:
    case GUMBO_TAG_APPLET:
    case GUMBO_TAG_SVG:
    case GUMBO_TAG_MATH:
    case GUMBO_TAG_TEMPLATE:
    case GUMBO_TAG_NOSCRIPT:
    case GUMBO_TAG_NOEMBED:
    case GUMBO_TAG_NOFRAMES:
    case GUMBO_TAG_FRAME:
    case GUMBO_TAG_FRAMESET:
    case GUMBO_TAG_HEAD:
    case GUMBO_TAG_TITLE:
    case GUMBO_TAG_TEXTAREA:
    case GUMBO_TAG_SELECT:
    case GUMBO_TAG_BUTTON:
    case GUMBO_TAG_INPUT:
    case GUMBO_TAG_AUDIO:
    case GUMBO_TAG_VIDEO:
    case GUMBO_TAG_CANVAS:
    case GUMBO_TAG_IMG:
    case GUMBO_TAG_META:
    case GUMBO_TAG_LINK:
    case GUMBO_TAG_BASE:
    case GUMBO_TAG_PLAINTEXT:
    case GUMBO_TAG_XMP:
        return ElementRole::Dropped;
    case GUMBO_TAG_P:
    case GUMBO_TAG_DIV:
    case GUMBO_TAG_BLOCKQUOTE:
    case GUMBO_TAG_SECTION:
    case GUMBO_TAG_ARTICLE:
    case GUMBO_TAG_ASIDE:
    case GUMBO_TAG_HEADER:
    case GUMBO_TAG_FOOTER:
    case GUMBO_TAG_MAIN:
    case GUMBO_TAG_NAV:
    case GUMBO_TAG_FIGURE:
    case GUMBO_TAG_FIGCAPTION:
    case GUMBO_TAG_ADDRESS:
    case GUMBO_TAG_FORM:
    case GUMBO_TAG_FIELDSET:
    case GUMBO_TAG_DETAILS:
    case GUMBO_TAG_SUMMARY:
    case GUMBO_TAG_DL:
    case GUMBO_TAG_DT:
    case GUMBO_TAG_DD:
    case GUMBO_TAG_TABLE:
    case GUMBO_TAG_CAPTION:
    case GUMBO_TAG_CENTER:
    case GUMBO_TAG_HR:
        return ElementRole::Block;
    case GUMBO_TAG_H1:
    case GUMBO_TAG_H2:
    case GUMBO_TAG_H3:
    case GUMBO_TAG_H4:
    case GUMBO_TAG_H5:
    case GUMBO_TAG_H6:
        return ElementRole::Heading;
    case GUMBO_TAG_UL:
    case GUMBO_TAG_OL:
    case GUMBO_TAG_MENU:
    case GUMBO_TAG_DIR:
        return ElementRole::List;
    case GUMBO_TAG_LI:
        return ElementRole::Item;
    case GUMBO_TAG_TR:
        return ElementRole::Row;
    case GUMBO_TAG_TD:
    case GUMBO_TAG_TH:
        return ElementRole::Cell;
    case GUMBO_TAG_BR:
        return ElementRole::Break;
    case GUMBO_TAG_PRE:
        return ElementRole::Preformatted;
    default:
        return ElementRole::Inline;
    }
}

bool enclosesNoText(std::string_view name)
{
    const GumboTag tag = gumbo_tagn_enum(name.data(), static_cast<unsigned>(name.size()));
    switch (tag) {
    // Never closed (HTML Standard, 13.1.2, void elements), or no part of a line.
    case GUMBO_TAG_EMBED:
    case GUMBO_TAG_IMG:
    case GUMBO_TAG_INPUT:
    case GUMBO_TAG_META:
    case GUMBO_TAG_LINK:
    case GUMBO_TAG_BASE:
    case GUMBO_TAG_FRAME:
    case GUMBO_TAG_FRAMESET:
    case GUMBO_TAG_HEAD:
    case GUMBO_TAG_PLAINTEXT:
        return false;
    default:
        return roleOf(tag) == ElementRole::Dropped;
    }
}

// Google Docs wraps a whole paste in <b style="font-weight:normal">, and marks what is bold by
// <span style="font-weight:700">.
Styles stylesInside(const GumboElement &element, Styles outside)
{
    Styles styles = outside | stylesOfTag(element);
    if (const auto bold = boldInStyle(element))
        styles.setFlag(Style::Bold, *bold);
    const std::string slant = styleValue(element, "font-style");
    if (!slant.empty() && slant != "inherit")
        styles.setFlag(Style::Italic, slant == "italic" || slant.starts_with("oblique"));
    for (const char *property : {"text-decoration", "text-decoration-line"}) {
        const std::string line = styleValue(element, property);
        if (line.find("underline") != std::string::npos)
            styles |= Style::Underline;
        if (line.find("line-through") != std::string::npos)
            styles |= Style::Strike;
        if (line.starts_with("none") && outside == Styles())
            styles &= ~Styles(Style::Underline | Style::Strike); // a line drawn by an element outside stays (CSS)
    }
    const std::string raised = styleValue(element, "vertical-align");
    styles.setFlag(Style::Superscript, styles.testFlag(Style::Superscript) || raised == "super");
    styles.setFlag(Style::Subscript, styles.testFlag(Style::Subscript) || raised == "sub");
    return styles;
}

bool isHidden(const GumboElement &element)
{
    if (has(element, "hidden") || styleValue(element, "display") == "none" ||
        styleValue(element, "visibility") == "hidden" || styleValue(element, "visibility") == "collapse")
        return true;
    if (isZero(styleValue(element, "opacity"))) // nothing inside can be seen again
        return true;
    // Word's own words for hidden text, and for the mark it draws before an item of a list.
    return styleValue(element, "mso-hide") == "all" || styleValue(element, "mso-list") == "ignore";
}

bool isShrunkInside(const GumboElement &element, bool outside)
{
    const std::string size = styleValue(element, "font-size");
    if (size == "initial" || size == "revert" ||
        (size.empty() && element.tag == GUMBO_TAG_FONT && has(element, "size")))
        return false;
    if (size.empty() || size == "inherit" || size == "smaller" || size == "larger")
        return outside;
    const bool relative = size.ends_with('%') || (size.ends_with("em") && !size.ends_with("rem"));
    return isZero(size) || (outside && relative);
}

int wordListLevel(const GumboElement &element)
{
    const std::string list = styleValue(element, "mso-list");
    const auto at = list.find("level");
    int level = 0;
    if (at == std::string::npos)
        return 0;
    std::from_chars(list.data() + at + 5, list.data() + list.size(), level);
    return std::clamp(level, 0, 9);
}

} // namespace escale::html
