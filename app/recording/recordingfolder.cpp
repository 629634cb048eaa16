// SPDX-License-Identifier: GPL-3.0-or-later
#include "recording/recordingfolder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace escale {
namespace {

constexpr qsizetype keyBytes = 32;
const QLatin1String suffix(".opus");

} // namespace

QString recordingFolder(const QString &libraryPath)
{
    return QFileInfo(libraryPath).dir().filePath(QStringLiteral("recordings"));
}

QHash<QByteArray, Language> personsRecordings(const QString &folder)
{
    QHash<QByteArray, Language> found;
    for (const Language language : allLanguages) {
        const QDir dir(QDir(folder).filePath(code(language)));
        for (const QString &name : dir.entryList({u'*' + suffix}, QDir::Files)) {
            const QByteArray key = QByteArray::fromHex(name.chopped(suffix.size()).toLatin1());
            if (key.size() == keyBytes)
                found.insert(key, language);
        }
    }
    return found;
}

QByteArray personsSound(const QString &folder, Language language, const QByteArray &key)
{
    constexpr qint64 largest = 4LL * 1024 * 1024;
    QFile file(QDir(folder).filePath(code(language) + u'/' + QString::fromLatin1(key.toHex()) + suffix));
    return file.size() <= largest && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace escale
