// SPDX-License-Identifier: GPL-3.0-or-later
#include "recording/recordingfolder.h"

#include "base/try.h"
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

QString pathOf(const QString &folder, Language language, const QByteArray &key)
{
    return QDir(folder).filePath(code(language) + u'/' + QString::fromLatin1(key.toHex()) + suffix);
}

} // namespace

QString recordingFolder(const QString &libraryPath)
{
    return QFileInfo(libraryPath).dir().filePath(QStringLiteral("recordings"));
}

QString waitingRecordingFolder(const QString &libraryPath)
{
    return QFileInfo(libraryPath).dir().filePath(QStringLiteral("recordings-waiting"));
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
    QFile file(pathOf(folder, language, key));
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

Result<Done> putPersonsSound(const QString &folder, Language language, const QByteArray &key, const QByteArray &sound)
{
    QSaveFile target(pathOf(folder, language, key));
    if (!QDir().mkpath(QFileInfo(target.fileName()).path()) || !target.open(QIODevice::WriteOnly) ||
        target.write(sound) != sound.size() || !target.commit())
        return Error{Problem::CannotWrite, {}, target.errorString()};
    return Done{};
}

Result<Done> dropPersonsSound(const QString &folder, Language language, const QByteArray &key)
{
    QFile file(pathOf(folder, language, key));
    if (file.exists() && !file.remove())
        return Error{Problem::CannotWrite, {}, file.errorString()};
    return Done{};
}

Result<Done> movePersonsSound(const QString &from, Language language, const QByteArray &key, const QString &to)
{
    const QByteArray sound = personsSound(from, language, key);
    if (sound.isEmpty())
        return Error{Problem::CannotRead, {}, QStringLiteral("no recording to move")};
    ESCALE_TRY_DONE(putPersonsSound(to, language, key, sound));
    return dropPersonsSound(from, language, key);
}

Result<Done> putPersonsRecording(const QString &from, const LookedAtRecording &recording, const QString &to)
{
    QFile source(QDir(from).filePath(recording.file));
    if (!source.open(QIODevice::ReadOnly))
        return Error{Problem::CannotRead, {}, source.errorString()};
    return putPersonsSound(to, recording.language, recording.key, source.readAll());
}

} // namespace escale
