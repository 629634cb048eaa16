// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ficheargument.h"
#include "cli/fichejson.h"
#include "cli/fichetext.h"
#include "cli/output.h"

namespace escale {

ExitCode runShow(const CommonOptions &common, const ShowArguments &arguments)
{
    const auto fiche = ficheArgument(common, arguments);
    if (!fiche)
        return complain(fiche.error());
    if (common.json)
        printJson(toJson(*fiche));
    else
        printLine(toText(*fiche));
    return ExitCode::Ok;
}

} // namespace escale
