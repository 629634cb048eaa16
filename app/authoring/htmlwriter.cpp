// SPDX-License-Identifier: GPL-3.0-or-later
#include "authoring/htmlwriter.h"

#include "authoring/threeway.h"
#include "feed/richtext.h"

#include <QRegularExpression>
#include <QSet>
#include <algorithm>

namespace escale {
namespace {

constexpr QLatin1String preWrap("white-space: pre-wrap;");

QString escaped(const QString &text)
{
    QString html = text;
    html.replace(u'&', QLatin1String("&amp;"))
        .replace(u'<', QLatin1String("&lt;"))
        .replace(u'>', QLatin1String("&gt;"));
    return html;
}

/// A single line end is a <br>; where that would say something else (inside a link, or several in a row, which end a
/// paragraph) it is written as itself: the text keeps its white space.
QString lines(const Run &run)
{
    const QString html = escaped(run.text);
    if (!run.href.isEmpty() || html.contains(QLatin1String("\n\n")))
        return html;
    return QString(html).replace(u'\n', QLatin1String("<br>"));
}

struct Wrapper {
    Style style;
    const char *open, *close;
};
constexpr std::array<Wrapper, 8> wrappers{{{Style::Strike, "<s>", "</s>"},
                                           {Style::Subscript, "<sub>", "</sub>"},
                                           {Style::Superscript, "<sup>", "</sup>"},
                                           {Style::Mark, "<mark>", "</mark>"},
                                           {Style::Code, "<code>", "</code>"},
                                           {Style::Underline, "<u>", "</u>"},
                                           {Style::Italic, "<i>", "</i>"},
                                           {Style::Bold, "<b>", "</b>"}}};

QString runHtml(const Run &run)
{
    QString before, after;
    for (const Wrapper &wrapper : wrappers) {
        if (run.styles.testFlag(wrapper.style)) {
            before += QLatin1String(wrapper.open);
            after.prepend(QLatin1String(wrapper.close));
        }
    }
    const bool bold = run.styles.testFlag(Style::Bold);
    const bool italic = run.styles.testFlag(Style::Italic);
    const QLatin1String tag(bold ? "strong" : italic ? "em" : "span");
    QStringList classes;
    if (bold)
        classes.append(QStringLiteral("rtri-bold"));
    if (italic)
        classes.append(QStringLiteral("rtri-italic"));
    if (run.styles.testFlag(Style::Underline))
        classes.append(QStringLiteral("rtri-underline"));
    const QString named = classes.isEmpty() ? QString() : QStringLiteral(" class=\"%1\"").arg(classes.join(u' '));
    return before + u'<' + tag + named + QStringLiteral(" style=\"") + preWrap + QStringLiteral("\">") + lines(run) +
           QStringLiteral("</") + tag + u'>' + after;
}

QString runsHtml(const QList<Run> &runs)
{
    QString html;
    for (qsizetype i = 0; i < runs.size(); ++i) {
        const QString href = runs[i].href;
        const bool begins = !href.isEmpty() && (i == 0 || runs[i - 1].href != href);
        const bool ends = !href.isEmpty() && (i + 1 == runs.size() || runs[i + 1].href != href);
        if (begins)
            html += QStringLiteral("<a href=\"%1\" target=\"_blank\" rel=\"noreferrer\" class=\"rtri-link\">")
                        .arg(QString(escaped(href)).replace(u'"', QLatin1String("&quot;")));
        html += runHtml(runs[i]);
        if (ends)
            html += QStringLiteral("</a>");
    }
    return html;
}

/// Two callouts have a paragraph between them, or the site's editor makes one of them (contract-write section 5). The
/// server takes out the empty one when it publishes; nobody reads it.
QString emptyParagraph(bool rightToLeft)
{
    return rightToLeft ? QStringLiteral("<p dir=\"rtl\"><br></p>") : QStringLiteral("<p dir=\"ltr\"><br></p>");
}

/// Whether the block and the one before it are.
bool areCallouts(const QList<Block> &blocks, qsizetype at)
{
    return at > 0 && at < blocks.size() && blocks[at - 1].kind == BlockKind::Callout &&
           blocks[at].kind == BlockKind::Callout;
}

class HtmlWriter {
public:
    explicit HtmlWriter(Language language) : m_rightToLeft(direction(language) == Qt::RightToLeft) {}

    QString write(const QList<Block> &blocks)
    {
        for (qsizetype i = 0; i < blocks.size(); ++i) {
            if (areCallouts(blocks, i))
                m_html += emptyParagraph(m_rightToLeft);
            add(blocks[i]);
        }
        close(0);
        return m_html;
    }

private:
    /// An open list, and whether an item of it is open.
    struct List {
        bool ordered = false;
        bool item = false;
        int next = 1;
    };

