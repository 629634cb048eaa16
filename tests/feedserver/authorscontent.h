// SPDX-License-Identifier: GPL-3.0-or-later
// The write side of the API (contract-write): accounts, roles, fiches with their states and draft copies, translations
// (translationrecords.h). Reads of
// fiches that are not its own, and lists, are those of another content. One state, changed by requests; any thread.
//
// Faults of the connection are FeedServer's (Fault::method chooses those of a write: the effect has been by then);
// failNext() refuses before there is any effect.
#pragma once

#include "authorsfiche.h"
#include "content.h"
#include "translationrecords.h"

#include <QHash>
#include <QMap>
#include <mutex>

namespace escale::test {

/// Somebody with an account. The token is `token-of-NAME`, also taken as the recordings write it.
struct AuthorsPerson {
    QByteArray name, id, email;
    QByteArrayList roles;      ///< nom
    QByteArrayList structures; ///< whose member they are
    bool deleted = false, sso = false;
};

class AuthorsContent final : public FeedContent {
public:
    /// The people of the recordings, their structure 640000000000000000000001, no fiche. `base` may be null.
    explicit AuthorsContent(std::shared_ptr<const FeedContent> base, QByteArray secret = "test-site-secret");

    /// What a person asks for without a connection in between, as a colleague would from elsewhere.
    AnswerPtr ask(const QByteArray &person, const QByteArray &method, const QByteArray &target,
                  const QByteArray &body = {}) const;

    /// The ids of fiches and structures that are made next, in order; after them they are counted.
    void nextIds(const QByteArrayList &ids) const;
    /// A complete fiche of the structure's, as the structure would have it made public.
    QByteArray addPublic(const QByteArray &fields, const QByteArrayList &languages = {"fr"},
                         const QByteArray &kind = "dispositif") const;
    void setLanguages(const QByteArray &id, const QByteArrayList &languages) const;
    void revoke(const QByteArray &person) const; ///< their token is no longer taken
    void setMember(const QByteArray &person, bool member) const;
    void suggest(const QByteArray &id, const QString &text, const QByteArray &section = "what") const;

    struct Refusal {
        QByteArray method, path; ///< of the request: the method, a part of the path
        int status = 500;
        QByteArray body = R"({"message":"Erreur interne."})";
        int times = 1;
    };
    void failNext(const Refusal &refusal) const;

    [[nodiscard]] AuthorsFiche fiche(const QByteArray &id) const;
    [[nodiscard]] QByteArrayList ids() const;
    /// A field of the fiche, or of its draft copy: JSON.
    [[nodiscard]] QByteArray field(const QByteArray &id, const char *key) const;
    /// Writes that had an effect: "PATCH /dispositifs/…" with the body behind a space.
    [[nodiscard]] QByteArrayList effects() const;
    /// The bytes of each that was sent.
    [[nodiscard]] QByteArrayList pictures() const;
    /// Letters to a structure, one for each call of publish by somebody outside.
    [[nodiscard]] int letters() const;

    /// What is saved of translations, and not yet public.
    [[nodiscard]] QList<TranslationRecord> translations() const;
    /// Null when there is none with a text of its own.
    [[nodiscard]] std::optional<PublicTranslation> translation(const QByteArray &id, const QByteArray &language) const;

    [[nodiscard]] AnswerPtr exact(const Request &request, SecretState secret) const override;
    [[nodiscard]] AnswerPtr taxonomy(const QByteArray &path) const override;
    [[nodiscard]] AnswerPtr index(const QByteArray &locale) const override;
    [[nodiscard]] AnswerPtr detail(const QByteArray &id, Language language) const override;
    [[nodiscard]] ApiStatistics statistics() const override;
    [[nodiscard]] QByteArrayList detailTargets() const override;

private:
    struct Asked;
    AnswerPtr answer(const Asked &asked) const;
    AnswerPtr account(const Asked &asked) const;
    AnswerPtr picture(const Asked &asked) const;
    AnswerPtr login(const Asked &asked) const;
    AnswerPtr checkCode(const Asked &asked) const;
    AnswerPtr profile(const AuthorsPerson &person) const;
    AnswerPtr write(const Asked &asked) const;
    AnswerPtr create(const Asked &asked) const;
    AnswerPtr patch(AuthorsFiche &fiche, const Asked &asked) const;
    AnswerPtr publish(AuthorsFiche &fiche, const Asked &asked) const;
    AnswerPtr receive(AuthorsFiche &fiche, const Asked &asked) const;
    AnswerPtr setStatus(AuthorsFiche &fiche, const Asked &asked) const;
    AnswerPtr remove(AuthorsFiche &fiche, const Asked &asked) const;
    AnswerPtr read(const Asked &asked) const;
    AnswerPtr translated(const Asked &asked) const;
    AnswerPtr contributions(const Asked &asked) const;
    AnswerPtr structure(const Asked &asked) const;
    void publishDraft(AuthorsFiche &fiche, bool keep) const;
    void store(AuthorsFiche &fiche, const ordered::Members &body) const;
    AnswerPtr suggestion(AuthorsFiche &fiche, const Asked &asked) const;
    void touch(AuthorsFiche &fiche, const Asked &asked) const;
    QByteArray newId() const;
    QByteArray now() const;
    QByteArray state(const AuthorsFiche &fiche, bool draft) const;
    QByteArray detailOf(const AuthorsFiche &fiche, bool draft, const QByteArray &locale) const;
    const AuthorsPerson *person(const QByteArray &token) const;
    const AuthorsPerson *byEmail(const QByteArray &email) const;
    static QByteArray sponsorOf(const AuthorsFiche &fiche);
    bool isMember(const AuthorsPerson &person, const AuthorsFiche &fiche) const;
    bool mayEdit(const AuthorsPerson &person, const AuthorsFiche &fiche) const;
    bool mayRead(const AuthorsPerson &person, const AuthorsFiche &fiche) const;

    std::shared_ptr<const FeedContent> m_base;
    QByteArray m_secret;
    mutable std::recursive_mutex m_mutex;
    mutable QList<AuthorsPerson> m_people;
    mutable QMap<QByteArray, AuthorsFiche> m_fiches;
    mutable QByteArrayList m_structures;
    mutable QHash<QByteArray, QByteArray> m_nonces; ///< e-mail -> nonce
    mutable QByteArrayList m_nextIds, m_revoked, m_effects, m_pictures;
    mutable QList<Refusal> m_refusals;
    mutable int m_letters = 0;
    mutable qint64 m_ticks = 0;
    mutable TranslationRecords m_translations{[this] { return now(); }};
};

} // namespace escale::test
