// SPDX-License-Identifier: GPL-3.0-or-later
#include "translating/exchange.h"

#include <QCoreApplication>
#include <QUrl>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

namespace escale {
namespace {

constexpr qsizetype largestFile = 32'000'000; // bytes: a hundred times the longest fiche
constexpr int deepest = 40, mostUnits = 100'000;

Error refused(const QString &sentence, const QString &cause)
{
    return {Problem::BadAnswer, sentence, cause};
}

Error notXml(const QXmlStreamReader &xml)
{
    return refused(QCoreApplication::translate("translating", "This file is not a whole translation file (line %1).")
                       .arg(xml.lineNumber()),
                   xml.errorString());
}

Error tooLarge()
{
    return refused(QCoreApplication::translate("translating", "This file is too large for a translation of fiches."),
                   {});
}

/// XML 1.0 has no form for most control characters.
QString lawful(QString text)
{
    return text.removeIf([](QChar c) {
        const char16_t u = c.unicode();
        return (u < 0x20 && u != u'\n' && u != u'\t') || u == 0xfffe || u == 0xffff;
    });
}

bool isMarked(const Run &run)
{
    return run.styles != Styles() || !run.href.isEmpty();
}

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

/// Every style at once: what XLIFF has no word for is one of ours, "x-escale-" and the styles as a number.
QString kindOf(const Run &run, const char *bold, const char *italic, const char *underlined)
{
    if (run.styles == Styles(Style::Bold))
        return QLatin1String(bold);
    if (run.styles == Styles(Style::Italic))
        return QLatin1String(italic);
    if (run.styles == Styles(Style::Underline))
        return QLatin1String(underlined);
    return QStringLiteral("x-escale-%1").arg(run.styles.toInt());
}

Styles stylesFrom(const QString &kind)
{
    const QString word = kind.section(u':', -1); // "xlf:b"
    if (word == u"bold" || word == u"b")
        return Style::Bold;
    if (word == u"italic" || word == u"i")
        return Style::Italic;
    if (word == u"underlined" || word == u"u")
        return Style::Underline;
    const QString ours = QStringLiteral("x-escale-");
    return word.startsWith(ours) ? Styles::fromInt(word.mid(ours.size()).toInt() & 0xff) : Styles();
}

/// An address from a file, if it is one that a fiche may have.
QString addressFrom(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    static const QStringList schemes{QStringLiteral("http"), QStringLiteral("https"), QStringLiteral("mailto"),
                                     QStringLiteral("tel")};
    return url.isValid() && schemes.contains(url.scheme()) ? text : QString();
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

BlockKind kindFrom(const QString &code)
{
    return code == u"x-heading" ? BlockKind::Heading : code == u"x-item" ? BlockKind::ListItem : BlockKind::Paragraph;
}

void writeRuns1(QXmlStreamWriter &xml, const QList<Run> &runs, const Marks &marks)
{
    for (const Run &run : runs) {
        if (!isMarked(run)) {
            xml.writeCharacters(lawful(run.text));
            continue;
        }
        xml.writeStartElement(QStringLiteral("g"));
        xml.writeAttribute(QStringLiteral("id"), QString::number(marks.numberOf(run)));
        if (run.styles != Styles())
            xml.writeAttribute(QStringLiteral("ctype"), kindOf(run, "bold", "italic", "underlined"));
        else
            xml.writeAttribute(QStringLiteral("ctype"), QStringLiteral("link"));
        if (!run.href.isEmpty())
            xml.writeAttribute(QStringLiteral("equiv-text"), run.href);
        xml.writeCharacters(lawful(run.text));
        xml.writeEndElement();
    }
}

void writeRuns2(QXmlStreamWriter &xml, const QList<Run> &runs, const Marks &marks)
{
    for (const Run &run : runs) {
        if (!isMarked(run)) {
            xml.writeCharacters(lawful(run.text));
            continue;
        }
        const QString number = QString::number(marks.numberOf(run));
        xml.writeStartElement(QStringLiteral("pc"));
        xml.writeAttribute(QStringLiteral("id"), number);
        xml.writeAttribute(QStringLiteral("dataRefStart"), QStringLiteral("d") + number);
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
        xml.writeCharacters(kindOf(mark, "bold", "italic", "underlined") + u' ' + mark.href);
        xml.writeEndElement();
    }
    xml.writeEndElement();
}

/// Neighbours of one appearance are one run.
void append(QList<Run> &runs, const Run &run)
{
    if (run.text.isEmpty())
        return;
    if (!runs.isEmpty() && isSameMark(runs.last(), run))
        runs.last().text += run.text;
    else
        runs.append(run);
}

class XliffReader {
public:
    explicit XliffReader(const QByteArray &bytes) : m_xml(bytes) {}

    Result<ExchangeText> read()
    {
        while (!m_xml.atEnd()) {
            switch (m_xml.readNext()) {
            case QXmlStreamReader::DTD:
            case QXmlStreamReader::EntityReference:
                return refused(QCoreApplication::translate("translating",
                                                           "This file declares entities of its own, and is not read."),
                               {});
            case QXmlStreamReader::StartElement:
                if (++m_depth > deepest || m_text.segments.size() > mostUnits)
                    return tooLarge();
                begin();
                break;
            case QXmlStreamReader::EndElement:
                --m_depth;
                end(m_xml.name().toString());
                break;
            case QXmlStreamReader::Characters:
                if (m_into) {
                    Run run = m_marks.isEmpty() ? Run() : m_marks.last();
                    run.text = m_xml.text().toString();
                    append(*m_into, run);
                }
                break;
            default:
                break;
            }
        }
        if (m_xml.hasError())
            return notXml(m_xml);
        if (!m_isXliff || m_text.segments.isEmpty())
            return refused(
                QCoreApplication::translate("translating", "There is no translation of a fiche in this file."), {});
        if (!m_isFrench || !m_isOurs)
            return refused(QCoreApplication::translate("translating",
                                                       "This file is not from French into a language of the fiches."),
                           {});
        return m_text;
    }

private:
    [[nodiscard]] QString attribute(const char *name) const
    {
        return m_xml.attributes().value(QLatin1String(name)).toString();
    }
    void setLanguages(const QString &from, const QString &to)
    {
        m_isFrench = from.section(u'-', 0, 0) == u"fr";
        const auto language = languageFromCode(to.section(u'-', 0, 0));
        m_isOurs = language && *language != Language::Fr;
        m_text.language = language.value_or(Language::En);
    }
    void begin()
    {
        const QString name = m_xml.name().toString();
        if (name == u"xliff") {
            m_isXliff = true;
            m_isTwo = attribute("version").startsWith(u'2');
            if (m_isTwo)
                setLanguages(attribute("srcLang"), attribute("trgLang"));
        } else if (name == u"file") {
            m_text.fiche = attribute("original");
            if (!m_isTwo)
                setLanguages(attribute("source-language"), attribute("target-language"));
        } else if (name == u"trans-unit" || name == u"unit") {
            Segment segment;
            segment.key = m_isTwo && !attribute("name").isEmpty() ? attribute("name") : attribute("id");
            const QString kind = m_isTwo ? attribute("type").section(u':', -1) : attribute("restype");
            segment.kind = kindFrom(kind.section(QStringLiteral("-ordered"), 0, 0));
            segment.ordered = m_isTwo ? kind.endsWith(u"-ordered") : attribute("resname") == u"ordered";
            m_text.segments.append(segment);
            m_data.clear();
        } else if (name == u"data") {
            m_dataId = attribute("id");
            m_dataRuns.clear();
            m_into = &m_dataRuns;
        } else if (m_text.segments.isEmpty()) {
            return;
        } else if (name == u"source" && m_alternatives == 0) {
            m_into = &m_text.segments.last().source;
        } else if (name == u"target" && m_alternatives == 0) {
            m_into = &m_text.segments.last().target;
        } else if (name == u"alt-trans" || name == u"matches") {
            ++m_alternatives; // proposals of other tools
        } else if (m_into) {
            beginMark(name);
        }
    }
    void beginMark(const QString &name)
    {
        Run mark = m_marks.isEmpty() ? Run() : m_marks.last();
        if (name == u"g" || name == u"pc") {
            QString kind = attribute("ctype"), address = attribute("equiv-text");
            if (name == u"pc") {
                const QString data = m_data.value(attribute("dataRefStart"));
                kind = data.section(u' ', 0, 0);
                address = data.section(u' ', 1);
            }
            mark.styles |= stylesFrom(kind);
            if (!addressFrom(address).isEmpty())
                mark.href = address;
        }
        m_marks.append(mark);
    }
    void end(const QString &name)
    {
        if (name == u"data") {
            m_data.insert(m_dataId, wordsOf(m_dataRuns));
            m_into = nullptr;
        } else if (name == u"alt-trans" || name == u"matches") {
            --m_alternatives;
        } else if (name == u"source" || name == u"target") {
            m_into = nullptr;
            m_marks.clear();
        } else if (m_into && !m_marks.isEmpty()) {
            m_marks.removeLast();
        }
    }

    QXmlStreamReader m_xml;
    ExchangeText m_text;
    int m_depth = 0, m_alternatives = 0;
    bool m_isXliff = false, m_isTwo = false, m_isFrench = false, m_isOurs = false;
    QList<Run> *m_into = nullptr; ///< where characters go
    QList<Run> m_marks;           ///< open ones, the inner last
    QList<Run> m_dataRuns;
    QString m_dataId;
    QHash<QString, QString> m_data; ///< of the unit
};

QXmlStreamWriter &begin(QXmlStreamWriter &xml)
{
    xml.setAutoFormatting(false);
    xml.writeStartDocument();
    return xml;
}

void writeSpace(QXmlStreamWriter &xml)
{
    xml.writeAttribute(QStringLiteral("xml:space"), QStringLiteral("preserve"));
}

} // namespace

QByteArray toXliff1(const ExchangeText &text)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    begin(xml);
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
        xml.writeStartElement(QStringLiteral("trans-unit"));
        xml.writeAttribute(QStringLiteral("id"), segment.key);
        if (segment.ordered)
            xml.writeAttribute(QStringLiteral("resname"), QStringLiteral("ordered"));
        xml.writeAttribute(QStringLiteral("restype"), QLatin1String(kindCode(segment.kind)));
        writeSpace(xml);
        xml.writeStartElement(QStringLiteral("source"));
        writeRuns1(xml, segment.source, marks);
        xml.writeEndElement();
        xml.writeStartElement(QStringLiteral("target"));
        xml.writeAttribute(QStringLiteral("state"), segment.target.isEmpty() ? QStringLiteral("needs-translation")
                                                                             : QStringLiteral("translated"));
        writeRuns1(xml, segment.target, marks);
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
    begin(xml);
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
        writeRuns2(xml, segment.source, marks);
        xml.writeEndElement();
        if (!segment.target.isEmpty()) {
            xml.writeStartElement(QStringLiteral("target"));
            writeRuns2(xml, segment.target, marks);
            xml.writeEndElement();
        }
        xml.writeEndElement();
        xml.writeEndElement();
    }
    xml.writeEndDocument();
    return bytes;
}

