// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/workshopopener.h"

#include "station/paths.h"
#include "sync/feedsettings.h"
#include "workshop/workshopwindow.h"

namespace escale {

WorkshopWindow *workshopWindow(DesktopServices &services, QWidget &desk)
{
    auto *window = desk.findChild<WorkshopWindow *>(QString(), Qt::FindDirectChildrenOnly);
    if (window == nullptr) {
        WorkshopSettings settings;
        const Paths paths = userPaths();
        settings.database = paths.authoring;
        settings.signInFile = paths.signIn;
        // Without a source the window says so when somebody wants to sign in.
        if (!services.settings.feedUrl.isEmpty()) {
            if (const auto feed = feedSettings(services.settings)) {
                settings.feed = feed->base;
                settings.secret = feed->secret;
            }
        }
        auto secrets = systemSecretStore(settings.signInFile);
        window = new WorkshopWindow(std::make_unique<Workshop>(settings, std::move(secrets), services.clock),
                                    services.clock, &desk);
    }
    return window;
}

WorkshopWindow *openWorkshop(DesktopServices &services, QWidget &desk)
{
    auto *window = workshopWindow(services, desk);
    window->show();
    window->raise();
    window->activateWindow();
    return window;
}

} // namespace escale
