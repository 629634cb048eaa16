// SPDX-License-Identifier: GPL-3.0-or-later
#include "assistant/modelclient.h"

#include "assistant/endpointerror.h"
#include "assistant/modelrequest.h"
#include "base/try.h"
#include "feed/json.h"

namespace escale {
namespace {

constexpr qsizetype mostModels = 200;

Result<QStringList> modelNames(const Result<TransferResult> &result)
{
    ESCALE_TRY(const auto body, wholeAnswer(result));
    JsonDocument document;
    const auto value = document.parse(body);
    const auto object = value ? json::object(std::optional(*value)) : std::nullopt;
    const auto list = object ? json::array(*object, "data") : value ? json::array(std::optional(*value)) : std::nullopt;
    if (!list)
        return endpointNoSense();
    QStringList names;
    for (const JsonValue one : *list) {
        const auto model = json::object(std::optional(one));
        const QString name = model ? json::text(*model, "id") : QString();
        const QString type = model ? json::text(*model, "type") : QString();
        // Those that make vectors or order texts do not write.
        const bool writes = !type.contains(QLatin1String("embedding")) &&
                            !type.contains(QLatin1String("classification")) &&
                            !type.contains(QLatin1String("rerank")) && !type.contains(QLatin1String("speech"));
        if (!name.isEmpty() && writes && names.size() < mostModels)
            names.append(name);
    }
    return names;
}

} // namespace

ModelClient::ModelClient(const EndpointSettings &settings, ModelLimits limits, Clock &clock, QObject *parent)
    : QObject(parent), m_model(settings.model), m_call(settings, limits, clock)
{
}

ModelClient::~ModelClient() = default;

void ModelClient::models(Models answer)
{
    cancel();
    m_call.start(QStringLiteral("/models"), {}, {},
                 [answer = std::move(answer)](const Result<TransferResult> &result) { answer(modelNames(result)); });
}

void ModelClient::ask(Request request, Text text, End end)
{
    cancel();
    if (m_model.isEmpty()) {
        models([this, request = std::move(request), text = std::move(text),
                end = std::move(end)](const Result<QStringList> &names) {
            if (!names || names->isEmpty()) {
                end(names ? endpointNoSense() : names.error());
                return;
            }
            m_model = names->first();
            ask(request, text, end);
        });
        return;
    }
    m_request = std::move(request);
    m_text = std::make_shared<const Text>(std::move(text));
    m_end = std::move(end);
    send();
}

void ModelClient::chat(const QString &question, const QList<SourcePassage> &passages, const QList<int> &chosen,
                       Text text, End end)
{
    ask([question, passages, chosen](const QString &model,
                                     bool schema) { return chatRequest(model, question, passages, chosen, schema); },
        std::move(text), std::move(end));
}

void ModelClient::send()
{
    m_events = {};
    m_said = m_done = false;
    m_streamError.reset();
    m_call.start(
        QStringLiteral("/chat/completions"), m_request(m_model, m_schema),
        [this](int status, const QByteArray &bytes) { body(status, bytes); },
        [this](const Result<TransferResult> &result) { ended(result); });
}

void ModelClient::cancel()
{
    m_call.cancel();
    m_text.reset();
    m_end = {};
}

void ModelClient::body(int status, const QByteArray &bytes)
{
    if (status != okStatus)
        return;
    const quint64 id = m_call.current();
    for (const QByteArray &data : m_events.take(bytes)) {
        takeEvent(data);
        if (id != m_call.current())
            return; // who heard it has given up
    }
}

void ModelClient::takeEvent(const QByteArray &data)
{
    if (m_done || m_streamError)
        return;
    if (data.trimmed() == "[DONE]") {
        m_done = true;
        return;
    }
    JsonDocument document;
    const auto value = document.parse(data);
    const auto object = value ? json::object(std::optional(*value)) : std::nullopt;
    if (!object)
        return;
    if (const auto error = json::member(*object, "error"); error && !json::isNull(error)) {
        // Some servers begin with 200 and find out later.
        constexpr int own = 500;
        m_streamError = endpointError(own, data);
        return;
    }
    const auto choices = json::array(*object, "choices");
    if (!choices)
        return;
    for (const JsonValue one : *choices) {
        const auto choice = json::object(std::optional(one));
        if (!choice)
            continue;
        auto part = json::object(*choice, "delta");
        if (!part)
            part = json::object(*choice, "message");
        const auto content = part ? json::bytes(json::member(*part, "content")) : std::nullopt;
        if (content && !content->empty()) {
            m_said = true;
            if (const auto text = m_text)
                (*text)(QByteArray(content->data(), static_cast<qsizetype>(content->size())));
        }
        break; // one answer was asked for
    }
}

void ModelClient::ended(const Result<TransferResult> &result)
{
    if (!result)
        return finish(result.error());
    if (result->status != 0 && result->status != okStatus) {
        if (m_schema && refusesForm(*result)) {
            m_schema = false;
            return send();
        }
        return finish(endpointError(result->status, result->body));
    }
    // All was said, and only the closing of the connection went wrong.
    if (result->ending != TransferResult::Ending::Done)
        return finish(m_done && !m_streamError ? Result<Done>(Done{}) : endpointError(*result));
    const auto givenUp = [heard = m_text, this] { return heard != m_text; };
    for (const QByteArray &data : m_events.rest()) {
        takeEvent(data);
        if (givenUp())
            return;
    }
    if (!m_said && !m_streamError && result->body.trimmed().startsWith('{')) {
        takeEvent(result->body); // in one piece, though a stream was asked for
        if (givenUp())
            return;
        m_done = m_said;
    }
    if (m_streamError)
        finish(*m_streamError);
    else if (!m_said)
        finish(endpointNoSense());
    else
        finish(m_done ? Result<Done>(Done{}) : endpointBrokenOff());
}

void ModelClient::finish(const Result<Done> &result)
{
    m_text.reset();
    if (const End end = std::exchange(m_end, {}))
        end(result);
}

} // namespace escale
