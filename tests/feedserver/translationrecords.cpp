// SPDX-License-Identifier: GPL-3.0-or-later
#include "translationrecords.h"

#include "authorscontent.h"
#include "commonanswers.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

namespace escale::test {
namespace {

using ordered::Members;

const QStringList translatedTexts{QStringLiteral("titreInformatif"), QStringLiteral("titreMarque"),
                                  QStringLiteral("abstract"), QStringLiteral("what"),
                                  QStringLiteral("administrationName")};
const QString contentPath = QStringLiteral("content.");

AnswerPtr mustBe(const char *role, const AuthorsPerson &who)
{
    return says(401, QStringLiteral("[authentication] Must be ") + QLatin1String(role),
                R"(,"data":{"securityName":"jwt","roles":[")" + QByteArray(role) + R"("],"userId":")" + who.id +
                    R"("})");
}

QByteArray list(const QStringList &all)
{
    QByteArrayList quoted;
    for (const QString &each : all)
        quoted.append(ordered::quoted(each));
    return '[' + quoted.join(',') + ']';
}

QStringList listFrom(const QByteArray &json)
{
    QStringList all;
    for (const QByteArray &each : ordered::elements(json))
        all.append(ordered::text(each).value_or(QString()));
    return all;
}

QByteArray textOf(const Members &members, const char *key)
{
    return ordered::text(ordered::member(members, QLatin1String(key))).value_or(QString()).toUtf8();
}

bool isExpert(const AuthorsPerson &who)
{
    return who.roles.contains("ExpertTrad");
}

bool isAdmin(const AuthorsPerson &who)
{
    return who.roles.contains("Admin");
}

/// path -> text. Section 7.2: every text of the content is a field, even an empty one; of sections those with text.
QList<std::pair<QString, QString>> fieldsOf(const Members &content)
{
    QList<std::pair<QString, QString>> fields;
    for (const auto &[key, value] : content) {
        if (!sectionGroups.contains(key)) {
            fields.append({contentPath + key, ordered::text(value).value_or(QString())});
            continue;
        }
        for (const auto &section : ordered::members(value).value_or(Members())) {
            for (const auto &part : ordered::members(section.value).value_or(Members())) {
                const auto text = ordered::text(part.value);
                if (text && !text->isEmpty())
                    fields.append({contentPath + key + u'.' + section.key + u'.' + part.key, *text});
            }
        }
    }
    return fields;
}

int wordsIn(QString html)
{
    static const QRegularExpression tag(QStringLiteral("<[^>]*>")), space(QStringLiteral("\\s+"));
    return static_cast<int>(html.remove(tag).split(space, Qt::SkipEmptyParts).size());
}

int wordsOf(const Members &content)
{
    int words = 0;
    for (const auto &[path, text] : fieldsOf(content))
        words += wordsIn(text);
    return words;
}

/// Empty groups are stored, and no answer shows them.
Members shown(Members content)
{
    content.removeIf([](const ordered::Member &member) { return member.value == "{}"; });
    return content;
}

QByteArray toJson(const TranslationRecord &record)
{
    return R"({"_id":")" + record.id + R"(","dispositifId":")" + record.fiche + R"(","userId":")" + record.user +
           R"(","language":")" + record.language + R"(","updatedAt":")" + record.updated + R"(","finished":)" +
           (record.finished ? "true" : "false") + R"(,"type":")" + (record.expert ? "validation" : "suggestion") +
           R"(","toReview":)" + list(record.toReview) + R"(,"toFinish":)" + list(record.toFinish) +
           R"(,"translated":{"content":)" + ordered::object(shown(record.content)) + R"(},"__v":0,"created_at":")" +
           record.made + R"(","toReviewCache":)" + list(record.toReviewCache) + R"(,"timeSpent":)" +
           QByteArray::number(record.timeSpent) + '}';
}

QByteArray person(const QByteArray &id, const QByteArray &name)
{
    return R"({"id":")" + id + R"(","username":"made-up-)" + name + R"("})";
}

