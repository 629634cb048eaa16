// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/output.h"
#include "station/fileplaces.h"

namespace escale {

ExitCode runWhere(const CommonOptions &common)
{
    const QList<FilePlace> places = placesOf(common.config, common.library);
    if (common.json)
        printJson(placesObject(places));
    else
        printBytes(placesText(places));
    return ExitCode::Ok;
}

} // namespace escale
