// SPDX-License-Identifier: GPL-3.0-or-later
// The recorded answers of the real server. The set of the tree (tests/data/recorded-feed.tar.xz, made by
// tests/tools/retext.py) has sentences of ours in place of the server's own and is always read. What reads it runs once
// more on the originals, which are not ours to give away, where they are at hand (the end of tests/CMakeLists.txt).
#pragma once

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace escale::test {

/// Holds `recordings` and `recordings-write`.
inline QDir recordedFeed()
{
    return QDir(qEnvironmentVariable("ESCALE_RECORDED", QStringLiteral(ESCALE_RECORDED)));
}

inline QDir recordingsFolder()
{
    return QDir(recordedFeed().filePath(QStringLiteral("recordings")));
}

inline QDir writeRecordingsFolder()
{
    return QDir(recordedFeed().filePath(QStringLiteral("recordings-write")));
}

/// False in the second run where the originals are not at hand.
inline bool haveRecordings()
{
    return recordingsFolder().exists(QStringLiteral("index.json"));
}

#define ESCALE_NEED_RECORDINGS()                                                                                       \
    do {                                                                                                               \
        if (!escale::test::haveRecordings() && qEnvironmentVariableIsSet("ESCALE_RECORDED"))                           \
            QSKIP("the original recordings are not here (../shared): the set of the tree is what was tested");         \
        QVERIFY2(escale::test::haveRecordings(), "tests/data/recorded-feed.tar.xz was not unpacked");                  \
    } while (false)

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

/// "e11" and "fr" -> edge/e11-....fr.json
inline QString edgeFile(const QString &number, const QString &language)
{
    const auto names = QDir(recordingsFolder().filePath(QStringLiteral("edge")))
                           .entryList({number + QStringLiteral("-*.") + language + QStringLiteral(".json")});
    if (names.size() != 1)
        qFatal("no edge case %s in %s", qPrintable(number), qPrintable(language));
    return QStringLiteral("edge/") + names.first();
}

/// The body of an edge case.
inline QByteArray edgeBody(const QString &number, const QString &language)
{
    return recordedBody(edgeFile(number, language));
}

/// ed0000000000000000000001 for "e01".
inline QString edgeId(int number)
{
    return QStringLiteral("ed%1").arg(number, 22, 16, QLatin1Char('0'));
}

} // namespace escale::test
