// SPDX-License-Identifier: GPL-3.0-or-later
#include "translating/htmltable.h"

#include "base/try.h"
#include "feed/htmltree.h"
#include "feed/richtext.h"
#include "fiche/fiche.h"
#include "translating/exchangexml.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>
#include <QStringDecoder>
#include <QXmlStreamWriter>
#include <algorithm>
#include <functional>

namespace escale {
namespace {

using exchangexml::lawful;
using exchangexml::refused;

// Out
// -----------------------------------------------------------------------------------------------------------------------------------

const std::pair<Style, const char *> elements[] = {
    {Style::Bold, "b"},        {Style::Italic, "i"},        {Style::Underline, "u"}, {Style::Strike, "s"},
    {Style::Subscript, "sub"}, {Style::Superscript, "sup"}, {Style::Mark, "mark"},   {Style::Code, "code"}};

void writeRun(QXmlStreamWriter &html, const Run &run)
{
    int open = 0;
    if (!run.href.isEmpty()) {
        html.writeStartElement(QStringLiteral("a"));
        html.writeAttribute(QStringLiteral("href"), run.href);
        ++open;
    }
    for (const auto &[style, name] : elements) {
        if (!run.styles.testFlag(style))
            continue;
        html.writeStartElement(QLatin1String(name));
        ++open;
    }
    const QStringList lines = lawful(run.text).split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i > 0)
            html.writeEmptyElement(QStringLiteral("br"));
        html.writeCharacters(lines[i]);
    }
    for (; open > 0; --open)
        html.writeEndElement();
}

void writeCell(QXmlStreamWriter &html, const QList<Run> &runs, Language language)
{
    html.writeStartElement(QStringLiteral("td"));
    html.writeAttribute(QStringLiteral("lang"), code(language));
    html.writeAttribute(QStringLiteral("dir"),
                        direction(language) == Qt::RightToLeft ? QStringLiteral("rtl") : QStringLiteral("ltr"));
    for (const Run &run : runs)
        writeRun(html, run);
    if (runs.isEmpty())
        html.writeCharacters(QString(QChar(QChar::Nbsp))); // an office program gives an empty cell no height
    html.writeEndElement();
}

// Back
// -----------------------------------------------------------------------------------------------------------------------------------

/// What Windows-1252 has where Latin-1 has controls (WHATWG Encoding, index windows-1252).
QString fromWindows(const QByteArray &bytes)
{
    static constexpr char16_t high[] = u"\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152"
                                       u"\u008d\u017d\u008f\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122"
                                       u"\u0161\u203a\u0153\u009d\u017e\u0178";
    QString text = QString::fromLatin1(bytes);
    for (QChar &c : text) {
        if (c.unicode() >= 0x80 && c.unicode() < 0xa0)
            c = QChar(high[c.unicode() - 0x80]);
    }
    return text;
}

/// What is not UTF-8 is in the encoding that its front names; the names of Latin-1 mean Windows-1252 (WHATWG Encoding,
/// 4.2), and so does none.
Result<QByteArray> inUtf8(const QByteArray &bytes)
{
    if (const auto encoding = QStringConverter::encodingForData(bytes)) {
        QStringDecoder decoder(*encoding);
        return QString(decoder.decode(bytes)).toUtf8();
    }
    if (bytes.isValidUtf8())
        return bytes;
    constexpr qsizetype front = 2'000;
    static const QRegularExpression declared(QStringLiteral("charset\\s*=\\s*[\"']?([\\w.:-]+)"),
                                             QRegularExpression::CaseInsensitiveOption);
    static const QStringList western{QStringLiteral("windows-1252"), QStringLiteral("cp1252"),
                                     QStringLiteral("iso-8859-1"),   QStringLiteral("iso8859-1"),
                                     QStringLiteral("latin1"),       QStringLiteral("us-ascii"),
                                     QStringLiteral("ascii")};
    const QString head = QString::fromLatin1(bytes.first(std::min(front, bytes.size())));
    const QString name = declared.match(head).captured(1).toLower();
    if (name.isEmpty() || western.contains(name))
        return fromWindows(bytes).toUtf8();
    // Stateless: half a character at the end is an error, too.
    QStringDecoder decoder(name.toLatin1().constData(), QStringConverter::Flag::Stateless);
    const QString text = decoder.isValid() ? QString(decoder.decode(bytes)) : QString();
    if (!decoder.isValid() || decoder.hasError())
        return refused(QCoreApplication::translate("translating",
                                                   "The encoding of this table (%1) cannot be read here. Save it "
                                                   "again as UTF-8.")
                           .arg(name));
    return text.toUtf8();
}

std::string_view inside(const GumboNode &node)
{
    const GumboElement &element = node.v.element;
    const GumboStringPiece &tag = element.original_tag;
    if (tag.data == nullptr)
        return {};
    const char *from = tag.data + tag.length;
    // Where the end tag is left out, the cell ends where the parser says.
    const char *end = element.original_end_tag.length > 0
                          ? element.original_end_tag.data
                          : tag.data - element.start_pos.offset + element.end_pos.offset;
    return end > from ? std::string_view(from, static_cast<std::size_t>(end - from)) : std::string_view();
}

