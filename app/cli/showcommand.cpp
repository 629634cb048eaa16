// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/fichejson.h"
#include "cli/fichetext.h"
#include "cli/openlibrary.h"
#include "cli/output.h"

#include <QCoreApplication>

namespace escale {

ExitCode runShow(const CommonOptions &common, const ShowArguments &arguments)
{
    const auto language = languageArgument(arguments.language);
    if (!language)
        return complain(language.error());
    if (!isFicheId(arguments.id))
        return complain({Problem::Usage,
                         QCoreApplication::translate(
                             "cli", "The id of a fiche is 24 hexadecimal digits; escalectl list shows them."),
                         {}});
    const auto reader = openForReading(common.library);
    if (!reader)
        return complain(reader.error());
    const auto fiche = (*reader)->fiche(arguments.id, *language);
    if (!fiche && fiche.error().problem == Problem::NotFound)
        return complain({Problem::NotFound,
                         QCoreApplication::translate(
                             "cli", "The library does not have this fiche; escalectl list shows those it has."),
                         {}});
    if (!fiche)
        return complain(fiche.error());
    if (common.json)
        printJson(toJson(*fiche));
    else
        printLine(toText(*fiche));
    return ExitCode::Ok;
}

} // namespace escale
