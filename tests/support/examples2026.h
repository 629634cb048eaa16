// SPDX-License-Identifier: GPL-3.0-or-later
// The invented answers in the forms of 2026, read from the shared folder. A test that needs them says so when they are
// absent.
#pragma once

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace escale::test {

inline QDir examples2026()
{
    return QDir(QStringLiteral(ESCALE_SHARED) + QStringLiteral("/feed/examples-2026"));
}

#define ESCALE_NEED_EXAMPLES_2026()                                                                                    \
    if (!escale::test::examples2026().exists())                                                                        \
    QSKIP("the examples of 2026 are not here (ESCALE_SHARED/feed/examples-2026): left out, not faked")

/// A whole answer, byte for byte; `name` like "01-rco-markdown.fr.json".
inline QByteArray example2026(const QString &name)
{
    QFile file(examples2026().filePath(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("example missing: %s", qPrintable(name));
    return file.readAll();
}

/// The id of the fiche such an answer is about.
inline QString idOfExample2026(const QByteArray &body)
{
    return QJsonDocument::fromJson(body)
        .object()
        .value(QLatin1String("data"))
        .toObject()
        .value(QLatin1String("_id"))
        .toString();
}

} // namespace escale::test
