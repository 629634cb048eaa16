// SPDX-License-Identifier: GPL-3.0-or-later
// Sends what waits in the outbox, one entry after the other, each exactly once although the server has neither versions
// nor keys against repetition (contract-write sections 0, 4, 6 and 11):
//   it reads before it writes, merges three ways, stops where two people disagree, sends only what differs;
//   notes "begun" before each request, and after a lost answer looks first whether it has had its effect;
//   reads again after a save, because what is stored is known by reading only;
//   publishes only what was just seen to have something to publish, and looks afterwards whether the fiche is still
//   public;
//   looks again by itself at what a trouble that passes has kept back: no fiche waits for the trouble of another.
// Lives in the thread of its feed; the store is used between two answers only.
#pragma once

#include "authoring/authorfeed.h"
#include "authoring/authoringstore.h"
#include "authoring/draftmerge.h"

#include <QSet>

namespace escale {

/// What became of one entry, to be told.
struct SendReport {
    enum class Kind : quint8 {
        Saved,      ///< the server has it
        Published,  ///< readers have it now
        Submitted,  ///< it waits for the structure or for an administrator
        Held,       ///< it waits for the person; `sentence`
        Conflict,   ///< two people changed the same; nothing was sent
        Later,      ///< no answer; it stays where it is and is looked at again by itself
        SignedOut,  ///< the person must sign in again
        LeftPublic, ///< the fiche was public and is not any more: somebody must be told
    };
    Kind kind = Kind::Saved;
    qint64 entry = 0, fiche = 0;
    QString sentence;
    QStringList changedByOthers; ///< units that somebody else changed while it was sent
    QList<MergedChange> merged;  ///< what was put together without asking
};

class DraftSender final : public QObject {
    Q_OBJECT

public:
    /// All outlive it.
    DraftSender(AuthorFeed &feed, AuthoringStore &store, Clock &clock, QObject *parent = nullptr);

    /// Begins with the first entry that can be sent; does nothing while at work.
    void run();
    [[nodiscard]] bool isBusy() const { return m_busy; }
    /// Nothing is sent or looked at any more until run(): the person has signed out. What is under way is looked up
    /// then.
    void stop();

    /// A create whose answer was lost may still be on its way: it is not sent anew for so long.
    static constexpr std::chrono::milliseconds createGrace{120'000};
    /// After a trouble that may pass; twice as long each time, at most the second.
    static constexpr std::chrono::milliseconds firstRetry{30'000}, longestRetry{240'000};

Q_SIGNALS:
    /// The working copy is about to be read and written: what is only in a window must be kept now.
    void aboutToMerge(qint64 fiche);
    void reported(const escale::SendReport &report);
    /// Nothing more can be done now.
    void finished();

private:
    void next();
    void begin(const OutboxEntry &entry);
    void createNow();
    void create(const QStringList &known);
    void lookForCreated();
    void compare(const QList<AuthorFicheRow> &rows, const FicheDraft &written);
    void compareNext(QStringList candidates, const FicheDraft &written);
    void created(const QString &remote);
    void save();
    void saveOn(const ServerFiche &theirs);
    void readBack(const FicheDraft &sent, bool draftSaid);
    void saved(const FicheDraft &sent, const ServerFiche &now);
    void unreadable(const AuthorFailure &failure);
    void publish();
    void publishOn(const ServerFiche &theirs);
    void lookAfterPublish(const QString &before, bool answered);
    void lookInList(const QString &before);
    void judgePublished(const QString &before, const QString &now, bool hasDraft, bool answered);
    void published(SendReport::Kind kind, const QString &status, const QString &sentence = {});
    void hold(const QString &sentence, SendReport::Kind kind = SendReport::Kind::Held);
    void failed(const AuthorFailure &failure);
    enum class Others : quint8 { GoOn, Wait };
    void later(const QString &sentence, std::chrono::milliseconds wait, Others others = Others::GoOn);
    void rest();
    void tell(SendReport report);
    bool ok(const Result<Done> &result);

    AuthorFeed &m_feed;
    AuthoringStore &m_store;
    Clock &m_clock;
    OutboxEntry m_entry;
    WorkingCopy m_copy;
    QString m_before; ///< the fiche's status when it was read for the save that is under way
    QList<MergedChange> m_merged;
    QSet<qint64> m_seen; ///< entries that this run has looked at
    bool m_busy = false;
    std::chrono::milliseconds m_delay = firstRetry;
    std::optional<std::chrono::milliseconds> m_soonest; ///< when something of this run is to be looked at again
    int m_unanswered = 0;                               ///< entries of this run in a row
    quint64 m_alarm = 0;                                ///< only the last one rings
};

} // namespace escale

Q_DECLARE_METATYPE(escale::SendReport)
