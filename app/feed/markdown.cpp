// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed/markdown.h"

#include "feed/blockbuilder.h"
#include "feed/boundedmarkdown.h"
#include "feed/bounds.h"
#include "feed/directiveblocks.h"
#include "feed/htmlelement.h"
#include "feed/links.h"
#include "feed/plaintext.h"
#include "feed/richtext.h"

#include <algorithm>
#include <cmark-gfm-core-extensions.h>
#include <mutex>

namespace escale {
namespace {

QString textOf(const char *utf8)
{
    return QString::fromUtf8(utf8 != nullptr ? utf8 : "");
}

/// A parsed text. Its nodes live as long as it does.
class Tree {
public:
    explicit Tree(std::string_view text)
    {
        static std::once_flag registered;
        std::call_once(registered, cmark_gfm_core_extensions_ensure_registered);
        cmark_parser *parser = cmark_parser_new(CMARK_OPT_DEFAULT);
        m_directives = std::make_unique<DirectiveBlocks>(parser);
        for (const char *name : {"table", "strikethrough", "autolink", "tasklist"}) {
            if (cmark_syntax_extension *extension = cmark_find_syntax_extension(name))
                cmark_parser_attach_syntax_extension(parser, extension);
        }
        cmark_parser_feed(parser, text.data(), text.size());
        m_root = cmark_parser_finish(parser);
        cmark_parser_free(parser);
    }
    ~Tree() { cmark_node_free(m_root); }
    Tree(const Tree &) = delete;
    Tree &operator=(const Tree &) = delete;

    [[nodiscard]] cmark_node *root() const { return m_root; }

private:
    std::unique_ptr<DirectiveBlocks> m_directives; // its callbacks are used until the tree is gone
    cmark_node *m_root = nullptr;
};

bool isOf(cmark_node *node, std::string_view type)
{
    return cmark_node_get_type_string(node) == type;
}

/// The words under a node, without any marks.
QString wordsUnder(cmark_node *node)
{
    QString words;
    cmark_iter *walk = cmark_iter_new(node);
    for (auto event = cmark_iter_next(walk); event != CMARK_EVENT_DONE; event = cmark_iter_next(walk)) {
        cmark_node *at = cmark_iter_get_node(walk);
        const cmark_node_type type = cmark_node_get_type(at);
        if (type == CMARK_NODE_TEXT || type == CMARK_NODE_CODE)
            words += textOf(cmark_node_get_literal(at));
        else if (type == CMARK_NODE_SOFTBREAK || type == CMARK_NODE_LINEBREAK)
            words += u' ';
    }
    cmark_iter_free(walk);
    return words;
}

/// A title or a label: one line of words; the marks in it have no place where it stands.
QString lineOf(std::string_view markdown)
{
    constexpr std::size_t longest = 1000; // beyond, nobody wrote a title, and its marks may be words
    if (markdown.empty())
        return {};
    QString words;
    if (markdown.size() > longest) {
        words = QString::fromUtf8(markdown.data(), static_cast<qsizetype>(markdown.size()));
    } else {
        // A letter before it: "1. Call" is a title that begins with a number, not a list.
        const Tree tree("x " + std::string(markdown));
        words = wordsUnder(tree.root()).mid(2);
    }
    words.replace(u'<', QChar(0x2039))
        .replace(u'>', QChar(0x203a)); // words, not tags: cleanText would take them as such
    return cleanText(words, TextShape::SingleLine);
}

/// The table in which the editors' machine reports to itself; never meant for readers (contract-2026 6bis).
bool isJournal(const QString &title)
{
    return title.simplified().toCaseFolded().contains(QStringLiteral("journal des avertissements"));
}

/// The same table without its heading, known by its columns.
bool isJournalTable(const QStringList &header)
{
    const QString words = header.join(u'\n').simplified().toCaseFolded();
    return words.contains(QStringLiteral("niveau de risque")) &&
           words.contains(QStringLiteral("suggestion de correction"));
}

/// Walks the tree; the depth of its blocks and of its marks is bounded before parsing, so recursion is.
class MarkdownWalker {
public:
    MarkdownWalker(Language language, Drift &drift) : m_language(language), m_drift(drift), m_out(language) {}

    void document(cmark_node *root)
    {
        blocks(root);
        closeOpenText();
    }

