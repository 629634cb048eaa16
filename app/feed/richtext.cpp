// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed/richtext.h"

#include "feed/blockbuilder.h"
#include "feed/htmltree.h"
#include "feed/links.h"

#include <QRegularExpression>
#include <algorithm>
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
    if (html::hasClass(element, "rtri-bold"))
        styles |= Style::Bold;
    if (html::hasClass(element, "rtri-italic"))
        styles |= Style::Italic;
    if (html::hasClass(element, "rtri-underline"))
        styles |= Style::Underline;
    return styles;
}

/// `font-weight` as bold or not; nothing when the style does not say (CSS Fonts 4: 600 and up is what people see as
/// bold).
std::optional<bool> boldInStyle(const GumboElement &element)
{
    const std::string weight = html::styleValue(element, "font-weight");
    if (weight.empty() || weight == "inherit" || weight == "bolder" || weight == "lighter")
        return weight == "bolder" ? std::optional(true) : weight == "lighter" ? std::optional(false) : std::nullopt;
    int number = 0;
    const auto parsed = std::from_chars(weight.data(), weight.data() + weight.size(), number);
    if (parsed.ec == std::errc())
        return number >= 600;
    return weight == "bold" ? std::optional(true) : weight == "normal" ? std::optional(false) : std::nullopt;
}

/// The look inside an element: CSS on it wins over its tag, as in a browser. Google Docs wraps a whole paste in
/// <b style="font-weight:normal">, and marks what is bold by <span style="font-weight:700">.
Styles stylesInside(const GumboElement &element, Styles outside)
{
    Styles styles = outside | stylesOfTag(element);
    if (const auto bold = boldInStyle(element))
        styles.setFlag(Style::Bold, *bold);
    const std::string slant = html::styleValue(element, "font-style");
    if (!slant.empty() && slant != "inherit")
        styles.setFlag(Style::Italic, slant == "italic" || slant.starts_with("oblique"));
    for (const char *property : {"text-decoration", "text-decoration-line"}) {
        const std::string line = html::styleValue(element, property);
        if (line.find("underline") != std::string::npos)
            styles |= Style::Underline;
        if (line.find("line-through") != std::string::npos)
            styles |= Style::Strike;
        if (line.starts_with("none") && outside == Styles())
            styles &= ~Styles(Style::Underline | Style::Strike); // a line drawn by an element outside stays (CSS)
    }
    const std::string raised = html::styleValue(element, "vertical-align");
    styles.setFlag(Style::Superscript, styles.testFlag(Style::Superscript) || raised == "super");
    styles.setFlag(Style::Subscript, styles.testFlag(Style::Subscript) || raised == "sub");
    return styles;
}

/// What the page of the feed's own site does not show: no reader of ours shows, says or finds it.
bool isHidden(const GumboElement &element)
{
    if (html::has(element, "hidden") || html::styleValue(element, "display") == "none" ||
        html::styleValue(element, "visibility") == "hidden" || html::styleValue(element, "visibility") == "collapse")
        return true;
    // Word's own words for hidden text, and for the mark it draws before an item of a list.
    return html::styleValue(element, "mso-hide") == "all" || html::styleValue(element, "mso-list") == "ignore";
}