/// The lines of a cell as one text.
QList<Run> runsOf(const GumboNode &cell, Language language)
{
    QList<Run> runs;
    const auto add = [&runs](const Run &run) {
        if (!runs.isEmpty() && runs.last().styles == run.styles && runs.last().href == run.href)
            runs.last().text += run.text;
        else
            runs.append(run);
    };
    const std::function<void(const QList<Block> &)> append = [&](const QList<Block> &blocks) {
        for (const Block &block : blocks) {
            if (!runs.isEmpty() && !block.runs.isEmpty())
                runs.last().text += u'\n';
            for (const Run &run : block.runs)
                add(run);
            append(block.children);
        }
    };
    append(blocksFromHtml(inside(cell), language));
    return wordsOf(runs).trimmed().isEmpty() ? QList<Run>() : runs;
}

using Cells = QList<const GumboNode *>;

/// Rows of all tables, in order. The tree's depth is bounded (boundedmarkup.h), so recursion is.
void addRows(const GumboNode &node, QList<Cells> &rows)
{
    if (node.type != GUMBO_NODE_ELEMENT)
        return;
    const GumboVector &children = node.v.element.children;
    const bool row = node.v.element.tag == GUMBO_TAG_TR;
    if (row)
        rows.append(Cells());
    for (unsigned i = 0; i < children.length; ++i) {
        const auto &child = *static_cast<const GumboNode *>(children.data[i]);
        const bool cell = child.type == GUMBO_NODE_ELEMENT &&
                          (child.v.element.tag == GUMBO_TAG_TD || child.v.element.tag == GUMBO_TAG_TH);
        if (row && cell)
            rows.last().append(&child);
        else
            addRows(child, rows);
    }
}

QString wordsOf(const GumboNode &cell)
{
    return escale::wordsOf(runsOf(cell, Language::Fr)).simplified();
}

/// "ትግርኛ (ti)"
std::optional<Language> languageIn(const QString &heading)
{
    const qsizetype from = heading.lastIndexOf(u'(');
    return from < 0 ? std::nullopt : languageFromCode(heading.mid(from + 1).remove(u')').trimmed());
}

} // namespace

QByteArray toHtmlTable(const ExchangeText &text)
{
    QByteArray bytes;
    QXmlStreamWriter html(&bytes);
    html.writeDTD(QStringLiteral("<!DOCTYPE html>"));
    html.writeStartElement(QStringLiteral("html"));
    html.writeAttribute(QStringLiteral("lang"), QStringLiteral("fr"));
    html.writeStartElement(QStringLiteral("head"));
    html.writeEmptyElement(QStringLiteral("meta"));
    html.writeAttribute(QStringLiteral("charset"), QStringLiteral("utf-8"));
    html.writeTextElement(QStringLiteral("title"), text.fiche + u' ' + code(text.language));
    html.writeEndElement();
    html.writeStartElement(QStringLiteral("body"));
    html.writeStartElement(QStringLiteral("table"));
    html.writeAttribute(QStringLiteral("border"), QStringLiteral("1"));
    html.writeStartElement(QStringLiteral("tr"));
    for (const QString &heading : {text.fiche, QStringLiteral("Français (fr)"),
                                   QStringLiteral("%1 (%2)").arg(ownName(text.language), QString(code(text.language)))})
        html.writeTextElement(QStringLiteral("th"), heading);
    html.writeEndElement();
    for (const Segment &segment : text.segments) {
        if (segment.source.isEmpty())
            continue;
        html.writeStartElement(QStringLiteral("tr"));
        html.writeTextElement(QStringLiteral("td"), segment.key);
        writeCell(html, segment.source, Language::Fr);
        writeCell(html, segment.target, text.language);
        html.writeEndElement();
    }
    html.writeEndDocument();
    return bytes;
}

Result<ExchangeText> fromHtmlTable(const QByteArray &bytes)
{
    if (bytes.size() > exchangexml::largestFile)
        return exchangexml::tooLarge();
    ESCALE_TRY(const auto html, inUtf8(bytes));
    const HtmlTree tree({html.data(), static_cast<std::size_t>(html.size())});
    QList<Cells> rows;
    addRows(tree.root(), rows);
    if (rows.size() > exchangexml::mostUnits)
        return exchangexml::tooLarge();
    ExchangeText text;
    QSet<QString> keys;
    for (const Cells &cells : rows) {
        if (cells.size() < 3)
            continue; // of another table
        const QString key = wordsOf(*cells[0]);
        if (isFicheId(key)) {
            if (!text.fiche.isEmpty())
                return refused(QCoreApplication::translate(
                    "translating", "There is more than one fiche in this file. Give each in a file of its own."));
            text.fiche = key;
            const auto language = languageIn(wordsOf(*cells[2]));
            if (!language || *language == Language::Fr)
                return refused(QCoreApplication::translate(
                    "translating", "This file is not from French into a language of the fiches."));
            text.language = *language;
            continue;
        }
        if (text.fiche.isEmpty() || key.isEmpty())
            continue;
        if (keys.contains(key))
            return refused(QCoreApplication::translate(
                               "translating", "A segment is twice in this table: %1. Which of the two is meant?")
                               .arg(key));
        keys.insert(key);
        text.segments.append(
            {key, BlockKind::Paragraph, runsOf(*cells[1], Language::Fr), runsOf(*cells[2], text.language), false});
    }
    if (text.fiche.isEmpty() || text.segments.isEmpty())
        return refused(QCoreApplication::translate("translating", "There is no translation of a fiche in this file."));
    return text;
}

} // namespace escale
