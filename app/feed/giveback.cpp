// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed/giveback.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace escale {
namespace {

using DeliveryEnding = Delivery::Ending;

constexpr qint64 answerLimit = 64LL * 1024; // {"text":"success"} or a message

Delivery no(DeliveryEnding ending, Problem problem, const char *sentence, const QString &cause)
{
    return {ending, {problem, QCoreApplication::translate("giveback", sentence), cause}};
}

Delivery cancelled()
{
    return no(DeliveryEnding::Stopped, Problem::Cancelled,
              QT_TRANSLATE_NOOP("giveback", "Stopped before the server had answered."), QStringLiteral("cancelled"));
}

Delivery unknown(const QString &cause)
{
    return no(DeliveryEnding::Unknown, Problem::Incomplete,
              QT_TRANSLATE_NOOP("giveback", "The server did not say whether it has got this."), cause);
}

/// What is the same for all of them. Nothing when the server has answered something about the thing itself.
std::optional<Delivery> transportTrouble(const TransferResult &result)
{
    if (result.ending == TransferResult::Ending::Untrusted)
        return no(DeliveryEnding::NotSent, Problem::Unreachable,
                  QT_TRANSLATE_NOOP("giveback", "The server could not prove who it is, so nothing was sent."),
                  result.cause);
    if (result.ending == TransferResult::Ending::Broken && !result.sent)
        return no(DeliveryEnding::NotSent, Problem::Unreachable,
                  QT_TRANSLATE_NOOP("giveback", "The server cannot be reached. Nothing was sent."), result.cause);
    if (result.ending == TransferResult::Ending::Broken || result.ending == TransferResult::Ending::NotPublic)
        return unknown(result.cause);
    const QString cause = QStringLiteral("status %1").arg(result.status);
    if (result.status >= 200 && result.status < 300)
        return Delivery{DeliveryEnding::Done, {}};
    if (result.status == 401)
        return no(DeliveryEnding::KeyRefused, Problem::Refused,
                  QT_TRANSLATE_NOOP("giveback", "The server refused the key. Nothing was sent."), cause);
    // contract 1.6: too many requests are turned away before anything is done.
    if (result.status == 429)
        return no(DeliveryEnding::NotSent, Problem::Unreachable,
                  QT_TRANSLATE_NOOP("giveback", "The server is busy. Nothing was sent; try again later."), cause);
    if (result.status >= 300 && result.status < 400)
        return no(DeliveryEnding::Refused, Problem::BadAnswer,
                  QT_TRANSLATE_NOOP("giveback", "The server sends to another one, which is not allowed."), cause);
    return std::nullopt;
}

Delivery judgeReaction(const TransferResult &result)
{
    if (const auto trouble = transportTrouble(result))
        return *trouble;
    const QString cause = QStringLiteral("status %1").arg(result.status);
    if (result.status == 403 || result.status == 404)
        return no(DeliveryEnding::Refused, Problem::NotFound,
                  QT_TRANSLATE_NOOP("giveback", "This fiche is no longer public."), cause);
    if (result.status < 500)
        return no(DeliveryEnding::Refused, Problem::BadAnswer,
                  QT_TRANSLATE_NOOP("giveback", "The server does not take this."), cause);
    return unknown(cause); // contract-write 0.6: 500 means "do not repeat blindly"
}

Delivery judgeLink(const TransferResult &result)
{
    if (const auto trouble = transportTrouble(result))
        return *trouble;
    const QString cause = QStringLiteral("status %1").arg(result.status);
    if (result.status == 400) // contract 3.11: an empty number, or one the operator refuses
        return no(DeliveryEnding::Refused, Problem::Usage,
                  QT_TRANSLATE_NOOP("giveback", "The telephone operator refuses this number. Check it."), cause);
    if (result.status == 404)
        return no(DeliveryEnding::Refused, Problem::NotFound,
                  QT_TRANSLATE_NOOP("giveback", "The server does not have this fiche any more."), cause);
    if (result.status < 500)
        return no(DeliveryEnding::Refused, Problem::BadAnswer,
                  QT_TRANSLATE_NOOP("giveback", "The server does not take this."), cause);
    return no(
        DeliveryEnding::Unknown, Problem::Incomplete,
        QT_TRANSLATE_NOOP("giveback", "The message may not have been sent. Ask the person before you send it again."),
        cause);
}

QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

ApiGiveBack::ApiGiveBack(ApiFeedSettings settings, Clock &clock, QObject *parent)
    : QObject(parent), m_settings(std::move(settings)), m_clock(clock),
      m_transfers({[](quint64, qint64) {},
                   [this](quint64 id, const TransferResult &result, qint64) {
                       QMetaObject::invokeMethod(this, [this, id, result] { ended(id, result); });
                   }},
                  m_settings.http.proxy)
{
}

ApiGiveBack::~ApiGiveBack()
{
    cancel();
}

void ApiGiveBack::send(const QByteArray &method, const QString &path, const QByteArray &body, Judge judge,
                       Answer answer)
{
    TransferRequest request;
    request.url = m_settings.base;
    request.url.setPath(request.url.path() + path);
    request.headers = {"Accept: application/json", "User-Agent: Escale/" ESCALE_VERSION};
    if (!m_settings.secret.isEmpty())
        request.headers.append("site-secret: " + m_settings.secret);
    if (!body.isNull())
        request.headers.append("Content-Type: application/json");
    request.limit = answerLimit;
    request.post = body;
    request.authorities = m_settings.http.authorities;
    request.method = method;
    request.alone = true;
    const quint64 id = ++m_last;
    m_pending.emplace(id, Pending{std::move(answer), std::move(judge)});
    m_transfers.start(id, std::move(request));
    m_clock.after(m_settings.http.stall, this, [this, id] {
        if (!m_pending.contains(id))
            return;
        m_transfers.abort(id);
        TransferResult silence;
        silence.cause = QStringLiteral("stalled");
        ended(id, silence);
    });
}

void ApiGiveBack::ended(quint64 id, const TransferResult &result)
{
    const auto node = m_pending.extract(id);
    if (!node.empty())
        node.mapped().answer(node.mapped().judge(result));
}

void ApiGiveBack::merci(const QString &ficheId, Answer answer)
{
    send("PUT", QStringLiteral("/dispositifs/%1/merci").arg(ficheId), {}, judgeReaction, std::move(answer));
}

void ApiGiveBack::suggestion(const QString &ficheId, const QString &key, const QString &words, Answer answer)
{
    send("PUT", QStringLiteral("/dispositifs/%1/suggestion").arg(ficheId),
         json({{QStringLiteral("suggestion"), words}, {QStringLiteral("key"), key}}), judgeReaction, std::move(answer));
}

void ApiGiveBack::view(const QString &ficheId, Answer answer)
{
    // Of the two counters of readings the site's, whose page this is; a type counts once a call.
    send("POST", QStringLiteral("/dispositifs/%1/views").arg(ficheId), R"({"types":["web"]})", judgeReaction,
         std::move(answer));
}

void ApiGiveBack::contentLink(const QString &ficheId, const QString &phone, const QString &page, Language language,
                              Answer answer)
{
    send("POST", QStringLiteral("/sms/content-link"),
         json({{QStringLiteral("phone"), phone},
               {QStringLiteral("id"), ficheId},
               {QStringLiteral("url"), page},
               {QStringLiteral("locale"), QString(code(language))}}),
         judgeLink, std::move(answer));
}

void ApiGiveBack::cancel()
{
    auto pending = std::exchange(m_pending, {});
    for (auto &[id, one] : pending) {
        m_transfers.abort(id);
        one.answer(cancelled());
    }
}

} // namespace escale
