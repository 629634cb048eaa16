// SPDX-License-Identifier: GPL-3.0-or-later
// What an author has written on this computer: `authoring.sqlite`, which no sync touches. Of each fiche one working
// copy with its base (what the server had when the copy was made), revisions that never change, and an outbox of what
// is to be sent. Every call is one transaction: kill the program anywhere, and the file holds the state before or after
// it. One thread. Accounts do not see each other's fiches.
#pragma once

#include "authoring/fichedraft.h"
#include "base/clock.h"
#include "store/ownfile.h"

#include <memory>

namespace escale {

enum class RevisionOrigin : quint8 {
    Server,  ///< as it was read there
    Written, ///< as somebody saved it here
    Merged,  ///< put together of both
};

struct RevisionRow {
    qint64 id = 0;
    RevisionOrigin origin = RevisionOrigin::Written;
    QDateTime made;
    QByteArray hash;
};

/// One working copy. Its base is null until the server has the fiche.
struct WorkingCopy {
    qint64 fiche = 0;
    QString remote; ///< the server's id; empty: it has never been sent
    QString status; ///< as it was last heard
    bool hasDraft = false;
    FicheDraft base;
    QByteArray baseHash;
    qint64 baseRevision = 0; ///< 0: none
    FicheDraft text;
    QDateTime changed;

    [[nodiscard]] bool isChanged() const { return baseRevision == 0 || text != base; }
};

enum class OutboxAction : quint8 { Save, Publish, SaveTranslation, PublishTranslation };

enum class OutboxState : quint8 {
    Queued,   ///< to be sent
    Begun,    ///< a request may be under way, or its answer was lost: look before it is sent again
    Held,     ///< waits for the person; `sentence` says why
    Conflict, ///< the server has another text; `theirs` is it
};

struct OutboxEntry {
    qint64 id = 0, fiche = 0;
    OutboxAction action = OutboxAction::Save;
    OutboxState state = OutboxState::Queued;
    qint64 revision = 0; ///< what is to be sent
    qint64 base = 0;     ///< what it was written on; 0: nothing
    qint64 theirs = 0;   ///< of a conflict
    QDateTime queued, begun;
    QStringList known; ///< before a creation: the ids that were there; before a publication: the state
    QString sentence;
};

/// A translation as it is to be sent, with what it was made on (contract-write section 11: both are read again first).
struct OutgoingTranslation {
    QString fiche; ///< the server's id
    Language language = Language::En;
    FicheDraft text;        ///< words only
    QStringList toFinish;   ///< paths of the fields that are not done
    QByteArray french;      ///< the print of the French it is a translation of
    QByteArray published;   ///< the print of what readers had in this language
    QList<QByteArray> seen; ///< the prints of the proposals of others that the person has seen
    bool publish = false;   ///< saved, and then made public

    friend bool operator==(const OutgoingTranslation &, const OutgoingTranslation &) = default;
};

struct TranslationEntry {
    OutboxEntry entry;
    OutgoingTranslation what;
};

class AuthoringStore {
public:
    /// Makes the file and its folder when there is none; mode 600. Errors: CannotWrite, TooNew, Damaged.
    static Result<std::unique_ptr<AuthoringStore>> open(const QString &path, Clock &clock);

    /// Everything below is this person's. The address is not in the file, only what stands for it. Errors: CannotWrite.
    Result<Done> use(const QString &email);
    /// What stands for this person in files: 32 hexadecimal digits, on every computer others; empty where nobody has
    /// signed in.
    [[nodiscard]] QString account() const { return QString::fromLatin1(m_account.toHex()); }
    /// Whether these words may be one; an address never is.
    [[nodiscard]] static bool isAccount(const QString &words);

