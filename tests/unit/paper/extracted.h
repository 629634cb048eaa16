// SPDX-License-Identifier: GPL-3.0-or-later
// The words of a PDF as another program finds them (pdftext.h).
#pragma once

#include "paper/paper.h"
#include "pdftext.h"

#include <QTemporaryDir>
#include <QtTest>

namespace escale::test {

/// Words without the marks that steer directions: pdftotext writes its own, and the fiches' are not on paper.
inline QStringList words(QString text)
{
    text.removeIf([](QChar c) {
        const char16_t u = c.unicode();
        return u == 0x200e || u == 0x200f || (u >= 0x202a && u <= 0x202e) || (u >= 0x2066 && u <= 0x2069) ||
               u == 0x00ad;
    });
    static const QRegularExpression space(QStringLiteral("\\s+"), QRegularExpression::UseUnicodePropertiesOption);
    return text.split(space, Qt::SkipEmptyParts);
}

inline QString extracted(const QByteArray &pdf, const QStringList &options = {})
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("paper.pdf"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        qFatal("no room for a test file");
    file.close();
    return pdfText(path, options);
}

} // namespace escale::test
