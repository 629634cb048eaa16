// SPDX-License-Identifier: GPL-3.0-or-later
// The PIN of the staff page. Stored as an Argon2id hash (RFC 9106, through libsodium), never in clear, never logged,
// and nothing tells how long it is. Five wrong tries close the page for five minutes, five more for longer, up to a
// day: in the long run five tries a day, so that six digits hold for centuries. Tries and waits are kept in a file that
// outlives a restart and a power cut; a try that cannot be kept is not judged. While the program runs, the wait is
// counted in time that never jumps: a clock that is put forward does not open the page, one that is put back does not
// keep it shut.
#pragma once

#include "base/clock.h"
#include "base/error.h"
#include "station/disk.h"

#include <QByteArray>

namespace escale {

constexpr int leastPinLength = 6;
constexpr int greatestPinLength = 32;

/// A hash to be stored. Takes some 100 ms and 64 MB: not for the UI thread. Errors: Usage (shorter or longer than the
/// lengths above), CannotWrite (no memory).
Result<QByteArray> hashPin(const QString &pin);

/// Writes the hash for good, readable by its owner and the group of its folder only. Errors: CannotWrite.
Result<Done> storePin(const QString &file, const QByteArray &hash, Disk &disk = systemDisk());

enum class PinVerdict : quint8 {
    Accepted,
    Wrong,
    Waiting, ///< too many wrong tries: not even looked at
    NotSet,  ///< no PIN has been stored: the staff page stays closed
};

/// What the staff should know once they are in.
struct PinHistory {
    int failed = 0;       ///< wrong tries since the last right one
    QDateTime lastFailed; ///< UTC; invalid when there was none
    bool isShort = false; ///< the PIN, set by an earlier version, is shorter than leastPinLength
};

/// Counts tries. Belongs to one thread; `judge` may be the slow one.
class PinGuard {
public:
    /// `pinFile`: what storePin wrote. `stateFile`: where tries are kept; created when needed. `clock` and `disk`
    /// outlive the guard.
    PinGuard(QString pinFile, QString stateFile, Clock &clock, Disk &disk = systemDisk());

    [[nodiscard]] PinVerdict judge(const QString &pin);
    /// Zero when a try is allowed.
    [[nodiscard]] std::chrono::seconds wait();
    /// As of the last try that was accepted.
    [[nodiscard]] const PinHistory &history() const { return m_history; }

private:
    struct Tries {
        int wrong = 0;         ///< since the last wait or the last right try
        QDateTime closedUntil; ///< invalid: open
        int closures = 0;      ///< waits since the last right try; how long the last one is
        int failed = 0;        ///< wrong tries since the last right one
        QDateTime lastFailed;
    };
    /// A wait this program has come upon: what the file says of it, and when it ends by Clock::elapsed().
    struct Closure {
        QDateTime until;
        std::chrono::milliseconds opens{};
    };
    /// Nothing when the file cannot be read now.
    [[nodiscard]] std::optional<Tries> load() const;
    [[nodiscard]] bool save(const Tries &tries) const;
    /// Of the wait this program knows of.
    [[nodiscard]] std::chrono::seconds left() const;
    [[nodiscard]] static Tries countedWrong(Tries tries, const QDateTime &now);

    QString m_pinFile, m_stateFile;
    Clock &m_clock;
    Disk &m_disk;
    std::optional<Closure> m_closure;
    PinHistory m_history;
};

} // namespace escale
