// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/emptylayout.h"

#include <QWidget>
#include <memory>

namespace escale {

void emptyLayout(QLayout &layout)
{
    while (const auto item = std::unique_ptr<QLayoutItem>(layout.takeAt(0))) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        } else if (QLayout *inner = item->layout()) {
            emptyLayout(*inner);
        }
    }
}

void releaseItems(QLayout &layout)
{
    while (const QLayoutItem *item = layout.takeAt(0))
        delete item;
}

} // namespace escale
