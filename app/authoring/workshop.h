// SPDX-License-Identifier: GPL-3.0-or-later
// An author's work without a window: who has signed in, the fiches they have, the one that is open, what is sent. The
// one owner of that state; a window observes it and says what the person wants. Lives in the thread of the window; what
// waits for the network never holds it up.
#pragma once

#include "authoring/draftkeeper.h"
#include "authoring/draftpreview.h"
#include "authoring/draftsender.h"
#include "authoring/publication.h"
#include "authoring/secretstore.h"

namespace escale {

struct WorkshopSettings {
    QUrl feed;          ///< empty: there is no source, nobody can sign in
    QByteArray secret;  ///< the feed's key
    HttpLimits http;    ///< proxy and authorities among them
    QString trouble;    ///< a sentence: why there is no source, where one is set that cannot be used
    QString database;   ///< authoring.sqlite
    QString signInFile; ///< where there is no keyring

    /// Whether both ask the same server in the same way.
    [[nodiscard]] bool hasSourceOf(const WorkshopSettings &other) const;
};

/// One line of "my fiches": on the server, on this computer, or both.
struct WorkshopRow {
    qint64 local = 0; ///< 0: never opened here
    QString remote;   ///< empty: never sent
    QString title, status, sponsorName;
    Kind kind = Kind::Dispositif;
    bool changedHere = false, hasDraft = false;
    int views = 0, mercis = 0;
    QList<ReaderSuggestion> remarks; ///< of readers
    [[nodiscard]] int unread() const;
    std::optional<OutboxState> waiting;
    QString sentence; ///< why it waits
};

class Workshop final : public QObject {
    Q_OBJECT

public:
    enum class Account : quint8 { Unknown, SignedOut, CodeAsked, SignedIn };

    /// The clock outlives it.
    Workshop(WorkshopSettings settings, std::unique_ptr<SecretStore> secrets, Clock &clock, QObject *parent = nullptr);
    ~Workshop() override;

    /// Opens the database and looks for a sign-in that was kept.
    void begin();

    [[nodiscard]] const WorkshopSettings &settings() const { return m_settings; }
    [[nodiscard]] Account account() const { return m_account; }
    [[nodiscard]] QString email() const { return m_email; }
    [[nodiscard]] const AuthorProfile &profile() const { return m_profile; }
    [[nodiscard]] bool isBusy() const { return m_busy; }
    /// For what else this account sends (translations): null while nobody has signed in.
    [[nodiscard]] AuthorFeed *feed() { return m_account == Account::SignedIn ? &m_feed : nullptr; }
    [[nodiscard]] AuthoringStore *store() { return m_account == Account::SignedIn ? m_store.get() : nullptr; }
    void signIn(const QString &email, const QString &password);
    void giveCode(const QString &code);
    void askForCode(const QString &email);
    /// No code is waited for any more: another address, or the password after all.
    void startOver();
    void signOut();

    [[nodiscard]] const QList<WorkshopRow> &rows() const { return m_rows; }
    void refresh();
    /// To choose from: those of the site, and the structures this person is a member of.
    [[nodiscard]] const QList<Theme> &themes() const { return m_themes; }
    struct StructureName {
        QString id, name; ///< no name as long as the server has not said it
    };
    [[nodiscard]] const QList<StructureName> &structures() const { return m_structures; }
    /// Those of the whole site, for who is a member of none and for who may do everything; empty for members, whose
    /// fiches are their structure's.
    [[nodiscard]] const QList<AuthorStructure> &allStructures() const { return m_allStructures; }

    /// A reader's remark was read, or is done with: it goes for everybody, for good. What the server does not take
    /// stays as it was, and that is said.
    void markRemarkRead(const QString &fiche, const QString &remark);
    void closeRemark(const QString &fiche, const QString &remark);

