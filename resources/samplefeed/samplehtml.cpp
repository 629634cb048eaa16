// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplefeed/samplehtml.h"

namespace escale::sample {
namespace {

QString textOf(const char *utf8)
{
    return QString::fromUtf8(utf8 ? utf8 : "");
}

class Writer {
public:
    explicit Writer(Language language)
        : m_dir(direction(language) == Qt::RightToLeft ? QStringLiteral("rtl") : QStringLiteral("ltr"))
    {
    }

    void blocks(cmark_node *first, const cmark_node *end)
    {
        for (cmark_node *node = first; node && node != end; node = cmark_node_next(node))
            block(node);
    }

    [[nodiscard]] std::variant<QString, MarkdownMistake> result() const
    {
        if (m_mistake)
            return *m_mistake;
        return m_html;
    }

private:
    void refuse(cmark_node *node, const QString &what)
    {
        while (node && cmark_node_get_start_line(node) == 0) // inline nodes may know no line: their block does
            node = cmark_node_parent(node);
        if (!m_mistake)
            m_mistake = MarkdownMistake{node ? cmark_node_get_start_line(node) : 1, what};
    }

    void block(cmark_node *node)
    {
        switch (cmark_node_get_type(node)) {
        case CMARK_NODE_PARAGRAPH:
            m_html += QStringLiteral("<p dir=\"%1\">").arg(m_dir);
            inlines(node, true);
            m_html += u"</p>";
            break;
        case CMARK_NODE_HEADING:
            m_html += QStringLiteral("<h3 class=\"rtri-title\" dir=\"%1\">").arg(m_dir);
            inlines(node, true);
            m_html += u"</h3>";
            break;
        case CMARK_NODE_LIST:
            list(node);
            break;
        case CMARK_NODE_BLOCK_QUOTE:
            callout(node);
            break;
        default:
            refuse(node, QStringLiteral("only paragraphs, lists, ### headings and > boxes are allowed here"));
        }
    }

    void list(cmark_node *node)
    {
        const bool ordered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST;
        const int start = ordered ? cmark_node_get_list_start(node) : 1;
        m_html += !ordered     ? QStringLiteral("<ul>")
                  : start != 1 ? QStringLiteral("<ol start=\"%1\">").arg(start)
                               : QStringLiteral("<ol>");
        int value = start;
        for (cmark_node *item = cmark_node_first_child(node); item; item = cmark_node_next(item))
            listItem(item, value);
        m_html += ordered ? QStringLiteral("</ol>") : QStringLiteral("</ul>");
    }

    /// The editor has no block inside an item: paragraphs are separated by line breaks, and a list inside a list is an
    /// item of its own whose only child it is.
    void listItem(cmark_node *item, int &value)
    {
        bool open = false, first = true;
        for (cmark_node *child = cmark_node_first_child(item); child; child = cmark_node_next(child)) {
            if (cmark_node_get_type(child) == CMARK_NODE_PARAGRAPH) {
                m_html += open ? QStringLiteral("<br><br>") : QStringLiteral("<li value=\"%1\">").arg(value);
                open = true;
                inlines(child, true);
            } else if (cmark_node_get_type(child) == CMARK_NODE_LIST) {
                m_html += open ? QStringLiteral("</li>") : QString();
                value += open ? 1 : 0;
                open = false;
                m_html += QStringLiteral("<li value=\"%1\">").arg(value);
                list(child);
                m_html += u"</li>";
            } else {
                refuse(child, QStringLiteral("a list item may hold text and lists only"));
            }
            first = false;
        }
        if (first)
            refuse(item, QStringLiteral("this list item is empty"));
        m_html += open ? QStringLiteral("</li>") : QString();
        value += open ? 1 : 0;
    }

    /// `> [!info]` or `> [!important]` alone on the first line of the box.
    void callout(cmark_node *quote)
    {
        cmark_node *paragraph = cmark_node_first_child(quote);
        cmark_node *mark = paragraph ? cmark_node_first_child(paragraph) : nullptr;
        QString word;
        while (mark && cmark_node_get_type(mark) == CMARK_NODE_TEXT) { // "[", "!info" and "]" are nodes of their own
            cmark_node *next = cmark_node_next(mark);
            word += textOf(cmark_node_get_literal(mark));
            cmark_node_unlink(mark);
            cmark_node_free(mark);
            mark = next;
        }
        const bool info = word == u"[!info]";
        if (!info && word != u"[!important]")
            return refuse(quote, QStringLiteral("a box begins with > [!info] or > [!important] on a line of its own"));
        if (mark) { // the line break after the mark
            cmark_node_unlink(mark);
            cmark_node_free(mark);
        }
        const QString kind = info ? QStringLiteral("info") : QStringLiteral("important");
        const QString title = info ? QStringLiteral("Bon à savoir") : QStringLiteral("Important");
        m_html += QStringLiteral("<div class=\"callout callout--%1\" data-callout=\"%1\" data-title=\"%2\">")
                      .arg(kind, title);
        calloutContent(cmark_node_first_child(paragraph) ? paragraph : cmark_node_next(paragraph), quote);
        m_html += u"</div>";
    }

