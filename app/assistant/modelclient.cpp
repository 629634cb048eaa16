// SPDX-License-Identifier: GPL-3.0-or-later
#include "assistant/modelclient.h"

#include "assistant/modelrequest.h"
#include "feed/json.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace escale {
namespace {

constexpr qint64 longestAnswer = 1'000'000;
constexpr qsizetype mostModels = 200;

Error problem(Problem kind, const char *sentence, const QString &cause)
{
    return {kind, QCoreApplication::translate("assistant", sentence), cause};
}

Error noSense()
{
    return problem(Problem::BadAnswer, QT_TRANSLATE_NOOP("assistant", "The server's answer makes no sense to Escale."),
                   QStringLiteral("model: no sense"));
}

Error brokenOff()
{
    return problem(Problem::Incomplete,
                   QT_TRANSLATE_NOOP("assistant", "The model stopped in the middle of its answer."),
                   QStringLiteral("model: broken off"));
}

Error silent()
{
    return problem(Problem::Unreachable, QT_TRANSLATE_NOOP("assistant", "The model does not answer."),
                   QStringLiteral("model: silent"));
}

Error tooLong(int status)
{
    return problem(Problem::BadAnswer,
                   QT_TRANSLATE_NOOP("assistant", "The question with its passages is too long for this model."),
                   QStringLiteral("model: status %1, too long").arg(status));
}

/// What a server says of itself, in any of the usual places. Read to choose a sentence, shown to nobody.
QString said(const QByteArray &body)
{
    JsonDocument document;
    const auto value = document.parse(body);
    const auto object = value ? json::object(std::optional(*value)) : std::nullopt;
    if (!object)
        return QString::fromUtf8(body.left(1000));
    QString all =
        json::text(*object, "detail") + u' ' + json::text(*object, "message") + u' ' + json::text(*object, "error");
    if (const auto error = json::object(*object, "error"))
        all += u' ' + json::text(*error, "message") + u' ' + json::text(*error, "code") + u' ' +
               json::text(*error, "type") + u' ' + json::text(*error, "param");
    if (const auto details = json::array(*object, "detail")) {
        for (const JsonValue one : *details) {
            if (const auto detail = json::object(std::optional(one)))
                all += u' ' + json::text(*detail, "msg");
        }
    }
    return all;
}

bool says(const QString &text, const char *pattern)
{
    return text.contains(QRegularExpression(QLatin1String(pattern), QRegularExpression::CaseInsensitiveOption));
}

const char *const ofSchema = "response_format|json_schema|structured|grammar|guided";
const char *const ofLength =
    "context[ _]?(length|window|size)|too long|too many tokens|maximum.{0,20}(token|length)|input.{0,10}length";

Error ofStatus(int status, const QByteArray &body)
{
    const QString words = said(body);
    const QString cause = QStringLiteral("model: status %1").arg(status);
    constexpr int badRequest = 400, payment = 402, unauthorised = 401, forbidden = 403, notFound = 404, timeout = 408,
                  tooLarge = 413, unprocessable = 422, tooMany = 429, serverErrors = 500, bad = 502, busy = 503,
                  late = 504;
    switch (status) {
    case unauthorised:
    case forbidden:
        return problem(Problem::Refused, QT_TRANSLATE_NOOP("assistant", "The server of the model refused the key."),
                       cause);
    case notFound:
        return problem(Problem::NotFound,
                       QT_TRANSLATE_NOOP("assistant", "The server has no such model. Choose another one."), cause);
    case tooLarge:
    case unprocessable:
        return tooLong(status);
    case tooMany:
        return problem(Problem::Unreachable,
                       QT_TRANSLATE_NOOP("assistant", "Too many questions in this minute. Ask again in a minute."),
                       cause);
    case payment:
    case badRequest:
        if (status == payment || says(words, "budget|quota|credit|billing|exceeded your"))
            return problem(Problem::BadAnswer, QT_TRANSLATE_NOOP("assistant", "The budget for the model is used up."),
                           cause);
        if (says(words, ofLength))
            return tooLong(status);
        break;
    case timeout:
    case bad:
    case busy:
    case late:
        return problem(Problem::Unreachable, QT_TRANSLATE_NOOP("assistant", "The model is busy."), cause);
    default:
        break;
    }
    if (status >= serverErrors)
        return problem(Problem::Unreachable,
                       QT_TRANSLATE_NOOP("assistant", "The server of the model has a problem of its own."), cause);
    return problem(Problem::BadAnswer,
                   QT_TRANSLATE_NOOP("assistant", "The server of the model did not accept the question."), cause);
}

Error ofEnding(const TransferResult &result)
{
    using Ending = TransferResult::Ending;
    switch (result.ending) {
    case Ending::Untrusted:
        return problem(
            Problem::Unreachable,
            QT_TRANSLATE_NOOP("assistant", "The server of the model could not prove who it is, so nothing was sent."),
            QStringLiteral("model: untrusted"));
    case Ending::TooLarge:
        return noSense();
    default:
        break;
    }
    if (result.status != 0)
        return brokenOff();
    return problem(Problem::Unreachable, QT_TRANSLATE_NOOP("assistant", "The server of the model cannot be reached."),
                   QStringLiteral("model: ") + result.cause);
}

constexpr int okStatus = 200;

} // namespace

