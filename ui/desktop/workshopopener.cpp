// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/workshopopener.h"

#include "desktop/askpane.h"
#include "pack/packaddress.h"
#include "spelling/dictionary.h"
#include "sync/feedsettings.h"
#include "workshop/workshopwindow.h"

#include <QCoreApplication>

namespace escale {

WorkshopSettings workshopSettings(const Settings &settings, const Paths &paths)
{
    WorkshopSettings workshop;
    workshop.database = paths.authoring;
    workshop.signInFile = paths.signIn;
    if (settings.feedUrl.isEmpty())
        return workshop; // the window says so when somebody wants to sign in
    if (isPackAddress(settings.feedUrl)) {
        workshop.trouble = QCoreApplication::translate(
            "workshop", "The fiches of this computer come in editions: there is no server to write to. Set the address "
                        "of the site's server as the source to sign in.");
        return workshop;
    }
    const auto feed = feedSettings(settings);
    if (!feed) {
        workshop.trouble = feed.error().sentence;
        return workshop;
    }
    workshop.feed = feed->base;
    workshop.secret = feed->secret;
    workshop.http = feed->http;
    return workshop;
}

WorkshopWindow *workshopWindow(DesktopServices &services, QWidget &desk)
{
    const WorkshopSettings settings = workshopSettings(services.settings, userPaths());
    auto *window = desk.findChild<WorkshopWindow *>(QString(), Qt::FindDirectChildrenOnly);
    // The settings may have changed since: what is written is kept, and is there again in the next window.
    if (window != nullptr && !window->workshop().settings().hasSourceOf(settings)) {
        services.hidden->forget(); // the account is of another server
        delete window;
        window = nullptr;
    }
    if (window == nullptr) {
        auto secrets = systemSecretStore(settings.signInFile);
        window = new WorkshopWindow(services.appearance,
                                    std::make_unique<Workshop>(settings, std::move(secrets), services.clock),
                                    services.clock, &desk);
        window->setSpelling(std::make_unique<Spelling>(Language::Fr, Dictionary::systemFolders(),
                                                       userPaths().words + QStringLiteral("/fr.txt")));
        window->setVoices(services.voices);
        window->setLibrary(services.library);
        window->setHiddenWords(services.hidden);
        if (const auto *ask = desk.findChild<AskPane *>()) {
            window->setEndpoint(ask->endpoint());
            QObject::connect(ask, &AskPane::endpointChanged, window, &WorkshopWindow::setEndpoint);
        }
        QObject::connect(window, &WorkshopWindow::ficheWanted, &desk, [&services, &desk](const QString &id) {
            services.model.open(id);
            desk.raise();
            desk.activateWindow();
        });
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
