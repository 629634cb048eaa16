// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ficheargument.h"

#include "cli/openlibrary.h"
#include "speech/pagewords.h"

#include <QCoreApplication>

namespace escale {

Result<QList<Utterance>> pageArgument(const CommonOptions &common, const ShowArguments &arguments)
{
    const auto language = languageArgument(arguments.language);
    if (!language)
        return language.error();
    if (!isFicheId(arguments.id))
        return Error{Problem::Usage,
                     QCoreApplication::translate(
                         "cli", "The id of a fiche is 24 hexadecimal digits; escalectl list shows them."),
                     {}};
    const auto reader = openForReading(common.library);
    if (!reader)
        return reader.error();
    const auto read = (*reader)->fiche(arguments.id, *language);
    if (!read)
        return read.error();
    return pageUtterances(read->fiche, read->translation, *language);
}

} // namespace escale
