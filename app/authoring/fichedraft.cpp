// SPDX-License-Identifier: GPL-3.0-or-later
#include "authoring/fichedraft.h"

#include "authoring/rawjson.h"
#include "authoring/sentences.h"

#include <QCborArray>
#include <QCborValue>
#include <QCryptographicHash>
#include <QUuid>

namespace escale {
namespace {

using rawjson::idOf;
using rawjson::Members;
using rawjson::textOf;

constexpr int draftVersion = 1;

Error unusableAnswer(const QString &cause)
{
    return {Problem::BadAnswer,
            authoringSentence(QT_TRANSLATE_NOOP("authoring",
                                                "The server's answer makes no sense, so nothing was changed. Try "
                                                "again later.")),
            cause};
}

QList<DraftSection> sectionsOf(const Members &fiche, const char *group, QStringList &unknown)
{
    QList<DraftSection> list;
    const auto sections = rawjson::members(rawjson::member(fiche, QString(QLatin1String(group))));
    for (const auto &entry : sections.value_or(Members())) {
        const QString path = QLatin1String(group) + u'.' + entry.key;
        const auto parts = rawjson::members(entry.value);
        DraftSection section{entry.key, {}, {}};
        if (!parts)
            unknown.append(path);
        for (const auto &part : parts.value_or(Members())) {
            const auto text = rawjson::text(part.value);
            if (part.key == u"title" && text)
                section.title = *text;
            else if (part.key == u"text" && text)
                section.text = *text;
            else
                unknown.append(path + u'.' + part.key);
        }
        list.append(section);
    }
    return list;
}

QByteArray listOr(const QByteArray &json)
{
    return json.isNull() || json == "null" ? QByteArray("[]") : json;
}

QByteArray groupJson(const QList<DraftSection> &sections)
{
    Members all;
    for (const DraftSection &section : sections)
        all.append({section.key, rawjson::object({{QStringLiteral("title"), rawjson::quoted(section.title)},
                                                  {QStringLiteral("text"), rawjson::quoted(section.text)}})});
    return rawjson::object(all);
}

QByteArray administrationJson(const FicheDraft &draft)
{
    // Both members always: a missing name drops the name (contract-write 3).
    return rawjson::object(
        {{QStringLiteral("name"), draft.administration.isEmpty() ? "null" : rawjson::quoted(draft.administration)},
         {QStringLiteral("logo"), draft.administrationLogo.isEmpty() ? "null" : draft.administrationLogo}});
}

/// `why` belongs to programmes, `next` to procedures: the other one is accepted and ignored, so it is not sent.
bool belongs(const DraftGroup &group, Kind kind)
{
    return group.sections == &FicheDraft::how || (group.sections == &FicheDraft::why) == (kind == Kind::Dispositif);
}

Members changes(const FicheDraft &before, const FicheDraft &after)
{
    Members body;
    const auto text = [&](const char *key, QString FicheDraft::*field) {
        if (before.*field != after.*field)
            body.append({QLatin1String(key), rawjson::quoted(after.*field)});
    };
    // Nothing, null and an empty list are one thing to a reader: a new fiche has nothing, its answer an empty list.
    const auto json = [&](const char *key, QByteArray FicheDraft::*field, const QByteArray &none,
                          const QByteArray &empty) {
        const auto said = [&empty](const QByteArray &value) {
            return value.isEmpty() || value == "null" ? empty : value;
        };
        if (!rawjson::same(said(before.*field), said(after.*field)))
            body.append({QLatin1String(key), (after.*field).isEmpty() ? none : after.*field});
    };
    text("titreInformatif", &FicheDraft::title);
    text("titreMarque", &FicheDraft::brand);
    text("abstract", &FicheDraft::abstract);
    text("what", &FicheDraft::what);
    for (const DraftGroup &group : draftGroups) {
        if (belongs(group, after.kind) && before.*group.sections != after.*group.sections)
            body.append({QLatin1String(group.key), groupJson(after.*group.sections)});
    }
    if (before.theme != after.theme && !after.theme.isEmpty()) // a theme cannot be taken away
        body.append({QStringLiteral("theme"), rawjson::quoted(after.theme)});
    json("secondaryThemes", &FicheDraft::secondaryThemes, "[]", "[]");
    if (before.mainSponsor != after.mainSponsor)
        body.append({QStringLiteral("mainSponsor"),
                     after.mainSponsor.isEmpty() ? QByteArray("null") : rawjson::quoted(after.mainSponsor)});
    json("sponsors", &FicheDraft::sponsors, "[]", "[]");
    json("metadatas", &FicheDraft::metadata, "{}", "{}");
    json("map", &FicheDraft::places, "null", "[]");
    if (before.administration != after.administration ||
        !rawjson::same(before.administrationLogo, after.administrationLogo))
        body.append({QStringLiteral("administration"), administrationJson(after)});
    return body;
}

QCborArray toCbor(const QList<DraftSection> &sections)
{
    QCborArray list;
    for (const DraftSection &section : sections)
        list.append(QCborArray{section.key, section.title, section.text});
    return list;
}

QList<DraftSection> sectionsFrom(const QCborValue &value)
{
    QList<DraftSection> sections;
    for (const QCborValue each : value.toArray()) {
        const QCborArray parts = each.toArray();
        sections.append({parts.at(0).toString(), parts.at(1).toString(), parts.at(2).toString()});
    }
    return sections;
}

} // namespace

QString newSectionKey()
{
    // Random (RFC 4122, version 4): 122 bits, so that two authors never make the same.
    return QUuid::createUuid().toString(QUuid::WithoutBraces).toLower();
}

Result<ServerFiche> decodeServerFiche(const QByteArray &body)
{
    const auto answer = rawjson::members(body);
    if (!answer)
        return unusableAnswer(QStringLiteral("not JSON in every byte"));
    const auto data = rawjson::members(rawjson::member(*answer, u"data"));
    if (!data)
        return unusableAnswer(QStringLiteral("no fiche in the answer"));
    ServerFiche fiche;
    fiche.id = textOf(*data, u"_id");
    const auto kind = kindFromCode(textOf(*data, u"typeContenu"));
    if (!isFicheId(fiche.id) || !kind)
        return unusableAnswer(QStringLiteral("fiche without id or kind"));
    FicheDraft &draft = fiche.draft;
    draft.kind = *kind;
    draft.title = textOf(*data, u"titreInformatif");
    draft.brand = textOf(*data, u"titreMarque");
    draft.abstract = textOf(*data, u"abstract");
    draft.what = textOf(*data, u"what");
    for (const DraftGroup &group : draftGroups)
        draft.*group.sections = sectionsOf(*data, group.key, fiche.unknown);
    draft.theme = idOf(rawjson::member(*data, u"theme"));
    const QByteArray sponsor = rawjson::member(*data, u"mainSponsor");
    draft.mainSponsor = idOf(sponsor);
    fiche.sponsorName = textOf(rawjson::members(sponsor).value_or(Members()), u"nom");
    draft.secondaryThemes = listOr(rawjson::member(*data, u"secondaryThemes"));
    draft.sponsors = listOr(rawjson::member(*data, u"sponsors"));
    draft.metadata = rawjson::member(*data, u"metadatas");
    if (!rawjson::members(draft.metadata))
        draft.metadata = "{}";
    draft.places = listOr(rawjson::member(*data, u"map"));
    const Members administration = rawjson::members(rawjson::member(*data, u"administration")).value_or(Members());
    draft.administration = textOf(*data, u"administrationName");
    if (draft.administration.isEmpty())
        draft.administration = textOf(administration, u"name");
    draft.administrationLogo = rawjson::member(administration, u"logo");
    if (draft.administrationLogo == "null")
        draft.administrationLogo.clear();
    fiche.status = textOf(*data, u"status");
    fiche.hasDraft = rawjson::member(*data, u"hasDraftVersion") == "true";
    fiche.modified = textOf(*data, u"lastModificationDate");
    for (const QByteArray &code : rawjson::elements(rawjson::member(*data, u"availableLanguages"))) {
        if (const auto language = languageFromCode(rawjson::text(code).value_or(QString())))
            fiche.languages.insert(*language);
    }
    fiche.ofCatalogue = textOf(*data, u"origin") == u"RCO";
    fiche.inOnePiece = fiche.ofCatalogue || !textOf(*data, u"markdown").isEmpty();
    if (fiche.inOnePiece)
        fiche.answer = body;
    return fiche;
}

QByteArray changedBody(const FicheDraft &before, const FicheDraft &after)
{
    const Members body = changes(before, after);
    return body.isEmpty() ? QByteArray() : rawjson::object(body);
}

QByteArray createBody(const FicheDraft &draft)
{
    FicheDraft nothing;
    nothing.kind = draft.kind;
    Members body = changes(nothing, draft);
    body.prepend(rawjson::Member{QStringLiteral("typeContenu"), rawjson::quoted(QString(code(draft.kind)))});
    return rawjson::object(body);
}

QByteArray encodeDraft(const FicheDraft &draft)
{
    const QCborArray all{
        draftVersion,         QString(code(draft.kind)), draft.title,       draft.brand,        draft.abstract,
        draft.what,           toCbor(draft.why),         toCbor(draft.how), toCbor(draft.next), draft.theme,
        draft.mainSponsor,    draft.secondaryThemes,     draft.sponsors,    draft.metadata,     draft.places,
        draft.administration, draft.administrationLogo};
    return QCborValue(all).toCbor();
}

Result<FicheDraft> decodeDraft(const QByteArray &bytes)
{
    const QCborArray all = QCborValue::fromCbor(bytes).toArray();
    const auto kind = kindFromCode(all.at(1).toString());
    if (all.size() != 17 || all.at(0).toInteger() != draftVersion || !kind)
        return Error{
            Problem::Damaged,
            authoringSentence(QT_TRANSLATE_NOOP("authoring", "A text kept on this computer is damaged. The others "
                                                             "can be opened.")),
            QStringLiteral("draft cannot be decoded")};
    FicheDraft draft;
    draft.kind = *kind;
    draft.title = all.at(2).toString();
    draft.brand = all.at(3).toString();
    draft.abstract = all.at(4).toString();
    draft.what = all.at(5).toString();
    draft.why = sectionsFrom(all.at(6));
    draft.how = sectionsFrom(all.at(7));
    draft.next = sectionsFrom(all.at(8));
    draft.theme = all.at(9).toString();
    draft.mainSponsor = all.at(10).toString();
    draft.secondaryThemes = all.at(11).toByteArray();
    draft.sponsors = all.at(12).toByteArray();
    draft.metadata = all.at(13).toByteArray();
    draft.places = all.at(14).toByteArray();
    draft.administration = all.at(15).toString();
    draft.administrationLogo = all.at(16).toByteArray();
    return draft;
}

QByteArray hashOf(const FicheDraft &draft)
{
    return QCryptographicHash::hash(encodeDraft(draft), QCryptographicHash::Sha256);
}

} // namespace escale
