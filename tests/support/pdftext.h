// SPDX-License-Identifier: GPL-3.0-or-later
// The text of a PDF as another program finds it: pdftotext (poppler-utils).
#pragma once

#include <QProcess>
#include <QStandardPaths>
#include <QtTest>

#define REQUIRE_PDFTOTEXT                                                                                              \
    if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())                                         \
    QSKIP("pdftotext is not installed (Debian: poppler-utils): NOTHING was checked about the text of PDFs")

namespace escale::test {

/// Of the file `pdf`.
inline QString pdfText(const QString &pdf, const QStringList &options = {})
{
    QProcess process;
    process.start(QStringLiteral("pdftotext"), options + QStringList{pdf, QStringLiteral("-")});
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        qFatal("pdftotext: %s", process.readAllStandardError().constData());
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace escale::test
