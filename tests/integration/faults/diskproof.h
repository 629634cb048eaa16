// SPDX-License-Identifier: GPL-3.0-or-later
// What a disk can do to a library, proved with real processes and real bytes: calls that fail (faultshim.c), bytes that
// turn, and many at it at once. Each answers the first thing that was not as it should be; empty when all is well.
#pragma once

#include <QString>
#include <QStringList>
#include <functional>

namespace escale::test {

/// Told what is being done; may be empty.
using Talk = std::function<void(const QString &)>;

struct DiskReport {
    QString failure;
    int runs = 0;     ///< processes, flips or commits
    int troubled = 0; ///< of these: with an error that was said, or a flip that was detected
};

struct FaultSpec {
    QStringList command; ///< a program and its arguments; "LIBRARY" stands for the library, "PICTURE" for a PNG to draw
    QString kind;        ///< see faultshim.c
    int times = 1;       ///< how many calls fail; 0: every one from there on
    int most = 12;       ///< moments tried, spread over all calls of the command; 0: every call
};

/// A command that reads: every time it either answers as on a sound disk or says in one sentence that it cannot read
/// now. The library's file is untouched, nothing stands beside it that was not there.
DiskReport proveReading(const QString &shim, const FaultSpec &spec, const Talk &talk = {});
/// A sync from a small feed: the library is sound afterwards, every fiche whole, and the next run completes.
DiskReport proveWriting(const QString &shim, const QString &escalectl, const FaultSpec &spec, const Talk &talk = {});

/// Turns `flips` single bytes of a library, one after the other: verify says so, or nothing that is shown has changed.
DiskReport proveFlips(int flips, quint32 seed, const Talk &talk = {});

/// Two readers and a writer on one library, until `enough` is true of the number of commits: whatever a reader sees is
/// of one commit, and the library is sound in the end.
DiskReport proveCompany(const std::function<bool(int commits)> &enough, const Talk &talk = {});

} // namespace escale::test
