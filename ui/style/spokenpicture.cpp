// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/spokenpicture.h"

#include <QAccessibleWidget>

namespace escale {
namespace {

constexpr const char *mark = "spokenPicture";

QAccessibleInterface *interfaceOf(const QString &, QObject *object)
{
    const bool isPicture = object->isWidgetType() && object->property(mark).toBool();
    return isPicture ? new QAccessibleWidget(static_cast<QWidget *>(object), QAccessible::Graphic) : nullptr;
}

} // namespace

void speakAsPicture(QWidget &picture)
{
    static const bool known = (QAccessible::installFactory(interfaceOf), true);
    static_cast<void>(known);
    picture.setProperty(mark, true);
}

} // namespace escale
