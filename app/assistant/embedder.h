// SPDX-License-Identifier: GPL-3.0-or-later
// Asks a model of the operator's server for the vectors of texts: POST {base}/embeddings, as OpenAI's API has it. Texts
// that mean the same lie near each other, in whatever language. What is sent is public text of fiches, or a question as
// it may leave this machine.
#pragma once

#include "assistant/endpointcall.h"

namespace escale {

/// Lives in one thread and answers there.
class Embedder final : public QObject {
    Q_OBJECT

public:
    /// One vector a text, in their order, all of one size. Errors: as of ModelClient::chat().
    using Vectors = std::function<void(const Result<QList<QList<float>>> &)>;

    /// `settings.embedder` is not empty; `clock` outlives it.
    Embedder(const EndpointSettings &settings, ModelLimits limits, Clock &clock, QObject *parent = nullptr);

    /// What was under way is given up without a word.
    void embed(const QStringList &texts, Vectors answer);
    void cancel() { m_call.cancel(); }

private:
    QString m_model;
    EndpointCall m_call;
};

} // namespace escale
