// SPDX-License-Identifier: GPL-3.0-or-later
// Looks at a page of the workshop: nothing is cut, nothing lies under another, nothing is outside, everything has a
// name (ui/layoutaudit.h), and what can be scrolled has room to be read in. ESCALE_PICTURES=folder draws what is looked
// at.
#pragma once

#include "layoutaudit.h"
#include "workshop/fieldedit.h"
#include "workshop/letters.h"

#include <QAbstractScrollArea>
#include <QAccessible>
#include <QApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QSplitter>
#include <QTreeWidget>

namespace escale::test {

class PageAudit {
public:
    explicit PageAudit(const Appearance &appearance) : m_appearance(appearance) {}

    /// `size`: what the window was given; one that wants more is at fault.
    void look(QWidget &window, QSize size, const QString &name)
    {
        QApplication::processEvents();
        QApplication::processEvents();
        const QString folder = qEnvironmentVariable("ESCALE_PICTURES");
        if (!folder.isEmpty())
            window.grab().save(folder + u'/' + name + QStringLiteral(".png"));
        if (window.width() > size.width() || window.height() > size.height())
            faults.append(name + QStringLiteral(": wants %1 x %2").arg(window.width()).arg(window.height()));
        lookForRoom(window, name);
        lookForEdges(window, name);
        nameByWords(window);
        for (const QString &fault : auditLayout(window, true))
            faults.append(name + QStringLiteral(": ") + fault);
    }

    QStringList faults;

private:
    /// What can be scrolled is never cut; in a strip of a few letters it cannot be read all the same.
    void lookForRoom(const QWidget &window, const QString &name)
    {
        for (const QAbstractScrollArea *area : window.findChildren<QAbstractScrollArea *>()) {
            if (!area->isVisibleTo(&window) || qobject_cast<const QHeaderView *>(area) != nullptr)
                continue;
            const auto *table = qobject_cast<const QTreeWidget *>(area);
            const int width = table != nullptr ? table->columnWidth(0) : area->viewport()->width();
            const bool line = qobject_cast<const FieldEdit *>(area) != nullptr;
            const double wide = qobject_cast<const QListWidget *>(area) != nullptr ? 12 : 16; // letters
            if (width < letters(m_appearance, wide) ||
                area->viewport()->height() < letters(m_appearance, line ? 1 : 2.5))
                faults.append(QStringLiteral("%1: %2 has %3 x %4 pixels")
                                  .arg(name, QLatin1String(area->metaObject()->className()))
                                  .arg(width)
                                  .arg(area->viewport()->height()));
        }
    }

    /// What stands beside each other has all of its edges, from either side.
    void lookForEdges(const QWidget &window, const QString &name)
    {
        for (const QSplitter *split : window.findChildren<QSplitter *>()) {
            for (int i = 0; i < split->count(); ++i) {
                const QWidget *pane = split->widget(i);
                if (pane->isVisibleTo(&window) && !split->rect().contains(pane->geometry()))
                    faults.append(QStringLiteral("%1: %2 is beyond its splitter: %3 to %4 of %5")
                                      .arg(name, QLatin1String(pane->metaObject()->className()))
                                      .arg(pane->x())
                                      .arg(pane->x() + pane->width())
                                      .arg(split->width()));
            }
        }
    }

    /// Qt names a standard button by its words and a field by its label; the audit asks for the name alone.
    static void nameByWords(QWidget &window)
    {
        for (QWidget *widget : window.findChildren<QWidget *>()) {
            if (qobject_cast<QLineEdit *>(widget) && widget->parentWidget()->inherits("QAbstractSpinBox"))
                widget->setAccessibleName(widget->parentWidget()->accessibleName()); // one field
            QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(widget);
            if (heard != nullptr && widget->accessibleName().isEmpty())
                widget->setAccessibleName(heard->text(QAccessible::Name));
        }
    }

    const Appearance &m_appearance;
};

} // namespace escale::test
