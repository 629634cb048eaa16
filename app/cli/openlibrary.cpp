// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/openlibrary.h"

#include "cli/output.h"
#include "store/library.h"

#include <QCoreApplication>

namespace escale {

Result<Done> prepareForUse(const QString &path)
{
    const auto preparation = prepareLibrary(path, QStringLiteral(":/sample/library.sqlite"), systemClock());
    if (!preparation)
        return preparation.error();
    if (*preparation == Preparation::Repaired)
        printError(QCoreApplication::translate(
            "cli", "The library was damaged. It has been set aside and replaced by the sample; run: escalectl sync"));
    return Done{};
}

Result<std::unique_ptr<Reader>> openForReading(const QString &path)
{
    if (const auto prepared = prepareForUse(path); !prepared)
        return prepared.error();
    return Reader::open(path);
}

} // namespace escale
