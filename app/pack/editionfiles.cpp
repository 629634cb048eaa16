// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/editionfiles.h"

#include "pack/minisign.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMap>
#include <QRegularExpression>
#include <QSet>

namespace escale {
namespace {

/// Editions whose packs stay: a station in the middle of a download, and one that goes back, still find them.
constexpr int editionsKept = 3;

Result<PackIndex> rootIn(const QString &path)
{
    QFile file(path);
    return decodePackIndex(behindSignature(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray()));
}

/// "7.escale" in such a folder, by number.
QMap<qint64, QString> numberedIn(const QString &folder)
{
    QMap<qint64, QString> byNumber;
    const QDir files(folder);
    for (const QString &name : files.entryList({QStringLiteral("*.escale")}, QDir::Files)) {
        if (const qint64 number = QFileInfo(name).completeBaseName().toLongLong(); number > 0)
            byNumber.insert(number, files.filePath(name));
    }
    return byNumber;
}

} // namespace

QString editionFileName(qint64 sequence)
{
    return u"editions/%1.escale"_qs.arg(sequence);
}

QString rotationFileName(qint64 sequence)
{
    return u"keys/%1.escale"_qs.arg(sequence);
}

QStringList filesOf(const PackIndex &root)
{
    QStringList files;
    for (const PackFile &pack : root.packs) {
        if (pack.bytes > 0)
            files.append(packName(pack));
    }
    for (const PackFile &dictionary : root.dictionaries)
        files.append(dictionaryName(dictionary));
    files.sort();
    files.removeDuplicates();
    return files;
}

QStringList rotationFilesIn(const QString &folder)
{
    QStringList files;
    for (const qint64 number : numberedIn(folder + u"/keys"_qs).keys())
        files.append(rotationFileName(number));
    if (QFileInfo::exists(folder + u'/' + keyFileName))
        files.append(keyFileName);
    return files;
}

Result<QStringList> filesSince(const QString &folder, qint64 sequence)
{
    const auto now = rootIn(folder + u'/' + indexFileName);
    const auto then = rootIn(folder + u'/' + editionFileName(sequence));
    if (!now || !then)
        return Error{
            Problem::NotFound,
            QCoreApplication::translate("pack", "Edition %1 is not kept in this folder: copy all of it.").arg(sequence),
            QStringLiteral("edition not kept")};
    QStringList lacking = filesOf(*now);
    const QStringList there = filesOf(*then);
    lacking.removeIf([&there](const QString &name) { return there.contains(name); });
    lacking += rotationFilesIn(folder);
    lacking.append(indexFileName); // last: an index without its packs is none
    return lacking;
}

void removeOtherPacks(const QString &folder, const QStringList &needed)
{
    const QSet<QString> names(needed.cbegin(), needed.cend());
    static const QRegularExpression ours(QStringLiteral("^[0-9a-f]{64}\\.(pack|dict)(\\.new)?$"));
    QDir packs(folder + u"/packs"_qs);
    for (const QString &name : packs.entryList(QDir::Files)) {
        if (ours.match(name).hasMatch() && !names.contains(u"packs/"_qs + name))
            packs.remove(name);
    }
}

void removeOldEditions(const QString &folder)
{
    const QMap<qint64, QString> byNumber = numberedIn(folder + u"/editions"_qs);
    QStringList needed;
    int kept = 0;
    for (auto it = byNumber.end(); it != byNumber.begin();) {
        --it;
        if (kept == editionsKept) {
            QFile::remove(*it);
            continue;
        }
        const auto root = rootIn(*it);
        if (!root)
            continue;
        ++kept;
        needed += filesOf(*root);
    }
    removeOtherPacks(folder, needed);
}

} // namespace escale
