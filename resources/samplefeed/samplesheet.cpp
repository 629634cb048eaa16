// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplefeed/samplesheet.h"

#include "samplefeed/samplehtml.h"
#include "samplefeed/samplejson.h"

#include <QUuid>
#include <map>
#include <memory>

namespace escale::sample {
namespace {

// The name space of the section ids; any fixed UUID does.
const QUuid sectionSpace(QStringLiteral("{e5ca1e00-5ec7-4105-8000-000000000001}"));

struct Header {
    std::map<QByteArray, QString> values;
    qsizetype bodyStart = 0;
    int lines = 0; ///< before the body
};

Result<Header> readHeader(const QByteArray &content, const QString &file)
{
    static const QByteArrayList known{"title", "brand", "abstract", "date"};
    Header header;
    while (header.bodyStart < content.size()) {
        const qsizetype end = content.indexOf('\n', header.bodyStart);
        const QByteArray line = content.mid(header.bodyStart, end < 0 ? -1 : end - header.bodyStart).trimmed();
        if (line.startsWith('#'))
            break;
        ++header.lines;
        header.bodyStart = end < 0 ? content.size() : end + 1;
        if (line.isEmpty())
            continue;
        const qsizetype colon = line.indexOf(':');
        const QByteArray key = line.left(std::max<qsizetype>(colon, 0));
        if (!known.contains(key))
            return mistake(file, header.lines, QStringLiteral("expected title:, brand:, abstract: or date:"));
        if (!header.values.emplace(key, QString::fromUtf8(line.mid(colon + 1)).trimmed()).second)
            return mistake(file, header.lines, QStringLiteral("%1: is there twice").arg(QLatin1String(key)));
    }
    for (const char *needed : {"title", "abstract", "date"}) {
        if (header.values[needed].isEmpty())
            return mistake(file, 1, QStringLiteral("%1: is missing or empty").arg(QLatin1String(needed)));
    }
    if (!QDate::fromString(header.values["date"], Qt::ISODate).isValid())
        return mistake(file, 1, QStringLiteral("date: must be like 2026-09-14"));
    return header;
}

QByteArrayList groupsOf(Kind kind)
{
    return kind == Kind::Demarche ? QByteArrayList{"what", "how", "next"} : QByteArrayList{"what", "why", "how"};
}

/// Walks the headings of one sheet.
class SheetReader {
public:
    SheetReader(const SheetPlace &place, int linesBefore) : m_place(place), m_linesBefore(linesBefore) {}

    Result<Done> read(cmark_node *document, ApiText &text)
    {
        cmark_node *node = cmark_node_first_child(document);
        for (const QByteArray &group : groupsOf(m_place.kind)) {
            if (!isGroup(node, group))
                return expected(group, node, document);
            Result<cmark_node *> next =
                group == "what" ? readWhat(cmark_node_next(node), node, text) : readSections(node, group, text);
            if (!next)
                return next.error();
            node = *next;
        }
        if (node)
            return at(node, QStringLiteral("no more groups are expected in this sheet"));
        return Done{};
    }

private:
    static int level(cmark_node *node)
    {
        return cmark_node_get_type(node) == CMARK_NODE_HEADING ? cmark_node_get_heading_level(node) : 7;
    }
    static bool isGroup(cmark_node *node, const QByteArray &name)
    {
        return node && level(node) == 1 && plainTextOf(node) == QLatin1String(name);
    }
    /// The next heading of level 1 or 2 from here on, or the end.
    static cmark_node *nextHeading(cmark_node *node)
    {
        while (node && level(node) > 2)
            node = cmark_node_next(node);
        return node;
    }

    /// At `node`, or where the sheet ends.
    [[nodiscard]] Error expected(const QByteArray &group, cmark_node *node, cmark_node *document) const
    {
        const int line = node ? cmark_node_get_start_line(node) : cmark_node_get_end_line(document);
        return mistake(m_place.file, m_linesBefore + std::max(1, line),
                       QStringLiteral("expected # %1 here").arg(QLatin1String(group)));
    }

    [[nodiscard]] Error at(cmark_node *node, const QString &what) const
    {
        return mistake(m_place.file, m_linesBefore + std::max(1, cmark_node_get_start_line(node)), what);
    }

    Result<QString> html(cmark_node *heading, cmark_node *first, const cmark_node *end) const
    {
        if (!first || first == end)
            return at(heading, QStringLiteral("there is no text below this heading"));
        const auto result = htmlOf(first, end, m_place.language);
        if (const auto *wrong = std::get_if<MarkdownMistake>(&result))
            return mistake(m_place.file, m_linesBefore + wrong->line, wrong->what);
        return std::get<QString>(result);
    }

    Result<cmark_node *> readWhat(cmark_node *first, cmark_node *heading, ApiText &text) const
    {
        cmark_node *end = nextHeading(first);
        if (end && level(end) == 2)
            return at(end, QStringLiteral("# what has no ## sections"));
        Result<QString> content = html(heading, first, end);
        if (!content)
            return content.error();
        text.what = *content;
        return end;
    }

    Result<cmark_node *> readSections(cmark_node *groupHeading, const QByteArray &group, ApiText &text) const
    {
        QList<ApiSection> &sections = group == "why" ? text.why : group == "how" ? text.how : text.next;
        cmark_node *node = cmark_node_next(groupHeading);
        if (!node || level(node) != 2)
            return at(node ? node : groupHeading, QStringLiteral("expected a ## title here"));
        while (node && level(node) == 2) {
            cmark_node *end = nextHeading(cmark_node_next(node));
            Result<QString> content = html(node, cmark_node_next(node), end);
            if (!content)
                return content.error();
            const QString title = plainTextOf(node);
            if (title.isEmpty())
                return at(node, QStringLiteral("this ## title is empty"));
            sections.append({sectionId(group, sections.size()), title, *content});
            node = end;
        }
        return node;
    }

    [[nodiscard]] QByteArray sectionId(const QByteArray &group, qsizetype position) const
    {
        const QByteArray name = m_place.ficheId + '.' + group + '.' + QByteArray::number(position);
        return QUuid::createUuidV5(sectionSpace, name).toByteArray(QUuid::WithoutBraces);
    }

    const SheetPlace &m_place;
    int m_linesBefore;
};

} // namespace

Result<ApiText> readSheet(const QByteArray &content, const SheetPlace &place)
{
    Result<Header> header = readHeader(content, place.file);
    if (!header)
        return header.error();
    ApiText text;
    text.language = place.language;
    text.title = header->values["title"];
    text.brand = header->values["brand"];
    text.abstract = header->values["abstract"];
    text.date =
        header->values["date"].toLatin1() + "T12:00:00.000Z"; // noon: the same day in every time zone that matters
    const QByteArray body = content.mid(header->bodyStart);
    const std::unique_ptr<cmark_node, void (*)(cmark_node *)> document(
        cmark_parse_document(body.constData(), static_cast<size_t>(body.size()), CMARK_OPT_DEFAULT), cmark_node_free);
    const Result<Done> read = SheetReader(place, header->lines).read(document.get(), text);
    if (!read)
        return read.error();
    return text;
}

} // namespace escale::sample