    void add(const Block &block)
    {
        if (block.kind == BlockKind::ListItem)
            return addItem(block);
        // What is deeper than a paragraph of its own belongs to the item before it.
        const qsizetype depth = block.depth;
        close(depth);
        if (depth > m_lists.size())
            open(depth, false, false);
        m_html += body(block);
    }

    void addItem(const Block &block)
    {
        const qsizetype depth = std::max<qsizetype>(1, block.depth);
        close(depth);
        if (m_lists.size() == depth && m_lists.last().ordered != block.ordered)
            close(depth - 1);
        open(depth, block.ordered, true);
        List &list = m_lists.last();
        if (list.item)
            m_html += QStringLiteral("</li>");
        list.item = true;
        const int number = block.ordered ? block.number : list.next;
        list.next = number + 1;
        m_html += QStringLiteral("<li value=\"%1\"%2>").arg(number).arg(frame(block, false)) + runsHtml(block.runs);
    }

    /// Opens lists down to `depth`. A list inside stands in an item of its own (contract-write section 5).
    void open(qsizetype depth, bool ordered, bool forItem)
    {
        while (m_lists.size() < depth) {
            if (!m_lists.isEmpty()) {
                List &outer = m_lists.last();
                if (outer.item)
                    m_html += QStringLiteral("</li>");
                m_html += QStringLiteral("<li value=\"%1\">").arg(outer.next);
                outer.item = true;
            }
            const bool last = m_lists.size() + 1 == depth;
            const bool counts = last && forItem && ordered;
            m_html += counts ? QStringLiteral("<ol>") : QStringLiteral("<ul>");
            m_lists.append({counts, false, 1});
        }
    }

    void close(qsizetype depth)
    {
        while (m_lists.size() > depth) {
            const List list = m_lists.takeLast();
            if (list.item)
                m_html += QStringLiteral("</li>");
            m_html += list.ordered ? QStringLiteral("</ol>") : QStringLiteral("</ul>");
        }
    }

    [[nodiscard]] QString frame(const Block &block, bool always) const
    {
        const bool rightToLeft =
            block.direction == BlockDirection::Auto ? m_rightToLeft : block.direction == BlockDirection::RightToLeft;
        QString html;
        if (always || block.direction != BlockDirection::Auto)
            html += rightToLeft ? QStringLiteral(" dir=\"rtl\"") : QStringLiteral(" dir=\"ltr\"");
        QLatin1String align;
        switch (block.alignment) {
        case Alignment::Start:
            align = QLatin1String(always && m_rightToLeft ? "right" : "");
            break;
        case Alignment::Left:
            align = QLatin1String("left");
            break;
        case Alignment::Center:
            align = QLatin1String("center");
            break;
        case Alignment::Right:
            align = QLatin1String("right");
            break;
        case Alignment::Justify:
            align = QLatin1String("justify");
            break;
        }
        return align.isEmpty() ? html : html + QStringLiteral(" style=\"text-align: %1;\"").arg(align);
    }

    [[nodiscard]] QString body(const Block &block) const
    {
        switch (block.kind) {
        case BlockKind::Heading:
            return QStringLiteral("<h%1 class=\"rtri-title\"%2>").arg(block.level).arg(frame(block, true)) +
                   runsHtml(block.runs) + QStringLiteral("</h%1>").arg(block.level);
        case BlockKind::Callout:
            return callout(block);
        default:
            return QStringLiteral("<p%1>").arg(frame(block, true)) + runsHtml(block.runs) + QStringLiteral("</p>");
        }
    }

    [[nodiscard]] QString callout(const Block &block) const
    {
        const bool important = block.callout == CalloutKind::Important;
        // The label is French in every language, and no reader shows it (contract-write section 5).
        QString html = important
                           ? QStringLiteral("<div class=\"callout callout--important\" data-callout=\"important\" "
                                            "data-title=\"Important\">")
                           : QStringLiteral("<div class=\"callout callout--info\" data-callout=\"info\" "
                                            "data-title=\"Bon à savoir\">");
        bool bare = false; // the last child was runs without an element of their own
        QList<Block> elements;
        const auto flush = [&] {
            if (!elements.isEmpty())
                html += HtmlWriter(*this).inside(std::exchange(elements, {}));
        };
        for (const Block &child : block.children) {
            const bool plain = child.kind == BlockKind::Paragraph && child.depth == 0 &&
                               child.alignment == Alignment::Start && child.direction == BlockDirection::Auto;
            if (!plain) {
                bare = false;
                elements.append(child);
                continue;
            }
            flush();
            html += (bare ? QStringLiteral("<br><br>") : QString()) + runsHtml(child.runs);
            bare = true;
        }
        flush();
        return html + QStringLiteral("</div>");
    }