QByteArray forReviewOf(const TranslationRecord &record, const QByteArray &validator, const QByteArray &author)
{
    const QByteArray by = record.validator.isEmpty() ? QByteArray() : R"(,"validatorId":")" + record.validator + '"';
    return R"({"translated":{"content":)" + ordered::object(shown(record.content)) + by + '}' +
           (validator.isEmpty() ? QByteArray() : R"(,"validator":)" + validator) + R"(,"author":)" + author +
           R"(,"toReview":)" + list(record.toReview) + R"(,"toFinish":)" + list(record.toFinish) + '}';
}

/// Why the body of a save is refused; empty when it is not.
QByteArray complaintsOf(const Members &body)
{
    static const QStringList keys{QStringLiteral("dispositifId"), QStringLiteral("language"),
                                  QStringLiteral("timeSpent"),    QStringLiteral("toFinish"),
                                  QStringLiteral("toReview"),     QStringLiteral("translated")};
    QByteArrayList all;
    for (const QString &key : keys) {
        if (ordered::member(body, key).isNull())
            all.append(complaint(key, QStringLiteral("'%1' is required").arg(key)));
    }
    for (const auto &[key, value] : body) {
        if (!keys.contains(key))
            all.append(
                complaint(key, QStringLiteral("\"%1\" is an excess property and therefore is not allowed").arg(key)));
    }
    const QByteArray language = textOf(body, "language");
    if (!language.isNull() && !language.isEmpty() && !locales.contains(language))
        all.append(complaint(QStringLiteral("language"),
                             QStringLiteral("Could not match the union against any of the items.")));
    const auto translated = ordered::members(ordered::member(body, QStringLiteral("translated")));
    const auto content =
        translated ? ordered::members(ordered::member(*translated, QStringLiteral("content"))) : std::nullopt;
    if (content && std::any_of(content->begin(), content->end(), [](const ordered::Member &member) {
            return !translatedTexts.contains(member.key) && !sectionGroups.contains(member.key);
        }))
        all.append(complaint(QStringLiteral("translated.content"),
                             QStringLiteral("Could not match intersection against any of the possible combinations")));
    return all.isEmpty() ? QByteArray() : '{' + all.join(',') + '}';
}

qint64 toMs(const QByteArray &date)
{
    return QDateTime::fromString(QString::fromLatin1(date), Qt::ISODateWithMs).toMSecsSinceEpoch();
}

} // namespace

Members frenchContent(const AuthorsFiche &fiche, const Members &fields)
{
    Members content;
    const auto take = [&](const char *key, const QByteArray &otherwise) {
        const QByteArray value = ordered::member(fields, QLatin1String(key));
        if (!value.isNull() || !otherwise.isNull())
            content.append({QLatin1String(key), value.isNull() ? otherwise : value});
    };
    for (const char *key : {"titreInformatif", "titreMarque", "abstract", "what"})
        take(key, "\"\"");
    for (const char *group : {"why", "how", "next"}) {
        if (ordered::member(fields, QLatin1String(group)) != "{}")
            take(group, {});
    }
    if (fiche.kind == "demarche") {
        const auto administration =
            ordered::members(ordered::member(fields, QStringLiteral("administration"))).value_or(Members());
        const QByteArray name = ordered::member(administration, QStringLiteral("name"));
        content.append({QStringLiteral("administrationName"), name.isNull() ? QByteArray("\"\"") : name});
    }
    return content;
}

bool TranslationRecords::isOurs(const QByteArray &path)
{
    return path == "/traduction" || path.startsWith("/traduction/") || path == "/dispositifs/with-translations-status";
}

