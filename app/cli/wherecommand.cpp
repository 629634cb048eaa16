// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/output.h"
#include "station/filelocations.h"

namespace escale {

ExitCode runWhere(const CommonOptions &common)
{
    const QList<FileLocation> places = locationsOf(common.config, common.library);
    if (common.json)
        printJson(locationsObject(places));
    else
        printBytes(locationsText(places));
    return ExitCode::Ok;
}

} // namespace escale
