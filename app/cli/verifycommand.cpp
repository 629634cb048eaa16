// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/output.h"
#include "store/library.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace escale {

ExitCode runVerify(const CommonOptions &common)
{
    const auto defects = verifyLibrary(common.library);
    if (!defects)
        return complain(defects.error());
    if (common.json) {
        printJson(QJsonObject{{QStringLiteral("sound"), defects->isEmpty()},
                              {QStringLiteral("defects"), QJsonArray::fromStringList(*defects)}});
    } else {
        for (const QString &defect : *defects)
            printLine(defect);
        if (defects->isEmpty())
            printLine(QCoreApplication::translate("cli", "The library is sound."));
    }
    if (defects->isEmpty())
        return ExitCode::Ok;
    return complain({Problem::Damaged,
                     QCoreApplication::translate(
                         "cli", "The library is damaged. Run: escalectl sync (the damaged file is set aside)."),
                     {}});
}

} // namespace escale
