// SPDX-License-Identifier: GPL-3.0-or-later
#include "selections/selectionfiles.h"

#include "base/try.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QSaveFile>
#include <QSysInfo>
#include <QUuid>

namespace escale {
namespace {

const QString ending = QStringLiteral(".selection.json");

Error notWritten(const QString &cause)
{
    return {Problem::CannotWrite,
            QCoreApplication::translate("selections", "The selection could not be saved. Check that there is room and "
                                                      "that you may write in its folder."),
            cause};
}

QString hashOf(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().left(16));
}

QString writerOf(const QString &folder)
{
    const QString path = QDir(folder).filePath(QStringLiteral("writer"));
    QFile file(path);
    QByteArray own;
    if (file.open(QIODevice::ReadOnly))
        own = file.read(64).trimmed();
    if (own.isEmpty()) {
        own = freshSelectionId().toLatin1();
        QSaveFile fresh(path);
        if (fresh.open(QIODevice::WriteOnly)) {
            fresh.write(own + '\n');
            fresh.commit();
        }
    }
    return hashOf(own + QSysInfo::machineUniqueId());
}

/// What waits for `team`; each shared folder has its own.
QString waitingFolder(const QString &folder, const QString &team)
{
    return QDir(folder).filePath(QStringLiteral("team-") + hashOf(QDir::cleanPath(team).toUtf8()));
}

QFileInfoList filesIn(const QString &folder)
{
    return QDir(folder).entryInfoList({u'*' + ending}, QDir::Files, QDir::Name);
}

/// Names, sizes and times of all files: another one when anybody has written.
QString stateOf(const QStringList &folders)
{
    QString state;
    for (const QString &folder : folders) {
        for (const QFileInfo &file : filesIn(folder))
            state += QStringLiteral("%1:%2:%3;")
                         .arg(file.fileName(), QString::number(file.size()),
                              QString::number(file.lastModified().toMSecsSinceEpoch()));
    }
    return state;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.size() <= largestSelectionFile ? file.readAll() : QByteArray();
}

/// `record` with what `path` has of the same selection.
SelectionRecord withWhatIsThere(const SelectionRecord &record, const QString &path)
{
    const auto there = selectionFromJson(bytesOf(path));
    return there && there->id == record.id ? mergedRecords(record, *there) : record;
}

Result<Done> write(const SelectionRecord &record, const QString &path)
{
    QSaveFile file(path);
    const QByteArray bytes = toJson(record);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return notWritten(file.errorString());
    return Done{};
}

/// Programs of this desk take turns in its own folder. Held for a moment only: never while the shared one is asked.
std::unique_ptr<QLockFile> turnIn(const QString &folder)
{
    constexpr int patience = 5000;
    auto lock = std::make_unique<QLockFile>(QDir(folder).filePath(QStringLiteral("selections.lock")));
    return lock->tryLock(patience) ? std::move(lock) : nullptr;
}

/// What waits goes into the shared folder. Without one that can be reached nothing happens: it is never made.
void bring(const QString &folder, const QString &team)
{
    const QString from = waitingFolder(folder, team);
    const QFileInfoList waiting = filesIn(from);
    if (waiting.isEmpty() || !QDir(team).exists())
        return;
    // Two programs of this desk would write to the same file: one at a time. However long the folder takes, the other
    // one waits for its next look.
    QLockFile bringing(QDir(folder).filePath(QStringLiteral("team.lock")));
    bringing.setStaleLockTime(0);
    if (!bringing.tryLock(0))
        return;
    for (const QFileInfo &info : waiting) {
        const QByteArray bytes = bytesOf(info.absoluteFilePath());
        const auto record = selectionFromJson(bytes);
        if (!record || !info.fileName().startsWith(record->id + u'.'))
            continue;
        const QString there = QDir(team).filePath(info.fileName());
        if (!write(withWhatIsThere(*record, there), there))
            continue;
        // Unless it has been changed since: then it goes again.
        const auto turn = turnIn(folder);
        if (turn && bytesOf(info.absoluteFilePath()) == bytes)
            QFile::remove(info.absoluteFilePath());
    }
}

} // namespace

QString freshSelectionId()
{
    return QUuid::createUuid().toString(QUuid::Id128);
}

SelectionFiles::SelectionFiles() : m_writer(hashOf(freshSelectionId().toLatin1())) {}

void SelectionFiles::setFolder(const QString &folder)
{
    m_folder = folder;
    m_writer.clear();
    m_state.clear();
}

void SelectionFiles::setTeam(const QString &team)
{
    m_team = team;
    m_state.clear();
}

Result<Done> SelectionFiles::begin()
{
    if (m_folder.isEmpty() || !m_writer.isEmpty())
        return Done{};
    if (!QDir().mkpath(m_folder))
        return notWritten(QStringLiteral("folder"));
    m_writer = writerOf(m_folder);
    return Done{};
}

QString SelectionFiles::fileOf(const HeldSelection &held) const
{
    const QString folder = held.team ? waitingFolder(m_folder, m_team) : m_folder;
    return QDir(folder).filePath(held.record.id + u'.' + m_writer + ending);
}

Result<HeldSelection> SelectionFiles::put(HeldSelection held)
{
    if (m_folder.isEmpty())
        return held;
    if (held.team && !QDir().mkpath(waitingFolder(m_folder, m_team)))
        return notWritten(QStringLiteral("folder"));
    const auto turn = turnIn(m_folder);
    if (!turn)
        return notWritten(QStringLiteral("locked"));
    held.waits = held.team;
    held.record = withWhatIsThere(held.record, fileOf(held));
    ESCALE_TRY_DONE(write(held.record, fileOf(held)));
    m_state.clear(); // somebody else may have written just before
    return held;
}

void SelectionFiles::removeOwn(const SelectionRecord &record)
{
    QFile::remove(fileOf({record, false}));
    m_state.clear();
}

SelectionFiles::Look SelectionFiles::look(bool visits) const
{
    Look look;
    look.folder = m_folder;
    look.team = m_team;
    look.visits = visits && !m_team.isEmpty();
    look.state = m_state;
    return look;
}

void SelectionFiles::visit(Look &look)
{
    if (look.folder.isEmpty())
        return;
    QStringList folders{look.folder};
    if (!look.team.isEmpty())
        folders.append(waitingFolder(look.folder, look.team));
    if (look.visits) {
        bring(look.folder, look.team);
        folders.append(look.team);
    }
    if (!look.team.isEmpty()) {
        for (const QFileInfo &info : filesIn(folders.at(1)))
            look.waiting.append(info.fileName().section(u'.', 0, 0));
    }
    const QString state = stateOf(folders);
    look.fresh = state != look.state;
    look.state = state;
    if (!look.fresh)
        return;
    for (const QString &folder : std::as_const(folders)) {
        for (const QFileInfo &info : filesIn(folder)) {
            QFile file(info.absoluteFilePath());
            if (info.size() > largestSelectionFile || !file.open(QIODevice::ReadOnly)) {
                look.strangers.append(info.fileName());
                continue;
            }
            const auto record = selectionFromJson(file.readAll());
            // A file that says another selection than its name: somebody has copied it.
            if (!record || !info.fileName().startsWith(record->id + u'.'))
                look.strangers.append(info.fileName());
            else
                look.records.append({*record, folder != look.folder});
        }
    }
}

} // namespace escale
