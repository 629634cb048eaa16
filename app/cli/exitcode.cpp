// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/exitcode.h"

#include "cli/output.h"

namespace escale {

ExitCode exitCodeOf(Problem problem)
{
    switch (problem) {
    case Problem::Usage:
    case Problem::NotFound:
        return ExitCode::Usage; // an id that is not in the library is a wrong argument
    case Problem::BadAnswer:
        return ExitCode::BadAnswer;
    case Problem::Unreachable:
        return ExitCode::Unreachable;
    case Problem::Refused:
        return ExitCode::Refused;
    case Problem::BadConfiguration:
        return ExitCode::BadConfiguration;
    case Problem::CannotRead:
    case Problem::TooNew:
    case Problem::Damaged:
        return ExitCode::CannotRead;
    case Problem::CannotWrite:
        return ExitCode::CannotWrite;
    case Problem::Busy:
    case Problem::Cancelled:
    case Problem::Incomplete:
        return ExitCode::TryAgain;
    }
    return ExitCode::TryAgain;
}

Error usage(const QString &sentence)
{
    return {Problem::Usage, sentence, {}};
}

ExitCode complain(const Error &error)
{
    printError(error.sentence);
    return exitCodeOf(error.problem);
}

} // namespace escale
