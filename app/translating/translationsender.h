// SPDX-License-Identifier: GPL-3.0-or-later
// Sends the translations that wait in the outbox, one entry after the other, although the server has no versions
// (contract-write sections 0, 7 and 11):
//   it reads before it writes, and sends only what is made of the French that readers have and of the translation that
//   they have: else the library is older, and is updated first, because the working copy is merged with it;
//   a text of the same person from elsewhere, and proposals of others that publishing would delete, are told first;
//   each request is noted before it is sent; a save may be repeated, a publication is looked up.
// Lives in the thread of its feed; the store is used between two answers only.
#pragma once

#include "authoring/authoringstore.h"
#include "authoring/translationfeed.h"

#include <QSet>

namespace escale {

/// What became of one entry, to be told.
struct TranslationReport {
    enum class Kind : quint8 {
        Saved,     ///< the server has it: it waits for an expert
        Published, ///< readers have it now
        Held,      ///< it waits for the person; `sentence`
        Later,     ///< no answer; it stays where it is
        SignedOut,
    };
    Kind kind = Kind::Saved;
    QString fiche;
    Language language = Language::En;
    QString sentence;
    bool finished = false;     ///< the server counts it as whole
    bool olderLibrary = false; ///< Held because the server has newer texts: a sync helps

    friend bool operator==(const TranslationReport &, const TranslationReport &) = default;
};

class TranslationSender final : public QObject {
    Q_OBJECT

public:
    /// All outlive it.
    TranslationSender(AuthorFeed &feed, AuthoringStore &store, QObject *parent = nullptr);

    /// Who has signed in.
    void setProfile(const AuthorProfile &profile) { m_profile = profile; }
    /// Begins with the first entry that can be sent; does nothing while at work.
    void run();
    [[nodiscard]] bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void reported(const escale::TranslationReport &report);
    void finished();

private:
    void next();
    void begin(const TranslationEntry &entry);
    void lookAtFrench();
    void lookAtTheirs(const Detail &french);
    void lookAtProposals(const Detail &french);
    void save();
    void publishNow();
    void lookWhetherPublished(const QString &otherwise);
    void hold(const QString &sentence, bool olderLibrary = false);
    void failed(const AuthorFailure &failure);
    void tell(TranslationReport report);
    bool ok(const Result<Done> &result);
    void stop(TranslationReport::Kind kind, const QString &sentence);

    TranslationFeed m_feed;
    AuthoringStore &m_store;
    AuthorProfile m_profile;
    TranslationEntry m_entry;
    QSet<qint64> m_seen; ///< entries that this run has looked at
    bool m_busy = false;
};

} // namespace escale

Q_DECLARE_METATYPE(escale::TranslationReport)
