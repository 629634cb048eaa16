// SPDX-License-Identifier: GPL-3.0-or-later
// What escalectl tells the shell: the codes of sysexits.h, one for each kind of problem.
#pragma once

#include "base/error.h"

namespace escale {

enum class ExitCode : int {
    Ok = 0,
    Usage = 64,            ///< EX_USAGE
    BadAnswer = 65,        ///< EX_DATAERR: the feed's answers make no sense
    Unreachable = 69,      ///< EX_UNAVAILABLE
    CannotWrite = 73,      ///< EX_CANTCREAT
    CannotRead = 74,       ///< EX_IOERR
    TryAgain = 75,         ///< EX_TEMPFAIL: ended early, some fiches failed, or another sync is running
    Refused = 77,          ///< EX_NOPERM: the key
    BadConfiguration = 78, ///< EX_CONFIG
};

ExitCode exitCodeOf(Problem problem);

/// An argument that cannot be used.
Error usage(const QString &sentence);

/// Prints the sentence on stderr, the one line a person needs, and answers the code for it.
ExitCode complain(const Error &error);

} // namespace escale
