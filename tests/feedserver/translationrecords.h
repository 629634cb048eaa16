// SPDX-License-Identifier: GPL-3.0-or-later
// Translations as the write side of the API keeps them (contract-write section 7): one record for each fiche, language
// and user, what is public of each language, and what a revision of the French does to both (section 6.4). Whose fiches
// they are and who may ask is AuthorsContent's, which also locks.
#pragma once

#include "answer.h"
#include "authorsfiche.h"
#include "query.h"

#include <QHash>
#include <functional>

namespace escale::test {

struct AuthorsPerson;

struct TranslationRecord {
    QByteArray id, fiche, language;
    QByteArray user, userName; ///< id, and the name in front of "@"
    bool expert = false;       ///< its type is "validation", else "suggestion"
    ordered::Members content;
    QStringList toFinish, toReview, toReviewCache; ///< paths: "content.why.<key>.title"
    bool finished = false;
    qint64 timeSpent = 0;     ///< ms
    QByteArray validator;     ///< of a translation that left the public: who had validated it
    QByteArray made, updated; ///< ISO 8601

    friend bool operator==(const TranslationRecord &, const TranslationRecord &) = default;
};

struct PublicTranslation {
    ordered::Members content;
    QByteArray validator, validatorName, date;
};

class TranslationRecords {
public:
    struct Call {
        QByteArray method, path; ///< "/traduction", "/traduction/publish"…, "/dispositifs/with-translations-status"
        Query query;
        QByteArray body;
        const AuthorsPerson *who = nullptr; ///< null: no token
        bool secret = false;                ///< the right one came with it
    };
    using Fiches = QMap<QByteArray, AuthorsFiche>;

    /// `now`: the server's clock, ISO 8601; another at each call.
    explicit TranslationRecords(std::function<QByteArray()> now) : m_now(std::move(now)) {}

    static bool isOurs(const QByteArray &path);
    AnswerPtr answer(const Call &call, Fiches &fiches);

    /// Before a revision becomes public: what it does to the translations. `fiche` still has both texts.
    void revise(AuthorsFiche &fiche, const ordered::Members &after);
    /// Null when it is public without a text of its own (setLanguages()), or not at all.
    [[nodiscard]] const PublicTranslation *published(const QByteArray &fiche, const QByteArray &language) const;
    [[nodiscard]] QList<TranslationRecord> records() const { return m_records; }

private:
    AnswerPtr source(const Call &call, const Fiches &fiches) const;
    AnswerPtr forReview(const Call &call) const;
    AnswerPtr save(const Call &call, Fiches &fiches);
    AnswerPtr publish(const Call &call, Fiches &fiches);
    AnswerPtr remove(const Call &call, Fiches &fiches);
    AnswerPtr status(const Call &call, const Fiches &fiches);
    AnswerPtr progress(const Call &call) const;
    TranslationRecord *find(const QByteArray &fiche, const QByteArray &language, const QByteArray &user);

    std::function<QByteArray()> m_now;
    QList<TranslationRecord> m_records;
    QHash<std::pair<QByteArray, QByteArray>, PublicTranslation> m_public; ///< by fiche and language
    QHash<QByteArray, int> m_words;                                       ///< nbMots: of the first publication
    int m_made = 0;
};

/// What GET /traduction answers as the content of a fiche, and what a translation is compared with.
ordered::Members frenchContent(const AuthorsFiche &fiche, const ordered::Members &fields);

} // namespace escale::test
