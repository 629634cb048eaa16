// SPDX-License-Identifier: GPL-3.0-or-later
// Who puts a visitor's ticket on paper. Asked and answering in the thread of the windows; nothing here makes it wait.
// After clear() nothing of a visit is in any queue (law 8).
#pragma once

#include <QByteArray>
#include <QObject>
#include <QSizeF>
#include <QStringList>

namespace escale {

enum class PrinterState : quint8 {
    None,    ///< none is set
    Ready,   ///< set, and answers
    NoPaper, ///< answers that it has none
    Silent,  ///< set, but does not answer, is stopped or unknown
    Keeps,   ///< its server keeps what was printed, which a visit must not leave behind: nothing is printed here
};

enum class PrintEnd : quint8 { Printed, NoPaper, Failed };

class TicketPrinter : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Asks how the printer is; looked() answers.
    virtual void look() = 0;
    /// A PDF of one page; `millimetres`: its size. ended() answers, unless clear() comes before. One at a time: while
    /// one is under way nothing happens.
    virtual void print(const QByteArray &pdf, QSizeF millimetres) = 0;
    /// Ends what is under way and takes every job of this program that has not come out of the queue.
    virtual void clear() = 0;
    /// Asks which printers this machine has, for the staff to choose from; listed() answers.
    virtual void list() = 0;

Q_SIGNALS:
    void looked(escale::PrinterState state);
    void ended(escale::PrintEnd end);
    void listed(const QStringList &queues);
};

} // namespace escale
