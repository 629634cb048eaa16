// SPDX-License-Identifier: GPL-3.0-or-later
#include "translating/exchangexml.h"
#include "translating/markedtext.h"
#include "translating/xliff.h"

#include <QHash>
#include <algorithm>

namespace escale {
namespace {

using exchangexml::lawful;

/// Two runs that are the same mark: what a translator moves.
bool isSameMark(const Run &a, const Run &b)
{
    return a.styles == b.styles && a.href == b.href;
}

/// The number of a mark: its place among the marks of the French text; marks that French has not follow.
class Marks {
public:
    explicit Marks(const Segment &segment)
    {
        for (const QList<Run> *runs : {&segment.source, &segment.target}) {
            for (const Run &run : *runs) {
                const bool known = std::any_of(m_marks.begin(), m_marks.end(),
                                               [&run](const Run &mark) { return isSameMark(mark, run); });
                if (isMarked(run) && !known)
                    m_marks.append(run);
            }
        }
    }
    [[nodiscard]] int numberOf(const Run &run) const
    {
        const auto found =
            std::find_if(m_marks.begin(), m_marks.end(), [&run](const Run &mark) { return isSameMark(mark, run); });
        return static_cast<int>(found - m_marks.begin()) + 1;
    }
    [[nodiscard]] const QList<Run> &all() const { return m_marks; }

private:
    QList<Run> m_marks;
};

/// What a tool knows a mark by: no two of a text have one number (XLIFF 2.0, 4.3.1.14), and the second bold word of the
/// French has the number of the second one of the translation.
class MarkIds {
public:
    explicit MarkIds(const Marks &marks) : m_marks(marks) {}

    void beginText() { m_before.clear(); }
    QString next(const Run &run)
    {
        const int look = m_marks.numberOf(run);
        const std::pair place(look, m_before[look]++);
        auto found = m_ids.find(place);
        if (found == m_ids.end())
            found = m_ids.insert(place, static_cast<int>(m_ids.size()) + 1);
        return QString::number(*found);
    }

private:
    const Marks &m_marks;
    QHash<int, int> m_before; ///< of a look, in this text
    QHash<std::pair<int, int>, int> m_ids;
};

/// Every style at once: what XLIFF has no word for is one of ours, "x-escale-" and the styles as a number.
QString kindOf(const Run &run)
{
    if (run.styles == Styles(Style::Bold))
        return QStringLiteral("bold");
    if (run.styles == Styles(Style::Italic))
        return QStringLiteral("italic");
    if (run.styles == Styles(Style::Underline))
        return QStringLiteral("underlined");
    return QStringLiteral("x-escale-%1").arg(run.styles.toInt());
}

const char *kindCode(BlockKind kind)
{
    switch (kind) {
    case BlockKind::Heading:
        return "x-heading";
    case BlockKind::ListItem:
        return "x-item";
    case BlockKind::Paragraph:
    case BlockKind::Callout:
        break;
    }
    return "x-paragraph";
}

void writeRuns1(QXmlStreamWriter &xml, const QList<Run> &runs, MarkIds &ids)
{
    ids.beginText();
    for (const Run &run : runs) {
        if (!isMarked(run)) {
            xml.writeCharacters(lawful(run.text));
            continue;
        }
        xml.writeStartElement(QStringLiteral("g"));
        xml.writeAttribute(QStringLiteral("id"), ids.next(run));
        if (run.styles != Styles())
            xml.writeAttribute(QStringLiteral("ctype"), kindOf(run));
        else
            xml.writeAttribute(QStringLiteral("ctype"), QStringLiteral("link"));
        if (!run.href.isEmpty())
            xml.writeAttribute(QStringLiteral("equiv-text"), run.href);
        xml.writeCharacters(lawful(run.text));
        xml.writeEndElement();
    }
}

void writeRuns2(QXmlStreamWriter &xml, const QList<Run> &runs, const Marks &marks, MarkIds &ids)
{
    ids.beginText();
    for (const Run &run : runs) {
        if (!isMarked(run)) {
            xml.writeCharacters(lawful(run.text));
            continue;
        }
        xml.writeStartElement(QStringLiteral("pc"));
        xml.writeAttribute(QStringLiteral("id"), ids.next(run));
        xml.writeAttribute(QStringLiteral("dataRefStart"), QStringLiteral("d%1").arg(marks.numberOf(run)));
        xml.writeCharacters(lawful(run.text));
        xml.writeEndElement();
    }
}

/// What the numbers of a unit stand for.
void writeMarks2(QXmlStreamWriter &xml, const Marks &marks)
{
    if (marks.all().isEmpty())
        return;
    xml.writeStartElement(QStringLiteral("originalData"));
    for (const Run &mark : marks.all()) {
        xml.writeStartElement(QStringLiteral("data"));
        xml.writeAttribute(QStringLiteral("id"), QStringLiteral("d%1").arg(marks.numberOf(mark)));
        xml.writeCharacters(kindOf(mark) + u' ' + mark.href);
        xml.writeEndElement();
    }
    xml.writeEndElement();
}

void writeSpace(QXmlStreamWriter &xml)
{
    xml.writeAttribute(QStringLiteral("xml:space"), QStringLiteral("preserve"));
}

} // namespace

QByteArray toXliff1(const ExchangeText &text, EmptyTarget empty)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    exchangexml::begin(xml);
    xml.writeStartElement(QStringLiteral("xliff"));
    xml.writeAttribute(QStringLiteral("version"), QStringLiteral("1.2"));
    xml.writeDefaultNamespace(QStringLiteral("urn:oasis:names:tc:xliff:document:1.2"));
    xml.writeStartElement(QStringLiteral("file"));
    xml.writeAttribute(QStringLiteral("original"), text.fiche);
    xml.writeAttribute(QStringLiteral("source-language"), QStringLiteral("fr"));
    xml.writeAttribute(QStringLiteral("target-language"), code(text.language));
    xml.writeAttribute(QStringLiteral("datatype"), QStringLiteral("x-fiche"));
    xml.writeStartElement(QStringLiteral("body"));
    for (const Segment &segment : text.segments) {
        if (segment.source.isEmpty())
            continue;
        const Marks marks(segment);
        MarkIds ids(marks);
        xml.writeStartElement(QStringLiteral("trans-unit"));
        xml.writeAttribute(QStringLiteral("id"), segment.key);
        if (segment.ordered)
            xml.writeAttribute(QStringLiteral("resname"), QStringLiteral("ordered"));
        xml.writeAttribute(QStringLiteral("restype"), QLatin1String(kindCode(segment.kind)));
        writeSpace(xml);
        xml.writeStartElement(QStringLiteral("source"));
        writeRuns1(xml, segment.source, ids);
        xml.writeEndElement();
        xml.writeStartElement(QStringLiteral("target"));
        xml.writeAttribute(QStringLiteral("state"),
                           segment.target.isEmpty() ? xliffUntranslated : QStringLiteral("translated"));
        const bool french = segment.target.isEmpty() && empty == EmptyTarget::French;
        if (french)
            xml.writeAttribute(QStringLiteral("state-qualifier"), xliffSourceCopied);
        writeRuns1(xml, french ? segment.source : segment.target, ids);
        xml.writeEndElement();
        xml.writeEndElement();
    }
    xml.writeEndDocument();
    return bytes;
}

