// SPDX-License-Identifier: GPL-3.0-or-later
#include "authorscontent.h"

#include "commonanswers.h"
#include "query.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

namespace escale::test {
namespace {

const QString draftStatus = QStringLiteral("Brouillon");
const QString waiting = QStringLiteral("En attente");
const QString waitingForAdmin = QStringLiteral("En attente admin");
const QString publicStatus = QStringLiteral("Actif");
const QString refused = QStringLiteral("Rejeté structure");
const QString deleted = QStringLiteral("Supprimé");
constexpr auto theStructure = "640000000000000000000001";
constexpr auto thePassword = "Made-up-pass-1!";

AnswerPtr castFailed(const QByteArray &id, const char *model)
{
    return says(500,
                QStringLiteral(R"(Cast to ObjectId failed for value "%1" (type string) at path "_id" for model "%2")")
                    .arg(QString::fromUtf8(id), QLatin1String(model)));
}

AnswerPtr nullStatus()
{
    return says(500, QStringLiteral("Cannot read properties of null (reading 'status')"));
}

AnswerPtr badHex()
{
    return says(500, QStringLiteral("input must be a 24 character hex string, 12 byte Uint8Array, or an integer"));
}

QJsonObject objectOf(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

QByteArray jsonOr(const ordered::Members &fields, const char *key, const QByteArray &otherwise)
{
    const QByteArray value = ordered::member(fields, QLatin1String(key));
    return value.isNull() ? otherwise : value;
}

} // namespace

struct AuthorsContent::Asked {
    QByteArray method, path; ///< canonical
    QByteArrayList parts;    ///< of the path
    Query query;
    QByteArray body;
    SecretState secret;
    QByteArray token; ///< null: none
    QByteArray contentType;
    const AuthorsPerson *who = nullptr;
};

AuthorsContent::AuthorsContent(std::shared_ptr<const FeedContent> base, QByteArray secret)
    : m_base(std::move(base)), m_secret(std::move(secret)), m_structures{theStructure}
{
    const auto add = [this](const char *name, const char *id, const QByteArrayList &roles,
                            const QByteArrayList &structures = {}) {
        m_people.append({name, id, QByteArray(name) + "@exemple.test", roles, structures});
    };
    add("expert", "620000000000000000000002", {"ExpertTrad", "User"});
    add("author", "620000000000000000000003", {"User"});
    add("translator", "620000000000000000000004", {"Trad", "User"});
    add("member", "620000000000000000000005", {"hasStructure", "User"}, {theStructure});
    add("expert2", "620000000000000000000006", {"ExpertTrad", "User"});
    add("plain", "620000000000000000000007", {"User"});
    add("admin", "620000000000000000000001", {"Admin", "User"});
    add("translator2", "62000000000000000000000a", {"Trad", "User"});
    add("expertadmin", "62000000000000000000000b", {"Admin", "ExpertTrad", "User"});
    add("colleague", "62000000000000000000000c", {"hasStructure", "User"}, {theStructure});
    add("deleted", "620000000000000000000008", {"User"});
    m_people.last().deleted = true;
    add("sso", "620000000000000000000009", {"User"});
    m_people.last().sso = true;
}

AnswerPtr AuthorsContent::ask(const QByteArray &person, const QByteArray &method, const QByteArray &target,
                              const QByteArray &body) const
{
    Request request;
    request.method = method;
    request.target = target;
    const qsizetype mark = target.indexOf('?');
    request.path = target.left(mark < 0 ? target.size() : mark);
    request.query = mark < 0 ? QByteArray() : target.mid(mark + 1);
    request.body = body;
    request.headers = {{"site-secret", m_secret}, {"x-access-token", "token-of-" + person}};
    return exact(request, SecretState::Right);
}

void AuthorsContent::nextIds(const QByteArrayList &ids) const
{
    const std::lock_guard lock(m_mutex);
    m_nextIds = ids;
}

QByteArray AuthorsContent::addPublic(const QByteArray &fields, const QByteArrayList &languages,
                                     const QByteArray &kind) const
{
    const std::lock_guard lock(m_mutex);
    AuthorsFiche fiche;
    fiche.id = newId();
    fiche.kind = kind;
    fiche.status = publicStatus;
    fiche.wasPublic = true;
    fiche.creator = "author";
    fiche.created = fiche.modified = now();
    fiche.fields = ordered::members(fields).value_or(ordered::Members());
    fiche.languages = languages;
    m_fiches[fiche.id] = fiche;
    return fiche.id;
}

void AuthorsContent::setLanguages(const QByteArray &id, const QByteArrayList &languages) const
{
    const std::lock_guard lock(m_mutex);
    m_fiches[id].languages = languages;
}

void AuthorsContent::revoke(const QByteArray &person) const
{
    const std::lock_guard lock(m_mutex);
    m_revoked.append(person);
}

void AuthorsContent::setMember(const QByteArray &person, bool member) const
{
    const std::lock_guard lock(m_mutex);
    for (AuthorsPerson &each : m_people) {
        if (each.name == person)
            each.structures = member ? QByteArrayList{theStructure} : QByteArrayList();
    }
}

void AuthorsContent::suggest(const QByteArray &id, const QString &text, const QByteArray &section) const
{
    const std::lock_guard lock(m_mutex);
    m_fiches[id].suggestions.append(
        {"feedback_" + QByteArray::number(m_fiches[id].suggestions.size() + 1), section, text, false});
}

void AuthorsContent::failNext(const Refusal &refusal) const
{
    const std::lock_guard lock(m_mutex);
    m_refusals.append(refusal);
}

AuthorsFiche AuthorsContent::fiche(const QByteArray &id) const
{
    const std::lock_guard lock(m_mutex);
    return m_fiches.value(id);
}

QByteArrayList AuthorsContent::ids() const
{
    const std::lock_guard lock(m_mutex);
    return m_fiches.keys();
}

QByteArray AuthorsContent::field(const QByteArray &id, const char *key) const
{
    return ordered::member(fiche(id).edited(), QLatin1String(key));
}

QByteArrayList AuthorsContent::effects() const
{
    const std::lock_guard lock(m_mutex);
    return m_effects;
}

int AuthorsContent::letters() const
{
    const std::lock_guard lock(m_mutex);
    return m_letters;
}

const AuthorsPerson *AuthorsContent::person(const QByteArray &token) const
{
    for (const AuthorsPerson &each : std::as_const(m_people)) {
        if (token == "token-of-" + each.name || token == "<token of " + each.name + ">")
            return &each;
    }
    return nullptr;
}

const AuthorsPerson *AuthorsContent::byEmail(const QByteArray &email) const
{
    for (const AuthorsPerson &each : std::as_const(m_people)) {
        if (each.email == email.trimmed().toLower())
            return &each;
    }
    return nullptr;
}

QByteArray AuthorsContent::sponsorOf(const AuthorsFiche &fiche)
{
    return ordered::text(ordered::member(fiche.edited(), QStringLiteral("mainSponsor"))).value_or(QString()).toLatin1();
}

bool AuthorsContent::isMember(const AuthorsPerson &person, const AuthorsFiche &fiche) const
{
    return person.structures.contains(sponsorOf(fiche));
}

bool AuthorsContent::mayEdit(const AuthorsPerson &who, const AuthorsFiche &fiche) const
{
    if (who.roles.contains("Admin") || isMember(who, fiche))
        return true;
    const bool own = fiche.creator == who.name;
    const bool open =
        (fiche.status == draftStatus && !fiche.wasPublic) || fiche.status == waiting || fiche.status == refused;
    return own && open && !fiche.draft;
}

bool AuthorsContent::mayRead(const AuthorsPerson &who, const AuthorsFiche &fiche) const
{
    if (who.roles.contains("Admin") || isMember(who, fiche))
        return true;
    const bool membersThere = std::any_of(m_people.begin(), m_people.end(), [&](const AuthorsPerson &each) {
        return each.structures.contains(sponsorOf(fiche));
    });
    return fiche.creator == who.name && (fiche.status == draftStatus || fiche.status == deleted ||
                                         fiche.status == waiting || (fiche.status == waitingForAdmin && !membersThere));
}

QByteArray AuthorsContent::newId() const
{
    return m_nextIds.isEmpty()
               ? "6c" + QByteArray::number(m_fiches.size() + m_structures.size(), 16).rightJustified(22, '0')
               : m_nextIds.takeFirst();
}

QByteArray AuthorsContent::now() const
{
    return QDateTime(QDate(2026, 11, 28), QTime(15, 30), Qt::UTC)
        .addMSecs(++m_ticks)
        .toString(Qt::ISODateWithMs)
        .toLatin1();
}

AnswerPtr AuthorsContent::exact(const Request &request, SecretState secret) const
{
    const std::lock_guard lock(m_mutex);
    // Ids and codes keep their case; only the words of the path are folded.
    const QByteArray path = canonicalPath(request.path);
    QByteArray token = request.header("x-access-token");
    if (token.isNull())
        token = request.header("authorization");
    Asked asked{request.method,
                path,
                path.mid(1).split('/'),
                Query(request.query),
                request.body,
                secret,
                token,
                request.header("content-type"),
                nullptr};
    for (Refusal &refusal : m_refusals) {
        if (refusal.times > 0 && refusal.method == asked.method && path.contains(refusal.path)) {
            --refusal.times;
            return Answer::json(refusal.status, refusal.body);
        }
    }
    return answer(asked);
}

AnswerPtr AuthorsContent::answer(const Asked &before) const
{
    Asked asked = before;
    if (asked.parts.first() == "user")
        return account(asked);
    if (TranslationRecords::isOurs(asked.path))
        return translated(asked);
    if (asked.method == "POST" && asked.path == "/images")
        return picture(asked);
    // What readers send (thanks, views) is another part of the API.
    static const QByteArrayList ours{"", "publish", "structure-receive", "status", "suggestion"};
    const bool changes = asked.method == "POST" || asked.method == "PATCH" || asked.method == "DELETE";
    // A remark is taken away by whoever has the key: the contract asks for no token (section 10).
    const bool takesRemarkAway = asked.method == "DELETE" && asked.parts.value(2) == "suggestion";
    const qsizetype most = takesRemarkAway ? 4 : 3;
    const bool write = changes && asked.parts.size() <= most && ours.contains(asked.parts.value(2)) &&
                       (asked.method == "PATCH" || asked.parts.size() < 3 || takesRemarkAway);
    const bool list = asked.path == "/dispositifs/user-contributions";
    const bool one = asked.method == "GET" && asked.parts.size() == 2 && asked.parts.first() == "dispositifs" &&
                     m_fiches.contains(asked.parts.last());
    const bool structures = asked.method == "GET" && asked.parts.first() == "structures";
    if (asked.parts.first() != "dispositifs" && !structures)
        return nullptr;
    if (!write && !list && !one && !structures)
        return nullptr;
    if (!structures && asked.secret != SecretState::Right)
        return blocked();
    if (!asked.token.isNull()) {
        asked.who = person(asked.token);
        if (asked.who != nullptr && m_revoked.contains(asked.who->name))
            return noToken(401, QStringLiteral("[authentication] Invalid token"));
        if (asked.who == nullptr && write)
            return says(500, QStringLiteral("Not enough or too many segments"));
    }
    if (structures)
        return structure(asked);
    if (one)
        return read(asked);
    if (asked.who == nullptr && !takesRemarkAway)
        return noToken();
    return list ? contributions(asked) : this->write(asked);
}

AnswerPtr AuthorsContent::translated(const Asked &asked) const
{
    const AuthorsPerson *who = asked.token.isNull() ? nullptr : person(asked.token);
    if (who != nullptr && m_revoked.contains(who->name))
        return noToken(401, QStringLiteral("[authentication] Invalid token"));
    if (who == nullptr && !asked.token.isNull())
        return says(500, QStringLiteral("Not enough or too many segments"));
    const AnswerPtr answer = m_translations.answer(
        {asked.method, asked.path, asked.query, asked.body, who, asked.secret == SecretState::Right}, m_fiches);
    const bool asks = asked.method == "GET" || asked.path.endsWith("/translate");
    if (answer && answer->status == 200 && !asks)
        m_effects.append(asked.method + ' ' + asked.path + ' ' + asked.body);
    return answer;
}

QList<TranslationRecord> AuthorsContent::translations() const
{
    const std::lock_guard lock(m_mutex);
    return m_translations.records();
}

std::optional<PublicTranslation> AuthorsContent::translation(const QByteArray &id, const QByteArray &language) const
{
    const std::lock_guard lock(m_mutex);
    const PublicTranslation *text = m_translations.published(id, language);
    return text == nullptr ? std::nullopt : std::optional(*text);
}

AnswerPtr AuthorsContent::account(const Asked &asked) const
{
    if (asked.path == "/user/exists") {
        const AuthorsPerson *who = byEmail(asked.query.value("email"));
        if (who == nullptr)
            return says(404, QStringLiteral("User not found"));
        const bool second =
            who->roles.contains("Admin") || who->roles.contains("ExpertTrad") || !who->structures.isEmpty();
        return success(second ? R"({"verificationCode":true})" : R"({"verificationCode":false})");
    }
    if (asked.path == "/user" && asked.method == "GET") {
        if (asked.token.isNull())
            return noToken();
        const AuthorsPerson *who = person(asked.token);
        if (who == nullptr)
            return says(500, QStringLiteral("Not enough or too many segments"));
        return m_revoked.contains(who->name) ? noToken(401, QStringLiteral("[authentication] Invalid token"))
                                             : profile(*who);
    }
    static const QByteArrayList known{"/user/login", "/user/check-code", "/user/send-code"};
    if (asked.method != "POST" || !known.contains(asked.path))
        return nullptr;
    if (asked.secret != SecretState::Right)
        return blocked();
    if (asked.path == "/user/login")
        return login(asked);
    if (asked.path == "/user/check-code")
        return checkCode(asked);
    return success();
}

/// Neither type nor size is looked at (contract-write section 9).
AnswerPtr AuthorsContent::picture(const Asked &asked) const
{
    if (asked.secret != SecretState::Right)
        return blocked();
    const qsizetype part = asked.body.indexOf("Content-Disposition: form-data; name=\"0\"; filename=");
    const qsizetype start = asked.body.indexOf("\r\n\r\n", std::max<qsizetype>(part, 0)) + 4;
    const QByteArray end = "\r\n" + asked.body.left(asked.body.indexOf("\r\n")) + "--";
    if (part < 0 || !asked.contentType.startsWith("multipart/form-data; boundary=") || !asked.body.contains(end))
        return says(400, QStringLiteral("Invalid request"));
    m_pictures.append(asked.body.mid(start, asked.body.lastIndexOf(end) - start));
    const QByteArray number = QByteArray::number(m_pictures.size());
    return success(R"({"imgId":")" + newId() + R"(","public_id":"pictures/made-up-)" + number +
                   R"(","secure_url":"https://127.0.0.1/pictures/made-up-)" + number + R"(.png"})");
}

