// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/settingprint.h"

#include "shell/kiosksetup.h"
#include "shell/options.h"

#include <cstdio>

namespace escale {

std::optional<QString> settingWords(const KioskSettings &settings, const QString &name)
{
    if (name == QLatin1String("rotation"))
        return QString::number(settings.rotation);
    if (name == QLatin1String("allow-leave"))
        return settings.mayLeave ? QStringLiteral("yes") : QStringLiteral("no");
    return std::nullopt;
}

int printSetting(const QString &name, const QString &config)
{
    const KioskSetup setup = readKioskSetup(config);
    for (const QString &complaint : setup.complaints)
        std::fprintf(stderr, "%s\n", qUtf8Printable(complaint));
    const auto words = settingWords(setup.settings, name);
    if (!words) {
        std::fprintf(stderr, "--print-setting knows rotation and allow-leave.\n");
        return usageExitCode;
    }
    std::printf("%s\n", qUtf8Printable(*words));
    return 0;
}

} // namespace escale
