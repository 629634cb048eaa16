// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed/richtext.h"

#include "feed/blockbuilder.h"
#include "feed/htmlelement.h"
#include "feed/htmltree.h"
#include "feed/links.h"
#include "feed/typedmarks.h"

#include <QRegularExpression>
#include <algorithm>
#include <charconv>

namespace escale {
namespace {

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
class HtmlWalker {
public:
    explicit HtmlWalker(Language language)
        : m_out(language), m_rightToLeft(escale::direction(language) == Qt::RightToLeft)
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
            if (!look.shrunk)
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
        if (html::isHidden(e))
            return;
        const Look inner = lookOf(e, look);
        switch (html::roleOf(e.tag)) {
        case html::ElementRole::Dropped:
            break;
        case html::ElementRole::Inline:
            children(e.children, inner);
            break;
        case html::ElementRole::Break:
            m_out.lineBreak(look);
            break;
        case html::ElementRole::Preformatted:
        case html::ElementRole::Block:
            block(e, inner);
            break;
        case html::ElementRole::Heading:
            heading(e, inner);
            break;
        case html::ElementRole::List:
            list(e, inner);
            break;
        case html::ElementRole::Item:
            item(e, inner);
            break;
        case html::ElementRole::Row:
            m_out.startRow();
            children(e.children, inner);
            m_out.endRow();
            break;
        case html::ElementRole::Cell:
            m_out.startCell(look);
            children(e.children, inner);
            break;
        }
    }

    [[nodiscard]] Look lookOf(const GumboElement &e, Look look) const
    {
        look.styles = html::stylesInside(e, look.styles);
        look.shrunk = html::isShrunkInside(e, look.shrunk);
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
        if (const int level = html::wordListLevel(e); level > 0 && !m_inItem)
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

    /// "3.", "c)"; a Roman i is the first, whoever counts by letters does not come so far.
    static std::optional<int> numberIn(const QString &mark)
    {
        static const QRegularExpression counted(QStringLiteral("^\\(?(?:(\\d{1,4})|([a-zA-Z]))[.)]"));
        const auto match = counted.match(mark);
        if (!match.hasMatch())
            return std::nullopt;
        if (const QString letter = match.captured(2).toLower(); !letter.isEmpty())
            return letter == u"i" ? 1 : letter.front().unicode() - u'a' + 1;
        return match.captured(1).toInt();
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
        Frame(HtmlWalker &walker, const GumboElement &e)
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

} // namespace

QList<Block> blocksFromHtml(std::string_view html, Language language)
{
    const HtmlTree tree(html);
    HtmlWalker walker(language);
    walker.children(tree.root().v.element.children, {});
    QList<Block> blocks = walker.take();
    readTypedMarks(blocks);
    return blocks;
}

} // namespace escale
