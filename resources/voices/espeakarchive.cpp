// SPDX-License-Identifier: GPL-3.0-or-later
#include "voices/espeakarchive.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QtEndian>

namespace escale {
namespace {

/// Letters, digits and a few signs, no step upwards, nothing hidden.
bool isPlain(const QString &name)
{
    static const QRegularExpression plain(QStringLiteral("^[\\w!+-][\\w!+. -]*(?:/[\\w!+-][\\w!+. -]*)*$"));
    return plain.match(name).hasMatch();
}

} // namespace

QList<ArchivedFile> archivedFiles(const QByteArray &program, qint64 size, QString &trouble)
{
    static const QRegularExpression entry(
        QStringLiteral("\\{filename:\"/usr/share/espeak-ng-data/([^\"]*)\",start:(\\d+),end:(\\d+)[,}]"));
    QList<ArchivedFile> files;
    auto matches = entry.globalMatch(QString::fromUtf8(program));
    while (matches.hasNext()) {
        const auto match = matches.next();
        bool sane = true, alsoSane = true;
        const ArchivedFile file{match.captured(1), match.captured(2).toLongLong(&sane),
                                match.captured(3).toLongLong(&alsoSane)};
        if (!isPlain(file.name)) {
            trouble = QStringLiteral("a file name that is none: %1").arg(file.name);
            return {};
        }
        if (!sane || !alsoSane || file.start > file.end || file.end > size) {
            trouble = QStringLiteral("%1 lies outside the data").arg(file.name);
            return {};
        }
        files.append(file);
    }
    if (files.isEmpty())
        trouble = QStringLiteral("the program names no files of espeak-ng-data");
    return files;
}

QByteArray withOtherCharacters(const QByteArray &dictionary)
{
    constexpr char groupStart = 6, groupEnd = 7;
    constexpr qsizetype head = 2 * sizeof(quint32);
    qsizetype at = dictionary.size() < head ? -1 : qFromLittleEndian<quint32>(dictionary.constData() + sizeof(quint32));
    if (at < head)
        return dictionary;
    while (at < dictionary.size() && dictionary.at(at) == groupStart) {
        const qsizetype name = at + 1;
        at = dictionary.indexOf('\0', name);
        if (at == name)
            return dictionary; // the group without a name
        while (at >= 0 && at + 1 < dictionary.size() && dictionary.at(at + 1) != groupEnd)
            at = dictionary.indexOf('\0', at + 1);
        if (at < 0)
            return dictionary;
        at += 2;
    }
    if (at + 1 != dictionary.size() || dictionary.at(at) != '\0')
        return dictionary;
    return dictionary.left(at) + QByteArray("\x06\0\x07", 3) + '\0';
}

bool unpack(const QList<ArchivedFile> &files, const QByteArray &data, const QString &folder, QString &trouble)
{
    const QDir root(folder + QStringLiteral("/espeak-ng-data"));
    for (const ArchivedFile &file : files) {
        const QString path = root.filePath(file.name);
        QFile out(path);
        QByteArray bytes = data.mid(file.start, file.end - file.start);
        if (file.name.endsWith(QLatin1String("_dict")))
            bytes = withOtherCharacters(bytes);
        if (!QDir().mkpath(QFileInfo(path).path()) || !out.open(QIODevice::WriteOnly) ||
            out.write(bytes) != bytes.size() || !out.flush()) {
            trouble = QStringLiteral("cannot write %1").arg(path);
            return false;
        }
    }
    return true;
}

} // namespace escale
