// SPDX-License-Identifier: GPL-3.0-or-later
#include "translating/markdownexchange.h"

#include "feed/markdown.h"
#include "translating/exchangexml.h"
#include "translating/markdownwriter.h"
#include "translating/translationbody.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>
#include <algorithm>

namespace escale {
namespace {

using exchangexml::refused;

QString printOf(const Translation &french)
{
    constexpr qsizetype enough = 16;
    return QString::fromLatin1(frenchPrint(french).toHex().first(enough));
}

/// The French text with what is translated in its place.
class Filler {
public:
    explicit Filler(const QList<Segment> &segments)
    {
        for (const Segment &segment : segments) {
            if (!segment.source.isEmpty() && !segment.target.isEmpty())
                m_targets.insert(segment.key, segment.target);
        }
    }
    Translation filled(Translation text, Language language) const
    {
        text.language = language;
        text.parts = numberedParts(std::move(text.parts));
        for (const auto &[key, line] :
             {std::pair("title", &text.title), {"brand", &text.brand}, {"abstract", &text.abstract}})
            fill(*line, QLatin1String(key));
        fill(text.what, QStringLiteral("what"));
        for (const auto &[group, sections] :
             {std::pair("why", &text.why), {"how", &text.how}, {"next", &text.next}, {"parts", &text.parts}}) {
            for (Section &section : *sections) {
                const QString key = QLatin1String(group) + u'.' + section.id;
                fill(section.title, key + QStringLiteral(".title"));
                fill(section.blocks, key);
            }
        }
        return text;
    }

private:
    void fill(QString &line, const QString &key) const
    {
        if (const auto found = m_targets.constFind(key); found != m_targets.cend())
            line = wordsOf(*found);
    }
    void fill(QList<Block> &blocks, const QString &key) const
    {
        for (qsizetype i = 0; i < blocks.size(); ++i) {
            const QString own = key + u'.' + QString::number(i);
            fill(blocks[i].children, own);
            if (const auto found = m_targets.constFind(own); found != m_targets.cend())
                blocks[i].runs = *found;
        }
    }
    QHash<QString, QList<Run>> m_targets;
};

/// What is open before the first toggle is `what`; toggles are known by their number, and so is what is open after
/// each. Of groups (why, how, next) the headings say nothing.
Translation numbered(const QByteArray &body, Language language, bool inGroups)
{
    Translation text;
    static const QRegularExpression first(QStringLiteral("^ {0,3}# (.*)$"), QRegularExpression::MultilineOption);
    const QString all = QString::fromUtf8(body);
    Drift drift; // of the file's author, not of the feed
    const auto heading = first.match(all);
    if (heading.hasMatch()) {
        const QByteArray line = "## " + heading.captured(1).toUtf8();
        const MarkdownBody title = markdownFrom({line.data(), static_cast<std::size_t>(line.size())}, language, drift);
        for (const QList<Block> &blocks :
             {title.opening, title.parts.isEmpty() ? QList<Block>() : title.parts[0].blocks}) {
            for (const Block &block : blocks)
                text.title += plainText(block);
        }
    }
    const MarkdownBody read = markdownFrom({body.data(), static_cast<std::size_t>(body.size())}, language, drift);
    qsizetype toggles = 0;
    const auto open = [&](QList<Block> blocks) {
        if (inGroups)
            blocks.removeIf([](const Block &block) { return block.kind == BlockKind::Heading && block.level == 2; });
        if (toggles == 0)
            text.what += blocks;
        else if (!blocks.isEmpty())
            text.parts.append({{}, {}, blocks});
    };
    open(read.opening);
    for (const Section &part : read.parts) {
        if (part.title.isEmpty())
            open(part.blocks);
        else {
            ++toggles;
            text.parts.append(part);
        }
    }
    return text;
}

qsizetype togglesOf(const Translation &text)
{
    return std::count_if(text.parts.begin(), text.parts.end(),
                         [](const Section &part) { return !part.title.isEmpty(); });
}

/// As the file would have the fiche with these segments.
Translation asFile(const QList<Segment> &segments, const Translation &french, Kind kind, Language language)
{
    const Translation filled = Filler(segments).filled(french, language);
    return numbered(markdownOf(filled, kind).toUtf8(), language, french.parts.isEmpty());
}

QString word(const QHash<QString, QString> &head, const char *key)
{
    return head.value(QLatin1String(key));
}

} // namespace

QByteArray toMarkdown(const ExchangeText &text, const Translation &french, Kind kind)
{
    const QString head = QStringLiteral("---\nfiche: %1\nlanguage: %2\nfrench: %3\n---\n\n")
                             .arg(text.fiche, QString(code(text.language)), printOf(french));
    return (head + markdownOf(Filler(text.segments).filled(french, text.language), kind)).toUtf8();
}

Result<MarkdownFile> markdownFileFrom(const QByteArray &bytes)
{
    if (bytes.size() > exchangexml::largestFile)
        return exchangexml::tooLarge();
    if (!bytes.isValidUtf8() || bytes.contains('\0') || bytes.trimmed().isEmpty())
        return refused(QCoreApplication::translate("translating", "There is no translation of a fiche in this file."));
    QByteArray body = bytes;
    body.replace("\r\n", "\n");
    if (body.startsWith("\xef\xbb\xbf"))
        body.remove(0, 3);
    MarkdownFile file;
    QHash<QString, QString> head;
    if (body.startsWith("---\n")) {
        const qsizetype end = body.indexOf("\n---\n", 3);
        constexpr qsizetype longest = 4'000;
        if (end > 0 && end < longest) {
            for (const QByteArray &line : body.mid(4, end - 4).split('\n')) {
                const qsizetype colon = line.indexOf(':');
                if (colon > 0)
                    head.insert(QString::fromUtf8(line.first(colon)).trimmed(),
                                QString::fromUtf8(line.mid(colon + 1)).trimmed());
            }
            body.remove(0, end + 5);
        }
    }
    file.body = body;
    if (isFicheId(word(head, "fiche")))
        file.fiche = word(head, "fiche");
    file.language = languageFromCode(word(head, "language"));
    file.french = word(head, "french");
    if (file.language == Language::Fr)
        return refused(
            QCoreApplication::translate("translating", "This file is not from French into a language of the fiches."));
    return file;
}

Result<ExchangeText> fromMarkdown(const MarkdownFile &file, const ExchangeText &now, const Translation &french,
                                  Kind kind)
{
    if (!file.french.isEmpty() && file.french != printOf(french))
        return refused(QCoreApplication::translate(
            "translating", "The French text has changed since this file was saved. Nothing was taken: save the fiche "
                           "for Markdown again, and put your sentences into the new file."));
    const bool inGroups = french.parts.isEmpty();
    const Translation source = asFile({}, french, kind, now.language);
    const Translation here = asFile(now.segments, french, kind, now.language);
    const Translation theirs = numbered(file.body, now.language, inGroups);
    if (const qsizetype wanted = togglesOf(source), found = togglesOf(theirs); wanted != found)
        return refused(QCoreApplication::translate(
                           "translating", "This file has %1 toggles, and the French text has %2. Each needs its "
                                          "own, in the same order.")
                           .arg(found)
                           .arg(wanted));
    QList<Segment> segments = now.segments;
    segments.removeIf([](const Segment &segment) { return segment.source.isEmpty(); });
    QList<Segment> pairs = segmentsOf(source, theirs), before = segmentsOf(source, here);
    QList<Segment> extra;
    for (const Segment &pair : pairs) {
        if (pair.source.isEmpty())
            extra.append(pair);
    }
    pairs.removeIf([](const Segment &pair) { return pair.source.isEmpty(); });
    before.removeIf([](const Segment &pair) { return pair.source.isEmpty(); });
    if (pairs.size() != segments.size() || before.size() != segments.size())
        return refused(QCoreApplication::translate("translating",
                                                   "This fiche has a form that Markdown cannot keep. Use "
                                                   "XLIFF or the table."));
    ExchangeText text{now.fiche, now.language, {}};
    for (qsizetype i = 0; i < segments.size(); ++i) {
        Segment segment = segments[i];
        const bool isFrench = segment.target.isEmpty() && pairs[i].target == pairs[i].source;
        if (!isFrench && pairs[i].target != before[i].target)
            segment.target = pairs[i].target;
        text.segments.append(segment);
    }
    text.segments += extra;
    return text;
}

} // namespace escale
