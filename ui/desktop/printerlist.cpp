// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/printerlist.h"

#include "base/backgroundcall.h"

#include <QPrinterInfo>

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
    askApart<Printers>(*this, m_look, [this](const Printers &printers) {
        m_printers = printers;
        m_known = true;
        Q_EMIT known();
    });
}

} // namespace escale
