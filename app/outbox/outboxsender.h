// SPDX-License-Identifier: GPL-3.0-or-later
// Sends what waits in an Outbox, one after the other, each exactly once as far as a server without repeat keys allows:
//
//   1. the feed is asked whether the fiche is there (a suggestion on an unknown id leaves a phantom behind);
//   2. "Sending" is committed; 3. the single request leaves; 4. its answer is committed.
//
// Readings to be counted go after all of these, to known fiches only: each is taken off the list before it leaves, so
// that one is lost rather than counted twice.
//
// A process that dies between 2 and 4 leaves a gift that may have arrived: Unsure, and never sent again by itself. For
// a merci the feed's own count tells (contract-write 11, "look first"): when it has not grown, nothing has arrived, and
// it goes once more. Only one process sends at a time (a lock file beside the outbox).
#pragma once

#include "feed/giveback.h"
#include "outbox/outbox.h"

#include <QLockFile>
#include <memory>

namespace escale {

class OutboxSender final : public QObject {
    Q_OBJECT

public:
    /// Called before each step, for tests that stop the program there.
    using Step = std::function<void(const char *name)>;

    /// All outlive the sender, which cancels neither the feed nor the giveback.
    OutboxSender(Outbox &outbox, Feed &feed, GiveBack &giveBack, Clock &clock, Step step = {},
                 QObject *parent = nullptr);

    /// A look at the feed's count is worth something only once the server must be done with what it got.
    static constexpr std::chrono::seconds quiet{60};

    /// Nothing while it is running, or while another process sends.
    void send();
    [[nodiscard]] bool running() const { return m_lock != nullptr; }

Q_SIGNALS:
    /// A gift has another state.
    void changed();
    /// The end of a run. `trouble`: why what still waits could not be sent.
    void finished(const std::optional<escale::Error> &trouble);

private:
    void next();
    void look(const Gift &gift);
    void deliver(const Gift &gift, int thanks);
    void settle(const Gift &gift, const Delivery &delivery);
    void weigh(const Gift &gift, int thanks);
    void move(const Gift &gift, GiftState from, GiftState to, const QString &trouble = {}, int thanks = -1);
    void nextViews();
    void count(const Outbox::Views &views);
    void finish(const std::optional<Error> &trouble);
    void step(const char *name) const;

    Outbox &m_outbox;
    Feed &m_feed;
    GiveBack &m_giveBack;
    Clock &m_clock;
    Step m_step;
    std::unique_ptr<QLockFile> m_lock; ///< while it is running
    QList<Gift> m_todo;
    QList<Outbox::Views> m_views; ///< after m_todo
};

} // namespace escale
