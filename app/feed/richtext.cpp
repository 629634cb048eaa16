// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed/richtext.h"

#include "feed/blockbuilder.h"
#include "feed/htmltree.h"
#include "feed/links.h"

#include <charconv>

namespace escale {
namespace {

/// What an element is to a reader.
enum class Role : quint8 {
    Inline,  ///< keeps its words, says nothing
    Dropped, ///< its content is no text
    Block,   ///< begins and ends a block
    Heading,
    List,
    Item,
    Row,
    Cell,
    Break,
    Preformatted,
};

Role roleOf(GumboTag tag)
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
        return Role::Dropped;
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
        return Role::Block;
    case GUMBO_TAG_H1:
    case GUMBO_TAG_H2:
    case GUMBO_TAG_H3:
    case GUMBO_TAG_H4:
    case GUMBO_TAG_H5:
    case GUMBO_TAG_H6:
        return Role::Heading;
    case GUMBO_TAG_UL:
    case GUMBO_TAG_OL:
    case GUMBO_TAG_MENU:
    case GUMBO_TAG_DIR:
        return Role::List;
    case GUMBO_TAG_LI:
        return Role::Item;
    case GUMBO_TAG_TR:
        return Role::Row;
    case GUMBO_TAG_TD:
    case GUMBO_TAG_TH:
        return Role::Cell;
    case GUMBO_TAG_BR:
        return Role::Break;
    case GUMBO_TAG_PRE:
        return Role::Preformatted;
    default:
        return Role::Inline;
    }
}

Styles stylesOf(const GumboElement &element)
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
    if (html::hasClass(element, "rtri-bold"))
        styles |= Style::Bold;
    if (html::hasClass(element, "rtri-italic"))
        styles |= Style::Italic;
    if (html::hasClass(element, "rtri-underline"))
        styles |= Style::Underline;
    return styles;
}

