// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the reports of a folder that may be a share which stops answering. A read that hangs in the system cannot be
// ended from outside, so each has a thread of its own that nobody waits for: neither a window that closes, nor the next
// folder. Of one folder there is never more than one such thread. One thread (that of the window); answers come there.
#pragma once

#include "base/clocktimer.h"
#include "fleet/fleetstatistics.h"
#include "fleet/fleetstatus.h"

#include <memory>

namespace escale {

/// What is in a folder of reports.
struct FleetLook {
    FleetStatus status;
    QList<FleetCount> counts;
};

class FolderReader final : public QObject {
    Q_OBJECT

public:
    using Read = std::function<Result<FleetStatus>(const QString &folder, const QDateTime &now)>;
    /// Then the folder is late.
    static constexpr std::chrono::seconds patience{10};

    /// `read` is called in other threads, perhaps in several at once. `clock` outlives the object.
    FolderReader(Read read, Clock &clock);
    ~FolderReader() override;

    /// What was asked for before is not answered any more. The same folder again, while it is being read: once more
    /// after that.
    void read(const QString &folder);
    /// Nothing is wanted any more.
    void forget();
    [[nodiscard]] bool isReading() const { return m_reading; }
    [[nodiscard]] bool isLate() const { return m_isLate; }

Q_SIGNALS:
    /// Errors: those of readFleet(); CannotRead when this machine has no thread to give.
    void answered(const escale::Result<escale::FleetLook> &look);
    void late();

private:
    struct Mailbox;
    void start();
    void take(quint64 question, const Result<FleetLook> &look);

    Read m_read;
    Clock &m_clock;
    std::shared_ptr<Mailbox> m_mailbox; ///< shared with the threads, which may live longer than this
    ClockTimer m_patience;
    QString m_folder;
    quint64 m_question = 0;
    bool m_reading = false, m_again = false, m_isLate = false;
};

} // namespace escale
