// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/openlibrary.h"

#include "base/try.h"
#include "cli/output.h"
#include "store/library.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace escale {

Error damagedLibrary(const QString &cause)
{
    return {Problem::Damaged,
            QCoreApplication::translate("cli",
                                        "The library is damaged. Run: escalectl sync (the damaged file is set aside)."),
            cause};
}

Result<Done> prepareForUse(const QString &path, Access access)
{
    const auto preparation = prepareLibrary(path, QStringLiteral(":/sample/library.sqlite"), systemClock(), access);
    if (!preparation && preparation.error().problem == Problem::Damaged)
        return damagedLibrary(preparation.error().cause);
    if (!preparation)
        return preparation.error();
    if (*preparation == Preparation::Repaired)
        printError(QCoreApplication::translate(
            "cli", "The library was damaged. It has been set aside and replaced by the sample; run: escalectl sync"));
    return Done{};
}

Result<std::unique_ptr<Reader>> openForReading(const QString &path)
{
    ESCALE_TRY_DONE(prepareForUse(path));
    return Reader::open(path);
}

Result<std::unique_ptr<Searcher>> openForSearching(const QString &path)
{
    if (QFileInfo::exists(path)) {
        if (auto searcher = Searcher::open(path, systemClock()))
            return searcher;
    }
    ESCALE_TRY_DONE(prepareForUse(path));
    return Searcher::open(path, systemClock());
}

} // namespace escale