QByteArrayList AuthorsContent::pictures() const
{
    const std::lock_guard lock(m_mutex);
    return m_pictures;
}

AnswerPtr AuthorsContent::profile(const AuthorsPerson &who) const
{
    QByteArrayList roles, mine, structures;
    for (const QByteArray &role : who.roles)
        roles.append(R"({"_id":"600000000000000000000007","nom":")" + role + R"(","nomPublique":")" + role + R"("})");
    for (const QByteArray &structure : who.structures)
        structures.append('"' + structure + '"');
    for (const AuthorsFiche &fiche : std::as_const(m_fiches)) {
        if (fiche.creator == who.name)
            mine.append('"' + fiche.id + '"');
    }
    return success(R"({"structures":[)" + structures.join(',') + R"(],"_id":")" + who.id + R"(","roles":[)" +
                   roles.join(',') + R"(],"contributions":[)" + mine.join(',') + R"(],"username":"made-up-)" +
                   who.name + R"(","status":"Actif","email":")" + who.email +
                   R"(","favorites":[],"selectedLanguages":[],"departments":[],"sso":false})");
}

AnswerPtr AuthorsContent::login(const Asked &asked) const
{
    const auto body = ordered::members(asked.body).value_or(ordered::Members());
    for (const auto &[key, value] : body) {
        if (key != QLatin1String("authPassword") && key != QLatin1String("role"))
            return Answer::invalid('{' + ordered::quoted(QStringLiteral("body.") + key) + R"(:{"message":)" +
                                   ordered::quoted(QStringLiteral("\"%1\" is an excess property and therefore is not "
                                                                  "allowed")
                                                       .arg(key)) +
                                   R"(,"value":)" + ordered::quoted(key) + "}}");
    }
    const auto given = ordered::members(ordered::member(body, QStringLiteral("authPassword")));
    if (!given)
        return says(404, QStringLiteral("Pas de compte associé à cet email."),
                    R"(,"code":"NO_ACCOUNT","data":{"email":null})");
    const auto password = ordered::text(ordered::member(*given, QStringLiteral("password")));
    if (!password)
        return Answer::invalid(R"({"body.authPassword.password":{"message":"'password' is required"}})");
    const QByteArray email =
        ordered::text(ordered::member(*given, QStringLiteral("email"))).value_or(QString()).toUtf8();
    const AuthorsPerson *who = byEmail(email);
    if (who == nullptr)
        return says(404, QStringLiteral("Pas de compte associé à cet email."),
                    R"(,"code":"NO_ACCOUNT","data":{"email":)" +
                        ordered::quoted(QString::fromUtf8(email.trimmed().toLower())) + '}');
    if (who->deleted)
        return says(404, QStringLiteral("Utilisateur supprimé"), R"(,"code":"USER_DELETED","data":{})");
    if (who->sso)
        return says(404, QStringLiteral("Connexion avec un mot de passe impossible, compte créé par SSO."),
                    R"(,"code":"SSO_NO_PASSWORD")");
    if (*password != QLatin1String(thePassword))
        return says(401, QStringLiteral("Mot de passe incorrect"), R"(,"code":"INVALID_PASSWORD")");
    const bool second = who->roles.contains("Admin") || who->roles.contains("ExpertTrad") || !who->structures.isEmpty();
    if (!second)
        return success(R"({"token":"token-of-)" + who->name + R"("})");
    const QByteArray nonce = QByteArray::number(63073258 + m_nonces.size());
    m_nonces[who->email] = nonce;
    return says(400, QStringLiteral("No code supplied"),
                R"(,"code":"NO_CODE_SUPPLIED","data":{"email":")" + who->email + R"(","code":")" + nonce + R"("})");
}

