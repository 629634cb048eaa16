// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleetview/spokenpicture.h"

#include "fleetview/barpicture.h"
#include "fleetview/fleetmap.h"

#include <QAccessibleWidget>

namespace escale {
namespace {

QAccessibleInterface *spokenPicture(const QString &, QObject *object)
{
    const bool isPicture = qobject_cast<FleetMap *>(object) != nullptr || qobject_cast<BarPicture *>(object) != nullptr;
    return isPicture ? new QAccessibleWidget(static_cast<QWidget *>(object), QAccessible::Graphic) : nullptr;
}

} // namespace

void speakPictures()
{
    static const bool known = (QAccessible::installFactory(spokenPicture), true);
    static_cast<void>(known);
}

} // namespace escale
