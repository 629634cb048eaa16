// SPDX-License-Identifier: GPL-3.0-or-later
#include "translating/tmx.h"

#include "translating/exchangexml.h"

#include <QCoreApplication>

namespace escale {
namespace {

using exchangexml::lawful;

const QString dateForm = QStringLiteral("yyyyMMdd'T'HHmmss'Z'");

/// Elements of TMX 1.4b (4.3) whose content is code of the original's format, not words: "hi" is not one.
bool isNativeCode(QStringView name)
{
    return name == u"bpt" || name == u"ept" || name == u"it" || name == u"ph" || name == u"ut";
}

class TmxReader {
public:
    TmxReader(const QByteArray &bytes, Language language) : m_xml(bytes), m_language(language) {}

    Result<QList<TranslationUnit>> read()
    {
        int depth = 0;
        while (!m_xml.atEnd()) {
            switch (m_xml.readNext()) {
            case QXmlStreamReader::DTD:
                // The one that TMX tools write names the format and declares nothing.
                if (!m_xml.entityDeclarations().isEmpty() || m_xml.text().contains(u'['))
                    return exchangexml::ownEntities();
                break;
            case QXmlStreamReader::EntityReference:
                return exchangexml::ownEntities();
            case QXmlStreamReader::StartElement:
                if (++depth > exchangexml::deepest || m_units.size() > exchangexml::mostUnits)
                    return exchangexml::tooLarge();
                start();
                break;
            case QXmlStreamReader::EndElement:
                --depth;
                end();
                break;
            case QXmlStreamReader::Characters:
                if (m_into && m_code == 0)
                    *m_into += m_xml.text();
                break;
            default:
                break;
            }
        }
        if (m_xml.hasError())
            return exchangexml::notWhole(m_xml);
        if (!m_isTmx)
            return exchangexml::refused(
                QCoreApplication::translate("translating", "This file is no translation memory."));
        return m_units;
    }

private:
    [[nodiscard]] QString attribute(const char *name) const
    {
        return m_xml.attributes().value(QLatin1String(name)).toString();
    }
    void start()
    {
        m_isTmx = m_isTmx || m_xml.name() == u"tmx";
        if (isNativeCode(m_xml.name())) {
            ++m_code;
        } else if (m_xml.name() == u"tu") {
            m_unit = TranslationUnit();
            m_unit.date = QDateTime::fromString(attribute("changedate"), dateForm);
            m_unit.date.setTimeSpec(Qt::UTC);
        } else if (m_xml.name() == u"tuv") {
            const QString before14 = attribute("lang"); // TMX 1.1 to 1.3, and OmegaT 3.6
            m_in = (attribute("xml:lang").isEmpty() ? before14 : attribute("xml:lang")).section(u'-', 0, 0).toLower();
        } else if (m_xml.name() == u"prop") {
            const QString type = attribute("type");
            m_into = type == u"x-fiche" ? &m_unit.fiche : type == u"x-segment" ? &m_unit.key : &m_ignored;
        } else if (m_xml.name() == u"seg") {
            m_into = m_in == u"fr" ? &m_unit.source : m_in == code(m_language) ? &m_unit.target : &m_ignored;
            m_into->clear();
        }
    }
    void end()
    {
        if (isNativeCode(m_xml.name()))
            --m_code;
        else if (m_xml.name() == u"seg" || m_xml.name() == u"prop")
            m_into = nullptr;
        else if (m_xml.name() == u"tu" && !m_unit.source.isEmpty() && !m_unit.target.isEmpty())
            m_units.append(m_unit);
    }

    QXmlStreamReader m_xml;
    Language m_language;
    QList<TranslationUnit> m_units;
    TranslationUnit m_unit;
    QString m_in, m_ignored;
    QString *m_into = nullptr; ///< of m_unit, where characters go
    int m_code = 0;            ///< open elements of native code
    bool m_isTmx = false;
};

} // namespace

QByteArray toTmx(const QList<TranslationUnit> &units, Language language)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    exchangexml::begin(xml);
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
            xml.writeAttribute(QStringLiteral("changedate"), unit.date.toUTC().toString(dateForm));
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

Result<QList<TranslationUnit>> fromTmx(const QByteArray &bytes, Language language)
{
    if (bytes.size() > exchangexml::largestFile)
        return exchangexml::tooLarge();
    return TmxReader(bytes, language).read();
}

} // namespace escale
