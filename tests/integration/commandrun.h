// SPDX-License-Identifier: GPL-3.0-or-later
// `escalectl sync` inside the test's own process, so that its limits can be short: the same code behind the same
// options, with what it prints caught.
#pragma once

#include "cli/commands.h"

#include <QTemporaryFile>

namespace escale::test {

struct CommandRun {
    ExitCode code = ExitCode::Ok;
    QByteArray out, err;

    /// The lines of trouble, without the program's name.
    [[nodiscard]] QStringList sentences() const;
};

CommandRun runSyncCommand(const CommonOptions &common, const SyncArguments &arguments);

} // namespace escale::test
