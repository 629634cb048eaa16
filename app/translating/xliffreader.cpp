// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/try.h"
#include "translating/exchangexml.h"
#include "translating/xliff.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>
#include <QUrl>
#include <algorithm>
#include <array>

namespace escale {
namespace {

using exchangexml::refused;

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

BlockKind kindFrom(const QString &code)
{
    return code == u"x-heading" ? BlockKind::Heading : code == u"x-item" ? BlockKind::ListItem : BlockKind::Paragraph;
}

/// Neighbours of one appearance are one run.
void append(QList<Run> &runs, const Run &run)
{
    if (run.text.isEmpty())
        return;
    if (!runs.isEmpty() && runs.last().styles == run.styles && runs.last().href == run.href)
        runs.last().text += run.text;
    else
        runs.append(run);
}

/// Elements of XLIFF 1.2 (2.1.2) whose content is code of the original's format, not words.
bool isXliffCode(QStringView name)
{
    return name == u"bpt" || name == u"ept" || name == u"it" || name == u"ph";
}

class XliffReader {
public:
    explicit XliffReader(const QByteArray &bytes) : m_xml(bytes) {}

    Result<ExchangeText> read()
    {
        int depth = 0;
        while (!m_xml.atEnd()) {
            switch (m_xml.readNext()) {
            case QXmlStreamReader::DTD:
            case QXmlStreamReader::EntityReference:
                return exchangexml::ownEntities();
            case QXmlStreamReader::StartElement:
                if (++depth > exchangexml::deepest || m_text.segments.size() > exchangexml::mostUnits)
                    return exchangexml::tooLarge();
                ESCALE_TRY_DONE(start(m_xml.name()));
                break;
            case QXmlStreamReader::EndElement:
                --depth;
                end(m_xml.name());
                break;
            case QXmlStreamReader::Characters:
                take(m_xml.text());
                break;
            default:
                break;
            }
        }
        if (m_xml.hasError())
            return exchangexml::notWhole(m_xml);
        if (!m_isXliff || m_text.segments.isEmpty())
            return refused(
                QCoreApplication::translate("translating", "There is no translation of a fiche in this file."));
        if (!m_isFrench || !m_isOurs)
            return refused(QCoreApplication::translate("translating",
                                                       "This file is not from French into a language of the fiches."));
        return m_text;
    }

private:
    /// What the characters at hand belong to.
    enum class Into : quint8 { Nothing, Source, Target, Data };

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
    Result<Done> start(QStringView name)
    {
        static constexpr std::array frame{QStringView(u"file"),   QStringView(u"trans-unit"), QStringView(u"unit"),
                                          QStringView(u"source"), QStringView(u"target"),     QStringView(u"data")};
        // None of these stands in a text or in a unit's text in either version.
        if (m_into != Into::Nothing && std::find(frame.begin(), frame.end(), name) != frame.end())
            return exchangexml::notWhole(m_xml);
        if (m_into != Into::Nothing) {
            startMark(name);
        } else if (name == u"xliff") {
            m_isXliff = true;
            m_isTwo = attribute("version").startsWith(u'2');
            if (m_isTwo)
                setLanguages(attribute("srcLang"), attribute("trgLang"));
        } else if (name == u"file") {
            return startFile();
        } else if (name == u"trans-unit" || name == u"unit") {
            return startUnit();
        } else if (name == u"alt-trans" || name == u"matches") {
            ++m_alternatives; // proposals of other tools
        } else if (m_inUnit && m_alternatives == 0) {
            startText(name);
        }
        return Done{};
    }
    Result<Done> startFile()
    {
        if (std::exchange(m_inFile, true))
            return refused(QCoreApplication::translate("translating",
                                                       "There is more than one fiche in this file. Give each in a file "
                                                       "of its own."));
        m_text.fiche = attribute("original");
        if (!m_isTwo)
            setLanguages(attribute("source-language"), attribute("target-language"));
        return Done{};
    }
    Result<Done> startUnit()
    {
        if (std::exchange(m_inUnit, true))
            return exchangexml::notWhole(m_xml);
        Segment segment;
        segment.key = m_isTwo && !attribute("name").isEmpty() ? attribute("name") : attribute("id");
        if (m_keys.contains(segment.key))
            return exchangexml::notWhole(m_xml); // which of the two is meant?
        m_keys.insert(segment.key);
        const QString kind = m_isTwo ? attribute("type").section(u':', -1) : attribute("restype");
        segment.kind = kindFrom(kind.section(QStringLiteral("-ordered"), 0, 0));
        segment.ordered = m_isTwo ? kind.endsWith(u"-ordered") : attribute("resname") == u"ordered";
        m_text.segments.append(segment);
        m_data.clear();
        return Done{};
    }
    void startText(QStringView name)
    {
        if (name == u"data") {
            m_dataId = attribute("id");
            m_dataWords.clear();
            m_into = Into::Data;
        } else if (name == u"source") {
            m_into = Into::Source;
        } else if (name == u"target") {
            m_into = Into::Target;
            // A tool that says more of it than we did has shown it to somebody.
            const QString state = attribute("state");
            m_isCopied = !m_isTwo && attribute("state-qualifier") == xliffSourceCopied &&
                         (state.isEmpty() || state == u"new" || state == xliffUntranslated);
        }
    }
    void startMark(QStringView name)
    {
        if (isXliffCode(name))
            ++m_code;
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
    void take(QStringView characters)
    {
        if (m_into == Into::Data) {
            m_dataWords += characters;
        } else if (m_into != Into::Nothing && m_code == 0) {
            Segment &segment = m_text.segments.last();
            Run run = m_marks.isEmpty() ? Run() : m_marks.last();
            run.text = characters.toString();
            append(m_into == Into::Source ? segment.source : segment.target, run);
        }
    }
    void end(QStringView name)
    {
        if (m_into == Into::Nothing) {
            if (name == u"alt-trans" || name == u"matches")
                --m_alternatives;
            else if (name == u"trans-unit" || name == u"unit")
                m_inUnit = false;
        } else if (!m_marks.isEmpty()) {
            m_marks.removeLast();
            m_code -= isXliffCode(name) ? 1 : 0;
        } else { // marks are closed in the order they were opened: this is the text itself
            if (m_into == Into::Data)
                m_data.insert(m_dataId, m_dataWords);
            if (m_into == Into::Target && m_isCopied)
                dropFrench(m_text.segments.last());
            m_into = Into::Nothing;
        }
    }

    /// Numbers, signs, and at most one acronym ("115", "CAF, 04 76 00 00 01"): there is nothing to be written over, and
    /// whoever left it there meant it. Several words in capitals are a heading.
    static bool isInEveryLanguage(const QString &text)
    {
        static const QRegularExpression acronym(QStringLiteral("^\\P{L}*\\p{Lu}{2,6}\\P{L}*$"),
                                                QRegularExpression::UseUnicodePropertiesOption);
        QStringList words = text.simplified().split(u' ', Qt::SkipEmptyParts);
        words.removeIf([](const QString &word) {
            return std::none_of(word.begin(), word.end(), [](QChar c) { return c.isLetter(); });
        });
        return words.isEmpty() || (words.size() == 1 && words.first().contains(acronym));
    }

    /// The French that was put there to be written over, and was not; tools change white space.
    static void dropFrench(Segment &segment)
    {
        const QString french = wordsOf(segment.source);
        if (!isInEveryLanguage(french) && wordsOf(segment.target).simplified() == french.simplified())
            segment.target.clear();
    }

    QXmlStreamReader m_xml;
    ExchangeText m_text;
    int m_alternatives = 0, m_code = 0; ///< open elements
    bool m_isXliff = false, m_isTwo = false, m_isFrench = false, m_isOurs = false, m_inFile = false, m_inUnit = false,
         m_isCopied = false;
    Into m_into = Into::Nothing;
    QList<Run> m_marks; ///< open ones, the inner last
    QSet<QString> m_keys;
    QString m_dataId, m_dataWords;
    QHash<QString, QString> m_data; ///< of the unit
};

} // namespace

Result<ExchangeText> fromXliff(const QByteArray &bytes)
{
    return bytes.size() > exchangexml::largestFile ? Result<ExchangeText>(exchangexml::tooLarge())
                                                   : XliffReader(bytes).read();
}

} // namespace escale
