// SPDX-License-Identifier: GPL-3.0-or-later
#include "giveback.h"

#include "commonanswers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace escale::test {
namespace {

AnswerPtr castError(const QByteArray &id)
{
    return Answer::json(500, R"({"message":"Cast to ObjectId failed for value \")" + id +
                                 R"(\" (type string) at path \"_id\" for model \"Dispositif\""})");
}

AnswerPtr lacks(const QByteArray &field)
{
    return Answer::invalid("{\"body." + field + "\":{\"message\":\"'" + field + "' is required\"}}");
}

} // namespace

int GiveBackContent::mercis(const QByteArray &fiche) const
{
    const QMutexLocker lock(&m_mutex);
    return m_mercis.value(fiche);
}

QList<GiveBackContent::Suggestion> GiveBackContent::suggestions() const
{
    const QMutexLocker lock(&m_mutex);
    return m_suggestions;
}

QByteArrayList GiveBackContent::phantoms() const
{
    const QMutexLocker lock(&m_mutex);
    return m_phantoms;
}

QList<GiveBackContent::Message> GiveBackContent::messages() const
{
    const QMutexLocker lock(&m_mutex);
    return m_messages;
}

AnswerPtr GiveBackContent::exact(const Request &request, SecretState secret) const
{
    const QByteArray path = canonicalPath(request.path);
    const bool reaction = request.method == "PUT" && path.startsWith("/dispositifs/") &&
                          (path.endsWith("/merci") || path.endsWith("/suggestion"));
    const bool sms = request.method == "POST" && path == "/sms/content-link";
    const bool views = request.method == "POST" && path.startsWith("/dispositifs/") && path.endsWith("/views");
    if (!reaction && !sms && !views)
        return m_before->exact(request, secret);
    if (secret != SecretState::Right)
        return Answer::json(401, R"({"message":"[authentication] Request blocked via API",)"
                                 R"("data":{"securityName":"fromSite","roles":[],"userId":null}})");
    if (sms)
        return message(request.body);
    const QByteArrayList parts = request.path.split('/');
    const QByteArray id = parts.value(2);
    if (views)
        return view(id, request.body);
    return path.endsWith("/merci") ? merci(id) : suggestion(id, request.body);
}

AnswerPtr GiveBackContent::merci(const QByteArray &id) const
{
    if (!isObjectId(id))
        return castError(id); // reader/11
    if (m_before->detail(id, Language::Fr) == nullptr)
        return Answer::error(403, "Dispositif must be published to get feedbacks"); // reader/08
    const QMutexLocker lock(&m_mutex);
    ++m_mercis[id];
    return success();
}

AnswerPtr GiveBackContent::suggestion(const QByteArray &id, const QByteArray &body) const
{
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    for (const char *field : {"suggestion", "key"}) {
        if (!object.contains(QLatin1String(field)))
            return lacks(field); // reader/16
    }
    if (!isObjectId(id))
        return castError(id);
    const bool known = m_before->detail(id, Language::Fr) != nullptr;
    const QMutexLocker lock(&m_mutex);
    if (!known) {
        m_phantoms.append(id);
        return Answer::error(500, "Internal server error");
    }
    m_suggestions.append({id, object.value(QLatin1String("key")).toString().toUtf8(),
                          object.value(QLatin1String("suggestion")).toString().toUtf8()});
    return success();
}

AnswerPtr GiveBackContent::message(const QByteArray &body) const
{
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    for (const char *field : {"phone", "id", "url", "locale"}) {
        if (!object.contains(QLatin1String(field)))
            return lacks(field); // reader/38
    }
    const auto text = [&object](const char *key) { return object.value(QLatin1String(key)).toString().toUtf8(); };
    const QByteArray phone = text("phone"), id = text("id");
    if (phone.isEmpty() || phone.startsWith("+33699900"))           // refused by the operator
        return Answer::error(400, "[contentLink] Invalid request"); // reader/31, 32
    if (!isObjectId(id))
        return castError(id); // reader/35
    if (m_before->detail(id, Language::Fr) == nullptr)
        return Answer::error(404, "[contentLink] Dispositif not found"); // reader/34
    if (phone.startsWith("+33688800"))                                   // the operator is down
        return Answer::error(500, "[contentLink] SMS not sent.");        // reader/33
    const QMutexLocker lock(&m_mutex);
    m_messages.append({phone, id, text("url"), text("locale")});
    return success();
}

int GiveBackContent::views(const QByteArray &fiche) const
{
    const QMutexLocker lock(&m_mutex);
    return m_views.value(fiche);
}

AnswerPtr GiveBackContent::view(const QByteArray &id, const QByteArray &body) const
{
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    if (!object.contains(QLatin1String("types")))
        return lacks("types");
    bool web = false;
    for (const QJsonValue type : object.value(QLatin1String("types")).toArray()) {
        if (type != QLatin1String("web") && type != QLatin1String("mobile") && type != QLatin1String("favorite"))
            return Answer::invalid(R"({"body.types.$0":{"message":"Could not match the union"}})");
        web = web || type == QLatin1String("web"); // a type counts once a call
    }
    if (!isObjectId(id))
        return castError(id);
    const QMutexLocker lock(&m_mutex);
    m_views[id] += web ? 1 : 0; // contract: an unknown id is a success, too
    return success();
}

/// With the thanks given meanwhile: entries of the list that the feed counts (contract 3.7, `merci`).
AnswerPtr GiveBackContent::detail(const QByteArray &id, Language language) const
{
    const AnswerPtr before = m_before->detail(id, language);
    const int more = mercis(id);
    if (!before || more == 0)
        return before;
    QByteArray entries;
    for (int i = 0; i < more; ++i)
        entries += (i > 0 ? "," : "") + QByteArray(R"({"created_at":"2026-11-28T12:00:00.000Z"})");
    QByteArray body = before->body;
    const qsizetype list = body.indexOf("\"merci\":[");
    if (list >= 0) {
        const qsizetype at = list + 9;
        body.insert(at, entries + (body.at(at) == ']' ? "" : ","));
    } else {
        const qsizetype data = body.indexOf("\"data\":{");
        body.insert(data + 8, "\"merci\":[" + entries + "],");
    }
    return Answer::json(200, body);
}

} // namespace escale::test
