// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "cli/configured.h"
#include "cli/ficheargument.h"
#include "cli/fichejson.h"
#include "cli/output.h"
#include "handover/fichetext.h"
#include "l10n/sessions.h"

namespace escale {

ExitCode runShow(const CommonOptions &common, const ShowArguments &arguments)
{
    const auto fiche = ficheArgument(common, arguments);
    if (!fiche)
        return complain(fiche.error());
    const auto settings = settingsOfTheKiosk(common);
    if (!settings)
        return complain(settings.error());
    const QDate today = todayOf(systemClock());
    if (common.json)
        printJson(toJson(*fiche, today, settings->site()));
    else
        printLine(toText(*fiche, today, settings->site()));
    return ExitCode::Ok;
}

} // namespace escale