    QString inside(const QList<Block> &blocks)
    {
        m_html.clear();
        m_lists.clear();
        return write(blocks);
    }

    QString m_html;
    QList<List> m_lists;
    bool m_rightToLeft;
};

bool isVoid(QStringView name)
{
    static const QSet<QString> voids{QStringLiteral("br"),    QStringLiteral("hr"),   QStringLiteral("img"),
                                     QStringLiteral("input"), QStringLiteral("wbr"),  QStringLiteral("meta"),
                                     QStringLiteral("link"),  QStringLiteral("base"), QStringLiteral("col")};
    return voids.contains(name.toString());
}

/// Elements that do not end a paragraph: at the top level they are words of one.
bool isInline(QStringView name)
{
    static const QSet<QString> inlines{
        QStringLiteral("a"),    QStringLiteral("b"),    QStringLiteral("i"),    QStringLiteral("u"),
        QStringLiteral("s"),    QStringLiteral("em"),   QStringLiteral("span"), QStringLiteral("strong"),
        QStringLiteral("br"),   QStringLiteral("sub"),  QStringLiteral("sup"),  QStringLiteral("code"),
        QStringLiteral("mark"), QStringLiteral("font"), QStringLiteral("img"),  QStringLiteral("wbr")};
    return inlines.contains(name.toString());
}

bool isList(const QString &part)
{
    return part.startsWith(QLatin1String("<ul")) || part.startsWith(QLatin1String("<ol"));
}

} // namespace

QString htmlFromBlocks(const QList<Block> &blocks, Language language)
{
    return HtmlWriter(language).write(blocks);
}

QStringList htmlParts(const QString &html)
{
    // Comments, and elements whose content is not markup, make a text that is not cut.
    static const QRegularExpression strange(QStringLiteral("<!|<\\?|<(script|style|textarea|title|xmp|plaintext)\\b"),
                                            QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression tag(QStringLiteral(
        "<(/?)([a-zA-Z][a-zA-Z0-9]*)((?:\\s+[^\\s\"'<>/=]+(?:\\s*=\\s*(?:\"[^\"]*\"|'[^']*'|[^\\s\"'<>=`]+))?)*"
        "\\s*)(/?)>"));
    if (html.isEmpty())
        return {};
    if (strange.match(html).hasMatch())
        return {html};
    QStringList parts;
    QStringList open;
    qsizetype from = 0;
    bool words = false; // a stretch of words at the top level is under way
    auto tags = tag.globalMatch(html);
    qsizetype seen = 0;
    while (tags.hasNext()) {
        const auto match = tags.next();
        if (html.indexOf(u'<', seen) != match.capturedStart())
            return {html}; // a "<" that begins no tag
        const QString name = match.captured(2).toLower();
        const bool top = open.isEmpty();
        words = words || (top && !QStringView(html).mid(seen, match.capturedStart() - seen).trimmed().isEmpty());
        seen = match.capturedEnd();
        if (match.capturedLength(1) > 0) {
            if (open.isEmpty() || open.takeLast() != name)
                return {html};
            if (open.isEmpty() && !isInline(name)) {
                parts.append(html.mid(from, seen - from));
                from = seen;
                words = false;
            }
            continue;
        }
        if (top && isInline(name)) {
            words = true;
        } else if (top && words) {
            parts.append(html.mid(from, match.capturedStart() - from));
            from = match.capturedStart();
            words = false;
        }
        if (!isVoid(name) && match.capturedLength(4) == 0)
            open.append(name);
    }
    if (!open.isEmpty() || html.indexOf(u'<', seen) >= 0)
        return {html};
    if (from < html.size())
        parts.append(html.mid(from));
    return parts;
}

QString rewrittenHtml(const QString &original, const QList<Block> &blocks, Language language)
{
    const auto blocksOf = [language](const QString &html) { return blocksFromHtml(html.toStdString(), language); };
    const QList<Block> before = blocksOf(original);
    if (before == blocks)
        return original;
    if (blocks.isEmpty())
        return {};
    const QStringList parts = htmlParts(original);
    QList<Block> together;
    QList<QList<Block>> blocksOfPart;
    for (const QString &part : parts) {
        blocksOfPart.append(blocksOf(part));
        together += blocksOfPart.last();
    }
    if (together != before) // parts that do not stand alone
        return htmlFromBlocks(blocks, language);
    // Each part is looked for as a whole among the blocks, as far along as possible and in order.
    QString html;
    qsizetype at = 0; // in blocks
    qsizetype last = -1;
    QList<std::pair<qsizetype, qsizetype>> kept; // part, where it stands
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const auto &own = blocksOfPart[i];
        if (own.isEmpty())
            continue;
        const auto found = std::search(blocks.begin() + at, blocks.end(), own.begin(), own.end());
        if (found == blocks.end())
            continue;
        const qsizetype place = found - blocks.begin();
        const auto joins = [&](qsizetype neighbour) {
            return isList(parts[i]) && neighbour >= 0 && neighbour < blocks.size() && blocks[neighbour].depth > 0;
        };
        // A list beside new items of it is written as one list.
        const bool leads = place > at && joins(place - 1);
        const bool follows = joins(place + own.size()) && (i + 1 >= parts.size() || blocksOfPart[i + 1].isEmpty() ||
                                                           blocks[place + own.size()] != blocksOfPart[i + 1].first());
        if (leads || follows)
            continue;
        kept.append({i, place});
        at = place + own.size();
    }
    // What nobody sees (an empty line) stays beside the part it follows, or else the one it precedes.
    const auto unseenAfter = [&](qsizetype part) {
        QString unseen;
        for (qsizetype i = part + 1; i < parts.size() && blocksOfPart[i].isEmpty(); ++i)
            unseen += parts[i];
        return unseen;
    };
    const QString gap = emptyParagraph(direction(language) == Qt::RightToLeft);
    const auto writeNew = [&](qsizetype from, qsizetype to) {
        if (areCallouts(blocks, from))
            html += gap;
        html += htmlFromBlocks(blocks.mid(from, to - from), language);
    };
    at = 0;
    for (const auto &[part, place] : std::as_const(kept)) {
        const bool isNew = place > at;
        if (isNew)
            writeNew(at, place);
        if (areCallouts(blocks, place) && (isNew || last != part - 1) && !html.endsWith(QLatin1String("<br></p>")))
            html += gap;
        qsizetype first = part; // of what nobody sees before it
        while (first > 0 && blocksOfPart[first - 1].isEmpty())
            --first;
        if (first == 0 || first - 1 != last)
            html += parts.mid(first, part - first).join(QString());
        html += parts[part] + unseenAfter(part);
        last = part;
        at = place + blocksOfPart[part].size();
    }
    if (at < blocks.size())
        writeNew(at, blocks.size());
    return blocksOf(html) == blocks ? html : htmlFromBlocks(blocks, language);
}

Unshown unshownIn(const QString &html)
{
    static const QRegularExpression tag(QStringLiteral("<([a-zA-Z][a-zA-Z0-9]*)"));
    static const QSet<QString> known{
        QStringLiteral("p"),      QStringLiteral("div"),  QStringLiteral("span"), QStringLiteral("a"),
        QStringLiteral("b"),      QStringLiteral("i"),    QStringLiteral("u"),    QStringLiteral("s"),
        QStringLiteral("strong"), QStringLiteral("em"),   QStringLiteral("br"),   QStringLiteral("ul"),
        QStringLiteral("ol"),     QStringLiteral("li"),   QStringLiteral("sub"),  QStringLiteral("sup"),
        QStringLiteral("mark"),   QStringLiteral("code"), QStringLiteral("h1"),   QStringLiteral("h2"),
        QStringLiteral("h3"),     QStringLiteral("h4"),   QStringLiteral("h5"),   QStringLiteral("h6")};
    static const QSet<QString> table{QStringLiteral("table"),  QStringLiteral("tbody"), QStringLiteral("thead"),
                                     QStringLiteral("tr"),     QStringLiteral("td"),    QStringLiteral("th"),
                                     QStringLiteral("caption")};
    static const QSet<QString> picture{QStringLiteral("img"), QStringLiteral("svg"), QStringLiteral("picture"),
                                       QStringLiteral("canvas")};
    static const QSet<QString> embedded{QStringLiteral("iframe"), QStringLiteral("video"), QStringLiteral("audio"),
                                        QStringLiteral("object"), QStringLiteral("embed"), QStringLiteral("script"),
                                        QStringLiteral("form")};
    Unshown found;
    auto tags = tag.globalMatch(html);
    while (tags.hasNext()) {
        const QString name = tags.next().captured(1).toLower();
        if (known.contains(name))
            continue;
        found |= table.contains(name)      ? UnshownKind::Table
                 : picture.contains(name)  ? UnshownKind::Picture
                 : embedded.contains(name) ? UnshownKind::Embedded
                                           : UnshownKind::Other;
    }
    return found;
}

} // namespace escale
