// SPDX-License-Identifier: GPL-3.0-or-later
#include "authoring/translationfeed.h"

#include "authoring/rawjson.h"
#include "feed/apidecode.h"
#include "feed/plaintext.h"

#include <QCoreApplication>

namespace escale {
namespace {

using rawjson::Members;
using rawjson::membersOf;
using rawjson::textOf;
using Proof = AuthorFeed::Proof;

QStringList listOf(const QByteArray &json)
{
    QStringList all;
    for (const QByteArray &each : rawjson::elements(json))
        all.append(rawjson::text(each).value_or(QString()));
    return all;
}

QByteArray toJson(const QStringList &all)
{
    QByteArrayList quoted;
    for (const QString &each : all)
        quoted.append(rawjson::quoted(each));
    return '[' + quoted.join(',') + ']';
}

/// A translation's content is a fiche without facts: read by the same strict door.
std::optional<FicheDraft> contentFrom(const QByteArray &content, const QString &fiche, Kind kind)
{
    auto members = rawjson::members(content);
    if (!members)
        return std::nullopt;
    rawjson::set(*members, QStringLiteral("_id"), rawjson::quoted(fiche));
    rawjson::set(*members, QStringLiteral("typeContenu"), rawjson::quoted(QString(code(kind))));
    auto read = decodeServerFiche(rawjson::object({{QStringLiteral("data"), rawjson::object(*members)}}));
    return read ? std::optional(std::move(read->draft)) : std::nullopt;
}

/// Section 7.1 and 7.2: a field that is empty in French is sent as "", or the translation never counts as finished.
QByteArray contentJson(const FicheDraft &text, const QStringList &toFinish)
{
    Members content;
    const auto add = [&](const char *key, const QString &words) {
        if (!words.isEmpty() || !toFinish.contains(QStringLiteral("content.") + QLatin1String(key)))
            content.append({QLatin1String(key), rawjson::quoted(words)});
    };
    add("titreInformatif", text.title);
    add("titreMarque", text.brand);
    add("abstract", text.abstract);
    add("what", text.what);
    for (const DraftGroup &group : draftGroups) {
        Members sections;
        for (const DraftSection &section : text.*group.sections)
            sections.append({section.key, rawjson::object({{QStringLiteral("title"), rawjson::quoted(section.title)},
                                                           {QStringLiteral("text"), rawjson::quoted(section.text)}})});
        if (!sections.isEmpty())
            content.append({QLatin1String(group.key), rawjson::object(sections)});
    }
    if (text.kind == Kind::Demarche)
        content.append({QStringLiteral("administrationName"), rawjson::quoted(text.administration)});
    return rawjson::object(content);
}

} // namespace

void TranslationFeed::send(const QByteArray &method, const QString &path, Proof proof, const QByteArray &body,
                           std::function<void(AuthorAnswer<QByteArray>)> then)
{
    m_feed.send(method, path, proof, body,
                [life = std::weak_ptr<char>(m_life), then = std::move(then)](AuthorAnswer<QByteArray> got) {
                    if (!life.expired())
                        then(std::move(got));
                });
}

void TranslationFeed::text(const QString &fiche, Language language, Answer<Detail> answer)
{
    send("GET", QStringLiteral("/dispositifs/%1?locale=%2").arg(fiche, QString(code(language))), Proof::Key, {},
         [fiche, language, answer = std::move(answer)](AuthorAnswer<QByteArray> got) {
             if (!got)
                 return answer(got.failure);
             auto detail = decodeDetail(*got.value, fiche, language);
             answer(detail ? AuthorAnswer<Detail>(std::move(detail).value())
                           : AuthorAnswer<Detail>(AuthorFailure{AuthorTrouble::NoAnswer, detail.error()}));
         });
}

void TranslationFeed::proposals(const QString &fiche, Kind kind, Language language,
                                Answer<QList<TranslationProposal>> answer)
{
    send("GET", QStringLiteral("/traduction/for_review?dispositif=%1&language=%2").arg(fiche, QString(code(language))),
         Proof::Token, {}, [fiche, kind, answer = std::move(answer)](AuthorAnswer<QByteArray> got) {
             if (!got)
                 return answer(got.failure);
             const QByteArray data = rawjson::member(membersOf(*got.value), u"data");
             if (!data.startsWith('['))
                 return answer(senselessAnswer(QStringLiteral("proposals are no list")));
             QList<TranslationProposal> all;
             for (const QByteArray &each : rawjson::elements(data)) {
                 const Members row = membersOf(each), author = membersOf(rawjson::member(row, u"author"));
                 auto text = contentFrom(rawjson::member(membersOf(rawjson::member(row, u"translated")), u"content"),
                                         fiche, kind);
                 if (!text)
                     return answer(senselessAnswer(QStringLiteral("a proposal without a text")));
                 all.append({textOf(author, u"id"), cleanText(textOf(author, u"username"), TextShape::SingleLine),
                             std::move(*text), listOf(rawjson::member(row, u"toReview")),
                             listOf(rawjson::member(row, u"toFinish"))});
             }
             answer(std::move(all));
         });
}

void TranslationFeed::awaitingReview(Language language, Answer<QStringList> answer)
{
    send("GET", QStringLiteral("/dispositifs/with-translations-status?locale=") + code(language), Proof::Both, {},
         [answer = std::move(answer)](AuthorAnswer<QByteArray> got) {
             if (!got)
                 return answer(got.failure);
             const QByteArray data = rawjson::member(membersOf(*got.value), u"data");
             if (!data.startsWith('['))
                 return answer(senselessAnswer(QStringLiteral("translations are no list")));
             QStringList fiches;
             for (const QByteArray &each : rawjson::elements(data)) {
                 const Members row = membersOf(each);
                 const QString status = textOf(row, u"tradStatus"), id = textOf(row, u"_id");
                 if ((status == u"TO_REVIEW" || status == u"PENDING") && isFicheId(id))
                     fiches.append(id);
             }
             answer(std::move(fiches));
         });
}

void TranslationFeed::save(const QString &fiche, Language language, const FicheDraft &text, const QStringList &toFinish,
                           Answer<bool> answer)
{
    // timeSpent is added up at each save: none is told, so that a save may be repeated.
    const QByteArray body = rawjson::object(
        {{QStringLiteral("dispositifId"), rawjson::quoted(fiche)},
         {QStringLiteral("language"), rawjson::quoted(QString(code(language)))},
         {QStringLiteral("timeSpent"), "0"},
         {QStringLiteral("toFinish"), toJson(toFinish)},
         {QStringLiteral("toReview"), "[]"},
         {QStringLiteral("translated"), rawjson::object({{QStringLiteral("content"), contentJson(text, toFinish)}})}});
    send("POST", QStringLiteral("/traduction"), Proof::Token, body,
         [answer = std::move(answer)](AuthorAnswer<QByteArray> got) {
             if (!got)
                 return answer(got.failure);
             const Members record =
                 membersOf(rawjson::member(membersOf(rawjson::member(membersOf(*got.value), u"data")), u"translation"));
             if (rawjson::member(record, u"finished").isNull())
                 return answer(senselessAnswer(QStringLiteral("a save without a record")));
             answer(rawjson::member(record, u"finished") == "true");
         });
}

void TranslationFeed::publish(const QString &fiche, Language language, Answer<Done> answer)
{
    const QByteArray body = rawjson::object({{QStringLiteral("dispositifId"), rawjson::quoted(fiche)},
                                             {QStringLiteral("language"), rawjson::quoted(QString(code(language)))}});
    send("POST", QStringLiteral("/traduction/publish"), Proof::Both, body,
         [answer = std::move(answer)](AuthorAnswer<QByteArray> got) {
             answer(got ? AuthorAnswer<Done>(Done{}) : AuthorAnswer<Done>(got.failure));
         });
}

void TranslationFeed::feedback(const QString &fiche, Language language, const QString &translator, const QString &words,
                               Answer<Done> answer)
{
    const QByteArray one = rawjson::object({{QStringLiteral("translatorId"), rawjson::quoted(translator)},
                                            {QStringLiteral("note"), "0"},
                                            {QStringLiteral("comment"), rawjson::quoted(words)}});
    const QByteArray body = rawjson::object({{QStringLiteral("contentId"), rawjson::quoted(fiche)},
                                             {QStringLiteral("language"), rawjson::quoted(QString(code(language)))},
                                             {QStringLiteral("feedbacks"), '[' + one + ']'}});
    send("POST", QStringLiteral("/traduction/feedback"), Proof::Both, body,
         [answer = std::move(answer)](AuthorAnswer<QByteArray> got) {
             answer(got ? AuthorAnswer<Done>(Done{}) : AuthorAnswer<Done>(got.failure));
         });
}

} // namespace escale
