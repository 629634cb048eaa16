// SPDX-License-Identifier: GPL-3.0-or-later
// The invented answers of the server of 2026 (app/feed/CONTRACT.md), read from tests/data/examples-2026.
#pragma once

#include <QByteArray>
#include <QDir>
#include <QFile>

namespace escale::test {

inline QDir examples2026()
{
    return QDir(QStringLiteral(ESCALE_SOURCE "/tests/data/examples-2026"));
}

/// The body of an answer; `name` like "01-rco-markdown.fr".
inline QByteArray example2026(const QString &name)
{
    QFile file(examples2026().filePath(name + QStringLiteral(".json")));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("example missing: %s", qPrintable(name));
    return file.readAll();
}

/// 6a2000000000000000000001 for 1.
inline QString example2026Id(int number)
{
    return QStringLiteral("6a2%1").arg(number, 21, 16, QLatin1Char('0'));
}

} // namespace escale::test