AnswerPtr AuthorsContent::checkCode(const Asked &asked) const
{
    const QJsonObject body = objectOf(asked.body);
    const AuthorsPerson *who = byEmail(body.value(QStringLiteral("email")).toString().toUtf8());
    const QString given = body.value(QStringLiteral("code")).toString();
    if (who == nullptr || given == QLatin1String("404404"))
        return says(500, QStringLiteral("Erreur interne."));
    const bool second = who->roles.contains("Admin") || who->roles.contains("ExpertTrad") || !who->structures.isEmpty();
    const QByteArray nonce = body.value(QStringLiteral("mfaCode")).toString().toLatin1();
    if (given != QLatin1String("123456") || (second && (nonce.isEmpty() || m_nonces.value(who->email) != nonce)))
        return says(403, QStringLiteral("Erreur à la vérification du code"), R"(,"code":"WRONG_CODE")");
    m_nonces.remove(who->email);
    return success(R"({"token":"token-of-)" + who->name + R"("})");
}

AnswerPtr AuthorsContent::write(const Asked &asked) const
{
    if (!asked.body.isEmpty() && !ordered::valid(asked.body))
        return says(500, QStringLiteral("Unexpected end of JSON input"));
    if (asked.method == "POST")
        return asked.parts.size() == 1 ? create(asked) : nullptr;
    if (asked.parts.size() < 2)
        return nullptr;
    const QByteArray id = asked.parts[1];
    const QByteArray what = asked.parts.value(2);
    if (!isObjectId(id))
        return castFailed(id, what.isEmpty() ? "DispositifDraft" : "Dispositif");
    if (what.isEmpty() && asked.method == "PATCH") {
        // The body is judged before anything is looked for.
        const QByteArray data = complaints(ordered::members(asked.body).value_or(ordered::Members()), false);
        if (!data.isEmpty())
            return Answer::invalid(data);
    }
    if (!m_fiches.contains(id))
        return nullStatus();
    AuthorsFiche &fiche = m_fiches[id];
    if (what == "suggestion")
        return suggestion(fiche, asked);
    if (asked.method == "DELETE")
        return what.isEmpty() ? remove(fiche, asked) : success();
    if (what.isEmpty())
        return patch(fiche, asked);
    if (what == "publish")
        return publish(fiche, asked);
    if (what == "structure-receive")
        return receive(fiche, asked);
    return what == "status" ? setStatus(fiche, asked) : nullptr;
}

