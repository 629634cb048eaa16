// SPDX-License-Identifier: GPL-3.0-or-later
#include "station/staffpin.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <array>
#include <sodium.h>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace escale {
namespace {

using namespace std::chrono_literals;

constexpr int triesAllowed = 5;
/// How long the page stays shut after the first five wrong tries, the next five, and so on; the last for good.
constexpr std::array<std::chrono::minutes, 5> waits{5min, 15min, 1h, 4h, 24h};
constexpr int mostClosures = static_cast<int>(waits.size());
constexpr int mostFailed = 9999;

std::chrono::seconds waitAfter(int closures)
{
    return waits.at(static_cast<std::size_t>(std::clamp(closures, 1, mostClosures) - 1));
}

bool ready()
{
    return sodium_init() >= 0;
}

Error cannotKeep()
{
    return {Problem::CannotWrite, QCoreApplication::translate("station", "The PIN could not be saved. Check the disk."),
            QStringLiteral("pin not stored")};
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
    if (pin.size() < leastPinLength || pin.size() > greatestPinLength)
        return Error{Problem::Usage, QCoreApplication::translate("station", "A PIN has 6 to 32 digits."), {}};
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

Result<Done> storePin(const QString &file, const QByteArray &hash, Disk &disk)
{
    if (!replaceForGood(disk, file, hash + '\n', QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup) ||
        !giveToGroupOfFolder(file))
        return cannotKeep();
    return Done{};
}

PinGuard::PinGuard(QString pinFile, QString stateFile, Clock &clock, Disk &disk)
    : m_pinFile(std::move(pinFile)), m_stateFile(std::move(stateFile)), m_clock(clock), m_disk(disk)
{
}

PinGuard::Tries PinGuard::countedWrong(Tries tries, const QDateTime &now)
{
    tries.closedUntil = {}; // over: a clock put back must not bring it back
    tries.failed = std::min(tries.failed + 1, mostFailed);
    tries.lastFailed = now;
    if (++tries.wrong < triesAllowed)
        return tries;
    tries.wrong = 0;
    tries.closures = std::min(tries.closures + 1, mostClosures);
    tries.closedUntil = now.addSecs(waitAfter(tries.closures).count());
    return tries;
}

PinVerdict PinGuard::judge(const QString &pin)
{
    const auto before = load();
    if (!before || wait() > 0s)
        return PinVerdict::Waiting;
    const Disk::Content stored = m_disk.read(m_pinFile);
    const QByteArray hash = stored.bytes.trimmed();
    if (hash.isEmpty() || hash.size() >= static_cast<qsizetype>(crypto_pwhash_STRBYTES) || !ready())
        return stored.readable ? PinVerdict::NotSet : PinVerdict::Waiting;
    // The try is written down before it is judged: pulling the plug in between does not give it back.
    if (!save(countedWrong(*before, m_clock.now())))
        return PinVerdict::Waiting; // tries that cannot be counted are not allowed
    (void)wait();                   // from now on by time that never jumps
    const QByteArray clear = pin.toUtf8();
    if (crypto_pwhash_str_verify(hash.constData(), clear.constData(), static_cast<unsigned long long>(clear.size())) !=
        0)
        return PinVerdict::Wrong;
    m_history = {before->failed, before->lastFailed, pin.size() < leastPinLength};
    // A try that cannot be taken back only costs a later one.
    (void)save({});
    return PinVerdict::Accepted;
}

std::chrono::seconds PinGuard::wait()
{
    const auto loaded = load();
    if (!loaded)
        return left();
    Tries tries = *loaded;
    if (!tries.closedUntil.isValid()) {
        m_closure.reset();
        return {};
    }
    if (!m_closure || m_closure->until != tries.closedUntil) {
        std::chrono::seconds left{m_clock.now().secsTo(tries.closedUntil)};
        const std::chrono::seconds whole = waitAfter(tries.closures);
        if (left > whole) {
            // The clock was put back since: the whole wait begins again, once, whatever restarts follow. Where that
            // cannot be written down, no try can be either.
            left = whole;
            tries.closedUntil = m_clock.now().addSecs(left.count());
            (void)save(tries);
        }
        m_closure = Closure{tries.closedUntil, m_clock.elapsed() + std::max(left, 0s)};
    }
    return left();
}

std::chrono::seconds PinGuard::left() const
{
    if (!m_closure)
        return {};
    return std::max(std::chrono::ceil<std::chrono::seconds>(m_closure->opens - m_clock.elapsed()), 0s);
}

/// One line: wrong tries, closed until, waits so far, failed since the last visit, the last of them; times in seconds
/// since 1970, 0 for none. Earlier versions wrote the first two only.
std::optional<PinGuard::Tries> PinGuard::load() const
{
    const Disk::Content content = m_disk.read(m_stateFile);
    if (!content.readable)
        return std::nullopt;
    const QByteArrayList parts = content.bytes.trimmed().split(' ');
    if (parts.size() != 2 && parts.size() != 5)
        return Tries{};
    const auto number = [&parts](int place, int most) { return std::clamp(parts[place].toInt(), 0, most); };
    const auto moment = [&parts](int place) {
        const qint64 seconds = parts[place].toLongLong();
        return seconds > 0 ? QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC) : QDateTime();
    };
    Tries tries{number(0, triesAllowed), moment(1), 0, 0, {}};
    if (parts.size() == 5) {
        tries.closures = number(2, mostClosures);
        tries.failed = number(3, mostFailed);
        tries.lastFailed = moment(4);
    } else {
        tries.failed = tries.closedUntil.isValid() ? triesAllowed : tries.wrong;
        tries.closures = tries.closedUntil.isValid() ? 1 : 0;
    }
    return tries;
}

bool PinGuard::save(const Tries &tries) const
{
    const auto seconds = [](const QDateTime &moment) {
        return QByteArray::number(moment.isValid() ? moment.toSecsSinceEpoch() : 0);
    };
    const QByteArrayList parts{QByteArray::number(tries.wrong), seconds(tries.closedUntil),
                               QByteArray::number(tries.closures), QByteArray::number(tries.failed),
                               seconds(tries.lastFailed)};
    return replaceForGood(m_disk, m_stateFile, parts.join(' ') + '\n', QFile::ReadOwner | QFile::WriteOwner);
}

} // namespace escale
