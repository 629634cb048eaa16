// SPDX-License-Identifier: GPL-3.0-or-later
#include "voices/espeakarchive.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

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

bool unpack(const QList<ArchivedFile> &files, const QByteArray &data, const QString &folder, QString &trouble)
{
    const QDir root(folder + QStringLiteral("/espeak-ng-data"));
    for (const ArchivedFile &file : files) {
        const QString path = root.filePath(file.name);
        QFile out(path);
        const QByteArray bytes = data.mid(file.start, file.end - file.start);
        if (!QDir().mkpath(QFileInfo(path).path()) || !out.open(QIODevice::WriteOnly) ||
            out.write(bytes) != bytes.size() || !out.flush()) {
            trouble = QStringLiteral("cannot write %1").arg(path);
            return false;
        }
    }
    return true;
}

} // namespace escale
