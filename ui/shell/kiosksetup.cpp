// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/kiosksetup.h"

#include "kioskmode/reexec.h"
#include "station/paths.h"
#include "station/settings.h"
#include "station/staffchoices.h"

#include <QCoreApplication>

namespace escale {

KioskSetup readKioskSetup(const QString &config)
{
    KioskSetup setup;
    const auto loaded = loadSettings(config);
    if (loaded) {
        setup.settings = loaded->settings.kiosk;
        setup.site = loaded->settings.site();
        setup.semantics = semanticsFromCode(loaded->settings.semantics).value_or(Semantics::Escale);
        setup.complaints = loaded->complaints;
    } else {
        setup.complaints.append(loaded.error().sentence);
    }
    setup.settings = withFleetOrders(setup.settings, setup.settings.fleetFile, setup.complaints);
    const QString choices = KioskFiles(setup.settings.stateFolder).choices();
    setup.settings = withStaffChoices(setup.settings, choices, setup.complaints);
    return setup;
}

KioskSetup kioskSetup(const ShellOptions &options, const QString &sample)
{
    KioskSetup setup = readKioskSetup(options.config);
    setup.libraryPath = options.library;
    setup.runtimeFolder = escale::runtimeFolder();
    if (options.screenshot.file.isEmpty())
        setup.library = chooseKioskLibrary(options.library, sample, setup.runtimeFolder);
    else
        setup.library.path = options.library;
    setup.restartProcess = [] { (void)restartProcess(); };
    setup.leave = [] { QCoreApplication::exit(0); };
    return setup;
}

KioskOptions kioskOptions(const KioskSetup &setup)
{
    KioskOptions options;
    options.languages = setup.settings.languages;
    options.department = setup.settings.department;
    options.stationName = setup.settings.name;
    options.notices = setup.settings.notices;
    options.semantics = setup.semantics;
    options.receipt = setup.settings.receipt;
    options.bounceKeys = std::chrono::milliseconds(setup.settings.bounceKeys);
    options.site = setup.site;
    return options;
}

} // namespace escale
