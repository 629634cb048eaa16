// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/openlibrary.h"
#include "cli/output.h"
#include "store/library.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace escale {

ExitCode runVerify(const CommonOptions &common)
{
    const auto found = findDefects(common.library);
    if (!found)
        return complain(found.error());
    const QStringList defects = found->all();
    if (common.json) {
        printJson(QJsonObject{{QStringLiteral("sound"), defects.isEmpty()},
                              {QStringLiteral("defects"), QJsonArray::fromStringList(defects)}});
    } else {
        for (const QString &defect : defects)
            printLine(defect);
        if (defects.isEmpty())
            printLine(QCoreApplication::translate("cli", "The library is sound."));
    }
    if (defects.isEmpty())
        return ExitCode::Ok;
    if (!found->file.isEmpty())
        return complain(damagedLibrary({}));
    return complain(
        {Problem::Damaged,
         QCoreApplication::translate(
             "cli", "Some of the content is damaged. Run: escalectl sync (what is damaged is fetched again)."),
         {}});
}

} // namespace escale