    MarkdownBody take()
    {
        if (!m_parts.isEmpty() && m_parts.first().title.isEmpty())
            splitOpening();
        return {std::move(m_opening), std::move(m_parts)};
    }

private:
    // Blocks
    // -------------------------------------------------------------------------------------------------------------------------------

    void blocks(cmark_node *parent)
    {
        int journal = 0; // level of the journal's heading while in it
        bool tableToo = false;
        for (cmark_node *node = cmark_node_first_child(parent); node != nullptr; node = cmark_node_next(node)) {
            const cmark_node_type type = cmark_node_get_type(node);
            if (type == CMARK_NODE_HEADING) {
                const int level = cmark_node_get_heading_level(node);
                const QString title = wordsUnder(node);
                if (journal > 0 && level <= journal)
                    journal = 0;
                if (journal == 0 && isJournal(title)) {
                    journal = level;
                    continue;
                }
                if (journal == 0 && level == 1 && !std::exchange(m_titleSeen, true))
                    continue;
            }
            if (journal > 0)
                continue;
            if (type == CMARK_NODE_PARAGRAPH && isJournalLine(node)) {
                tableToo = true;
                continue;
            }
            if (std::exchange(tableToo, false) && isOf(node, "table"))
                continue;
            block(node);
        }
    }

    /// The journal's title as a line of bold words.
    static bool isJournalLine(cmark_node *paragraph)
    {
        constexpr qsizetype longest = 40;
        const QString words = wordsUnder(paragraph);
        return words.size() <= longest && isJournal(words);
    }

    void block(cmark_node *node)
    {
        const cmark_node_type type = cmark_node_get_type(node);
        if (DirectiveBlocks::isContainer(node) || DirectiveBlocks::isLeaf(node)) {
            if (const DirectiveLine *line = DirectiveBlocks::line(node))
                directive(node, *line);
        } else if (type == CMARK_NODE_PARAGRAPH) {
            inlines(node, {});
            endBlock();
        } else if (type == CMARK_NODE_HEADING) {
            m_out.endBlock();
            m_out.setHeading(static_cast<quint8>(cmark_node_get_heading_level(node)));
            inlines(node, {});
            endBlock();
            m_out.setHeading(0);
        } else if (type == CMARK_NODE_BLOCK_QUOTE) {
            inside(node);
        } else if (type == CMARK_NODE_LIST) {
            list(node);
        } else if (type == CMARK_NODE_CODE_BLOCK) {
            m_out.text(textOf(cmark_node_get_literal(node)), Look{Style::Code, {}, true});
            m_out.endBlock();
        } else if (type == CMARK_NODE_HTML_BLOCK) {
            html(node);
        } else if (isOf(node, "table")) {
            table(node);
        } else if (type == CMARK_NODE_THEMATIC_BREAK) {
            m_out.endBlock();
        } else {
            blocks(node);
        }
    }

    void endBlock()
    {
        m_out.endBlock();
        m_dropped.clear();
    }

    /// Children of something that is not the open text.
    void inside(cmark_node *node)
    {
        ++m_depth;
        blocks(node);
        --m_depth;
    }

    void list(cmark_node *node)
    {
        const bool ordered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST;
        m_out.startList(ordered, ordered ? cmark_node_get_list_start(node) : 1);
        ++m_lists;
        for (cmark_node *item = cmark_node_first_child(node); item != nullptr; item = cmark_node_next(item)) {
            m_out.startItem(std::nullopt);
            inside(item);
            m_out.endItem();
        }
        --m_lists;
        m_out.endList();
    }

    void html(cmark_node *node)
    {
        const char *literal = cmark_node_get_literal(node);
        for (const Block &block : blocksFromHtml(literal != nullptr ? literal : "", m_language)) {
            m_out.text(plainText(block), {});
            m_out.endBlock();
        }
    }

    // Tables: each row is an item, each of its cells a line that begins with the name of its column
    // -------------------------------------------------------------------------------------------------------------------------------

