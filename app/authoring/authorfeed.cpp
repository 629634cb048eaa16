// SPDX-License-Identifier: GPL-3.0-or-later
#include "authoring/authorfeed.h"

#include "authoring/rawjson.h"
#include "authoring/sentences.h"
#include "feed/apidecode.h"
#include "feed/inflate.h"
#include "feed/plaintext.h"

#include <QUrlQuery>
#include <QUuid>

namespace escale {
namespace {

using rawjson::idOf;
using rawjson::Members;
using rawjson::membersOf;
using rawjson::textOf;

constexpr qint64 longestAnswer = 32LL * 1024 * 1024;

AuthorFailure failure(AuthorTrouble trouble, Problem problem, const char *sentence, const QString &cause)
{
    return {trouble, {problem, authoringSentence(sentence), cause}};
}

/// For showing: through the door.
QString lineOf(const Members &all, QStringView key)
{
    return cleanText(textOf(all, key), TextShape::SingleLine);
}

QByteArray dataOf(const QByteArray &body)
{
    return rawjson::member(membersOf(body), u"data");
}

QByteArray jsonOf(std::initializer_list<std::pair<const char *, QString>> texts)
{
    Members all;
    for (const auto &[key, value] : texts)
        all.append({QLatin1String(key), rawjson::quoted(value)});
    return rawjson::object(all);
}

AuthorAnswer<QByteArray> tokenIn(const QByteArray &body)
{
    const QByteArray token = textOf(membersOf(dataOf(body)), u"token").toLatin1();
    // It becomes a header: nothing else than one line of ASCII.
    const bool usable =
        !token.isEmpty() && std::all_of(token.begin(), token.end(), [](char c) { return c > ' ' && c < 127; });
    if (!usable)
        return senselessAnswer(QStringLiteral("no token in the answer"));
    return token;
}

AuthorAnswer<AuthorProfile> profileIn(const QByteArray &body)
{
    const Members data = membersOf(dataOf(body));
    AuthorProfile profile;
    profile.id = textOf(data, u"_id");
    if (profile.id.isEmpty())
        return senselessAnswer(QStringLiteral("no profile in the answer"));
    profile.email = lineOf(data, u"email");
    for (const QByteArray &role : rawjson::elements(rawjson::member(data, u"roles")))
        profile.roles.append(textOf(membersOf(role), u"nom"));
    for (const QByteArray &structure : rawjson::elements(rawjson::member(data, u"structures"))) {
        if (const QString id = idOf(structure); isFicheId(id))
            profile.structures.append(id);
    }
    return profile;
}

ReaderSuggestion suggestionIn(const QByteArray &json)
{
    const Members all = membersOf(json);
    return {textOf(all, u"suggestionId"), lineOf(all, u"section"),
            cleanText(textOf(all, u"suggestion"), TextShape::MultiLine), textOf(all, u"created_at"),
            rawjson::member(all, u"read") == "true"};
}

QList<AuthorFicheRow> rowsIn(const QByteArray &list, bool ofStructure)
{
    QList<AuthorFicheRow> rows;
    for (const QByteArray &each : rawjson::elements(list)) {
        const Members all = membersOf(each);
        AuthorFicheRow row;
        row.id = textOf(all, u"_id");
        if (!isFicheId(row.id))
            continue;
        row.title = lineOf(all, u"titreInformatif");
        row.brand = lineOf(all, u"titreMarque");
        row.status = textOf(all, u"status");
        row.sponsorName = lineOf(membersOf(rawjson::member(all, u"mainSponsor")), u"nom");
        row.kind = kindFromCode(textOf(all, u"typeContenu")).value_or(Kind::Dispositif);
        row.views = rawjson::member(all, u"nbVues").toInt();
        row.mercis = rawjson::member(all, u"nbMercis").toInt();
        row.hasDraft = rawjson::member(all, u"hasDraftVersion") == "true";
        row.ofStructure = ofStructure;
        for (const QByteArray &suggestion : rawjson::elements(rawjson::member(all, u"suggestions")))
            row.suggestions.append(suggestionIn(suggestion));
        rows.append(row);
    }
    return rows;
}

AuthorAnswer<SaveReceipt> receiptIn(const QByteArray &body)
{
    const Members data = membersOf(dataOf(body));
    const SaveReceipt receipt{textOf(data, u"id"), textOf(data, u"status"),
                              rawjson::member(data, u"hasDraftVersion") == "true"};
    if (!isFicheId(receipt.id))
        return senselessAnswer(QStringLiteral("a save without an id"));
    return receipt;
}

AuthorAnswer<Done> doneIn(const QByteArray &)
{
    return Done{};
}

} // namespace

AuthorFailure senselessAnswer(const QString &cause)
{
    return failure(AuthorTrouble::NoAnswer, Problem::BadAnswer,
                   QT_TRANSLATE_NOOP("authoring", "Something else than the server answered. Check the network, then "
                                                  "try again. Your text is kept here."),
                   cause);
}

AuthorFailure judgeAnswer(int status, const QByteArray &body)
{
    const Members all = membersOf(body);
    const QString message = textOf(all, u"message");
    const QString code = textOf(all, u"code");
    const Members data = membersOf(rawjson::member(all, u"data"));
    const QString guard = textOf(data, u"securityName");
    const QString cause = QStringLiteral("status %1").arg(status);
    const auto signedOut = [&cause] {
        return failure(AuthorTrouble::SignedOut, Problem::Refused,
                       QT_TRANSLATE_NOOP("authoring", "The server asks you to sign in again. Your text is kept here."),
                       cause);
    };
    const auto notAllowed = [&cause] {
        return failure(AuthorTrouble::NotAllowed, Problem::Refused,
                       QT_TRANSLATE_NOOP("authoring",
                                         "You may not change this fiche, or not any more: ask the structure "
                                         "it belongs to. Your text is kept here."),
                       cause);
    };
    if (code == QLatin1String("INVALID_PASSWORD"))
        return failure(AuthorTrouble::WrongPassword, Problem::Refused,
                       QT_TRANSLATE_NOOP("authoring", "The password is not right. Try again, or ask for a code by "
                                                      "e-mail."),
                       cause);
    if (code == QLatin1String("WRONG_CODE"))
        return failure(AuthorTrouble::WrongCode, Problem::Refused,
                       QT_TRANSLATE_NOOP("authoring",
                                         "The code is not right. Look at the last e-mail, and type its six "
                                         "digits."),
                       cause);
    if (code == QLatin1String("SSO_NO_PASSWORD"))
        return failure(AuthorTrouble::NoPassword, Problem::Refused,
                       QT_TRANSLATE_NOOP("authoring", "This account has no password: it was made with Google or "
                                                      "Microsoft. Ask for a code by e-mail."),
                       cause);
    if (code == QLatin1String("NO_ACCOUNT") || code == QLatin1String("USER_DELETED"))
        return failure(
            AuthorTrouble::NoAccount, Problem::NotFound,
            QT_TRANSLATE_NOOP("authoring", "There is no account with this address. Check how it is written."), cause);
    switch (status) {
    case 400:
        return failure(
            AuthorTrouble::Incomplete, Problem::BadAnswer,
            message.contains(QLatin1String("incomplete"))
                ? QT_TRANSLATE_NOOP("authoring", "The server says that something is missing in this fiche.")
                : QT_TRANSLATE_NOOP("authoring", "The server does not do this in the state the fiche is in."),
            cause);
    case 401:
        if (guard == QLatin1String("fromSite"))
            return failure(AuthorTrouble::WrongKey, Problem::Refused,
                           QT_TRANSLATE_NOOP("authoring", "The server does not take the key of the feed. Ask its "
                                                          "operator for a valid one. Your text is kept here."),
                           cause);
        return guard == QLatin1String("jwt") && rawjson::elements(rawjson::member(data, u"roles")).isEmpty()
                   ? signedOut()
                   : notAllowed();
    case 403:
        return guard == QLatin1String("jwt") ? signedOut() : notAllowed();
    case 404:
    case 410:
        return failure(AuthorTrouble::NotFound, Problem::NotFound,
                       QT_TRANSLATE_NOOP("authoring", "The server does not show you this fiche: it is gone, or you may "
                                                      "not read it any more. Your text is kept here."),
                       cause);
    case 413:
        return failure(AuthorTrouble::TooLarge, Problem::BadAnswer,
                       QT_TRANSLATE_NOOP("authoring", "The text is too long for the server. Make it shorter, then save "
                                                      "again. Your text is kept here."),
                       cause);
    case 422:
        return failure(AuthorTrouble::Invalid, Problem::BadAnswer,
                       QT_TRANSLATE_NOOP("authoring", "The server does not take a part of this fiche. Nothing was "
                                                      "changed there. Your text is kept here."),
                       cause + QStringLiteral(", %1 fields").arg(data.size()));
    default:
        break;
    }
    // What Express says of a token it cannot read (contract-write section 1).
    if (status >= 500 && (message.contains(QLatin1String("segments")) || message.contains(QLatin1String("valid JSON"))))
        return signedOut();
    if (status >= 500 || status == 429)
        return failure(AuthorTrouble::ServerTrouble, Problem::Unreachable,
                       QT_TRANSLATE_NOOP("authoring", "The server has a trouble of its own. Your text is kept here; "
                                                      "what has arrived is looked up before anything is sent again."),
                       cause);
    return senselessAnswer(cause);
}

AuthorFeed::AuthorFeed(QUrl base, QByteArray secret, Clock &clock, HttpLimits limits, QObject *parent)
    : QObject(parent), m_base(std::move(base)), m_http(std::move(secret), limits, clock)
{
}

void AuthorFeed::exchange(const QByteArray &method, const QString &path, Proof proof, const QByteArray &body,
                          std::function<void(AuthorAnswer<Reply>)> then, const QByteArrayList &headers)
{
    HttpRequest request;
    request.headers = headers;
    request.url = m_base;
    const qsizetype mark = path.indexOf(u'?');
    request.url.setPath(m_base.path() + path.left(mark < 0 ? path.size() : mark));
    if (mark >= 0)
        request.url.setQuery(path.mid(mark + 1));
    request.secret = proof != Proof::Token;
    request.limit = longestAnswer;
    request.asIs = true;
    request.post = body;
    if (method != "GET" && method != "POST")
        request.method = method;
    if (proof != Proof::Key && !m_token.isEmpty())
        request.headers.append("x-access-token: " + m_token); // raw: with "Bearer" the server answers 500
    m_http.get(request, [then = std::move(then)](Result<HttpAnswer> got) {
        if (!got)
            return then(AuthorFailure{AuthorTrouble::NoAnswer, got.error()});
        Result<QByteArray> plain = got->gzip ? inflateGzip(got->body, longestAnswer) : Result<QByteArray>(got->body);
        if (!plain)
            return then(AuthorFailure{AuthorTrouble::NoAnswer, plain.error()});
        then(Reply{got->status, std::move(plain).value()});
    });
}

void AuthorFeed::send(const QByteArray &method, const QString &path, Proof proof, const QByteArray &body,
                      std::function<void(AuthorAnswer<QByteArray>)> then)
{
    exchange(method, path, proof, body, [then = std::move(then)](AuthorAnswer<Reply> reply) {
        if (!reply)
            return then(reply.failure);
        if (reply->status != 200)
            return then(judgeAnswer(reply->status, reply->body));
        if (textOf(membersOf(reply->body), u"text") != QLatin1String("success"))
            return then(senselessAnswer(QStringLiteral("200 without success")));
        then(reply->body);
    });
}

template <typename T>
void AuthorFeed::ask(const QByteArray &method, const QString &path, Proof proof, const QByteArray &body,
                     std::function<AuthorAnswer<T>(const QByteArray &)> decode, Answer<T> answer)
{
    send(method, path, proof, body,
         [decode = std::move(decode), answer = std::move(answer)](AuthorAnswer<QByteArray> got) {
             answer(got ? decode(*got.value) : AuthorAnswer<T>(got.failure));
         });
}

void AuthorFeed::login(const QString &email, const QString &password, Answer<LoginStep> answer)
{
    const QByteArray body =
        R"({"authPassword":)" + jsonOf({{"email", email.trimmed().toLower()}, {"password", password}}) + '}';
    exchange("POST", QStringLiteral("/user/login"), Proof::Key, body,
             [answer = std::move(answer)](AuthorAnswer<Reply> reply) {
                 if (!reply)
                     return answer(reply.failure);
                 const Members all = membersOf(reply->body);
                 // The usual first answer to whoever has a second factor (contract-write section 2).
                 if (reply->status == 400 && textOf(all, u"code") == QLatin1String("NO_CODE_SUPPLIED"))
                     return answer(LoginStep{{}, textOf(membersOf(rawjson::member(all, u"data")), u"code")});
                 if (reply->status != 200)
                     return answer(judgeAnswer(reply->status, reply->body));
                 const auto token = tokenIn(reply->body);
                 answer(token ? AuthorAnswer<LoginStep>(LoginStep{*token.value, {}})
                              : AuthorAnswer<LoginStep>(token.failure));
             });
}

void AuthorFeed::checkCode(const QString &email, const QString &code, const QString &nonce, Answer<QByteArray> answer)
{
    QByteArray body = jsonOf({{"email", email.trimmed().toLower()}, {"code", code.trimmed()}});
    if (!nonce.isEmpty())
        body = jsonOf({{"email", email.trimmed().toLower()}, {"code", code.trimmed()}, {"mfaCode", nonce}});
    ask<QByteArray>("POST", QStringLiteral("/user/check-code"), Proof::Key, body, tokenIn, std::move(answer));
}

void AuthorFeed::sendCode(const QString &email, Answer<Done> answer)
{
    ask<Done>("POST", QStringLiteral("/user/send-code"), Proof::Key, jsonOf({{"email", email.trimmed().toLower()}}),
              doneIn, std::move(answer));
}

void AuthorFeed::profile(Answer<AuthorProfile> answer)
{
    ask<AuthorProfile>("GET", QStringLiteral("/user"), Proof::Token, {}, profileIn, std::move(answer));
}

void AuthorFeed::themes(Answer<QList<Theme>> answer)
{
    ask<QList<Theme>>(
        "GET", QStringLiteral("/themes"), Proof::Key, {},
        [](const QByteArray &body) -> AuthorAnswer<QList<Theme>> {
            auto themes = decodeThemes(body);
            if (!themes)
                return AuthorFailure{AuthorTrouble::NoAnswer, themes.error()};
            return std::move(themes).value();
        },
        std::move(answer));
}

void AuthorFeed::structures(Answer<QList<AuthorStructure>> answer)
{
    ask<QList<AuthorStructure>>(
        "GET", QStringLiteral("/structures/getActiveStructures"), Proof::Key, {},
        [](const QByteArray &body) -> AuthorAnswer<QList<AuthorStructure>> {
            QList<AuthorStructure> structures;
            for (const QByteArray &each : rawjson::elements(dataOf(body))) {
                const Members all = membersOf(each);
                const AuthorStructure structure{textOf(all, u"_id"), lineOf(all, u"nom")};
                if (isFicheId(structure.id) && !structure.name.isEmpty())
                    structures.append(structure);
            }
            return structures;
        },
        std::move(answer));
}

void AuthorFeed::contributions(Answer<QList<AuthorFicheRow>> answer)
{
    ask<QList<AuthorFicheRow>>(
        "GET", QStringLiteral("/dispositifs/user-contributions"), Proof::Both, {},
        [](const QByteArray &body) -> AuthorAnswer<QList<AuthorFicheRow>> {
            const QByteArray data = dataOf(body);
            if (!data.startsWith('['))
                return senselessAnswer(QStringLiteral("contributions are no list"));
            return rowsIn(data, false);
        },
        std::move(answer));
}

void AuthorFeed::structureFiches(const QString &structure, Answer<StructureFiches> answer)
{
    ask<StructureFiches>(
        "GET", QStringLiteral("/structures/%1?locale=fr").arg(structure), Proof::Both, {},
        [](const QByteArray &body) -> AuthorAnswer<StructureFiches> {
            const Members data = membersOf(dataOf(body));
            StructureFiches fiches{lineOf(data, u"nom"), rowsIn(rawjson::member(data, u"dispositifsAssocies"), true)};
            for (AuthorFicheRow &row : fiches.rows)
                row.sponsorName = fiches.name;
            return fiches;
        },
        std::move(answer));
}

void AuthorFeed::fiche(const QString &id, bool asReader, Answer<ServerFiche> answer)
{
    ask<ServerFiche>(
        "GET", QStringLiteral("/dispositifs/%1?locale=fr").arg(id), asReader ? Proof::Key : Proof::Both, {},
        [id](const QByteArray &body) -> AuthorAnswer<ServerFiche> {
            auto fiche = decodeServerFiche(body);
            if (!fiche)
                return AuthorFailure{AuthorTrouble::NoAnswer, fiche.error()};
            if (fiche->id != id)
                return senselessAnswer(QStringLiteral("another fiche than the one asked for"));
            return std::move(fiche).value();
        },
        std::move(answer));
}

void AuthorFeed::create(const QByteArray &body, Answer<SaveReceipt> answer)
{
    ask<SaveReceipt>("POST", QStringLiteral("/dispositifs"), Proof::Both, body, receiptIn, std::move(answer));
}

void AuthorFeed::save(const QString &id, const QByteArray &body, Answer<SaveReceipt> answer)
{
    ask<SaveReceipt>("PATCH", QStringLiteral("/dispositifs/") + id, Proof::Both, body, receiptIn, std::move(answer));
}

void AuthorFeed::publish(const QString &id, Answer<Done> answer)
{
    ask<Done>("PATCH", QStringLiteral("/dispositifs/%1/publish").arg(id), Proof::Both, "{}", doneIn, std::move(answer));
}

void AuthorFeed::sendPicture(const QByteArray &png, Answer<QByteArray> answer)
{
    // The part's name is 0, or the server takes nothing (contract-write section 9). 122 random bits are in no picture.
    const QByteArray boundary = "escale-" + QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    const QByteArray body = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"0\"; filename=\"logo.png\"" +
                            "\r\nContent-Type: image/png\r\n\r\n" + png + "\r\n--" + boundary + "--\r\n";
    exchange("POST", QStringLiteral("/images"), Proof::Key, body,
             [answer = std::move(answer)](AuthorAnswer<Reply> reply) {
                 if (!reply)
                     return answer(reply.failure);
                 const QByteArray picture = dataOf(reply->body);
                 if (reply->status == 200 && !textOf(membersOf(picture), u"secure_url").isEmpty())
                     return answer(picture);
                 if (reply->status == 200)
                     return answer(senselessAnswer(QStringLiteral("a picture without an address")));
                 if (reply->status == 400 || reply->status == 413 || reply->status == 422)
                     return answer(
                         failure(AuthorTrouble::Invalid, Problem::BadAnswer,
                                 QT_TRANSLATE_NOOP("authoring", "The server does not take this picture. Choose "
                                                                "another one."),
                                 QStringLiteral("status %1").arg(reply->status)));
                 answer(judgeAnswer(reply->status, reply->body));
             },
             {"Content-Type: multipart/form-data; boundary=" + boundary});
}

void AuthorFeed::markSuggestionRead(const QString &fiche, const QString &suggestion, Answer<Done> answer)
{
    ask<Done>("PATCH", QStringLiteral("/dispositifs/%1/suggestion").arg(fiche), Proof::Both,
              jsonOf({{"suggestionId", suggestion}}), doneIn, std::move(answer));
}

void AuthorFeed::removeSuggestion(const QString &fiche, const QString &suggestion, Answer<Done> answer)
{
    const QString name = QString::fromLatin1(QUrl::toPercentEncoding(suggestion));
    ask<Done>("DELETE", QStringLiteral("/dispositifs/%1/suggestion/%2").arg(fiche, name), Proof::Key, {}, doneIn,
              std::move(answer));
}

void AuthorFeed::cancel()
{
    m_http.cancel();
}

} // namespace escale
