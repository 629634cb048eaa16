// SPDX-License-Identifier: GPL-3.0-or-later
// A printer that only remembers what it was asked, and answers when the test says so.
#pragma once

#include "printing/ticketprinter.h"

namespace escale::test {

class FakePrinter final : public TicketPrinter {
public:
    void look() override
    {
        ++looks;
        Q_EMIT looked(state);
    }
    void print(const QByteArray &pdf, QSizeF millimetres) override
    {
        queue.append(pdf);
        size = millimetres;
    }
    void clear() override
    {
        ++clears;
        queue.clear();
    }
    void list() override { Q_EMIT listed(queues); }
    void answer(PrintEnd end) { Q_EMIT ended(end); }

    PrinterState state = PrinterState::None;
    QStringList queues;
    QList<QByteArray> queue;
    QSizeF size;
    int looks = 0, clears = 0;
};

} // namespace escale::test
