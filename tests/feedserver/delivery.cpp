// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery.h"

#include "listedit.h"

namespace escale::test {
namespace {

using End = Delivery::End;

constexpr qsizetype bombSize = 64LL * 1000 * 1000; // over every limit a reader may have (32 MB for lists)
constexpr qsizetype hugeSize = 40LL * 1000 * 1000;

AnswerPtr failing(int status)
{
    switch (status) {
    case 401:
        return Answer::json(401, R"({"message":"[authentication] Request blocked via API",)"
                                 R"("data":{"securityName":"fromSite","roles":[],"userId":null}})");
    case 404:
        return Answer::error(404, "Dispositif not found");
    default:
        return Answer::error(status, "Something went wrong");
    }
}

/// Retry-After is a number of seconds or a date (RFC 9110, 10.2.3).
AnswerPtr busy(const Fault &fault)
{
    auto answer = std::make_shared<Answer>();
    answer->status = 429;
    answer->body = R"({"message":"Too many requests"})";
    answer->extraHeaders = {{"Retry-After", fault.text.isEmpty() ? QByteArray::number(fault.value) : fault.text}};
    return answer;
}

AnswerPtr packedOnly(const QByteArray &packed)
{
    auto answer = std::make_shared<Answer>();
    answer->packed = packed;
    return answer;
}

AnswerPtr badGzip(const QByteArray &body)
{
    QByteArray bytes = pack(body, Packing::Gzip);
    for (qsizetype i = bytes.size() / 2; i < bytes.size(); ++i)
        bytes[i] = static_cast<char>(~bytes[i]);
    return packedOnly(bytes);
}

AnswerPtr bomb()
{
    static const QByteArray packed =
        pack(R"({"text":"success","data":[)" + QByteArray(bombSize, ' ') + "]}", Packing::Gzip, 9);
    return packedOnly(packed);
}

AnswerPtr notJson()
{
    auto answer = std::make_shared<Answer>();
    answer->body = "upstream connect error or disconnect/reset before headers";
    return answer;
}

AnswerPtr page(int status)
{
    auto answer = std::make_shared<Answer>();
    answer->status = status;
    answer->contentType = "text/html; charset=utf-8";
    answer->body = "<!DOCTYPE html><html><head><title>Wi-Fi</title></head><body><h1>Bienvenue</h1>"
                   "<script>location='/login'</script><p>Connectez-vous.</p></body></html>";
    return answer;
}

AnswerPtr redirect(const QByteArray &where)
{
    auto answer = std::make_shared<Answer>();
    answer->status = 302;
    answer->contentType = "text/plain; charset=utf-8";
    answer->extraHeaders = {{"Location", where.isEmpty() ? QByteArray("http://elsewhere.invalid/") : where}};
    answer->body = "Found. Redirecting";
    return answer;
}

/// Half of the items are gone; whole and valid otherwise.
AnswerPtr halfOf(const Answer &answer)
{
    return Answer::json(200,
                        filteredList(answer.body, [](std::string_view, qsizetype place) { return place % 2 == 0; }));
}

/// What the author's edit leaves (contract 0.6, 7.7): another French text, and no translation any more.
AnswerPtr changed(const Answer &answer)
{
    QByteArray body = answer.body;
    const QByteArray languages = R"("availableLanguages":[)";
    if (const qsizetype from = body.indexOf(languages); from >= 0) {
        const qsizetype start = from + languages.size();
        body.replace(start, body.indexOf(']', start) - start, R"("fr")");
    }
    const QByteArray title = R"("titreInformatif":")";
    if (const qsizetype from = body.indexOf(title); from >= 0)
        body.insert(from + title.size(), "Nouveau : ");
    return Answer::json(answer.status, body);
}

/// The answer that stands in for the right one; the right one itself for the faults of the connection.
AnswerPtr standIn(const AnswerPtr &answer, const Fault &fault)
{
    switch (fault.kind) {
    case FaultKind::Status:
        return failing(fault.value);
    case FaultKind::Busy:
        return busy(fault);
    case FaultKind::BadGzip:
        return badGzip(answer->body);
    case FaultKind::Bomb:
        return bomb();
    case FaultKind::NotJson:
        return notJson();
    case FaultKind::Html:
        return page(fault.value);
    case FaultKind::HalfIndex:
        return halfOf(*answer);
    case FaultKind::SaysError:
        return Answer::json(200, R"({"text":"error"})");
    case FaultKind::Redirect:
        return redirect(fault.text);
    case FaultKind::Changed:
        return changed(*answer);
    default:
        return answer;
    }
}

Delivery whole(const Request &request, const Answer &answer, const QDateTime &now)
{
    const Rendered rendered = render(request, answer, now);
    return {rendered.head + rendered.body};
}

Delivery half(const Request &request, const Answer &answer, const QDateTime &now, End end)
{
    const Rendered rendered = render(request, answer, now);
    return {rendered.head + rendered.body.left(rendered.body.size() / 2), end};
}

Delivery wrongLength(const Answer &answer, const QDateTime &now)
{
    return {headWithLength(answer, answer.body.size() / 2, now) + answer.body};
}

Delivery huge(const Answer &answer, const QDateTime &now)
{
    const QByteArray body = R"({"text":"success","data":[)" + QByteArray(hugeSize, ' ') + "]}";
    return {headWithLength(answer, body.size(), now) + body};
}

Delivery drip(const Request &request, const Answer &answer, const QDateTime &now, int milliseconds)
{
    const Rendered rendered = render(request, answer, now);
    return {rendered.head + rendered.body, End::KeepOpen, rendered.head.size(),
            std::chrono::milliseconds(milliseconds)};
}

} // namespace

Delivery deliver(const Request &request, const AnswerPtr &answer, const std::optional<Fault> &fault,
                 const QDateTime &now)
{
    if (!fault)
        return whole(request, *answer, now);
    switch (fault->kind) {
    case FaultKind::Hang:
        return {{}, End::Silence};
    case FaultKind::Reset:
        return {{}, End::Reset};
    case FaultKind::Stall:
        return half(request, *answer, now, End::Silence);
    case FaultKind::Truncated:
        return half(request, *answer, now, End::Close);
    case FaultKind::WrongLength:
        return wrongLength(*answer, now);
    case FaultKind::Huge:
        return huge(*answer, now);
    case FaultKind::Drip:
        return drip(request, *answer, now, fault->value);
    default:
        return whole(request, *standIn(answer, *fault), now);
    }
}

void makeReady(const Fault &fault)
{
    if (fault.kind == FaultKind::Bomb)
        bomb();
}

} // namespace escale::test