    /// Inline runs and doubled line breaks; block children as soon as there is a list (contract 6.1 has both forms).
    void calloutContent(cmark_node *first, cmark_node *quote)
    {
        if (!first)
            return refuse(quote, QStringLiteral("this box is empty"));
        bool plain = true;
        for (cmark_node *child = first; child; child = cmark_node_next(child))
            plain = plain && cmark_node_get_type(child) == CMARK_NODE_PARAGRAPH;
        if (!plain)
            return blocks(first, nullptr);
        for (cmark_node *child = first; child; child = cmark_node_next(child)) {
            m_html += child == first ? QString() : QStringLiteral("<br><br>");
            inlines(child, true);
        }
    }

    /// `spans`: text runs of their own, as the editor wraps text that has no other format.
    void inlines(cmark_node *parent, bool spans)
    {
        for (cmark_node *node = cmark_node_first_child(parent); node; node = cmark_node_next(node))
            inlineNode(node, spans);
    }

    void inlineNode(cmark_node *node, bool spans)
    {
        switch (cmark_node_get_type(node)) {
        case CMARK_NODE_TEXT:
            text(textOf(cmark_node_get_literal(node)), spans);
            break;
        case CMARK_NODE_SOFTBREAK:
            text(QStringLiteral(" "), spans);
            break;
        case CMARK_NODE_LINEBREAK:
            m_html += u"<br>";
            break;
        case CMARK_NODE_STRONG:
            wrap(node, QStringLiteral("<b><strong class=\"rtri-bold\">"), QStringLiteral("</strong></b>"));
            break;
        case CMARK_NODE_EMPH:
            wrap(node, QStringLiteral("<i><em class=\"rtri-italic\">"), QStringLiteral("</em></i>"));
            break;
        case CMARK_NODE_LINK:
            m_html += QStringLiteral("<a href=\"%1\" target=\"_blank\" rel=\"noreferrer\" class=\"rtri-link\">")
                          .arg(textOf(cmark_node_get_url(node)).toHtmlEscaped());
            inlines(node, true);
            m_html += u"</a>";
            break;
        case CMARK_NODE_HTML_INLINE:
            tag(node);
            break;
        default:
            refuse(node,
                   QStringLiteral("only text, bold, italic, links, <u>, <sup> and <sub> are allowed inside a line"));
        }
    }

    void wrap(cmark_node *node, const QString &open, const QString &close)
    {
        m_html += open;
        inlines(node, false);
        m_html += close;
    }

    void text(const QString &content, bool spans)
    {
        const QString escaped = content.toHtmlEscaped();
        m_html += spans
                      ? QStringLiteral("<span style=\"white-space: pre-wrap;\">") + escaped + QStringLiteral("</span>")
                      : escaped;
    }

    void tag(cmark_node *node)
    {
        static const QStringList allowed{QStringLiteral("<u>"),    QStringLiteral("</u>"),  QStringLiteral("<sup>"),
                                         QStringLiteral("</sup>"), QStringLiteral("<sub>"), QStringLiteral("</sub>")};
        const QString literal = textOf(cmark_node_get_literal(node));
        if (!allowed.contains(literal))
            return refuse(node, QStringLiteral("no HTML other than <u>, <sup> and <sub>"));
        m_html += literal;
    }

    QString m_dir, m_html;
    std::optional<MarkdownMistake> m_mistake;
};

} // namespace

std::variant<QString, MarkdownMistake> htmlOf(cmark_node *first, const cmark_node *end, Language language)
{
    Writer writer(language);
    writer.blocks(first, end);
    return writer.result();
}

QString plainTextOf(cmark_node *heading)
{
    QString text;
    cmark_iter *iter = cmark_iter_new(heading);
    for (auto event = cmark_iter_next(iter); event != CMARK_EVENT_DONE; event = cmark_iter_next(iter)) {
        cmark_node *node = cmark_iter_get_node(iter);
        const bool leaf = cmark_node_get_type(node) == CMARK_NODE_TEXT || cmark_node_get_type(node) == CMARK_NODE_CODE;
        if (event == CMARK_EVENT_ENTER && leaf)
            text += textOf(cmark_node_get_literal(node));
    }
    cmark_iter_free(iter);
    return text.trimmed();
}

} // namespace escale::sample
