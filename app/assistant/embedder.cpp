// SPDX-License-Identifier: GPL-3.0-or-later
#include "assistant/embedder.h"

#include "assistant/endpointerror.h"
#include "assistant/modelrequest.h"
#include "feed/json.h"

namespace escale {
namespace {

constexpr qsizetype mostDimensions = 8'192;

/// {"data": [{"index", "embedding": [numbers]}]}, in any order.
Result<QList<QList<float>>> vectorsFrom(const QByteArray &body, qsizetype count)
{
    JsonDocument document;
    const auto value = document.parse(body);
    const auto object = value ? json::object(std::optional(*value)) : std::nullopt;
    const auto list = object ? json::array(*object, "data") : std::nullopt;
    if (!list)
        return endpointNoSense();
    QList<QList<float>> vectors(count);
    qsizetype position = 0;
    for (const JsonValue one : *list) {
        const auto entry = json::object(std::optional(one));
        const auto numbers = entry ? json::array(*entry, "embedding") : std::nullopt;
        const qsizetype index =
            entry ? json::integer(json::member(*entry, "index")).value_or(int(position)) : qsizetype(-1);
        ++position;
        if (!numbers || index < 0 || index >= count || !vectors.at(index).isEmpty() ||
            qsizetype(numbers->size()) > mostDimensions)
            return endpointNoSense();
        for (const JsonValue number : *numbers) {
            const auto real = json::number(std::optional(number));
            if (!real)
                return endpointNoSense();
            vectors[index].append(static_cast<float>(*real));
        }
    }
    for (const QList<float> &vector : std::as_const(vectors)) {
        if (vector.isEmpty() || vector.size() != vectors.first().size())
            return endpointNoSense();
    }
    return vectors;
}

} // namespace

Embedder::Embedder(const EndpointSettings &settings, ModelLimits limits, Clock &clock, QObject *parent)
    : QObject(parent), m_model(settings.embedder), m_call(settings, limits, clock)
{
}

void Embedder::embed(const QStringList &texts, Vectors answer)
{
    m_call.start(QStringLiteral("/embeddings"), embeddingsRequest(m_model, texts), {},
                 [count = texts.size(), answer = std::move(answer)](const Result<TransferResult> &result) {
                     const auto body = wholeAnswer(result);
                     answer(body ? vectorsFrom(*body, count) : Result<QList<QList<float>>>(body.error()));
                 });
}

} // namespace escale
