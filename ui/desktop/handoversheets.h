// SPDX-License-Identifier: GPL-3.0-or-later
// Sheets of paper laid out, drawn and written in a thread of their own: ten fiches take a second, and the window goes
// on meanwhile (law 5). Asked and answered in the thread of the windows; what was asked before another lay() is not
// answered any more.
#pragma once

#include "base/workerthread.h"
#include "desktop/printjob.h"
#include "handover/handovercontent.h"

#include <QImage>
#include <QObject>
#include <functional>
#include <memory>

class QPrinter;

namespace escale {

class HandOverSheets final : public QObject {
    Q_OBJECT

public:
    /// Prints on the printer of that name, in the thread; the system's unless a test says otherwise.
    using Send = std::function<Result<Done>(const QString &printer, const Paper &paper)>;

    explicit HandOverSheets(Send send = {}, QObject *parent = nullptr);
    /// Waits for what is being written or printed.
    ~HandOverSheets() override;

    /// laid() answers.
    void lay(const HandOverContent &content);
    /// A sheet, counted from 1, so many pixels a point: drawn() answers.
    void draw(int sheet, double scale);
    /// written() answers. The file appears whole or not at all; its folder is made when there is none.
    void writePdf(const QString &path);
    /// As a dialog has set it. printed() answers, or written() when it goes into a file.
    void print(std::shared_ptr<QPrinter> printer);
    /// FichePaper::printOn(), in the thread. printed() answers.
    void printOn(const QString &printer);

Q_SIGNALS:
    void laid(int sheets);
    void drawn(int sheet, const QImage &image);
    void written(const QString &path, const std::optional<escale::Error> &error);
    void printed(const QString &printer, const std::optional<escale::Error> &error);

private:
    Send m_send;
    std::shared_ptr<const Paper> m_paper; ///< of m_thread alone
    quint64 m_asked = 0;                  ///< the last lay()
    WorkerThread m_thread;                ///< last: what it does uses the rest
};

} // namespace escale
