// SPDX-License-Identifier: GPL-3.0-or-later
// The way from a translator's desk to the server, without a window: who has signed in (the workshop's account), what
// others have proposed for the fiche at hand, what of it waits to be sent and why. UI thread.
#pragma once

#include "translating/translationdesk.h"
#include "translating/translationsender.h"

namespace escale {

/// What somebody else has written for the segment at hand.
struct SegmentProposal {
    QString author; ///< their name, to be shown and never kept
    QString target; ///< with the marks of the French (markedtext.h)

    friend bool operator==(const SegmentProposal &, const SegmentProposal &) = default;
};

/// Somebody who has proposed a translation of the fiche at hand.
struct FellowTranslator {
    QString id, name; ///< to be shown and never kept

    friend bool operator==(const FellowTranslator &, const FellowTranslator &) = default;
};

class TranslationDispatch final : public QObject {
    Q_OBJECT

public:
    /// Outlives it.
    explicit TranslationDispatch(TranslationDesk &desk, QObject *parent = nullptr);
    ~TranslationDispatch() override;

    /// Of whoever has signed in; both outlive this, or are taken away before. What waits is sent then.
    void setAccount(AuthorFeed *feed, AuthoringStore *store, const AuthorProfile &profile);
    [[nodiscard]] bool isSignedIn() const { return m_sender != nullptr; }
    [[nodiscard]] bool isExpert() const { return isSignedIn() && m_profile.isExpert(); }

    /// The fiche at hand, as it is now; with `publish`, readers have it then.
    void send(bool publish);
    /// Of the fiche at hand, newest last.
    [[nodiscard]] QList<TranslationEntry> waiting() const;
    /// What became of the fiche at hand; empty while nothing was sent.
    [[nodiscard]] std::optional<TranslationReport> last() const;
    [[nodiscard]] bool isBusy() const { return m_sender && m_sender->isBusy(); }

    /// For the segment at hand, each text once; not what stands there already.
    [[nodiscard]] QList<SegmentProposal> proposals() const;
    void takeProposal(qsizetype proposal);

    /// Others whose proposals of the fiche at hand have been read, whom an expert may write to; none for anybody else.
    [[nodiscard]] QList<FellowTranslator> fellows() const;
    /// Once, at once or not at all: the server keeps no key against repetition. told() follows.
    void tell(const QString &fellow, const QString &words);
    [[nodiscard]] bool isTelling() const { return m_telling; }

Q_SIGNALS:
    void changed();
    void failed(const QString &sentence);
    /// What became of tell(): empty when the words have arrived.
    void told(const QString &trouble);
    void signedOut(); ///< the server does not take the account any more

private:
    void run();
    void readProposals();
    void readQueue();
    void reported(const TranslationReport &report);

    struct Proposal {
        QString id, author;
        QHash<QString, QList<Run>> targets; ///< by segment
        QByteArray print;
    };

    TranslationDesk &m_desk;
    AuthoringStore *m_store = nullptr;
    AuthorProfile m_profile;
    std::unique_ptr<TranslationFeed> m_feed;
    std::unique_ptr<TranslationSender> m_sender;
    QList<Proposal> m_proposals;
    QString m_proposalsOf;             ///< the fiche they are for
    std::optional<Language> m_queueOf; ///< the language whose queue has been asked for
    QHash<QString, TranslationReport> m_reports;
    quint64 m_asked = 0, m_queueAsked = 0; ///< answers to older questions are not looked at
    bool m_again = false;                  ///< something was queued while sending
    bool m_queueIsOld = false;             ///< something was sent since it was read
    bool m_telling = false;
};

} // namespace escale