/// Section 10: read or gone, 200 whatever the id, and nobody asks who it is.
AnswerPtr AuthorsContent::suggestion(AuthorsFiche &fiche, const Asked &asked) const
{
    const bool gone = asked.method == "DELETE";
    const auto body = ordered::members(asked.body).value_or(ordered::Members());
    const QByteArray id = gone ? asked.parts.value(3) : ordered::member(body, QStringLiteral("suggestionId"));
    for (qsizetype at = fiche.suggestions.size(); at-- > 0;) {
        if (fiche.suggestions[at].id != id && '"' + fiche.suggestions[at].id + '"' != id)
            continue;
        if (gone)
            fiche.suggestions.removeAt(at);
        else
            fiche.suggestions[at].read = true;
    }
    m_effects.append(asked.method + ' ' + asked.path + ' ' + asked.body);
    return success();
}

void AuthorsContent::touch(AuthorsFiche &fiche, const Asked &asked) const
{
    fiche.modified = now();
    m_effects.append(asked.method + ' ' + asked.path + ' ' + asked.body);
}

QByteArray AuthorsContent::state(const AuthorsFiche &fiche, bool draft) const
{
    const QByteArray sponsor = ordered::member(fiche.edited(), QStringLiteral("mainSponsor"));
    return R"({"id":")" + fiche.id + R"(","mainSponsor":)" + (sponsor.isNull() ? QByteArray("null") : sponsor) +
           R"(,"typeContenu":")" + fiche.kind + R"(","status":)" + ordered::quoted(draft ? draftStatus : fiche.status) +
           R"(,"hasDraftVersion":)" + (draft ? "true" : "false") + '}';
}

