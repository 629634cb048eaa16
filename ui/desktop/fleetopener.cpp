// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/fleetopener.h"

#include "fleetview/fleetwindow.h"

namespace escale {

FleetWindow *openFleet(DesktopServices &services, QWidget &desk)
{
    auto *window = desk.findChild<FleetWindow *>(QString(), Qt::FindDirectChildrenOnly);
    if (window == nullptr) {
        window = new FleetWindow(services.appearance, services.memory, services.clock, &desk);
        QObject::connect(&services.model, &DesktopModel::changed, window,
                         [window, &model = services.model](DesktopModel::Aspects aspects) {
                             if (aspects & DesktopModel::Aspect::Taxonomy)
                                 window->setTaxonomy(model.taxonomy());
                         });
    }
    window->setTaxonomy(services.model.taxonomy());
    window->show();
    window->raise();
    window->activateWindow();
    return window;
}

} // namespace escale
