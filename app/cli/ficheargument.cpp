// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ficheargument.h"

#include "base/clock.h"
#include "base/try.h"
#include "cli/languageargument.h"
#include "cli/openlibrary.h"
#include "l10n/sessions.h"
#include "speech/pagewords.h"

#include <QCoreApplication>

namespace escale {

Result<ReadFiche> ficheArgument(const CommonOptions &common, const ShowArguments &arguments)
{
    const auto language = languageArgument(arguments.language);
    if (!language)
        return language.error();
    if (!isFicheId(arguments.id))
        return Error{Problem::Usage,
                     QCoreApplication::translate(
                         "cli", "The id of a fiche is 24 hexadecimal digits; escalectl list shows them."),
                     {}};
    ESCALE_TRY(const auto reader, openForReading(common.library));
    auto fiche = reader->fiche(arguments.id, *language);
    if (!fiche && fiche.error().problem == Problem::NotFound)
        return Error{Problem::NotFound,
                     QCoreApplication::translate(
                         "cli", "The library does not have this fiche; escalectl list shows those it has."),
                     {}};
    return fiche;
}

Result<QList<Utterance>> pageArgument(const CommonOptions &common, const ShowArguments &arguments)
{
    ESCALE_TRY(const auto read, ficheArgument(common, arguments));
    const Language page = languageArgument(arguments.language).value(); // ficheArgument() has refused any other
    return pageUtterances(read.fiche, read.translation, todayOf(systemClock()), page);
}

} // namespace escale
