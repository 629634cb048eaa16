// SPDX-License-Identifier: GPL-3.0-or-later
#include "workshop/tabstops.h"

#include <QLayout>
#include <QScrollArea>
#include <QSplitter>

namespace escale {
namespace {

void addStopsIn(const QWidget &widget, QList<QWidget *> &stops);

void addStop(QWidget *widget, QList<QWidget *> &stops)
{
    if (widget == nullptr || !widget->isVisible() || !widget->isEnabled())
        return;
    if (widget->focusPolicy() & Qt::TabFocus && widget->focusProxy() == nullptr)
        stops.append(widget);
    else
        addStopsIn(*widget, stops);
}

void addStopsOf(const QLayout &layout, QList<QWidget *> &stops)
{
    for (int i = 0; i < layout.count(); ++i) {
        QLayoutItem *item = layout.itemAt(i);
        if (item->layout() != nullptr)
            addStopsOf(*item->layout(), stops);
        else
            addStop(item->widget(), stops);
    }
}

void addStopsIn(const QWidget &widget, QList<QWidget *> &stops)
{
    if (const auto *area = qobject_cast<const QScrollArea *>(&widget)) {
        addStop(area->widget(), stops);
    } else if (const auto *split = qobject_cast<const QSplitter *>(&widget)) {
        for (int i = 0; i < split->count(); ++i)
            addStop(split->widget(i), stops);
    } else if (widget.layout() != nullptr) {
        addStopsOf(*widget.layout(), stops);
    }
}

} // namespace

QList<QWidget *> tabStops(const QWidget &window)
{
    QList<QWidget *> stops;
    addStopsIn(window, stops);
    return stops;
}

} // namespace escale