    void openFiche(const WorkshopRow &row);
    void beginFiche(Kind kind);
    /// What is open was left: kept, and nothing is open.
    void close();
    [[nodiscard]] bool isOpen() const { return m_open.fiche != 0; }
    /// A fiche that is shown and cannot be changed; nothing of it is kept here, and isOpen() is false meanwhile.
    struct ReadOnly {
        ReadFiche read;
        bool ofCatalogue = false; ///< why: its text comes from a catalogue of courses; else it is in one piece
    };
    [[nodiscard]] const std::optional<ReadOnly> &readOnly() const { return m_readOnly; }
    [[nodiscard]] const FicheDraft &text() const { return m_open.text; }
    [[nodiscard]] const WorkingCopy &copy() const { return m_open; }
    /// The person has changed something. Kept within half a second.
    void setText(const FicheDraft &text);
    /// What is open, as its readers would have it now. Errors: BadAnswer.
    [[nodiscard]] Result<ReadFiche> preview() const;
    /// Sends a picture of the person's own (PNG, nothing but pixels) and gives the server's Picture as JSON. Now or not
    /// at all; no answer when `context` is gone by then. Errors have a sentence.
    void sendPicture(const QByteArray &png, QObject *context, std::function<void(Result<QByteArray>)> answer);
    /// Not while an address or a partner is unfinished that this save would send: the server would take nothing of it.
    /// That is said, and everything is kept.
    void save();
    /// What the person was asked about: nothing else than this text of this fiche is published. Where it is not what is
    /// open any more, that is said.
    void publish(qint64 fiche, const FicheDraft &text);
    /// Takes back what waits and has not begun.
    void cancelSending();
    /// Of the fiche that is open, as it was when stateChanged() was told last. Costs nothing.
    [[nodiscard]] const std::optional<OutboxEntry> &waiting() const { return m_waiting; }
    /// Whether a request about what waits is under way.
    [[nodiscard]] bool isSending() const { return m_sender && m_sender->isBusy(); }
    /// Of the fiche that is open, the newest first.
    [[nodiscard]] QList<RevisionRow> revisions();
    [[nodiscard]] Result<FicheDraft> revision(qint64 id) { return m_store->revision(id); }
    /// What is open becomes a revision: before an older one takes its place. Errors: CannotWrite.
    Result<Done> noteRevision();

    /// The choice of two texts that is to be made, if one is.
    struct Choice {
        qint64 entry = 0;
        FicheDraft base, ours, theirs;
        DraftMerge merge;
    };
    [[nodiscard]] std::optional<Choice> choice();
    void choose(qint64 entry, const FicheDraft &text);

    /// What publishing the text that is open now costs, once it is known what readers have.
    void askCost(QObject *context, std::function<void(std::optional<PublicationCost>)> answer);

Q_SIGNALS:
    void accountChanged();
    void rowsChanged();
    void choicesChanged(); ///< themes(), structures()
    void opened();         ///< another fiche, or the same with a text that came from elsewhere
    void stateChanged();   ///< changed, saved, waiting, held…; not each key
    void said(const QString &sentence);
    void kept(const QDateTime &when);
    void ending(); ///< feed() and store() go; whoever uses them lets go now

private:
    void enter(const QString &email, const QByteArray &token, bool keepSignIn);
    void leaveAccount(const QString &sentence);
    void forgetSignIn();
    [[nodiscard]] bool canAsk();
    void failed(const AuthorFailure &failure);
    /// `then` where the person who asked is still the one who is here.
    template <typename T> AuthorFeed::Answer<T> forThisVisit(std::function<void(AuthorAnswer<T>)> then);
    void takeServer(const WorkshopRow &row, const ServerFiche &server);
    void showReadOnly(const WorkshopRow &row, const ServerFiche &server);
    void readCopy(bool announce);
    void reported(const SendReport &report);
    void addRows(const QList<AuthorFicheRow> &rows);
    void changeRemarks(const QString &fiche, const std::function<void(QList<ReaderSuggestion> &)> &change);
    void listHere();
    void setBusy(bool busy);
    void tellState();
    void queue(Result<qint64> entry);
    [[nodiscard]] bool isFinished();

    WorkshopSettings m_settings;
    std::unique_ptr<SecretStore> m_secrets;
    Clock &m_clock;
    AuthorFeed m_feed;
    std::unique_ptr<AuthoringStore> m_store;
    std::unique_ptr<DraftSender> m_sender;
    std::unique_ptr<DraftKeeper> m_keeper;
    Account m_account = Account::Unknown;
    QString m_email, m_nonce, m_openedBy;
    AuthorProfile m_profile;
    QList<WorkshopRow> m_rows;
    QList<Theme> m_themes;
    QList<StructureName> m_structures;
    QList<AuthorStructure> m_allStructures;
    WorkingCopy m_open;
    std::optional<ReadOnly> m_readOnly;
    std::optional<OutboxEntry> m_waiting;
    QString m_trouble;         ///< why there is no database
    QSet<QString> m_saidLater; ///< since the person last asked for something
    quint64 m_visit = 0;       ///< counts sign-ins and sign-outs
    quint64 m_opening = 0;     ///< counts what was opened, begun and closed
    bool m_busy = false;
    bool m_again = false; ///< something was queued while sending
};

template <typename T> AuthorFeed::Answer<T> Workshop::forThisVisit(std::function<void(AuthorAnswer<T>)> then)
{
    return [this, visit = m_visit, then = std::move(then)](AuthorAnswer<T> answer) {
        if (visit == m_visit)
            then(std::move(answer));
    };
}

} // namespace escale