    void table(cmark_node *node)
    {
        QStringList header;
        cmark_node *first = cmark_node_first_child(node);
        for (cmark_node *cell = first != nullptr ? cmark_node_first_child(first) : nullptr; cell != nullptr;
             cell = cmark_node_next(cell))
            header.append(wordsUnder(cell).simplified());
        if (isJournalTable(header))
            return;
        m_out.startList(false, 1);
        cmark_node *row = first != nullptr ? cmark_node_next(first) : nullptr;
        if (row == nullptr) { // a header alone
            header.clear();
            row = first;
        }
        for (; row != nullptr; row = cmark_node_next(row)) {
            m_out.startItem(std::nullopt);
            cells(row, header);
            m_out.endItem();
        }
        m_out.endList();
    }

    void cells(cmark_node *row, const QStringList &header)
    {
        bool any = false;
        qsizetype column = 0;
        for (cmark_node *cell = cmark_node_first_child(row); cell != nullptr; cell = cmark_node_next(cell), ++column) {
            if (wordsUnder(cell).trimmed().isEmpty())
                continue;
            if (std::exchange(any, true))
                m_out.lineBreak({});
            const QString name = header.value(column);
            if (!name.isEmpty() && header.size() > 1) {
                const bool ends = name.endsWith(u':') || name.endsWith(u'?');
                m_out.text(name, Look{Style::Bold, {}, false});
                // French sets a space before the colon, and none of the others does.
                m_out.text(ends                         ? QStringLiteral(" ")
                           : m_language == Language::Fr ? QStringLiteral("\u00a0: ")
                                                        : QStringLiteral(": "),
                           {});
            }
            inlines(cell, {});
            m_dropped.clear();
        }
    }

    // Directives
    // -------------------------------------------------------------------------------------------------------------------------------

    void directive(cmark_node *node, const DirectiveLine &line)
    {
        const bool callout = line.name == "important" || line.name == "good-to-know";
        const bool container = DirectiveBlocks::isContainer(node);
        if (line.name == "toggle") {
            toggle(node, line);
        } else if (callout && container) {
            this->callout(node, line);
        } else {
            if (!callout)
                m_drift.note(DriftKind::Block,
                             QString(std::min(line.fence, 3), u':') + QString::fromStdString(line.name));
            words(lineOf(line.label));
            words(lineOf(line.title));
            blocks(node);
        }
    }

    void words(const QString &line)
    {
        if (line.isEmpty())
            return;
        m_out.endBlock();
        m_out.text(line, {});
        m_out.endBlock();
    }

    void toggle(cmark_node *node, const DirectiveLine &line)
    {
        QString title = lineOf(line.title.empty() ? line.label : line.title);
        if (isJournal(title))
            return;
        if (!line.title.empty() && !line.label.empty())
            title += QStringLiteral(" – ") + lineOf(line.label);
        if (title.isEmpty())
            return blocks(node);
        if (!line.step.empty() && !title.at(0).isDigit())
            title = QString::fromStdString(line.step) + QStringLiteral(". ") + title;
        // Beyond what a fiche may hold (bounds.h) a toggle is a heading of the open text: nothing of it is left out.
        if (m_depth > 0 || m_parts.size() > bounds::sections - 3) {
            heading(title);
            return inside(node);
        }
        closeOpenText();
        inside(node);
        QList<Block> content = m_out.take();
        if (content.isEmpty())
            heading(title); // a title with nothing under it
        else
            m_parts.append({{}, title, std::move(content)});
    }

    void heading(const QString &title)
    {
        constexpr quint8 level = 4; // under the headings that people write
        m_out.endBlock();
        m_out.setHeading(level);
        m_out.text(title, {});
        m_out.endBlock();
        m_out.setHeading(0);
    }

    /// A callout in a callout ends the outer one, and what follows it begins it again: they stand one after the other,
    /// each with its own title. In a list of a callout there is no room for another: its words are part of the outer
    /// one.
    void callout(cmark_node *node, const DirectiveLine &line)
    {
        const CalloutKind kind = line.name == "important" ? CalloutKind::Important : CalloutKind::Info;
        const std::optional<CalloutKind> outer = m_callout;
        const int outerLists = m_lists;
        if (outer && m_lists > 0) {
            words(lineOf(line.label));
            return inside(node);
        }
        if (outer)
            m_out.endCallout();
        m_out.startCallout(kind);
        m_callout = kind;
        m_lists = 0;
        words(lineOf(line.label));
        words(lineOf(line.title));
        inside(node);
        m_out.endCallout();
        m_callout = outer;
        m_lists = outerLists;
        if (outer)
            m_out.startCallout(*outer);
    }

