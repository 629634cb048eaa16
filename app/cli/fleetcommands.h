// SPDX-License-Identifier: GPL-3.0-or-later
// The subcommands about many kiosks (fleet/kioskreport.h).
#pragma once

#include "cli/commands.h"

namespace escale {

struct FleetArguments {
    QString folder;     ///< of the reports
    QString statistics; ///< report: a file of counters; empty: that of the kiosk's state folder
    QString file, key;  ///< sign: the settings as JSON; the key that signs
    QString out;        ///< sign: the signed file
    HttpLimits http;    ///< no option: tests make them short
};

/// Settings for all kiosks, written by hand as JSON, into a signed file.
ExitCode runFleetSign(const CommonOptions &common, const FleetArguments &arguments);
/// Fetches that file from `fleet/settings`, and lays what it says for this kiosk beside the library.
ExitCode runFleetTake(const CommonOptions &common, const FleetArguments &arguments);

/// Says how this kiosk is to where `fleet/report-to` names.
ExitCode runFleetReport(const CommonOptions &common, const FleetArguments &arguments);
/// Who is well, late or silent; 0 only when all are well.
ExitCode runFleetStatus(const CommonOptions &common, const FleetArguments &arguments);
/// What the centres counted, as CSV; by --json as objects.
ExitCode runFleetStatistics(const CommonOptions &common, const FleetArguments &arguments);

} // namespace escale
