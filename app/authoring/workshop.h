// SPDX-License-Identifier: GPL-3.0-or-later
// An author's work without a window: who has signed in, the fiches they have, the one that is open, what is sent. The
// one owner of that state; a window observes it and says what the person wants. Lives in the thread of the window; what
// waits for the network never holds it up.
#pragma once

#include "authoring/draftkeeper.h"
#include "authoring/draftsender.h"
#include "authoring/publication.h"
#include "authoring/secretstore.h"

namespace escale {

struct WorkshopSettings {
    QUrl feed;          ///< empty: no source is set, nobody can sign in
    QByteArray secret;  ///< the feed's key
    QString database;   ///< authoring.sqlite
    QString signInFile; ///< where there is no keyring
};

/// One line of "my fiches": on the server, on this computer, or both.
struct WorkshopRow {
    qint64 local = 0; ///< 0: never opened here
    QString remote;   ///< empty: never sent
    QString title, status, sponsorName;
    Kind kind = Kind::Dispositif;
    bool changedHere = false, hasDraft = false;
    int views = 0, mercis = 0, unread = 0; ///< unread: remarks of readers
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

    [[nodiscard]] Account account() const { return m_account; }
    [[nodiscard]] QString email() const { return m_email; }
    [[nodiscard]] const AuthorProfile &profile() const { return m_profile; }
    [[nodiscard]] bool isBusy() const { return m_busy; }
    void signIn(const QString &email, const QString &password);
    void giveCode(const QString &code);
    void askForCode(const QString &email);
    void signOut();

    [[nodiscard]] const QList<WorkshopRow> &rows() const { return m_rows; }
    void refresh();
    /// To choose from: those of the site, and the structures this person is a member of.
    [[nodiscard]] const QList<Theme> &themes() const { return m_themes; }
    struct StructureName {
        QString id, name;
    };
    [[nodiscard]] const QList<StructureName> &structures() const { return m_structures; }

    void openFiche(const WorkshopRow &row);
    void beginFiche(Kind kind);
    /// What is open was left: kept, and nothing is open.
    void close();
    [[nodiscard]] bool isOpen() const { return m_open.fiche != 0; }
    [[nodiscard]] const FicheDraft &text() const { return m_open.text; }
    [[nodiscard]] const WorkingCopy &copy() const { return m_open; }
    /// The person has changed something. Kept within half a second.
    void setText(const FicheDraft &text);
    void save();
    void publish();
    /// Takes back what waits and has not begun.
    void cancelSending();
    [[nodiscard]] std::optional<OutboxEntry> waiting() const;
    [[nodiscard]] QList<RevisionRow> revisions();

    /// The choice of two texts that is to be made, if one is.
    struct Choice {
        qint64 entry = 0;
        FicheDraft base, ours, theirs;
        DraftMerge merge;
    };
    [[nodiscard]] std::optional<Choice> choice();
    void choose(qint64 entry, const FicheDraft &text);

    /// What publishing costs, once it is known what readers have.
    void askCost(QObject *context, std::function<void(std::optional<PublicationCost>)> answer);

Q_SIGNALS:
    void accountChanged();
    void rowsChanged();
    void choicesChanged(); ///< themes(), structures()
    void opened();         ///< another fiche, or the same with a text that came from elsewhere
    void stateChanged();   ///< saved, waiting, held…
    void said(const QString &sentence);
    void kept(const QDateTime &when);

private:
    void enter(const QString &email, const QByteArray &token, bool keepSignIn);
    void leaveAccount(const QString &sentence);
    void failed(const AuthorFailure &failure);
    void readCopy(bool announce);
    void reported(const SendReport &report);
    void addRows(const QList<AuthorFicheRow> &rows);
    void listHere();
    void setBusy(bool busy);
    void queue(Result<qint64> entry);

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
    WorkingCopy m_open;
    bool m_busy = false;
    bool m_again = false; ///< something was queued while sending
};

} // namespace escale