QByteArray toTmx(const QList<TranslationUnit> &units, Language language)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    begin(xml);
    xml.writeStartElement(QStringLiteral("tmx"));
    xml.writeAttribute(QStringLiteral("version"), QStringLiteral("1.4"));
    xml.writeEmptyElement(QStringLiteral("header"));
    for (const auto &[name, value] :
         std::initializer_list<std::pair<const char *, const char *>>{{"creationtool", "Escale"},
                                                                      {"creationtoolversion", ESCALE_VERSION},
                                                                      {"segtype", "block"},
                                                                      {"o-tmf", "fiche"},
                                                                      {"adminlang", "en"},
                                                                      {"srclang", "fr"},
                                                                      {"datatype", "plaintext"}})
        xml.writeAttribute(QLatin1String(name), QLatin1String(value));
    xml.writeStartElement(QStringLiteral("body"));
    for (const TranslationUnit &unit : units) {
        xml.writeStartElement(QStringLiteral("tu"));
        if (unit.date.isValid())
            xml.writeAttribute(QStringLiteral("changedate"),
                               unit.date.toUTC().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'")));
        for (const auto &[name, value] :
             {std::pair(QStringLiteral("x-fiche"), unit.fiche), std::pair(QStringLiteral("x-segment"), unit.key)}) {
            if (value.isEmpty())
                continue;
            xml.writeStartElement(QStringLiteral("prop"));
            xml.writeAttribute(QStringLiteral("type"), name);
            xml.writeCharacters(lawful(value));
            xml.writeEndElement();
        }
        for (const auto &[words, in] : {std::pair(unit.source, Language::Fr), std::pair(unit.target, language)}) {
            xml.writeStartElement(QStringLiteral("tuv"));
            xml.writeAttribute(QStringLiteral("xml:lang"), code(in));
            xml.writeTextElement(QStringLiteral("seg"), lawful(words));
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }
    xml.writeEndDocument();
    return bytes;
}

QByteArray toHtml(const ExchangeText &text)
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
    for (const Segment &segment : text.segments) {
        html.writeStartElement(QStringLiteral("tr"));
        html.writeTextElement(QStringLiteral("td"), segment.key);
        for (const auto &[runs, in] :
             {std::pair(&segment.source, Language::Fr), std::pair(&segment.target, text.language)}) {
            html.writeStartElement(QStringLiteral("td"));
            html.writeAttribute(QStringLiteral("lang"), code(in));
            html.writeAttribute(QStringLiteral("dir"),
                                direction(in) == Qt::RightToLeft ? QStringLiteral("rtl") : QStringLiteral("ltr"));
            for (const Run &run : *runs) {
                if (run.styles.testFlag(Style::Bold))
                    html.writeTextElement(QStringLiteral("b"), lawful(run.text));
                else
                    html.writeCharacters(lawful(run.text));
            }
            html.writeEndElement();
        }
        html.writeEndElement();
    }
    html.writeEndDocument();
    return bytes;
}

