// SPDX-License-Identifier: GPL-3.0-or-later
// The PIN of the staff page. Stored as an Argon2id hash (RFC 9106, through libsodium), never in clear, never logged,
// and nothing tells how long it is. Five wrong tries close the page for five minutes; the wait is kept in a file, so
// that a restart or a power cut does not end it. While the program runs, the wait is counted in time that never jumps:
// a clock that is put forward does not open the page, one that is put back does not keep it shut.
#pragma once

#include "fiche/clock.h"
#include "fiche/error.h"

#include <QByteArray>

namespace escale {

/// A hash to be stored. Takes some 100 ms and 64 MB: not for the UI thread. Errors: Usage (shorter than 4 or longer
/// than 32 characters), CannotWrite (no memory).
Result<QByteArray> hashPin(const QString &pin);

/// Writes the hash, readable by its owner and the group of its folder only. Errors: CannotWrite.
Result<Done> storePin(const QString &file, const QByteArray &hash);

enum class PinVerdict : quint8 {
    Accepted,
    Wrong,
    Waiting, ///< too many wrong tries: not even looked at
    NotSet,  ///< no PIN has been stored: the staff page stays closed
};

/// Counts tries. Belongs to one thread; `judge` may be the slow one.
class PinGuard {
public:
    /// `pinFile`: what storePin wrote. `stateFile`: where tries are kept; created when needed.
    PinGuard(QString pinFile, QString stateFile, Clock &clock);

    [[nodiscard]] PinVerdict judge(const QString &pin);
    /// Zero when a try is allowed.
    [[nodiscard]] std::chrono::seconds wait();

private:
    struct Tries {
        int wrong = 0;
        QDateTime closedUntil;
    };
    /// A wait this program has come upon: what the file says of it, and when it ends by Clock::elapsed().
    struct Closure {
        QDateTime until;
        std::chrono::milliseconds opens{};
    };
    [[nodiscard]] Tries load() const;
    [[nodiscard]] bool save(const Tries &tries) const;

    QString m_pinFile, m_stateFile;
    Clock &m_clock;
    std::optional<Closure> m_closure;
};

} // namespace escale
