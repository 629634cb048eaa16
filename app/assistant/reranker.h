// SPDX-License-Identifier: GPL-3.0-or-later
// Puts passages in the order in which a second model finds them to answer a question, so that the model that writes
// reads the best of many. Two forms of POST {base}/rerank are known (modelrequest.h); a server that refuses the first
// is asked in the second. Optional twice over: without it, or when it fails, the order of the search stands.
#pragma once

#include "ask/answer.h"
#include "assistant/endpointcall.h"
#include "assistant/modelrequest.h"

namespace escale {

/// Lives in one thread and answers there.
class Reranker final : public QObject {
    Q_OBJECT

public:
    /// Indices of the passages, best first; each of them once. Errors: as of ModelClient::chat().
    using Order = std::function<void(const Result<QList<int>> &)>;

    /// `settings.reranker` is not empty; `clock` outlives it. Gives up after seconds: somebody waits for first words.
    Reranker(const EndpointSettings &settings, Clock &clock, QObject *parent = nullptr);

    /// `question` is as it may leave this machine. What was under way is given up without a word.
    void order(const QString &question, const QList<SourcePassage> &passages, Order answer);
    void cancel() { m_call.cancel(); }

private:
    QString m_model;
    RerankForm m_form = RerankForm::QueryDocuments; ///< the one that this server has taken, once it has
    bool m_known = false;
    EndpointCall m_call;
};

} // namespace escale
