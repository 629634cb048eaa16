// SPDX-License-Identifier: GPL-3.0-or-later
#include "station/staffpin.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <array>
#include <sodium.h>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace escale {
namespace {

constexpr int triesAllowed = 5;
constexpr std::chrono::minutes closedFor{5};

bool ready()
{
    return sodium_init() >= 0;
}

Error cannotKeep()
{
    return {Problem::CannotWrite, QCoreApplication::translate("station", "The PIN could not be saved. Check the disk."),
            QStringLiteral("pin not stored")};
}

QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool writeAll(const QString &path, const QByteArray &bytes, QFile::Permissions permissions)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(permissions))
        return false;
    return file.write(bytes) == bytes.size() && file.commit();
}

/// An administrator writes the file, the kiosk's user reads it: they meet in the group of the folder.
bool giveToGroupOfFolder(const QString &path)
{
#ifdef Q_OS_UNIX
    const QFileInfo folder(QFileInfo(path).absolutePath());
    return QFileInfo(path).groupId() == folder.groupId() ||
           chown(QFile::encodeName(path).constData(), static_cast<uid_t>(-1), folder.groupId()) == 0;
#else
    Q_UNUSED(path)
    return true;
#endif
}

} // namespace

Result<QByteArray> hashPin(const QString &pin)
{
    if (pin.size() < 4 || pin.size() > 32)
        return Error{Problem::Usage, QCoreApplication::translate("station", "A PIN has 4 to 32 characters."), {}};
    const QByteArray clear = pin.toUtf8();
    std::array<char, crypto_pwhash_STRBYTES> hash{};
    const bool made =
        ready() && crypto_pwhash_str_alg(hash.data(), clear.constData(), static_cast<unsigned long long>(clear.size()),
                                         crypto_pwhash_OPSLIMIT_MODERATE, crypto_pwhash_MEMLIMIT_INTERACTIVE,
                                         crypto_pwhash_ALG_ARGON2ID13) == 0;
    if (!made)
        return cannotKeep();
    return QByteArray(hash.data());
}

Result<Done> storePin(const QString &file, const QByteArray &hash)
{
    if (!writeAll(file, hash + '\n', QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup) ||
        !giveToGroupOfFolder(file))
        return cannotKeep();
    return Done{};
}

PinGuard::PinGuard(QString pinFile, QString stateFile, Clock &clock)
    : m_pinFile(std::move(pinFile)), m_stateFile(std::move(stateFile)), m_clock(clock)
{
}

PinVerdict PinGuard::judge(const QString &pin)
{
    if (wait().count() > 0)
        return PinVerdict::Waiting;
    const QByteArray hash = readAll(m_pinFile).trimmed();
    if (hash.isEmpty() || hash.size() >= static_cast<qsizetype>(crypto_pwhash_STRBYTES) || !ready())
        return PinVerdict::NotSet;
    // The try is written down before it is judged: pulling the plug in between does not give it back.
    Tries tries = load();
    tries.closedUntil = {}; // over: a clock put back must not bring it back
    ++tries.wrong;
    if (tries.wrong >= triesAllowed)
        tries = {0, m_clock.now().addSecs(std::chrono::seconds(closedFor).count())};
    if (!save(tries))
        return PinVerdict::Waiting; // tries that cannot be counted are not allowed
    (void)wait();                   // from now on by time that never jumps
    const QByteArray clear = pin.toUtf8();
    if (crypto_pwhash_str_verify(hash.constData(), clear.constData(), static_cast<unsigned long long>(clear.size())) !=
        0)
        return PinVerdict::Wrong;
    // A try that cannot be taken back only costs a later one.
    (void)save({});
    return PinVerdict::Accepted;
}

std::chrono::seconds PinGuard::wait()
{
    Tries tries = load();
    if (!tries.closedUntil.isValid()) {
        m_closure.reset();
        return {};
    }
    if (!m_closure || m_closure->until != tries.closedUntil) {
        std::chrono::seconds left{m_clock.now().secsTo(tries.closedUntil)};
        if (left > closedFor) {
            // The clock was put back since: the whole wait begins again, once, whatever restarts follow. Where that
            // cannot be written down, no try can be either.
            left = closedFor;
            tries.closedUntil = m_clock.now().addSecs(left.count());
            (void)save(tries);
        }
        m_closure = Closure{tries.closedUntil, m_clock.elapsed() + std::max(left, std::chrono::seconds(0))};
    }
    const auto left = m_closure->opens - m_clock.elapsed();
    return std::max(std::chrono::ceil<std::chrono::seconds>(left), std::chrono::seconds(0));
}

PinGuard::Tries PinGuard::load() const
{
    const QByteArrayList parts = readAll(m_stateFile).trimmed().split(' ');
    if (parts.size() != 2)
        return {};
    const qint64 until = parts[1].toLongLong();
    return {std::clamp(parts[0].toInt(), 0, triesAllowed),
            until > 0 ? QDateTime::fromSecsSinceEpoch(until, Qt::UTC) : QDateTime()};
}

bool PinGuard::save(const Tries &tries) const
{
    const qint64 until = tries.closedUntil.isValid() ? tries.closedUntil.toSecsSinceEpoch() : 0;
    return writeAll(m_stateFile, QByteArray::number(tries.wrong) + ' ' + QByteArray::number(until) + '\n',
                    QFile::ReadOwner | QFile::WriteOwner);
}

} // namespace escale
