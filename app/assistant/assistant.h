// SPDX-License-Identifier: GPL-3.0-or-later
// Lets a model write an answer that reads better than quotations, and lets nothing through that the fiches do not say.
// The extractive answer (ask/askservice.h) is there first and stands: a page shows claims as they come instead of it,
// and goes back to it when none is left or the server fails. Nothing is sent when there is no extractive answer, when
// somebody is in danger, or before whatLeaves() was looked at: the page asks for that the first time. Nothing is
// stored, and nothing logged.
#pragma once

#include "assistant/claimchecker.h"
#include "assistant/claimscanner.h"
#include "assistant/embedder.h"
#include "assistant/modelclient.h"
#include "assistant/nearpassages.h"
#include "assistant/reranker.h"
#include "base/workerthread.h"

namespace escale {

/// All that would leave this machine for one question.
struct WhatLeaves {
    Redaction question;
    QList<SourcePassage> passages;
    QString host, model;              ///< where to; the model as it was chosen, may be empty
    qsizetype characters = 0;         ///< of question and passages
    Language language = Language::Fr; ///< the reader's
    int more = 0;                     ///< so many passages of fiches may follow: those that are near the question
};

/// How an answer came out.
struct WrittenCounts {
    int shown = 0, struck = 0, withheld = 0;
};

/// How many passages AskQuery::passages is to bring for whatLeaves(). A model reads the best few of them.
inline constexpr int passagesForModel = 24;

/// Lives in the thread of the windows.
class Assistant final : public QObject {
    Q_OBJECT

public:
    /// `clock` outlives it. `libraryPath`: with settings.embedder, where passages near a question are looked for.
    Assistant(const EndpointSettings &settings, ModelLimits limits, Clock &clock, const QString &libraryPath = {},
              QObject *parent = nullptr);
    ~Assistant() override;

    /// Whether a model may be asked about this answer. It needs its passages (AskQuery::passages).
    [[nodiscard]] static bool mayWrite(const Answer &answer);
    /// `question`: as typed. `marked`: words to hide too.
    [[nodiscard]] WhatLeaves whatLeaves(const QString &question, const Answer &answer,
                                        const QStringList &marked = {}) const;

    /// Sends it, and gives up what was under way. Answers a ticket.
    quint64 write(const WhatLeaves &leaves);
    void cancel();
    /// Of what has come so far; the one count of it.
    [[nodiscard]] const WrittenCounts &counts() const { return m_counts; }
    void models(ModelClient::Models answer) { m_client.models(std::move(answer)); }

Q_SIGNALS:
    /// These leave too: they follow those of WhatLeaves in the numbering. Before the first claim.
    void brought(quint64 ticket, const QList<escale::SourcePassage> &passages);
    /// One more sentence, judged; in order.
    void claimed(quint64 ticket, const escale::CheckedClaim &claim);
    /// All is said. With nothing shown the extractive answer stays.
    void written(quint64 ticket, const escale::WrittenCounts &counts);
    /// What was claimed of this ticket counts no more: the extractive answer stays.
    void failed(quint64 ticket, const escale::Error &error);

private:
    void findNear(quint64 ticket, const WhatLeaves &leaves);
    void takeNear(quint64 ticket, WhatLeaves leaves, const QList<SourcePassage> &near);
    void rerank(quint64 ticket, const WhatLeaves &leaves, const QList<int> &order);
    void chat(quint64 ticket, const WhatLeaves &leaves, const QList<int> &order);
    void take(quint64 ticket, const QByteArray &bytes);

    QString m_host;
    quint64 m_tickets = 0, m_current = 0;
    std::unique_ptr<ClaimChecker> m_checker;
    ClaimScanner m_scanner;
    qsizetype m_claims = 0;
    WrittenCounts m_counts;
    ModelClient m_client;
    // None unless the operator has set one.
    std::unique_ptr<Reranker> m_reranker;
    std::unique_ptr<Embedder> m_embedder;
    std::unique_ptr<Worker<NearPassages>> m_near;
};

} // namespace escale