AnswerPtr TranslationRecords::answer(const Call &call, Fiches &fiches)
{
    const bool status = call.path == "/dispositifs/with-translations-status";
    const QByteArray what = status ? QByteArray() : call.path.mid(QByteArray("/traduction/").size());
    if ((status || what == "translate" || what == "publish" || what == "feedback") && !call.secret)
        return blocked();
    if (call.who == nullptr)
        return noToken();
    if (status)
        return this->status(call, fiches);
    if (call.method == "GET")
        return what.isEmpty()              ? source(call, fiches)
               : what == "for_review"      ? forReview(call)
               : what == "get_progression" ? progress(call)
                                           : nullptr;
    if (call.method == "DELETE")
        return remove(call, fiches);
    if (what.isEmpty())
        return save(call, fiches);
    const Members body = ordered::members(call.body).value_or(Members());
    if (what == "translate") {
        const QByteArray language = textOf(body, "language");
        if (!locales.contains(language))
            return notInUnion("body.language", locales, {language});
        const QByteArray q = textOf(body, "q");
        return q == "FAIL" ? says(500, QStringLiteral("Google down"))
                           : success(ordered::quoted(u'[' + QString::fromLatin1(language) + QStringLiteral("] ") +
                                                     QString::fromUtf8(q)));
    }
    if (what == "feedback")
        return isExpert(*call.who) || isAdmin(*call.who) ? success() : mustBe("expert", *call.who);
    return what == "publish" ? publish(call, fiches) : nullptr;
}

TranslationRecord *TranslationRecords::find(const QByteArray &fiche, const QByteArray &language, const QByteArray &user)
{
    for (TranslationRecord &record : m_records) {
        if (record.fiche == fiche && record.language == language && record.user == user)
            return &record;
    }
    return nullptr;
}

const PublicTranslation *TranslationRecords::published(const QByteArray &fiche, const QByteArray &language) const
{
    const auto found = m_public.constFind({fiche, language});
    return found == m_public.constEnd() ? nullptr : &*found;
}

/// The French of any fiche, for anybody who has signed in (section 1). Of a revised one the public text.
AnswerPtr TranslationRecords::source(const Call &call, const Fiches &fiches) const
{
    const auto fiche = fiches.constFind(call.query.value("dispositif"));
    if (fiche == fiches.constEnd())
        return says(500, QStringLiteral("Cannot read properties of null (reading 'translations')"));
    return success(R"({"translation":{"content":)" + ordered::object(frenchContent(*fiche, fiche->fields)) +
                   R"(,"created_at":")" + (fiche->modified.isEmpty() ? fiche->created : fiche->modified) +
                   R"(","validatorId":"620000000000000000000003"}})");
}

AnswerPtr TranslationRecords::forReview(const Call &call) const
{
    const QByteArray fiche = call.query.value("dispositif"), language = call.query.value("language");
    QByteArrayList own, others;
    const TranslationRecord *review = nullptr;
    bool ownReview = false;
    for (const TranslationRecord &record : m_records) {
        if (record.fiche != fiche || record.language != language)
            continue;
        const bool mine = record.user == call.who->id;
        if (record.expert && !record.toReview.isEmpty()) {
            review = review == nullptr ? &record : review;
            ownReview = ownReview || mine;
        }
        if (record.expert && !mine)
            continue; // nobody sees an expert's work but themselves
        if (record.expert && !isExpert(*call.who))
            continue;
        (mine ? own : others).append(forReviewOf(record, {}, person(record.user, record.userName)));
    }
    if (isExpert(*call.who) && review != nullptr && !ownReview)
        return success(
            '[' + forReviewOf(*review, person(review->user, review->userName), person(call.who->id, call.who->name)) +
            ']');
    return success('[' + (own + others).join(',') + ']');
}