/// The level of a paragraph that Word means as an item of a list: "mso-list:l0 level2 lfo1". 0: none.
int wordListLevel(const GumboElement &element)
{
    const std::string list = html::styleValue(element, "mso-list");
    const auto at = list.find("level");
    int level = 0;
    if (at == std::string::npos)
        return 0;
    std::from_chars(list.data() + at + 5, list.data() + list.size(), level);
    return std::clamp(level, 0, 9);
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
        if (isHidden(e))
            return;
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
        look.styles = stylesInside(e, look.styles);
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
        if (const int level = wordListLevel(e); level > 0 && !m_inItem)
            return wordItem(e, level, look);
        const auto callout = calloutOf(e);
        const bool opened = callout && m_out.startCallout(*callout);
        const Frame frame(*this, e);
        children(e.children, look);
        m_out.endBlock();
        if (opened)
            m_out.endCallout();
    }

    /// A paragraph of Word that is drawn as an item: its level says how deep, its drawn mark whether it counts.
    void wordItem(const GumboElement &e, int level, const Look &look)
    {
        const auto number = numberIn(drawnMark(e));
        for (int i = 1; i <= level; ++i)
            m_out.startList(i == level && number, number.value_or(1));
        {
            const ItemScope scope(m_inItem);
            m_out.startItem(number);
            const Frame frame(*this, e);
            children(e.children, look);
        }
        m_out.endItem();
        for (int i = 1; i <= level; ++i)
            m_out.endList();
    }

    /// The text Word draws before an item ("mso-list:Ignore"), which is no part of its words.
    static QString drawnMark(const GumboElement &e)
    {
        QString mark;
        for (unsigned i = 0; i < e.children.length && mark.isEmpty(); ++i) {
            const auto &child = *static_cast<const GumboNode *>(e.children.data[i]);
            if (child.type != GUMBO_NODE_ELEMENT)
                continue;
            mark = html::styleValue(child.v.element, "mso-list") == "ignore" ? wordsIn(child.v.element)
                                                                             : drawnMark(child.v.element);
        }
        return mark;
    }

    static QString wordsIn(const GumboElement &e)
    {
        QString words;
        for (unsigned i = 0; i < e.children.length; ++i) {
            const auto &child = *static_cast<const GumboNode *>(e.children.data[i]);
            if (child.type == GUMBO_NODE_TEXT)
                words += toText(child.v.text.text);
            else if (child.type == GUMBO_NODE_ELEMENT)
                words += wordsIn(child.v.element);
        }
        return words.trimmed();
    }

    static std::optional<int> numberIn(const QString &mark)
    {
        static const QRegularExpression counted(QStringLiteral("^\\(?(\\d{1,4})[.)]"));
        const auto match = counted.match(mark);
        return match.hasMatch() ? std::optional(match.captured(1).toInt()) : std::nullopt;
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
        if (m_out.inRow())
            return block(e, look);
        m_out.endBlock();
        const Frame frame(*this, e);
        m_out.setHeading(static_cast<quint8>(e.tag - GUMBO_TAG_H1 + 1));
        children(e.children, look);
        m_out.endBlock();
        m_out.setHeading(0);
    }

    /// A cell is one line: what would be lines of their own stand one behind the other.
    void listInCell(const GumboElement &e, const Look &look)
    {
        bool first = true;
        for (unsigned i = 0; i < e.children.length; ++i) {
            const auto &child = *static_cast<const GumboNode *>(e.children.data[i]);
            const bool item = child.type == GUMBO_NODE_ELEMENT && child.v.element.tag == GUMBO_TAG_LI;
            if (item && !std::exchange(first, false))
                m_out.text(QStringLiteral("; "), look);
            node(child, look);
        }
        m_out.text(QStringLiteral(" "), {});
    }

    void list(const GumboElement &e, const Look &look)
    {
        if (m_out.inRow())
            return listInCell(e, look);
        m_out.startList(e.tag == GUMBO_TAG_OL, integerAttribute(e, "start").value_or(1));
        children(e.children, look);
        m_out.endList();
    }

    void item(const GumboElement &e, const Look &look)
    {
        if (m_out.inRow())
            return children(e.children, look);
        const ItemScope scope(m_inItem);
        m_out.startItem(integerAttribute(e, "value"));
        const Frame frame(*this, e);
        children(e.children, look);
        m_out.endItem();
    }

    /// Inside an item of a list a paragraph is no item of its own.
    class ItemScope {
    public:
        explicit ItemScope(bool &inItem) : m_inItem(inItem), m_before(std::exchange(inItem, true)) {}
        ~ItemScope() { m_inItem = m_before; }
        ItemScope(const ItemScope &) = delete;
        ItemScope &operator=(const ItemScope &) = delete;

    private:
        bool &m_inItem;
        bool m_before;
    };

    /// `dir` and `text-align` of an element, for as long as it lasts. What goes without saying in the language is not
    /// said.
    class Frame {
    public:
        Frame(Walker &walker, const GumboElement &e)
            : m_out(walker.m_out), m_alignment(m_out.alignment()), m_direction(m_out.direction())
        {
            const std::string dir = html::lowered(html::attribute(e, "dir")); // HTML: whatever its case
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
    bool m_inItem = false;
};

/// How many characters a mark that was typed or drawn before an item takes, with the white space behind it. 0: none.
qsizetype typedMark(const QString &text)
{
    constexpr QStringView always = u"•▪◦●○■□⁃‣➢➤"; // never a word
    constexpr QStringView letters = u"·§oØ";       // bullets of Symbol, Wingdings and Courier that lost their font
    if (text.isEmpty() || (!always.contains(text[0]) && !letters.contains(text[0])))
        return 0;
    qsizetype end = 1;
    while (end < text.size() && text[end].isSpace() && text[end] != u'\n')
        ++end;
    if (end == 1 || end == text.size())
        return 0;
    const bool wide = end > 2 || text[1] != u' '; // Word fills up with several spaces, no-break ones, or a tab
    const bool measure = text[end].isDigit();     // "§ 3", "Ø 12 mm"
    if (text[0] == u'o' ? !wide : (!always.contains(text[0]) && measure))
        return 0;
    return end;
}

/// Paragraphs that begin with the drawing of a bullet are what the writer meant: items of a list.
void readTypedMarks(QList<Block> &blocks)
{
    for (Block &block : blocks) {
        readTypedMarks(block.children);
        const bool item = block.kind == BlockKind::ListItem && !block.ordered;
        if (block.runs.isEmpty() || !(item || (block.kind == BlockKind::Paragraph && block.depth == 0)))
            continue;
        QString whole;
        for (const Run &run : std::as_const(block.runs)) {
            whole += run.text;
            if (whole.size() > 8) // a mark and its white space
                break;
        }
        qsizetype left = typedMark(whole);
        if (left == 0 || (item && whole[0] == u'o'))
            continue;
        while (left > 0) {
            QString &text = block.runs.first().text;
            const qsizetype cut = std::min(left, text.size());
            text.remove(0, cut);
            left -= cut;
            if (text.isEmpty())
                block.runs.removeFirst();
        }
        if (!item) {
            block.kind = BlockKind::ListItem;
            block.depth = 1;
        }
    }
}

} // namespace

QList<Block> blocksFromHtml(std::string_view html, Language language)
{
    const HtmlTree tree(html);
    Walker walker(language);
    walker.children(tree.root().v.element.children, {});
    QList<Block> blocks = walker.take();
    readTypedMarks(blocks);
    return blocks;
}

} // namespace escale
