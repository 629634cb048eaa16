// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/pageaccessible.h"

#include "kiosk/kioskpage.h"

#include <QAccessibleWidget>

namespace escale {

namespace {

class AccessibleKioskPage final : public QAccessibleWidget {
public:
    explicit AccessibleKioskPage(KioskPage *page) : QAccessibleWidget(page, QAccessible::Grouping) {}

    /// Asked for each time: headings follow the library, which answers later.
    [[nodiscard]] QString text(QAccessible::Text what) const override
    {
        if (what == QAccessible::Name)
            return static_cast<const KioskPage *>(widget())->title();
        return QAccessibleWidget::text(what);
    }
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *page = qobject_cast<KioskPage *>(object);
    return page ? new AccessibleKioskPage(page) : nullptr;
}

} // namespace

void installKioskPageAccessibility()
{
    QAccessible::installFactory(makeInterface);
}

} // namespace escale
