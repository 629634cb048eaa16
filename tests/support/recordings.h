// SPDX-License-Identifier: GPL-3.0-or-later
// The recorded answers of the real server, read from the shared folder. A test that needs them says so when they are
// absent.
#pragma once

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace escale::test {

inline QDir recordingsFolder()
{
    return QDir(QStringLiteral(ESCALE_SHARED) + QStringLiteral("/feed/recordings"));
}

inline bool haveRecordings()
{
    return recordingsFolder().exists(QStringLiteral("index.json"));
}

#define ESCALE_NEED_RECORDINGS()                                                                                       \
    if (!escale::test::haveRecordings())                                                                               \
    QSKIP("the recordings of the real server are not here (ESCALE_SHARED/feed/recordings): left out, not faked")

/// The whole recording; `name` like "edge/e01-meta-france-all.fr.json".
inline QJsonObject recording(const QString &name)
{
    QFile file(recordingsFolder().filePath(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("recording missing: %s", qPrintable(name));
    return QJsonDocument::fromJson(file.readAll()).object();
}

/// Its body, byte for byte.
inline QByteArray recordedBody(const QString &name)
{
    return recording(name).value(QStringLiteral("body")).toString().toUtf8();
}

/// "e11" and "fr" -> the body of edge/e11-....fr.json
inline QByteArray edgeBody(const QString &number, const QString &language)
{
    const auto names = recordingsFolder().entryList({QStringLiteral("edge")}).isEmpty()
                           ? QStringList()
                           : QDir(recordingsFolder().filePath(QStringLiteral("edge")))
                                 .entryList({number + QStringLiteral("-*.") + language + QStringLiteral(".json")});
    if (names.size() != 1)
        qFatal("no edge case %s in %s", qPrintable(number), qPrintable(language));
    return recordedBody(QStringLiteral("edge/") + names.first());
}

/// ed0000000000000000000001 for "e01".
inline QString edgeId(int number)
{
    return QStringLiteral("ed%1").arg(number, 22, 16, QLatin1Char('0'));
}

} // namespace escale::test