/// Each key replaces its whole unit (section 0.2); some are ignored as the real server ignores them.
void AuthorsContent::store(AuthorsFiche &fiche, const ordered::Members &body) const
{
    ordered::Members &fields = fiche.draft ? *fiche.draft : fiche.fields;
    for (const auto &[key, value] : body) {
        if (key == QLatin1String("typeContenu") || key == QLatin1String("contact"))
            continue;
        if (key == QLatin1String("theme") && value == "\"\"")
            continue;
        const bool programme = fiche.kind == "dispositif";
        if (key == (programme ? QLatin1String("next") : QLatin1String("why")))
            continue;
        if (key == QLatin1String("mainSponsor") && value.startsWith('{')) {
            m_structures.append(newId());
            ordered::set(fields, key, '"' + m_structures.last() + '"');
            continue;
        }
        if (key == QLatin1String("mainSponsor") && value == "null") {
            ordered::remove(fields, key);
            continue;
        }
        if (key == QLatin1String("administration")) {
            ordered::Members parts = ordered::members(value).value_or(ordered::Members());
            const auto old = ordered::members(ordered::member(fields, key)).value_or(ordered::Members());
            if (ordered::member(parts, QStringLiteral("logo")).isNull())
                ordered::set(parts, QStringLiteral("logo"), jsonOr(old, "logo", "null"));
            ordered::set(fields, key, ordered::object(parts));
            continue;
        }
        const auto group = ordered::members(value);
        const bool sections =
            key == QLatin1String("why") || key == QLatin1String("how") || key == QLatin1String("next");
        ordered::set(fields, key, sections && group ? ordered::object(*group) : value);
    }
}

