// SPDX-License-Identifier: GPL-3.0-or-later
#include "routes.h"

#include "commonanswers.h"
#include "listedit.h"
#include "query.h"

namespace escale::test {
namespace {

// In the order the server tries them, which shows in its messages.
const QByteArrayList ficheKinds{"dispositif", "demarche"};
const QByteArrayList origins{"RI", "RCO"}; // contract-2026 section 1
const QByteArrayList facets{"nbMercis", "nbVues", "nbVuesMobile", "nbDispositifs", "nbDemarches", "nbUpdatedRecently"};

SecretState secretOf(const Request &request, const QByteArray &secret)
{
    if (!request.hasHeader("site-secret"))
        return SecretState::Missing;
    return request.header("site-secret") == secret ? SecretState::Right : SecretState::Wrong;
}

AnswerPtr index(const Query &query, const FeedContent &content)
{
    // The whole query is one object, so an unknown key is a mistake (contract 1.7).
    if (!query.has("locale"))
        return required("query.locale", "locale");
    if (query.has("type") && !ficheKinds.contains(query.value("type")))
        return notOneOf("query.type", ficheKinds, query.value("type"));
    bool number = true;
    if (query.has("limit"))
        (void)query.value("limit").toDouble(&number);
    if (!number)
        return notANumber("query.limit", query.value("limit"));
    if (query.has("origin") && !origins.contains(query.value("origin")))
        return notOneOf("query.origin", origins, query.value("origin"));
    if (const QByteArray key = query.stranger({"locale", "type", "limit", "sort", "origin"}); !key.isEmpty())
        return excess("query." + key, key);
    const AnswerPtr all = content.index(query.value("locale"));
    const QByteArray body = selectedList(all->body, query);
    return body.isSharedWith(all->body) ? all : Answer::json(200, body);
}

AnswerPtr statistics(const Query &query, const FeedContent &content)
{
    const QByteArrayList asked = query.values("facets");
    for (qsizetype i = 0; i < asked.size(); ++i) {
        if (!facets.contains(asked[i]))
            return notInUnion("facets.$" + QByteArray::number(i), facets, {asked[i]});
    }
    return Answer::json(200, content.statistics().body(asked));
}

AnswerPtr detail(const QByteArray &id, const Query &query, const FeedContent &content, SecretState secret)
{
    if (secret != SecretState::Right)
        return blocked();
    const QByteArrayList asked = query.values("locale");
    if (asked.isEmpty())
        return required("locale", "locale");
    if (asked.size() > 1 || !locales.contains(asked.first()))
        return notInUnion("locale", locales, asked);
    if (!isObjectId(id))
        return Answer::error(404, "Invalid dispostif ID");
    const auto language = languageFromCode(QString::fromLatin1(asked.first()));
    const AnswerPtr found = content.detail(id.toLower(), *language);
    return found ? found : Answer::error(404, "Dispositif not found");
}

AnswerPtr preflight(const Request &request)
{
    auto answer = std::make_shared<Answer>();
    answer->status = 204;
    answer->preflight = true;
    answer->extraHeaders = {
        {"X-Powered-By", "Express"},
        {"Access-Control-Allow-Origin", "*"},
        {"Access-Control-Allow-Methods", "GET,HEAD,PUT,PATCH,POST,DELETE"},
        {"Vary", "Access-Control-Request-Headers"},
        {"Access-Control-Allow-Headers", request.header("access-control-request-headers")},
    };
    return answer;
}

} // namespace

AnswerPtr answerTo(const Request &request, const FeedContent &content, const QByteArray &secret)
{
    const SecretState state = secretOf(request, secret);
    if (const AnswerPtr exact = content.exact(request, state))
        return exact;
    if (request.method == "OPTIONS")
        return preflight(request);
    if (request.method != "GET" && request.method != "HEAD")
        return Answer::html(404, "Cannot " + request.method + ' ' + request.path);
    const Query query(request.query);
    const QByteArray path = canonicalPath(request.path);
    const QByteArray last = path.mid(path.lastIndexOf('/') + 1);
    switch (request.endpoint) {
    case Endpoint::Taxonomy:
        return content.taxonomy(path);
    case Endpoint::Index:
        return index(query, content);
    case Endpoint::Statistics:
        return statistics(query, content);
    case Endpoint::Detail:
        if (last == "getcontentbyid")
            return Answer::error(404, "Outdated route, please use /dispositifs/{id} instead.");
        return detail(last, query, content, state);
    case Endpoint::All:
    case Endpoint::Other:
        break;
    }
    if (path == "/health")
        return Answer::json(200, R"({"text":"success"})");
    return Answer::error(404, "Not found");
}

} // namespace escale::test
