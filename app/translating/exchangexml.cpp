// SPDX-License-Identifier: GPL-3.0-or-later
#include "translating/exchangexml.h"

#include <QCoreApplication>

namespace escale::exchangexml {

Error refused(const QString &sentence, const QString &cause)
{
    return {Problem::BadAnswer, sentence, cause};
}

Error notWhole(const QXmlStreamReader &xml)
{
    return refused(QCoreApplication::translate("translating", "This file is not a whole translation file (line %1).")
                       .arg(xml.lineNumber()),
                   xml.errorString());
}

Error tooLarge()
{
    return refused(QCoreApplication::translate("translating", "This file is too large for a translation of fiches."));
}

Error ownEntities()
{
    return refused(
        QCoreApplication::translate("translating", "This file declares entities of its own, and is not read."));
}

QString lawful(QString text)
{
    return text.removeIf([](QChar c) {
        const char16_t u = c.unicode();
        return (u < 0x20 && u != u'\n' && u != u'\t') || u == 0xfffe || u == 0xffff;
    });
}

void begin(QXmlStreamWriter &xml)
{
    xml.setAutoFormatting(false);
    xml.writeStartDocument();
}

} // namespace escale::exchangexml