AnswerPtr AuthorsContent::create(const Asked &asked) const
{
    const auto body = ordered::members(asked.body).value_or(ordered::Members());
    if (const QByteArray data = complaints(body, true); !data.isEmpty())
        return Answer::invalid(data);
    const auto theme = ordered::text(ordered::member(body, QStringLiteral("theme")));
    if (theme && !theme->isEmpty() && !isObjectId(theme->toLatin1()))
        return badHex();
    AuthorsFiche fiche;
    fiche.kind = ordered::text(ordered::member(body, QStringLiteral("typeContenu")))->toLatin1();
    fiche.status = draftStatus;
    fiche.creator = asked.who->name;
    fiche.created = now();
    store(fiche, body); // a structure is made before the fiche is
    fiche.id = newId();
    touch(fiche, asked);
    m_fiches[fiche.id] = fiche;
    for (AuthorsPerson &each : m_people) {
        if (each.name == fiche.creator && !each.roles.contains("Contrib"))
            each.roles.append("Contrib");
    }
    return success(state(fiche, false));
}

AnswerPtr AuthorsContent::patch(AuthorsFiche &fiche, const Asked &asked) const
{
    const auto body = ordered::members(asked.body).value_or(ordered::Members());
    if (!mayEdit(*asked.who, fiche))
        return says(401, QStringLiteral("The user is not authorized to edit content"));
    for (const char *key : {"theme", "mainSponsor"}) {
        const auto id = ordered::text(ordered::member(body, QLatin1String(key)));
        if (id && !id->isEmpty() && !isObjectId(id->toLatin1()))
            return badHex();
    }
    const bool revises = fiche.status == publicStatus;
    if (revises && !fiche.draft)
        fiche.draft = fiche.fields;
    store(fiche, body);
    touch(fiche, asked);
    if (fiche.draft)
        return success(state(fiche, true));
    if ((fiche.status == waiting || fiche.status == waitingForAdmin) && !isComplete(fiche.kind, fiche.fields))
        fiche.status = draftStatus;
    return success(state(fiche, false));
}

void AuthorsContent::publishDraft(AuthorsFiche &fiche, bool keep) const
{
    const ordered::Members after = withoutEmptyParagraphs(*fiche.draft);
    if (!keep) {
        m_translations.revise(fiche, *fiche.draft); // byte by byte, an empty paragraph too (section 0.3)
        if (!textChanges(fiche.fields, *fiche.draft).isEmpty())
            fiche.languages = {"fr"};
    }
    fiche.fields = after;
    fiche.draft.reset();
}

AnswerPtr AuthorsContent::publish(AuthorsFiche &fiche, const Asked &asked) const
{
    // Completeness before the right (section 4). An orphan is not looked at.
    const bool revises = fiche.draft && !fiche.orphan;
    if (!isComplete(fiche.kind, revises ? *fiche.draft : fiche.fields))
        return says(400, QStringLiteral("The content is incomplete, it cannot be published"));
    const AuthorsPerson &who = *asked.who;
    const bool admin = who.roles.contains("Admin");
    if (!mayEdit(who, fiche))
        return says(401, QStringLiteral("The user is not authorized to edit content"));
    if (fiche.status == publicStatus && revises) {
        publishDraft(fiche, admin && objectOf(asked.body).value(QStringLiteral("keepTranslations")).toBool());
    } else if (fiche.status == publicStatus) {
        if (!admin)
            fiche.status = waitingForAdmin; // section 0.5
    } else if (fiche.status == refused && !admin) {
        return says(400, QStringLiteral("The content cannot be published"));
    } else if (admin) {
        if (fiche.status == draftStatus)
            fiche.status = waitingForAdmin;
    } else {
        const bool membersThere = std::any_of(m_people.begin(), m_people.end(), [&](const AuthorsPerson &each) {
            return each.structures.contains(sponsorOf(fiche));
        });
        const bool outside = !isMember(who, fiche) && membersThere;
        fiche.status = outside ? waiting : waitingForAdmin;
        m_letters += outside ? 1 : 0;
    }
    m_effects.append(asked.method + ' ' + asked.path + ' ' + asked.body);
    return success();
}

AnswerPtr AuthorsContent::receive(AuthorsFiche &fiche, const Asked &asked) const
{
    if (fiche.status != waiting)
        return says(400, QStringLiteral("The content cannot be accepted or rejected by the stucture"));
    if (!isMember(*asked.who, fiche))
        return says(401, QStringLiteral("You are not allowed to accept or reject this content"),
                    R"(,"data":{"id":")" + fiche.id + R"(","user":")" + asked.who->id + R"("})");
    fiche.status = objectOf(asked.body).value(QStringLiteral("accept")).toBool() ? waitingForAdmin : refused;
    return success();
}

AnswerPtr AuthorsContent::setStatus(AuthorsFiche &fiche, const Asked &asked) const
{
    if (!asked.who->roles.contains("Admin"))
        return says(401, QStringLiteral("[authentication] Must be admin"),
                    R"(,"data":{"securityName":"jwt","roles":["admin"],"userId":")" + asked.who->id + R"("})");
    const QString status = objectOf(asked.body).value(QStringLiteral("status")).toString();
    if (fiche.status == deleted && status == publicStatus)
        fiche.orphan = fiche.draft.has_value();
    else if (status == publicStatus && fiche.draft && !fiche.orphan)
        publishDraft(fiche, false);
    if (status == publicStatus) {
        fiche.wasPublic = true;
        fiche.fields = withoutEmptyParagraphs(fiche.fields);
    }
    fiche.status = status;
    return success();
}