    // Inside a line
    // -------------------------------------------------------------------------------------------------------------------------------

    void inlines(cmark_node *parent, const Look &look)
    {
        for (cmark_node *node = cmark_node_first_child(parent); node != nullptr; node = cmark_node_next(node))
            inlineNode(node, look);
    }

    void inlineNode(cmark_node *node, const Look &look)
    {
        const cmark_node_type type = cmark_node_get_type(node);
        if (type == CMARK_NODE_HTML_INLINE)
            return tag(textOf(cmark_node_get_literal(node)), look);
        if (!m_dropped.isEmpty())
            return;
        Look inner = look;
        if (type == CMARK_NODE_TEXT) {
            m_out.text(textOf(cmark_node_get_literal(node)), look);
        } else if (type == CMARK_NODE_CODE) {
            inner.styles |= Style::Code;
            m_out.text(textOf(cmark_node_get_literal(node)), inner);
        } else if (type == CMARK_NODE_SOFTBREAK) {
            // The lexicon: a line for each word, which is bold.
            cmark_node *next = cmark_node_next(node);
            if (next != nullptr && cmark_node_get_type(next) == CMARK_NODE_STRONG)
                m_out.lineBreak(look);
            else
                m_out.text(QStringLiteral(" "), look);
        } else if (type == CMARK_NODE_LINEBREAK) {
            m_out.lineBreak(look);
        } else {
            if (type == CMARK_NODE_EMPH)
                inner.styles |= Style::Italic;
            else if (type == CMARK_NODE_STRONG)
                inner.styles |= Style::Bold;
            else if (type == CMARK_NODE_LINK)
                inner.href = safeLink(textOf(cmark_node_get_url(node)));
            else if (isOf(node, "strikethrough"))
                inner.styles |= Style::Strike;
            inlines(node, inner); // an image says its description
        }
    }

    void tag(const QString &markup, const Look &look)
    {
        const bool closing = markup.startsWith(QLatin1String("</"));
        qsizetype end = closing ? 2 : 1;
        const qsizetype from = end;
        while (end < markup.size() && markup.at(end).isLetterOrNumber())
            ++end;
        const QString name = markup.mid(from, end - from).toLower();
        if (!m_dropped.isEmpty()) {
            if (closing && name == m_dropped)
                m_dropped.clear();
        } else if (name == QLatin1String("br")) {
            m_out.lineBreak(look);
        } else if (!closing && html::enclosesNoText(name.toStdString()) && !markup.endsWith(QLatin1String("/>"))) {
            m_dropped = name;
        }
    }

    // Parts
    // -------------------------------------------------------------------------------------------------------------------------------

    void closeOpenText()
    {
        QList<Block> open = m_out.take();
        if (open.isEmpty())
            return;
        if (!m_parts.isEmpty() && m_parts.last().title.isEmpty())
            m_parts.last().blocks.append(open);
        else
            m_parts.append({{}, {}, std::move(open)});
    }

    void splitOpening()
    {
        QList<Block> &open = m_parts.first().blocks;
        const auto isHeading = [](const Block &block) { return block.kind == BlockKind::Heading; };
        const auto words = std::find_if_not(open.begin(), open.end(), isHeading);
        if (words == open.end())
            return; // headings of the toggles that follow
        const auto end = std::find_if(words, open.end(), isHeading);
        const qsizetype length = end - open.begin();
        m_opening = open.first(length);
        open.remove(0, length);
        if (open.isEmpty())
            m_parts.removeFirst();
    }

    Language m_language;
    Drift &m_drift;
    BlockBuilder m_out;
    QList<Block> m_opening;
    QList<Section> m_parts;
    QString m_dropped;        ///< the element we are in whose content is no text
    bool m_titleSeen = false; ///< the first heading of level 1
    int m_depth = 0;          ///< containers we are in, other than unknown directives
    int m_lists = 0;          ///< lists of the callout, or of the text outside callouts
    std::optional<CalloutKind> m_callout;
};

} // namespace

MarkdownBody markdownFrom(std::string_view markdown, Language language, Drift &drift)
{
    const Tree tree(boundedMarkdown(markdown, drift));
    MarkdownWalker walker(language, drift);
    walker.document(tree.root());
    return walker.take();
}

} // namespace escale