ModelClient::ModelClient(EndpointSettings settings, ModelLimits limits, Clock &clock, QObject *parent)
    : QObject(parent), m_settings(std::move(settings)), m_limits(limits), m_clock(clock)
{
    Transfers::Handlers handlers;
    handlers.onBytes = [](quint64, qint64) {};
    handlers.onBody = [this](quint64 id, int status, const QByteArray &bytes) {
        QMetaObject::invokeMethod(this, [this, id, status, bytes] { body(id, status, bytes); });
    };
    handlers.onEnd = [this](quint64 id, const TransferResult &result, qint64) {
        QMetaObject::invokeMethod(this, [this, id, result] { ended(id, result); });
    };
    m_transfers = std::make_unique<Transfers>(std::move(handlers));
}

ModelClient::~ModelClient() = default;

QByteArrayList ModelClient::headers() const
{
    QByteArrayList list{"Content-Type: application/json", "Accept: text/event-stream, application/json"};
    if (!m_settings.key.isEmpty())
        list.append("Authorization: Bearer " + m_settings.key);
    return list;
}

void ModelClient::start(TransferRequest request)
{
    request.headers = headers();
    request.limit = longestAnswer;
    request.authorities = m_settings.authorities;
    m_current = ++m_lastId;
    m_heard = m_clock.elapsed();
    m_events = {};
    m_said = m_done = false;
    m_streamError.reset();
    watch(m_current);
    m_transfers->start(m_current, std::move(request));
}

void ModelClient::models(Models answer)
{
    cancel();
    m_models = std::move(answer);
    m_namesOnly = true;
    m_began = m_clock.elapsed();
    TransferRequest request;
    request.url = m_settings.base;
    request.url.setPath(request.url.path() + QStringLiteral("/models"));
    start(std::move(request));
}

void ModelClient::chat(const QString &question, const QList<SourcePassage> &passages, Text text, End end)
{
    cancel();
    m_question = question;
    m_passages = passages;
    if (!m_settings.model.isEmpty()) {
        m_text = std::move(text);
        m_end = std::move(end);
        m_began = m_clock.elapsed();
        send();
        return;
    }
    models([this, text = std::move(text), end = std::move(end)](const Result<QStringList> &names) mutable {
        if (!names || names->isEmpty()) {
            end(names ? noSense() : names.error());
            return;
        }
        m_settings.model = names->first();
        chat(QString(m_question), QList<SourcePassage>(m_passages), std::move(text), std::move(end));
    });
}

