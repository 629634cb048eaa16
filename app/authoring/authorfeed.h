// SPDX-License-Identifier: GPL-3.0-or-later
// The author's side of the Réfugiés.info API (contract-write): one request a call, never repeated by itself, every
// answer judged. Lives in one thread and answers there. Password, code and token are in no log and in no error.
#pragma once

#include "authoring/fichedraft.h"
#include "feed/httpclient.h"
#include "fiche/taxonomy.h"

#include <QObject>

namespace escale {

/// What went wrong, by what can be done about it.
enum class AuthorTrouble : quint8 {
    NoAnswer,      ///< nobody knows whether a write had its effect: look before it is sent again
    ServerTrouble, ///< 5xx: "not done, do not repeat blindly" (contract-write 0.6): look as well
    SignedOut,     ///< the token is not taken (any more)
    NotAllowed,    ///< this person may not do this (any more)
    NotFound,      ///< not there, or not to be read by this person
    Invalid,       ///< the server does not take this text
    TooLarge,
    Incomplete, ///< not ready to be published
    WrongPassword,
    NoAccount,
    NoPassword, ///< the account signs in through somebody else (Google, Microsoft)
    WrongCode,
    WrongKey, ///< `site-secret`
};

struct AuthorFailure {
    AuthorTrouble trouble = AuthorTrouble::NoAnswer;
    Error error;

    /// Whether the request may have had its effect.
    [[nodiscard]] bool mayHaveHappened() const
    {
        return trouble == AuthorTrouble::NoAnswer || trouble == AuthorTrouble::ServerTrouble;
    }
};

/// What came is no answer of the server's; it may be a portal's page, and nobody knows what has happened behind it.
AuthorFailure senselessAnswer(const QString &cause);

/// A value, or what went wrong.
template <typename T> struct AuthorAnswer {
    std::optional<T> value;
    AuthorFailure failure;

    AuthorAnswer(T good) : value(std::move(good)) {}
    AuthorAnswer(AuthorFailure bad) : failure(std::move(bad)) {}
    explicit operator bool() const { return value.has_value(); }
    const T *operator->() const { return &*value; }
};

/// Who has signed in, as the server says it. Nothing of it is stored but the address, by the person's wish.
struct AuthorProfile {
    QString id, email;
    QStringList roles;      ///< `nom`: User, Contrib, Trad, hasStructure, ExpertTrad, Admin
    QStringList structures; ///< ids

    [[nodiscard]] bool isAdmin() const { return roles.contains(QLatin1String("Admin")); }
    [[nodiscard]] bool isExpert() const { return roles.contains(QLatin1String("ExpertTrad")); }
};

/// After the password: signed in, or a code is asked for that has gone out by e-mail.
struct LoginStep {
    QByteArray token; ///< empty: a code is needed
    QString nonce;    ///< to be given back with the code
};

/// A remark of a reader on a fiche.
struct ReaderSuggestion {
    QString id, section, text, created;
    bool read = false;
};

/// One of a person's fiches, in a list.
struct AuthorFicheRow {
    QString id, title, brand, status, sponsorName;
    Kind kind = Kind::Dispositif;
    int views = 0, mercis = 0;
    bool hasDraft = false, ofStructure = false;
    QList<ReaderSuggestion> suggestions;
};

/// One of the structures of the site.
struct AuthorStructure {
    QString id, name;
};

struct StructureFiches {
    QString name; ///< also of one that has no fiche yet
    QList<AuthorFicheRow> rows;
};

/// What the server says after a save: never the text.
struct SaveReceipt {
    QString id, status;
    bool hasDraft = false;
};

class AuthorFeed final : public QObject {
    Q_OBJECT

public:
    template <typename T> using Answer = std::function<void(AuthorAnswer<T>)>;

    /// `base`: the feed's address, `secret`: its key. The clock outlives it.
    AuthorFeed(QUrl base, QByteArray secret, Clock &clock, HttpLimits limits = {}, QObject *parent = nullptr);

    void setToken(const QByteArray &token) { m_token = token; }
    [[nodiscard]] bool hasToken() const { return !m_token.isEmpty(); }

    void login(const QString &email, const QString &password, Answer<LoginStep> answer);
    /// `nonce`: of login(); empty after sendCode().
    void checkCode(const QString &email, const QString &code, const QString &nonce, Answer<QByteArray> answer);
    /// A code by e-mail, for who has forgotten the password. The server says yes to every address.
    void sendCode(const QString &email, Answer<Done> answer);
    void profile(Answer<AuthorProfile> answer);

    /// Those a fiche may have, in the order of the site.
    void themes(Answer<QList<Theme>> answer);

    /// Every structure that is active, in the order of the site: some thousands.
    void structures(Answer<QList<AuthorStructure>> answer);
    /// Fiches this person began.
    void contributions(Answer<QList<AuthorFicheRow>> answer);
    /// The name of a structure and its fiches, in every state for its members.
    void structureFiches(const QString &structure, Answer<StructureFiches> answer);
    /// As somebody who may edit it reads it. `asReader`: what the public has.
    void fiche(const QString &id, bool asReader, Answer<ServerFiche> answer);

    void create(const QByteArray &body, Answer<SaveReceipt> answer);
    void save(const QString &id, const QByteArray &body, Answer<SaveReceipt> answer);
    /// Only for who has just read that there is something to publish (contract-write 0.5).
    void publish(const QString &id, Answer<Done> answer);
    /// A picture of its own; the server's Picture as JSON (contract-write section 9). Repeated it makes another one,
    /// which harms nobody.
    void sendPicture(const QByteArray &png, Answer<QByteArray> answer);
    void markSuggestionRead(const QString &fiche, const QString &suggestion, Answer<Done> answer);
    /// For good, for everybody. Both may be repeated: the server says yes to what is gone, too.
    void removeSuggestion(const QString &fiche, const QString &suggestion, Answer<Done> answer);

    /// `site-secret`, `x-access-token`, or both.
    enum class Proof : quint8 { Key, Token, Both };
    /// One request of another part of the API, judged as these are; the answer's body.
    void send(const QByteArray &method, const QString &path, Proof proof, const QByteArray &body,
              std::function<void(AuthorAnswer<QByteArray>)> then);

    /// Every pending answer is given as NoAnswer before this returns.
    void cancel();

private:
    struct Reply {
        int status = 0;
        QByteArray body; ///< inflated
    };
    /// Whatever the status; a failure is that nobody answered.
    void exchange(const QByteArray &method, const QString &path, Proof proof, const QByteArray &body,
                  std::function<void(AuthorAnswer<Reply>)> then, const QByteArrayList &headers = {});
    template <typename T>
    void ask(const QByteArray &method, const QString &path, Proof proof, const QByteArray &body,
             std::function<AuthorAnswer<T>(const QByteArray &)> decode, Answer<T> answer);

    QUrl m_base;
    QByteArray m_token;
    HttpClient m_http;
};

/// What an answer that is no success means; the body is the server's, of any kind.
AuthorFailure judgeAnswer(int status, const QByteArray &body);

} // namespace escale
