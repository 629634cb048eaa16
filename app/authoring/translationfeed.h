// SPDX-License-Identifier: GPL-3.0-or-later
// The translator's side of the Réfugiés.info API (contract-write section 7), over the account of an AuthorFeed: one
// request a call, never repeated by itself, every answer judged. What is pending when it goes is answered to nobody.
// Lives in the thread of its feed.
#pragma once

#include "authoring/authorfeed.h"
#include "feed/feed.h"

#include <memory>

namespace escale {

/// A translation that somebody has saved and nobody has published.
struct TranslationProposal {
    QString author, authorName; ///< id and name, to be shown and never kept
    FicheDraft text;            ///< the words of the translation; its facts are empty
    QStringList toReview;       ///< "content.abstract": the French under it has changed since
    QStringList toFinish;

    friend bool operator==(const TranslationProposal &, const TranslationProposal &) = default;
};

class TranslationFeed final {
public:
    template <typename T> using Answer = AuthorFeed::Answer<T>;

    /// `feed` outlives it, and has the token.
    explicit TranslationFeed(AuthorFeed &feed) : m_feed(feed) {}

    /// What readers have, as a sync reads it; in French where the language has no text.
    void text(const QString &fiche, Language language, Answer<Detail> answer);
    /// What waits in this language, as far as this person may see it (section 7.5); `kind`: the fiche's.
    void proposals(const QString &fiche, Kind kind, Language language, Answer<QList<TranslationProposal>> answer);
    /// Fiches of which something waits for an expert in this language (section 7.4: TO_REVIEW, PENDING).
    void awaitingReview(Language language, Answer<QStringList> answer);
    /// Replaces this person's text. `toFinish`: paths of fields that are not done; those without a word are not sent.
    /// Answers whether the server counts it as finished (section 7.2).
    void save(const QString &fiche, Language language, const FicheDraft &text, const QStringList &toFinish,
              Answer<bool> answer);
    /// Of an expert's own text. Deletes everybody's work in that language (section 7.3).
    void publish(const QString &fiche, Language language, Answer<Done> answer);
    /// An expert's words to whoever translated. The server puts them into a table of its operator's and answers them to
    /// nobody; a number that goes with them ("note") has no scale in the contract: 0, which the server reads as none.
    void feedback(const QString &fiche, Language language, const QString &translator, const QString &words,
                  Answer<Done> answer);

private:
    void send(const QByteArray &method, const QString &path, AuthorFeed::Proof proof, const QByteArray &body,
              std::function<void(AuthorAnswer<QByteArray>)> then);

    AuthorFeed &m_feed;
    std::shared_ptr<char> m_life = std::make_shared<char>('\0'); ///< while it is there, answers are given
};

} // namespace escale
