// SPDX-License-Identifier: GPL-3.0-or-later
// Lets a model write an answer that reads better than quotations, and lets nothing through that the fiches do not say.
// The extractive answer (ask/askservice.h) is there first and stands: a page shows claims as they come instead of it,
// and goes back to it when none is left or the server fails. Nothing is sent when there is no extractive answer, when
// somebody is in danger, or before whatLeaves() was looked at: the page asks for that the first time. Nothing is
// stored, and nothing logged.
#pragma once

#include "assistant/claimchecker.h"
#include "assistant/claimscanner.h"
#include "assistant/modelclient.h"

namespace escale {

/// All that would leave this machine for one question.
struct WhatLeaves {
    Redaction question;
    QList<SourcePassage> passages;
    QString host, model;      ///< where to; the model as it was chosen, may be empty
    qsizetype characters = 0; ///< of question and passages
};

/// How an answer came out.
struct WrittenCounts {
    int shown = 0, struck = 0, withheld = 0;
};

/// Lives in the thread of the windows.
class Assistant final : public QObject {
    Q_OBJECT

public:
    /// `clock` outlives it.
    Assistant(const EndpointSettings &settings, ModelLimits limits, Clock &clock, QObject *parent = nullptr);
    ~Assistant() override;

    /// Whether a model may be asked about this answer. It needs its passages (AskQuery::passages).
    [[nodiscard]] static bool mayWrite(const Answer &answer);
    /// `question`: as typed. `marked`: words to hide too.
    [[nodiscard]] WhatLeaves whatLeaves(const QString &question, const Answer &answer,
                                        const QStringList &marked = {}) const;

    /// Sends it, and gives up what was under way. Answers a ticket.
    quint64 write(const WhatLeaves &leaves);
    void cancel();
    void models(ModelClient::Models answer) { m_client.models(std::move(answer)); }

Q_SIGNALS:
    /// One more sentence, judged; in order.
    void claimed(quint64 ticket, const escale::CheckedClaim &claim);
    /// All is said. With nothing shown the extractive answer stays.
    void written(quint64 ticket, const escale::WrittenCounts &counts);
    /// What was claimed of this ticket counts no more: the extractive answer stays.
    void failed(quint64 ticket, const escale::Error &error);

private:
    void take(quint64 ticket, const QByteArray &bytes);

    QString m_host;
    quint64 m_tickets = 0, m_current = 0;
    std::unique_ptr<ClaimChecker> m_checker;
    ClaimScanner m_scanner;
    qsizetype m_claims = 0;
    WrittenCounts m_counts;
    ModelClient m_client;
};

} // namespace escale