void ModelClient::send()
{
    m_namesOnly = false;
    TransferRequest request;
    request.url = m_settings.base;
    request.url.setPath(request.url.path() + QStringLiteral("/chat/completions"));
    request.post = chatRequest(m_settings.model, m_question, m_passages, m_schema);
    start(std::move(request));
}

void ModelClient::cancel()
{
    if (m_current != 0)
        m_transfers->abort(m_current);
    m_current = 0;
    m_models = {};
    m_text = {};
    m_end = {};
}

void ModelClient::watch(quint64 id)
{
    m_clock.after(m_limits.silence, this, [this, id] {
        if (id != m_current)
            return;
        const auto now = m_clock.elapsed();
        if (now - m_heard >= m_limits.silence || now - m_began >= m_limits.longest) {
            m_transfers->abort(id);
            finish(silent());
        } else {
            watch(id);
        }
    });
}

void ModelClient::body(quint64 id, int status, const QByteArray &bytes)
{
    if (id != m_current)
        return;
    m_heard = m_clock.elapsed();
    if (m_namesOnly || status != okStatus)
        return;
    for (const QByteArray &data : m_events.take(bytes)) {
        takeEvent(data);
        if (id != m_current)
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
        m_streamError = ofStatus(own, data);
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
            if (m_text)
                m_text(QByteArray(content->data(), static_cast<qsizetype>(content->size())));
        }
        break; // one answer was asked for
    }
}

void ModelClient::ended(quint64 id, const TransferResult &result)
{
    if (id != m_current)
        return;
    if (m_namesOnly) {
        modelsEnded(result);
        return;
    }
    if (result.status != 0 && result.status != okStatus) {
        constexpr int badRequest = 400, unprocessable = 422, serverError = 500;
        const bool aboutForm =
            result.status == badRequest || result.status == unprocessable || result.status == serverError;
        if (m_schema && aboutForm && says(said(result.body), ofSchema)) {
            m_schema = false;
            send();
            return;
        }
        finish(ofStatus(result.status, result.body));
        return;
    }
    if (result.ending != TransferResult::Ending::Done) {
        // All was said, and only the closing of the connection went wrong.
        finish(m_done && !m_streamError ? Result<Done>(Done{}) : ofEnding(result));
        return;
    }
    for (const QByteArray &data : m_events.rest()) {
        takeEvent(data);
        if (id != m_current)
            return;
    }
    if (!m_said && !m_streamError && result.body.trimmed().startsWith('{')) {
        takeEvent(result.body); // in one piece, though a stream was asked for
        if (id != m_current)
            return;
        m_done = m_said;
    }
    if (m_streamError)
        finish(*m_streamError);
    else if (!m_said)
        finish(noSense());
    else if (!m_done)
        finish(brokenOff());
    else
        finish(Done{});
}

void ModelClient::modelsEnded(const TransferResult &result)
{
    const Models answer = std::exchange(m_models, {});
    m_current = 0;
    if (!answer)
        return;
    if (result.status != 0 && result.status != okStatus)
        return answer(ofStatus(result.status, result.body));
    if (result.ending != TransferResult::Ending::Done)
        return answer(ofEnding(result));
    JsonDocument document;
    const auto value = document.parse(result.body);
    const auto object = value ? json::object(std::optional(*value)) : std::nullopt;
    const auto list = object ? json::array(*object, "data") : value ? json::array(std::optional(*value)) : std::nullopt;
    if (!list)
        return answer(noSense());
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
    answer(names);
}

void ModelClient::finish(const Result<Done> &result)
{
    m_current = 0;
    m_text = {};
    if (m_namesOnly) {
        if (const Models models = std::exchange(m_models, {}); models && !result)
            models(result.error());
        return;
    }
    if (const End end = std::exchange(m_end, {}))
        end(result);
}

} // namespace escale
