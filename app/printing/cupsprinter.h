// SPDX-License-Identifier: GPL-3.0-or-later
// A queue of CUPS, by CUPS' own programs (lp, lpstat, cancel; Debian's cups-client): what reads a printer's answers is
// another process than the kiosk, the thread of the windows never waits for it, and nothing of CUPS is linked. The PDF
// goes through a pipe: no file of ours. A server that keeps the history of its jobs (CUPS does, unless
// PreserveJobHistory and PreserveJobFiles say no; nobody but its administrator can take a finished job out) gets
// nothing to print, beyond the one ticket by which it is found out. Each question has an end, whatever the printer
// does.
#pragma once

#include "base/clocktimer.h"
#include "printing/ticketprinter.h"

#include <QProcess>
#include <functional>

namespace escale {

/// Whether CUPS can have a queue of this name, and no program takes it for an option.
bool isQueueName(QStringView name);

class CupsPrinter final : public TicketPrinter {
    Q_OBJECT

public:
    /// After which a printer that says nothing is silent.
    static constexpr std::chrono::seconds patience{10};
    /// Between two looks at a job under way, and how many of them.
    static constexpr std::chrono::seconds pace{1};
    static constexpr int mostLooks = 30;

    /// `queue`: empty for none. `clock` outlives it. `folder`: where CUPS' programs are; empty: where the machine has
    /// them. What an earlier process of this user has left in the queue is taken out.
    CupsPrinter(QString queue, Clock &clock, QString folder = {}, QObject *parent = nullptr);
    ~CupsPrinter() override;

    void look() override;
    void print(const QByteArray &pdf, QSizeF millimetres) override;
    void clear() override;
    void list() override;

private:
    /// Whether the program ended well, and what it said.
    using Answer = std::function<void(bool ok, const QString &words)>;
    void run(const QString &program, const QStringList &arguments, const QByteArray &input, Answer answer);
    [[nodiscard]] QString program(const QString &name) const;
    void sweep();
    void askWhetherKept();
    void follow();
    void end(PrintEnd end);
    [[nodiscard]] QStringList jobsIn(const QString &words) const;

    QString m_queue;
    Clock &m_clock;
    QString m_folder;
    ClockTimer m_next;
    bool m_printing = false;
    int m_looks = 0;
    quint64 m_visit = 0; ///< answers of an earlier one are not heard
    QString m_job;       ///< under way: "queue-12"
    QStringList m_jobs;  ///< of this visit
};

} // namespace escale