QString toText(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

std::optional<int> integerAttribute(const GumboElement &element, const char *name)
{
    const std::string_view text = html::attribute(element, name);
    int value = 0;
    const auto parsed = std::from_chars(text.data(), text.data() + text.size(), value);
    constexpr int most = 1'000'000;
    const bool usable =
        parsed.ec == std::errc() && parsed.ptr == text.data() + text.size() && value > -most && value < most;
    return usable ? std::optional(value) : std::nullopt;
}

/// Walks the tree. Its depth is bounded before parsing (boundedmarkup.h), so recursion is.
class Walker {
public:
    explicit Walker(Language language) : m_out(language), m_rightToLeft(escale::direction(language) == Qt::RightToLeft)
    {
    }

    void children(const GumboVector &nodes, const Look &look)
    {
        for (unsigned i = 0; i < nodes.length; ++i)
            node(*static_cast<const GumboNode *>(nodes.data[i]), look);
    }
    QList<Block> take() { return m_out.take(); }

private:
    void node(const GumboNode &node, const Look &look)
    {
        switch (node.type) {
        case GUMBO_NODE_TEXT:
        case GUMBO_NODE_WHITESPACE:
            m_out.text(toText(node.v.text.text), look);
            break;
        case GUMBO_NODE_CDATA:
        case GUMBO_NODE_ELEMENT:
            element(node, look);
            break;
        default:
            break; // comments, documents, templates
        }
    }

    void element(const GumboNode &node, const Look &look)
    {
        if (node.type != GUMBO_NODE_ELEMENT || node.v.element.tag_namespace != GUMBO_NAMESPACE_HTML)
            return;
        const GumboElement &e = node.v.element;
        const Look inner = lookOf(e, look);
        switch (roleOf(e.tag)) {
        case Role::Dropped:
            break;
        case Role::Inline:
            children(e.children, inner);
            break;
        case Role::Break:
            m_out.lineBreak(look);
            break;
        case Role::Preformatted:
        case Role::Block:
            block(e, inner);
            break;
        case Role::Heading:
            heading(e, inner);
            break;
        case Role::List:
            list(e, inner);
            break;
        case Role::Item:
            item(e, inner);
            break;
        case Role::Row:
            m_out.startRow();
            children(e.children, inner);
            m_out.endRow();
            break;
        case Role::Cell:
            m_out.startCell(look);
            children(e.children, inner);
            break;
        }
    }

    [[nodiscard]] Look lookOf(const GumboElement &e, Look look) const
    {
        look.styles |= stylesOf(e);
        if (e.tag == GUMBO_TAG_A)
            look.href = safeLink(toText(html::attribute(e, "href")));
        if (e.tag == GUMBO_TAG_PRE || html::styleValue(e, "white-space").starts_with("pre"))
            look.preserve = true;
        return look;
    }

    void block(const GumboElement &e, const Look &look)
    {
        if (m_out.inRow()) { // a cell is one line
            m_out.text(QStringLiteral(" "), {});
            children(e.children, look);
            m_out.text(QStringLiteral(" "), {});
            return;
        }
        if (html::hasClass(e, "icon-left-side"))
            return; // the sign of an old notice (contract 6.1): a picture made of a letter
        m_out.endBlock();
        const auto callout = calloutOf(e);
        const bool opened = callout && m_out.startCallout(*callout);
        const Frame frame(*this, e);
        children(e.children, look);
        m_out.endBlock();
        if (opened)
            m_out.endCallout();
    }

    /// By `data-callout` alone (contract 6.1), or the red notice of the oldest texts.
    static std::optional<CalloutKind> calloutOf(const GumboElement &e)
    {
        if (e.tag == GUMBO_TAG_DIV && html::has(e, "data-callout"))
            return html::attribute(e, "data-callout") == "important" ? CalloutKind::Important : CalloutKind::Info;
        if (html::hasClass(e, "bloc-rouge"))
            return CalloutKind::Important;
        return std::nullopt;
    }

    void heading(const GumboElement &e, const Look &look)
    {
        m_out.endBlock();
        const Frame frame(*this, e);
        m_out.setHeading(static_cast<quint8>(e.tag - GUMBO_TAG_H1 + 1));
        children(e.children, look);
        m_out.endBlock();
        m_out.setHeading(0);
    }

    void list(const GumboElement &e, const Look &look)
    {
        m_out.startList(e.tag == GUMBO_TAG_OL, integerAttribute(e, "start").value_or(1));
        children(e.children, look);
        m_out.endList();
    }

    void item(const GumboElement &e, const Look &look)
    {
        m_out.startItem(integerAttribute(e, "value"));
        const Frame frame(*this, e);
        children(e.children, look);
        m_out.endItem();
    }

    /// `dir` and `text-align` of an element, for as long as it lasts. What goes without saying in the language is not
    /// said.
    class Frame {
    public:
        Frame(Walker &walker, const GumboElement &e)
            : m_out(walker.m_out), m_alignment(m_out.alignment()), m_direction(m_out.direction())
        {
            const std::string_view dir = html::attribute(e, "dir");
            if (dir == "rtl" || dir == "ltr")
                m_out.setDirection((dir == "rtl") == walker.m_rightToLeft ? BlockDirection::Auto
                                   : dir == "rtl"                         ? BlockDirection::RightToLeft
                                                                          : BlockDirection::LeftToRight);
            const std::string align = html::styleValue(e, "text-align");
            if (align == "center")
                m_out.setAlignment(Alignment::Center);
            else if (align == "justify")
                m_out.setAlignment(Alignment::Justify);
            else if (align == "left")
                m_out.setAlignment(walker.m_rightToLeft ? Alignment::Left : Alignment::Start);
            else if (align == "right")
                m_out.setAlignment(walker.m_rightToLeft ? Alignment::Start : Alignment::Right);
        }
        ~Frame()
        {
            m_out.endBlock();
            m_out.setAlignment(m_alignment);
            m_out.setDirection(m_direction);
        }
        Frame(const Frame &) = delete;
        Frame &operator=(const Frame &) = delete;

    private:
        BlockBuilder &m_out;
        Alignment m_alignment;
        BlockDirection m_direction;
    };

    BlockBuilder m_out;
    bool m_rightToLeft;
};

} // namespace

QList<Block> blocksFromHtml(std::string_view html, Language language)
{
    const HtmlTree tree(html);
    Walker walker(language);
    walker.children(tree.root().v.element.children, {});
    return walker.take();
}

} // namespace escale
