// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/printerlist.h"

#include <QCoreApplication>
#include <QPointer>
#include <QPrinterInfo>
#include <QThreadPool>

namespace escale {

PrinterList::PrinterList(Look look, QObject *parent) : QObject(parent), m_look(std::move(look))
{
    if (!m_look)
        m_look = [] { return Printers{QPrinterInfo::availablePrinterNames(), QPrinterInfo::defaultPrinterName()}; };
}

void PrinterList::ask()
{
    if (std::exchange(m_asked, true))
        return;
    QThreadPool::globalInstance()->start([self = QPointer<PrinterList>(this), look = m_look] {
        const Printers printers = look();
        QMetaObject::invokeMethod(qApp, [self, printers] {
            if (!self)
                return;
            self->m_printers = printers;
            self->m_known = true;
            Q_EMIT self->known();
        });
    });
}

} // namespace escale
