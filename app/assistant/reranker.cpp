// SPDX-License-Identifier: GPL-3.0-or-later
#include "assistant/reranker.h"

#include "assistant/endpointerror.h"
#include "feed/json.h"

#include <QSet>
#include <algorithm>

namespace escale {
namespace {

constexpr std::chrono::milliseconds patience{4'000};
constexpr ModelLimits limits{patience, patience};

struct Scored {
    int index = 0;
    double score = 0;
};

/// {"results": [{"index", "relevance_score"}]} or {"data": [{"index", "score"}]}.
Result<QList<int>> orderFrom(const QByteArray &body, int count)
{
    JsonDocument document;
    const auto value = document.parse(body);
    const auto object = value ? json::object(std::optional(*value)) : std::nullopt;
    auto list = object ? json::array(*object, "results") : std::nullopt;
    if (!list && object)
        list = json::array(*object, "data");
    if (!list)
        return endpointNoSense();
    QList<Scored> scored;
    QSet<int> seen;
    for (const JsonValue one : *list) {
        const auto entry = json::object(std::optional(one));
        const auto index = entry ? json::integer(json::member(*entry, "index")) : std::nullopt;
        auto score = entry ? json::number(json::member(*entry, "relevance_score")) : std::nullopt;
        if (!score && entry)
            score = json::number(json::member(*entry, "score"));
        if (!index || !score || *index < 0 || *index >= count || seen.contains(*index))
            return endpointNoSense();
        seen.insert(*index);
        scored.append({*index, *score});
    }
    if (scored.isEmpty())
        return endpointNoSense();
    std::stable_sort(scored.begin(), scored.end(), [](const Scored &a, const Scored &b) { return a.score > b.score; });
    QList<int> order;
    for (const Scored &one : std::as_const(scored))
        order.append(one.index);
    for (int index = 0; index < count; ++index) {
        if (!seen.contains(index))
            order.append(index); // a server may answer with the best ones only
    }
    return order;
}

bool refusesFields(const Result<TransferResult> &result)
{
    constexpr int badRequest = 400, unprocessable = 422;
    return result && (result->status == badRequest || result->status == unprocessable);
}

} // namespace

Reranker::Reranker(const EndpointSettings &settings, Clock &clock, QObject *parent)
    : QObject(parent), m_model(settings.reranker), m_call(settings, limits, clock)
{
}

void Reranker::order(const QString &question, const QList<SourcePassage> &passages, Order answer)
{
    m_call.start(QStringLiteral("/rerank"), rerankRequest(m_model, question, passages, m_form), {},
                 [this, question, passages, answer = std::move(answer)](const Result<TransferResult> &result) {
                     if (!m_known && m_form == RerankForm::QueryDocuments && refusesFields(result)) {
                         m_form = RerankForm::PromptInput;
                         return order(question, passages, answer);
                     }
                     const auto body = wholeAnswer(result);
                     if (!body) {
                         if (!m_known)
                             m_form = RerankForm::QueryDocuments; // the other form was no better
                         return answer(body.error());
                     }
                     m_known = true;
                     answer(orderFrom(*body, int(passages.size())));
                 });
}

} // namespace escale
