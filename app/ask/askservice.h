// SPDX-License-Identifier: GPL-3.0-or-later
// Ask as the windows use it: questions go to a thread of its own, and only the newest one is answered. The windows
// never wait. The conversation is kept here and goes with clear(): a page calls it at the end of a visit.
#pragma once

#include "ask/conversation.h"
#include "base/workerthread.h"

#include <QObject>
#include <atomic>

namespace escale {

/// Lives in the thread of the windows.
class AskService final : public QObject {
    Q_OBJECT

public:
    /// Opens the library when it is first asked, and again at the next question when that failed. `clock` outlives it.
    AskService(QString libraryPath, Clock &clock, QObject *parent = nullptr);
    /// Stops what is running and waits for it: a matter of milliseconds.
    ~AskService() override;

    /// Answers a ticket that comes back with the answer. An older question is given up.
    quint64 ask(AskQuery query);
    /// Forgets the conversation, and gives up what is being looked for.
    void clear();

Q_SIGNALS:
    void answered(quint64 ticket, const escale::Answer &answer);
    void failed(quint64 ticket, const escale::Error &error);

private:
    /// Used in the thread of the work only.
    class OpenAsker {
    public:
        OpenAsker(QString path, Clock &clock) : m_path(std::move(path)), m_clock(clock) {}
        Result<Answer> ask(const AskQuery &query, const Cancelled &cancelled);

    private:
        QString m_path;
        Clock &m_clock;
        std::unique_ptr<Asker> m_asker;
    };

    Conversation m_conversation;
    quint64 m_tickets = 0;
    std::atomic<quint64> m_newest{0}; ///< the work looks at it: it goes after the worker
    Worker<OpenAsker> m_worker;
};

} // namespace escale
