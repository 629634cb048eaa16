// SPDX-License-Identifier: GPL-3.0-or-later
#include "assistant/endpointerror.h"

#include "feed/json.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace escale {
namespace {

Error problem(Problem kind, const char *sentence, const QString &cause)
{
    return {kind, QCoreApplication::translate("assistant", sentence), cause};
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

} // namespace

Error endpointNoSense()
{
    return problem(Problem::BadAnswer, QT_TRANSLATE_NOOP("assistant", "The server's answer makes no sense to Escale."),
                   QStringLiteral("model: no sense"));
}

Error endpointBrokenOff()
{
    return problem(Problem::Incomplete,
                   QT_TRANSLATE_NOOP("assistant", "The model stopped in the middle of its answer."),
                   QStringLiteral("model: broken off"));
}

Error endpointSilent()
{
    return problem(Problem::Unreachable, QT_TRANSLATE_NOOP("assistant", "The model does not answer."),
                   QStringLiteral("model: silent"));
}

Error endpointError(int status, const QByteArray &body)
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

Error endpointError(const TransferResult &result)
{
    using Ending = TransferResult::Ending;
    switch (result.ending) {
    case Ending::Untrusted:
        return problem(
            Problem::Unreachable,
            QT_TRANSLATE_NOOP("assistant", "The server of the model could not prove who it is, so nothing was sent."),
            QStringLiteral("model: untrusted"));
    case Ending::TooLarge:
        return endpointNoSense();
    default:
        break;
    }
    if (result.status != 0)
        return endpointBrokenOff();
    return problem(Problem::Unreachable, QT_TRANSLATE_NOOP("assistant", "The server of the model cannot be reached."),
                   QStringLiteral("model: ") + result.cause);
}

bool refusesForm(const TransferResult &result)
{
    constexpr int badRequest = 400, unprocessable = 422, serverError = 500;
    const bool aboutForm =
        result.status == badRequest || result.status == unprocessable || result.status == serverError;
    return aboutForm && says(said(result.body), ofSchema);
}

Result<QByteArray> wholeAnswer(const Result<TransferResult> &result)
{
    if (!result)
        return result.error();
    if (result->status != 0 && result->status != okStatus)
        return endpointError(result->status, result->body);
    if (result->ending != TransferResult::Ending::Done)
        return endpointError(*result);
    return result->body;
}

} // namespace escale