QByteArray toXliff2(const ExchangeText &text)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    exchangexml::begin(xml);
    xml.writeStartElement(QStringLiteral("xliff"));
    xml.writeAttribute(QStringLiteral("version"), QStringLiteral("2.0"));
    xml.writeAttribute(QStringLiteral("srcLang"), QStringLiteral("fr"));
    xml.writeAttribute(QStringLiteral("trgLang"), code(text.language));
    xml.writeDefaultNamespace(QStringLiteral("urn:oasis:names:tc:xliff:document:2.0"));
    xml.writeStartElement(QStringLiteral("file"));
    xml.writeAttribute(QStringLiteral("id"), QStringLiteral("f1"));
    xml.writeAttribute(QStringLiteral("original"), text.fiche);
    int number = 0;
    for (const Segment &segment : text.segments) {
        if (segment.source.isEmpty())
            continue;
        const Marks marks(segment);
        MarkIds ids(marks);
        xml.writeStartElement(QStringLiteral("unit"));
        xml.writeAttribute(QStringLiteral("id"), QStringLiteral("u%1").arg(++number));
        xml.writeAttribute(QStringLiteral("name"), segment.key);
        xml.writeAttribute(QStringLiteral("type"), QStringLiteral("escale:") + QLatin1String(kindCode(segment.kind)) +
                                                       (segment.ordered ? QStringLiteral("-ordered") : QString()));
        writeSpace(xml);
        writeMarks2(xml, marks);
        xml.writeStartElement(QStringLiteral("segment"));
        xml.writeAttribute(QStringLiteral("state"),
                           segment.target.isEmpty() ? QStringLiteral("initial") : QStringLiteral("translated"));
        xml.writeStartElement(QStringLiteral("source"));
        writeRuns2(xml, segment.source, marks, ids);
        xml.writeEndElement();
        if (!segment.target.isEmpty()) {
            xml.writeStartElement(QStringLiteral("target"));
            writeRuns2(xml, segment.target, marks, ids);
            xml.writeEndElement();
        }
        xml.writeEndElement();
        xml.writeEndElement();
    }
    xml.writeEndDocument();
    return bytes;
}

} // namespace escale