AnswerPtr TranslationRecords::save(const Call &call, Fiches &fiches)
{
    const Members body = ordered::members(call.body).value_or(Members());
    if (const QByteArray data = complaintsOf(body); !data.isEmpty())
        return Answer::invalid(data);
    const auto translated = ordered::members(ordered::member(body, QStringLiteral("translated"))).value_or(Members());
    const auto content = ordered::members(ordered::member(translated, QStringLiteral("content")));
    if (!content)
        return says(500, QStringLiteral("Cannot read properties of undefined (reading 'titreInformatif')"));
    const QByteArray id = textOf(body, "dispositifId"), language = textOf(body, "language");
    if (!isObjectId(id))
        return says(
            500, QStringLiteral(R"(Cast to ObjectId failed for value "%1" (type string) at path "_id" for model "%2")")
                     .arg(QString::fromUtf8(id), QStringLiteral("Dispositif")));
    if (!fiches.contains(id))
        return says(500, QStringLiteral("Cannot read properties of null (reading 'isTranslatedIn')"));
    const AuthorsFiche &fiche = fiches[id];
    const AuthorsPerson &who = *call.who;
    if (fiche.languages.contains(language) && !isExpert(who) && !isAdmin(who))
        return says(500, QStringLiteral("Dispositif is already translated in ") + QString::fromLatin1(language));
    TranslationRecord *record = find(id, language, who.id);
    if (record == nullptr) {
        m_records.append(TranslationRecord());
        record = &m_records.last();
        record->id = "7a" + QByteArray::number(++m_made, 16).rightJustified(22, '0');
        record->fiche = id;
        record->language = language;
        record->user = who.id;
        record->userName = who.name;
        record->made = m_now();
    }
    record->expert = isExpert(who);
    record->content = *content;
    if (fiche.kind == "demarche" && ordered::member(*content, QStringLiteral("titreMarque")).isNull())
        record->content.append({QStringLiteral("titreMarque"), "\"\""});
    record->toFinish = listFrom(ordered::member(body, QStringLiteral("toFinish")));
    record->toReview = record->expert ? listFrom(ordered::member(body, QStringLiteral("toReview"))) : QStringList();
    record->timeSpent += ordered::member(body, QStringLiteral("timeSpent")).toLongLong();
    record->updated = m_now();
    record->validator.clear();
    const QStringList left = record->toFinish + record->toReview;
    const auto open = QSet<QString>(left.begin(), left.end()).size();
    record->finished = fieldsOf(record->content).size() - open >= fieldsOf(frenchContent(fiche, fiche.fields)).size();
    return success(R"({"translation":)" + toJson(*record) + '}');
}

AnswerPtr TranslationRecords::publish(const Call &call, Fiches &fiches)
{
    const AuthorsPerson &who = *call.who;
    if (!isExpert(who) && !isAdmin(who))
        return mustBe("expert", who);
    const Members body = ordered::members(call.body).value_or(Members());
    const QByteArray id = textOf(body, "dispositifId"), language = textOf(body, "language");
    const TranslationRecord *record = find(id, language, who.id);
    if (record == nullptr || !fiches.contains(id))
        return says(500, QStringLiteral("Cannot read properties of null (reading 'finished')"));
    if (!record->finished || !isExpert(who))
        return says(401, QStringLiteral("You cannot publish this dispositif"));
    if (ordered::member(record->content, QStringLiteral("what")).isNull() ||
        ordered::member(record->content, QStringLiteral("how")).isNull())
        return says(500, QStringLiteral("Cannot read properties of undefined (reading 'replace')"));
    m_public.insert({id, language}, {withoutEmptyParagraphs(record->content), who.id, who.name, m_now()});
    AuthorsFiche &fiche = fiches[id];
    if (!fiche.languages.contains(language))
        fiche.languages.append(language);
    m_records.removeIf([&](const TranslationRecord &each) { return each.fiche == id && each.language == language; });
    return success();
}

AnswerPtr TranslationRecords::remove(const Call &call, Fiches &fiches)
{
    if (!isAdmin(*call.who))
        return mustBe("admin", *call.who);
    const QByteArray id = call.query.value("dispositifId"), language = call.query.value("locale");
    m_public.remove({id, language});
    m_records.removeIf([&](const TranslationRecord &each) { return each.fiche == id && each.language == language; });
    if (fiches.contains(id))
        fiches[id].languages.removeAll(language);
    return success();
}

