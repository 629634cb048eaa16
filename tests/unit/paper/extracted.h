// SPDX-License-Identifier: GPL-3.0-or-later
// The text of a PDF as another program finds it: pdftotext (poppler-utils).
#pragma once

#include "paper/paper.h"

#include <QProcess>
#include <QStandardPaths>
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

inline bool canExtract()
{
    return !QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty();
}

#define REQUIRE_PDFTOTEXT                                                                                              \
    if (!escale::test::canExtract())                                                                                   \
    QSKIP("pdftotext is not installed (Debian: poppler-utils): NOTHING was checked about the text of PDFs")

inline QString extracted(const QByteArray &pdf, const QStringList &options = {})
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("paper.pdf"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        qFatal("no room for a test file");
    file.close();
    QProcess process;
    process.start(QStringLiteral("pdftotext"), options + QStringList{path, QStringLiteral("-")});
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        qFatal("pdftotext: %s", process.readAllStandardError().constData());
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace escale::test
