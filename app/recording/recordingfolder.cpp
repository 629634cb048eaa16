// SPDX-License-Identifier: GPL-3.0-or-later
#include "recording/recordingfolder.h"

#include "speech/opussound.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <algorithm>

namespace escale {
namespace {

constexpr qsizetype keyBytes = 32;
const QLatin1String suffix(".opus");
constexpr qint64 largest = 4LL * 1024 * 1024;

LookedAtRecording::Problem problemOf(const QString &path)
{
    using Problem = LookedAtRecording::Problem;
    constexpr double shortest = 0.2, longest = 30; // seconds
    QFile file(path);
    if (file.size() > largest)
        return Problem::TooLong;
    const auto clip = file.open(QIODevice::ReadOnly) ? fromOpus(file.readAll())
                                                     : Result<Clip>(Error{escale::Problem::CannotRead, {}, {}});
    if (!clip)
        return Problem::NoSound;
    const double seconds = static_cast<double>(clip->samples.size()) / std::max(1, clip->rate);
    return seconds < shortest || seconds > longest ? Problem::Length : Problem::None;
}

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
    QFile file(QDir(folder).filePath(code(language) + u'/' + QString::fromLatin1(key.toHex()) + suffix));
    return file.size() <= largest && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QList<LookedAtRecording> lookAtRecordings(const QString &folder)
{
    QList<LookedAtRecording> found;
    const QDir top(folder);
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        LookedAtRecording one;
        one.file = top.relativeFilePath(path);
        const QStringList parts = one.file.split(u'/');
        const auto language = languageFromCode(parts.first());
        const QString name = parts.last();
        if (name.endsWith(suffix))
            one.key = QByteArray::fromHex(name.chopped(suffix.size()).toLatin1());
        if (parts.size() != 2 || !language || one.key.size() != keyBytes)
            one.problem = LookedAtRecording::Problem::Name;
        else
            one.problem = problemOf(path);
        one.language = language.value_or(Language::Fr);
        found.append(one);
    }
    std::sort(found.begin(), found.end(),
              [](const LookedAtRecording &a, const LookedAtRecording &b) { return a.file < b.file; });
    return found;
}

Result<Done> putPersonsRecording(const QString &from, const LookedAtRecording &recording, const QString &to)
{
    QFile source(QDir(from).filePath(recording.file));
    if (!source.open(QIODevice::ReadOnly))
        return Error{Problem::CannotRead, {}, source.errorString()};
    const QString folder = QDir(to).filePath(code(recording.language));
    QSaveFile target(folder + u'/' + QString::fromLatin1(recording.key.toHex()) + suffix);
    if (!QDir().mkpath(folder) || !target.open(QIODevice::WriteOnly) || target.write(source.readAll()) < 0 ||
        !target.commit())
        return Error{Problem::CannotWrite, {}, target.errorString()};
    return Done{};
}

} // namespace escale