AnswerPtr AuthorsContent::remove(AuthorsFiche &fiche, const Asked &asked) const
{
    const QByteArray sponsor = sponsorOf(fiche);
    if (!sponsor.isEmpty() && !asked.who->roles.contains("Admin") && !isMember(*asked.who, fiche))
        return says(500, QStringLiteral("NOT_AUTHORIZED"));
    fiche.status = deleted;
    return success();
}

AnswerPtr AuthorsContent::read(const Asked &asked) const
{
    const AuthorsFiche &fiche = m_fiches[asked.parts.last()];
    const bool isPublic = fiche.status == publicStatus;
    if (!isPublic && (asked.who == nullptr || !mayRead(*asked.who, fiche)))
        return says(404, QStringLiteral("Dispositif not found"));
    const bool draft = isPublic && fiche.draft && !fiche.orphan && asked.who != nullptr && mayEdit(*asked.who, fiche);
    return success(detailOf(fiche, draft, asked.query.value("locale")));
}

QByteArray AuthorsContent::detailOf(const AuthorsFiche &fiche, bool draft, const QByteArray &locale) const
{
    ordered::Members fields = draft ? *fiche.draft : fiche.fields;
    const PublicTranslation *text = m_translations.published(fiche.id, locale);
    if (text != nullptr) { // its words, in its own order, with the facts of the fiche
        for (const char *key : {"why", "how", "next"})
            ordered::remove(fields, QLatin1String(key));
        for (const auto &[key, value] : text->content) {
            if (key == QLatin1String("administrationName")) {
                auto administration = ordered::members(ordered::member(fields, QStringLiteral("administration")))
                                          .value_or(ordered::Members());
                ordered::set(administration, QStringLiteral("name"), value);
                ordered::set(fields, QStringLiteral("administration"), ordered::object(administration));
            } else {
                ordered::set(fields, key, value);
            }
        }
    }
    ordered::Members answer;
    const auto put = [&answer](const char *key, const QByteArray &value) {
        ordered::set(answer, QLatin1String(key), value);
    };
    put("_id", '"' + fiche.id + '"');
    for (const char *key : {"titreInformatif", "titreMarque", "abstract", "what"})
        put(key, jsonOr(fields, key, "\"\""));
    for (const char *group : {"why", "how", "next"}) {
        const QByteArray value = jsonOr(fields, group, "{}");
        if (value != "{}")
            put(group, value);
    }
    put("participants", R"([{"_id":"620000000000000000000003","username":"made-up-author","roles":["User"]}])");
    put("metadatas", jsonOr(fields, "metadatas", "{}"));
    put("availableLanguages", "[\"" + fiche.languages.join("\",\"") + "\"]");
    const QByteArray date = text != nullptr ? text->date : fiche.modified.isEmpty() ? fiche.created : fiche.modified;
    put("date", '"' + date + '"');
    put("hasDraftVersion", draft ? "true" : "false"); // of what is read, not of the fiche
    put("typeContenu", '"' + fiche.kind + '"');
    put("lastModificationDate", '"' + fiche.modified + '"');
    if (const QByteArray sponsor = sponsorOf(fiche); !sponsor.isEmpty())
        put("mainSponsor", R"({"_id":")" + sponsor +
                               R"(","nom":"Association Exemple","membres":[{"userId":"620000000000000000000005"}]})");
    if (const auto administration = ordered::members(ordered::member(fields, QStringLiteral("administration")))) {
        put("administration", ordered::object(*administration));
        put("administrationName", jsonOr(*administration, "name", "\"\""));
    }
    put("map", jsonOr(fields, "map", "[]"));
    put("merci", "[]");
    put("needs", "[]");
    put("secondaryThemes", jsonOr(fields, "secondaryThemes", "[]"));
    put("sponsors", jsonOr(fields, "sponsors", "[]"));
    put("status", ordered::quoted(draft ? draftStatus : fiche.status));
    if (const QByteArray theme = jsonOr(fields, "theme", {}); !theme.isNull())
        put("theme", theme);
    put("creatorId", R"({"_id":"620000000000000000000003","username":"made-up-)" + fiche.creator + R"("})");
    return ordered::object(answer);
}

AnswerPtr AuthorsContent::contributions(const Asked &asked) const
{
    QByteArrayList rows;
    for (const AuthorsFiche &fiche : std::as_const(m_fiches)) {
        if (fiche.creator != asked.who->name || fiche.status == deleted)
            continue;
        const QByteArray sponsor = sponsorOf(fiche);
        rows.append(R"({"_id":")" + fiche.id + R"(","typeContenu":")" + fiche.kind + R"(","status":)" +
                    ordered::quoted(fiche.status) +
                    (sponsor.isEmpty() ? QByteArray()
                                       : R"(,"mainSponsor":{"_id":")" + sponsor + R"(","nom":"Association Exemple"})") +
                    R"(,"nbVues":)" + QByteArray::number(fiche.views) + R"(,"titreInformatif":)" +
                    jsonOr(fiche.fields, "titreInformatif", "\"\"") + R"(,"titreMarque":)" +
                    jsonOr(fiche.fields, "titreMarque", "\"\"") + R"(,"nbMercis":)" + QByteArray::number(fiche.mercis) +
                    R"(,"hasDraftVersion":)" + (fiche.draft ? "true" : "false") + '}');
    }
    return success('[' + rows.join(',') + ']');
}