Result<ExchangeText> fromXliff(const QByteArray &bytes)
{
    return bytes.size() > largestFile ? Result<ExchangeText>(tooLarge()) : XliffReader(bytes).read();
}

Result<QList<TranslationUnit>> fromTmx(const QByteArray &bytes, Language language)
{
    if (bytes.size() > largestFile)
        return tooLarge();
    QXmlStreamReader xml(bytes);
    QList<TranslationUnit> units;
    TranslationUnit unit;
    QString *into = nullptr;
    QString ignored, in;
    bool isTmx = false;
    int depth = 0;
    while (!xml.atEnd()) {
        switch (xml.readNext()) {
        case QXmlStreamReader::DTD:
            // The one that TMX tools write names the format and declares nothing.
            if (!xml.entityDeclarations().isEmpty() || xml.text().contains(u'['))
                return refused(QCoreApplication::translate("translating",
                                                           "This file declares entities of its own, and is not read."),
                               {});
            break;
        case QXmlStreamReader::EntityReference:
            return refused(
                QCoreApplication::translate("translating", "This file declares entities of its own, and is not read."),
                {});
        case QXmlStreamReader::StartElement:
            if (++depth > deepest || units.size() > mostUnits)
                return tooLarge();
            isTmx = isTmx || xml.name() == u"tmx";
            if (xml.name() == u"tu") {
                unit = TranslationUnit();
                unit.date = QDateTime::fromString(xml.attributes().value(QLatin1String("changedate")).toString(),
                                                  QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
                unit.date.setTimeSpec(Qt::UTC);
            } else if (xml.name() == u"tuv") {
                in = xml.attributes().value(QLatin1String("xml:lang")).toString().section(u'-', 0, 0).toLower();
            } else if (xml.name() == u"prop") {
                const auto type = xml.attributes().value(QLatin1String("type"));
                into = type == u"x-fiche" ? &unit.fiche : type == u"x-segment" ? &unit.key : &ignored;
            } else if (xml.name() == u"seg") {
                into = in == u"fr" ? &unit.source : in == code(language) ? &unit.target : &ignored;
                into->clear();
            }
            break;
        case QXmlStreamReader::EndElement:
            --depth;
            if (xml.name() == u"seg" || xml.name() == u"prop")
                into = nullptr;
            else if (xml.name() == u"tu" && !unit.source.isEmpty() && !unit.target.isEmpty())
                units.append(unit);
            break;
        case QXmlStreamReader::Characters:
            if (into)
                *into += xml.text();
            break;
        default:
            break;
        }
    }
    if (xml.hasError())
        return notXml(xml);
    if (!isTmx)
        return refused(QCoreApplication::translate("translating", "This file is no translation memory."), {});
    return units;
}

} // namespace escale
