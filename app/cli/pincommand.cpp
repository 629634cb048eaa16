// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/configured.h"
#include "cli/output.h"
#include "cli/secretline.h"
#include "station/kioskfiles.h"
#include "station/staffpin.h"

#include <QCoreApplication>
#include <QFile>
#include <algorithm>

namespace escale {
namespace {

/// From standard input, twice; never an argument, which every user of the machine could see.
Result<QString> askPin()
{
    const auto pin = readSecretLine(QCoreApplication::translate("cli", "New PIN: "));
    const auto again = readSecretLine(QCoreApplication::translate("cli", "The same PIN again: "));
    if (!pin || !again)
        return Error{Problem::Usage,
                     QCoreApplication::translate("cli", "The PIN is read from standard input: two lines, the same."),
                     {}};
    if (*pin != *again)
        return Error{
            Problem::Usage, QCoreApplication::translate("cli", "The two PINs differ; nothing was changed."), {}};
    const bool typeable = std::all_of(pin->begin(), pin->end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (!typeable)
        return Error{Problem::Usage,
                     QCoreApplication::translate("cli", "The kiosk has keys for digits only: choose a PIN of digits."),
                     {}};
    return *pin;
}

} // namespace

ExitCode runPin(const CommonOptions &common)
{
    const auto settings = settingsOfTheKiosk(common);
    if (!settings)
        return complain(settings.error());
    const auto pin = askPin();
    if (!pin)
        return complain(pin.error());
    const auto hash = hashPin(*pin);
    if (!hash)
        return complain(hash.error());
    const KioskSettings &kiosk = settings->kiosk;
    const auto stored = storePin(kiosk.pinFile, *hash);
    if (!stored)
        return complain(stored.error());
    // Somebody who typed wrong PINs all evening must not keep the staff out once an administrator has helped.
    QFile::remove(KioskFiles(kiosk.stateFolder).pinTries());
    if (common.json)
        printJson(QJsonObject{{QStringLiteral("stored"), kiosk.pinFile}});
    else
        printLine(QCoreApplication::translate("cli", "The new PIN is stored."));
    return ExitCode::Ok;
}

} // namespace escale
