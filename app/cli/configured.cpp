// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/configured.h"

#include "base/try.h"
#include "cli/output.h"
#include "keyring/keyring.h"
#include "station/paths.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFileInfo>
#include <QTimer>

namespace escale {

Result<Settings> configuredSettings(const CommonOptions &common)
{
    if (common.config != userPaths().settings && !QFileInfo::exists(common.config))
        return Error{
            Problem::BadConfiguration,
            QCoreApplication::translate("cli", "There is no settings file %1. Check the name.").arg(common.config),
            {}};
    ESCALE_TRY(auto loaded, loadSettings(common.config));
    for (const QString &complaint : std::as_const(loaded.complaints))
        printError(complaint);
    return loaded.settings;
}

void readKeyOfTheSource(Settings &settings)
{
    const auto keyring = systemKeyring(QStringLiteral("feed"));
    if (!keyring || !settings.secretInKeyring())
        return;
    constexpr std::chrono::minutes longest{1};
    QEventLoop waiting;
    QTimer::singleShot(longest, &waiting, &QEventLoop::quit);
    // Not at once: an answer that comes before the loop runs would not end it.
    QTimer::singleShot(0, &waiting, [&] {
        keyring->read([&](Keyring::Outcome outcome, const QByteArray &secret) {
            if (outcome == Keyring::Outcome::Done)
                settings.keyringSecret = secret;
            waiting.quit();
        });
    });
    waiting.exec();
}

Error noFeed()
{
    return {Problem::BadConfiguration,
            QCoreApplication::translate("cli", "No feed is configured. Give one: escalectl sync --feed https://..."),
            {}};
}

Result<Settings> settingsOfTheKiosk(CommonOptions common, const QString &kioskFile)
{
    if (!common.configNamed && QFileInfo::exists(kioskFile))
        common.config = kioskFile;
    return configuredSettings(common);
}

} // namespace escale