void TranslationRecords::revise(AuthorsFiche &fiche, const Members &after)
{
    QStringList gone;
    const QStringList changed = textChanges(fiche.fields, after, &gone);
    QStringList paths;
    for (const QString &path : changed)
        paths.append(contentPath + path);
    // A section that is gone in French goes (the real server stores an empty one, which no answer shows).
    const auto drop = [&gone](Members &content) {
        for (const QString &path : std::as_const(gone)) {
            const QStringList parts = path.split(u'.');
            if (parts.size() < 3)
                continue;
            Members sections = ordered::members(ordered::member(content, parts[0])).value_or(Members());
            ordered::remove(sections, parts[1]);
            ordered::set(content, parts[0], ordered::object(sections));
        }
    };
    for (TranslationRecord &record : m_records) {
        if (record.fiche != fiche.id)
            continue;
        drop(record.content);
        if (!record.expert || record.toReview.isEmpty())
            continue; // a translator's work under way is not marked
        for (const QString &path : std::as_const(paths)) {
            if (!record.toReview.contains(path))
                record.toReview.append(path);
        }
        record.toReviewCache = record.toReview;
    }
    for (const QByteArray &language : std::as_const(fiche.languages)) {
        const auto found = m_public.find({fiche.id, language});
        if (found == m_public.end())
            continue;
        drop(found->content);
        if (changed.isEmpty())
            continue;
        if (TranslationRecord *old = find(fiche.id, language, found->validator))
            m_records.removeOne(*old);
        TranslationRecord record;
        record.id = "7a" + QByteArray::number(++m_made, 16).rightJustified(22, '0');
        record.fiche = fiche.id;
        record.language = language;
        record.user = record.validator = found->validator;
        record.userName = found->validatorName;
        record.expert = true;
        record.content = found->content;
        record.toReview = record.toReviewCache = paths;
        record.made = record.updated = m_now();
        m_records.append(record);
        m_public.erase(found);
    }
}

AnswerPtr TranslationRecords::status(const Call &call, const Fiches &fiches)
{
    const QByteArray locale = call.query.value("locale");
    if (!locales.contains(locale))
        return notInUnion("locale", locales, {locale});
    QByteArrayList rows;
    for (const AuthorsFiche &fiche : fiches) {
        if (fiche.status != QLatin1String("Actif"))
            continue;
        const Members french = frenchContent(fiche, fiche.fields);
        if (!m_words.contains(fiche.id))
            m_words.insert(fiche.id, wordsOf(french));
        const int all = m_words.value(fiche.id);
        QSet<QString> said, validated;
        bool review = false;
        qint64 last = 0;
        for (const TranslationRecord &record : std::as_const(m_records)) {
            if (record.fiche != fiche.id || record.language != locale)
                continue;
            review = review || !record.toReview.isEmpty();
            last = std::max(last, toMs(record.updated));
            for (const auto &[path, text] : fieldsOf(record.content)) {
                if (text.isEmpty() || record.toReview.contains(path))
                    continue;
                said.insert(path);
                if (record.expert)
                    validated.insert(path);
            }
        }
        const bool isPublic = fiche.languages.contains(locale);
        int translated = 0, checked = 0;
        for (const auto &[path, text] : fieldsOf(french)) {
            translated += said.contains(path) ? wordsIn(text) : 0;
            checked += validated.contains(path) ? wordsIn(text) : 0;
        }
        if (isPublic) {
            translated = checked = all;
            const PublicTranslation *text = published(fiche.id, locale);
            last = toMs(text ? text->date : fiche.created);
        }
        const char *word = isPublic            ? "VALIDATED"
                           : review            ? "TO_REVIEW"
                           : translated >= all ? "PENDING"
                                               : "TO_TRANSLATE";
        const auto field = [&french](const char *key) {
            return ordered::quoted(QString::fromUtf8(textOf(french, key)));
        };
        rows.append(R"({"_id":")" + fiche.id + R"(","titreInformatif":)" + field("titreInformatif") +
                    R"(,"titreMarque":)" + field("titreMarque") + R"(,"nbMots":)" + QByteArray::number(all) +
                    R"(,"created_at":")" + fiche.created + R"(","type":")" + fiche.kind + R"(","lastTradUpdatedAt":)" +
                    QByteArray::number(last) + R"(,"avancementTrad":)" + QByteArray::number(translated) +
                    R"(,"avancementValidation":)" + QByteArray::number(checked) + R"(,"tradStatus":")" + word +
                    R"("})");
    }
    return success('[' + rows.join(',') + ']');
}

AnswerPtr TranslationRecords::progress(const Call &call) const
{
    int words = 0;
    qint64 time = 0;
    for (const TranslationRecord &record : m_records) {
        if (record.user == call.who->id) {
            words += wordsOf(record.content);
            time += record.timeSpent;
        }
    }
    return success(R"({"totalIndicator":{"_id":null,"wordsCount":)" + QByteArray::number(words) + R"(,"timeSpent":)" +
                   QByteArray::number(time) + "}}");
}

} // namespace escale::test
