// SPDX-License-Identifier: GPL-3.0-or-later
#include "recorded.h"

#include "../support/recordings.h"

#include <QRegularExpression>

namespace escale::test {
namespace {

using simdjson::dom::element;
using simdjson::dom::object;

QString toText(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

struct Entry {
    QString title, html;
};

QList<Entry> entries(const object &data, const char *group)
{
    QList<Entry> list;
    object sections;
    if (data[group].get(sections) != simdjson::SUCCESS)
        return list;
    for (const auto member : sections) {
        std::string_view title, html;
        const bool both = member.value["title"].get(title) == simdjson::SUCCESS &&
                          member.value["text"].get(html) == simdjson::SUCCESS;
        if (both && !lettersOf(toText(title)).isEmpty() && !lettersOfHtml(toText(html)).isEmpty())
            list.append({toText(title), toText(html)});
    }
    return list;
}

} // namespace

RecordedDetail::RecordedDetail(const QString &file) : m_parser(std::make_shared<simdjson::dom::parser>())
{
    const QByteArray body = recordedBody(file);
    if (m_parser->parse(body.constData(), static_cast<std::size_t>(body.size()))["data"].get(m_data) !=
        simdjson::SUCCESS)
        qFatal("this recording holds no fiche: %s", qPrintable(file));
}

bool RecordedDetail::has(Language language) const
{
    simdjson::dom::array languages;
    if (m_data["availableLanguages"].get(languages) != simdjson::SUCCESS)
        return false;
    for (const element one : languages) {
        std::string_view text;
        if (one.get(text) == simdjson::SUCCESS && toText(text) == code(language))
            return true;
    }
    return false;
}

QString RecordedDetail::text(const char *key) const
{
    std::string_view text;
    return m_data[key].get(text) == simdjson::SUCCESS ? toText(text) : QString();
}

QStringList RecordedDetail::titles(const char *group) const
{
    QStringList list;
    for (const Entry &entry : entries(m_data, group))
        list.append(entry.title);
    return list;
}

QStringList RecordedDetail::htmls(const char *group) const
{
    QStringList list;
    for (const Entry &entry : entries(m_data, group))
        list.append(entry.html);
    return list;
}

QString lettersOfHtml(const QString &html)
{
    static const QRegularExpression tag(QStringLiteral("<[^>]*>")), entity(QStringLiteral("&#?\\w+;"));
    QString text = html;
    text.remove(tag);
    text.remove(entity);
    return lettersOf(text);
}

QString lettersOf(const QString &text)
{
    QString letters;
    for (const QChar c : text) {
        if (c.isLetterOrNumber() || c.isMark())
            letters += c;
    }
    return letters;
}

QString lettersOf(const QList<Block> &blocks)
{
    return lettersOf(plainText(blocks));
}

QStringList linksOf(const QList<Block> &blocks)
{
    QStringList links;
    for (const Block &block : blocks) {
        QString last;
        for (const Run &run : block.runs) {
            if (!run.href.isEmpty() && run.href != last)
                links.append(run.href);
            last = run.href;
        }
        links += linksOf(block.children);
    }
    return links;
}

QList<CalloutKind> calloutsOf(const QList<Block> &blocks)
{
    QList<CalloutKind> kinds;
    for (const Block &block : blocks) {
        if (block.kind == BlockKind::Callout)
            kinds.append(block.callout);
    }
    return kinds;
}

} // namespace escale::test
