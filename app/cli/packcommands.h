// SPDX-License-Identifier: GPL-3.0-or-later
// The subcommands that make editions (pack/FORMAT.md) and look at them.
#pragma once

#include "cli/commands.h"

namespace escale {

struct KeygenArguments {
    QString name; ///< NAME.key and NAME.pub
};

struct PublishArguments {
    QString folder, key;                   ///< a folder, a file
    QString channel;                       ///< empty: main
    QString languages, departments, audio; ///< empty: all, all, none
    std::optional<int> validDays, since;
    QString rotateTo; ///< files of public keys, comma separated
    bool acceptRemovals = false;
    bool afresh = false;
};

struct InspectArguments {
    QString index;
    QString key, channel; ///< empty: from the settings
};

struct WriteStickArguments {
    QString folder;
};

/// The edition that the settings name, into the folder "escale" of another (EditionCopy).
ExitCode runWriteStick(const CommonOptions &common, const WriteStickArguments &arguments);
/// Files that are there are never written over.
ExitCode runKeygen(const CommonOptions &common, const KeygenArguments &arguments);
/// `since`: prints the names of the files that a copy of that edition lacks.
ExitCode runPublish(const CommonOptions &common, const PublishArguments &arguments);
/// What the index says, whoever has signed it; 0 only when that is somebody known.
ExitCode runInspect(const CommonOptions &common, const InspectArguments &arguments);
/// Every frame; 0 only when a station would take all of it.
ExitCode runVerifyPack(const CommonOptions &common, const InspectArguments &arguments);

} // namespace escale