    Result<qint64> begin(const FicheDraft &draft);
    /// The server's text as base. A working copy that nobody has changed follows it; another keeps its words and its
    /// old base, to be merged when it is saved. `changedSince`: units that this person sent last and somebody else has
    /// changed since: nobody's words go in silence.
    struct Adopted {
        qint64 fiche = 0;
        QStringList changedSince;
    };
    Result<Adopted> adopt(const ServerFiche &fiche);
    Result<WorkingCopy> working(qint64 fiche);
    Result<QList<WorkingCopy>> fiches();
    /// The words as they are now. Cheap: called while somebody types.
    Result<Done> keep(qint64 fiche, const FicheDraft &text);
    /// Off this computer, with everything that was not sent.
    Result<Done> drop(qint64 fiche);

    /// The newest first.
    Result<QList<RevisionRow>> revisions(qint64 fiche);
    Result<FicheDraft> revision(qint64 id);
    /// The working copy as a revision: before something else takes its place.
    Result<Done> noteRevision(qint64 fiche);

    // What is to be sent (authoringoutbox.cpp).
    /// The working copy as a revision to be sent; one that waits is replaced. Nothing to send is no entry (0).
    Result<qint64> queueSave(qint64 fiche);
    Result<qint64> queuePublish(qint64 fiche);
    /// False when it has begun: then it is too late.
    Result<bool> cancel(qint64 entry);
    Result<QList<OutboxEntry>> outbox();

    Result<Done> noteBegun(qint64 entry, const QStringList &known);
    Result<Done> noteQueued(qint64 entry);
    Result<Done> noteHeld(qint64 entry, const QString &sentence);
    Result<Done> noteConflict(qint64 entry, const ServerFiche &theirs);
    /// The server made the fiche: it has this id.
    Result<Done> noteCreated(qint64 entry, const QString &remote);
    /// The server has `now`, after `sent` was sent. The entry goes. Words typed meanwhile stay. `changedByOthers`: what
    /// was sent and is not there: somebody was faster.
    Result<QStringList> noteSaved(qint64 entry, const FicheDraft &sent, const ServerFiche &now);
    Result<Done> notePublished(qint64 entry, const QString &status, bool hasDraft);
    /// A person has chosen: `text` is the working copy now, on what the server had.
    Result<Done> resolve(qint64 entry, const FicheDraft &text);

    // Translations (authoringtranslations.cpp): the working copy is the translator's (TranslationDraft), here is what
    // waits to be sent. The same notes as above are taken of their entries.
    /// Into the outbox; what waits there of the same fiche and language is replaced. Answers the entry to be saved.
    Result<qint64> queueTranslation(const OutgoingTranslation &translation);
    Result<QList<TranslationEntry>> translationOutbox();
    /// What the server last took of this person's, if anything.
    Result<std::optional<FicheDraft>> sentTranslation(const QString &fiche, Language language);
    /// The server has it as this person's text: the entry goes.
    Result<Done> noteTranslationSaved(qint64 entry);
    /// The person has been told of this text of theirs on the server: it may be replaced.
    Result<Done> noteTranslationKnown(qint64 entry, const FicheDraft &there);
    Result<Done> noteTranslationPublished(qint64 entry);

    /// What the server has already goes; what has not been sent stays for when this person comes back.
    Result<Done> signOut();

private:
    AuthoringStore(std::unique_ptr<OwnFile> file, Clock &clock);
    Result<qint64> addRevision(qint64 fiche, RevisionOrigin origin, const FicheDraft &text);
    Result<Done> setState(qint64 entry, OutboxState state, const QString &sentence);
    Result<OutboxEntry> entry(qint64 id);
    Result<QList<OutboxEntry>> entries(); ///< of fiches and of translations
    Result<qint64> queueWorking(qint64 fiche, OutboxAction action);
    Result<qint64> queue(qint64 fiche, OutboxAction action, qint64 revision, qint64 base);
    Result<Done> noteServer(qint64 fiche, const ServerFiche &server);
    Result<Done> rebase(qint64 fiche, qint64 base, const FicheDraft &text);
    [[nodiscard]] qint64 now() const;

    std::unique_ptr<OwnFile> m_file;
    WriteSession m_session; ///< of m_file
    Clock &m_clock;
    QByteArray m_account;
};

} // namespace escale