AnswerPtr AuthorsContent::structure(const Asked &asked) const
{
    const QByteArray id = asked.parts.value(1);
    if (id == "getactivestructures") {
        QByteArrayList rows;
        for (const QByteArray &each : std::as_const(m_structures))
            rows.append(R"({"_id":")" + each + R"(","nom":"Association Exemple"})");
        return success('[' + rows.join(',') + ']');
    }
    if (!m_structures.contains(id))
        return says(404, QStringLiteral("Structure not found"));
    const bool member = asked.who != nullptr && asked.who->structures.contains(id);
    QByteArrayList rows;
    for (const AuthorsFiche &fiche : std::as_const(m_fiches)) {
        if (sponsorOf(fiche) != id || (!member && fiche.status != publicStatus))
            continue;
        QByteArray row =
            R"({"_id":")" + fiche.id + R"(","titreInformatif":)" + jsonOr(fiche.fields, "titreInformatif", "\"\"") +
            R"(,"titreMarque":)" + jsonOr(fiche.fields, "titreMarque", "\"\"") + R"(,"typeContenu":")" + fiche.kind +
            R"(","status":)" + ordered::quoted(fiche.status) + R"(,"nbVues":)" + QByteArray::number(fiche.views);
        if (member) {
            QByteArrayList notes;
            for (const AuthorsRemark &remark : fiche.suggestions)
                notes.append(QByteArray(R"({"created_at":"2026-11-28T15:30:08.808Z","read":)") +
                             (remark.read ? "true" : "false") + R"(,"suggestion":)" + ordered::quoted(remark.text) +
                             R"(,"suggestionId":")" + remark.id + R"(","section":")" + remark.section +
                             R"(","username":""})");
            row += R"(,"nbMercis":)" + QByteArray::number(fiche.mercis) + R"(,"suggestions":[)" + notes.join(',') + ']';
        }
        rows.append(row + '}');
    }
    return success(R"({"_id":")" + id +
                   R"(","nom":"Association Exemple","membres":[],"status":"Actif",)"
                   R"("dispositifsAssocies":[)" +
                   rows.join(',') + "]}");
}

AnswerPtr AuthorsContent::taxonomy(const QByteArray &path) const
{
    if (m_base)
        return m_base->taxonomy(path);
    return success(path == "/themes"
                       ? R"([{"_id":"630000000000000000000001","name":{"fr":"Culture"},"short":{"fr":"Culture"},)"
                         R"("position":1,"active":true}])"
                       : "[]");
}

AnswerPtr AuthorsContent::index(const QByteArray &locale) const
{
    const std::lock_guard lock(m_mutex);
    QByteArray rows;
    for (const AuthorsFiche &fiche : std::as_const(m_fiches)) {
        if (fiche.status != publicStatus)
            continue;
        rows += (rows.isEmpty() ? "" : ",") + (R"({"_id":")" + fiche.id) + R"(","titreInformatif":)" +
                jsonOr(fiche.fields, "titreInformatif", "\"\"") + R"(,"titreMarque":)" +
                jsonOr(fiche.fields, "titreMarque", "\"\"") + R"(,"abstract":)" +
                jsonOr(fiche.fields, "abstract", "\"\"") + R"(,"metadatas":)" +
                jsonOr(fiche.fields, "metadatas", "{}") + R"(,"typeContenu":")" + fiche.kind +
                R"(","status":"Actif","created_at":")" + fiche.created + R"(","secondaryThemes":[],"needs":[],)" +
                R"("lastModificationDate":")" + fiche.modified + R"(","nbVues":0,"nbVuesMobile":0,"nbMots":10,)" +
                R"("availableLanguages":[")" + fiche.languages.join("\",\"") + "\"]}";
    }
    const QByteArray body = m_base ? m_base->index(locale)->body : R"({"text":"success","data":[]})";
    const qsizetype end = body.lastIndexOf(']');
    const bool empty = body.indexOf("[]") == end - 1;
    return Answer::json(200, body.left(end) + (empty || rows.isEmpty() ? "" : ",") + rows + body.mid(end));
}

AnswerPtr AuthorsContent::detail(const QByteArray &id, Language language) const
{
    return m_base ? m_base->detail(id, language) : nullptr; // its own are answered by exact()
}

ApiStatistics AuthorsContent::statistics() const
{
    ApiStatistics numbers = m_base ? m_base->statistics() : ApiStatistics();
    return numbers;
}

QByteArrayList AuthorsContent::detailTargets() const
{
    return m_base ? m_base->detailTargets() : QByteArrayList();
}

} // namespace escale::test
