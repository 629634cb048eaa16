// SPDX-License-Identifier: GPL-3.0-or-later
#include "translating/htmltable.h"

#include "translating/exchangexml.h"

namespace escale {

using exchangexml::lawful;

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

} // namespace escale
