// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/try.h"
#include "feed/apidecode.h"
#include "feed/apikeys.h"
#include "feed/bounds.h"
#include "feed/json.h"
#include "feed/letterjoining.h"
#include "feed/links.h"
#include "feed/markdown.h"
#include "feed/numberisolation.h"
#include "feed/plaintext.h"
#include "feed/richtext.h"

#include <algorithm>

namespace escale {
namespace {

QString lines(const JsonObject &object, std::string_view key)
{
    return cleanText(json::text(object, key), TextShape::MultiLine);
}

QList<Block> richText(const JsonObject &object, std::string_view key, Language language)
{
    const auto html = json::bytes(json::member(object, key));
    return html ? blocksFromHtml(*html, language) : QList<Block>();
}

/// Sections in the order of the text (contract 5). An entry counts only when both its title and its text say something.
QList<Section> sections(const JsonObject &fiche, std::string_view group, Language language)
{
    QList<Section> list;
    const auto entries = json::object(fiche, group);
    if (!entries)
        return list;
    for (const auto &entry : *entries) {
        if (bounds::isFull(list.size(), bounds::sections))
            break;
        const auto content = json::object(std::optional(entry.value));
        if (!content)
            continue;
        Section section{cleanText(QString::fromUtf8(entry.key.data(), static_cast<qsizetype>(entry.key.size())),
                                  TextShape::SingleLine),
                        api::line(*content, "title"), richText(*content, "text", language)};
        if (!section.title.isEmpty() && !section.blocks.isEmpty())
            list.append(std::move(section));
    }
    return list;
}

/// A structure (`nom`), a partner (`name`) or an administration; without a name it is nobody.
Sponsor sponsor(const std::optional<JsonValue> &value)
{
    Sponsor who;
    const auto object = json::object(value);
    if (!object)
        return who;
    who.name = api::line(*object, "nom");
    if (who.name.isEmpty())
        who.name = api::line(*object, "name");
    if (who.name.isEmpty())
        return who;
    who.id = api::id(*object, "_id");
    who.pictureUrl = api::picture(json::member(*object, "picture"));
    if (who.pictureUrl.isEmpty())
        who.pictureUrl = api::picture(json::member(*object, "logo"));
    who.link = safeWebLink(json::text(*object, "link"));
    return who;
}

QString administrationName(const JsonObject &fiche)
{
    // The first is the text's own, the second the fiche's, whose name is French in every answer.
    const QString name = api::line(fiche, "administrationName");
    return name.isEmpty() ? sponsor(json::member(fiche, "administration")).name : name;
}

/// Who answers for the fiche: the administration of a démarche, the main structure of a dispositif (contract 3.4), or
/// whichever is named.
Sponsor mainSponsor(const JsonObject &fiche, Kind kind)
{
    const Sponsor structure = sponsor(json::member(fiche, "mainSponsor"));
    if (kind == Kind::Dispositif && !structure.name.isEmpty())
        return structure;
    Sponsor administration = sponsor(json::member(fiche, "administration"));
    if (administration.name.isEmpty())
        administration.name = api::line(fiche, "administrationName");
    return administration.name.isEmpty() ? structure : administration;
}

ContentOrigin originOf(const JsonObject &fiche)
{
    const QString text = json::text(fiche, "origin");
    if (text.isEmpty() || text == QLatin1String("RI"))
        return ContentOrigin::Editors;
    return text == QLatin1String("RCO") ? ContentOrigin::RegionalCatalogue : ContentOrigin::Other;
}

/// A catalogue names who proposes the course as its first partner (contract-2026 section 11.5): then it is none.
void proposeFirstPartner(Fiche &fiche)
{
    if (!fiche.sponsor.name.isEmpty() || fiche.partners.isEmpty())
        return;
    fiche.sponsor = fiche.partners.takeFirst();
    fiche.partners.removeIf([&fiche](const Sponsor &partner) { return partner.name == fiche.sponsor.name; });
}

QList<Sponsor> partners(const JsonObject &fiche)
{
    QList<Sponsor> list;
    const auto items = json::array(fiche, "sponsors");
    if (!items)
        return list;
    for (const JsonValue item : *items) {
        if (bounds::isFull(list.size(), bounds::partners))
            break;
        Sponsor who = sponsor(std::optional(item)); // a bare id (contract 3.7) is no object: skipped
        if (!who.name.isEmpty())
            list.append(std::move(who));
    }
    return list;
}

std::optional<double> degrees(const JsonObject &poi, std::string_view key, double limit)
{
    const auto value = json::number(json::member(poi, key));
    return value && std::abs(*value) <= limit ? value : std::nullopt;
}

/// An address that a reader can write to, or nothing.
QString email(const JsonObject &poi)
{
    const QString text = api::line(poi, "email");
    return safeLink(QStringLiteral("mailto:") + text).isEmpty() ? QString() : text;
}

std::optional<Place> place(const JsonObject &poi)
{
    Place where{api::line(poi, "title"),
                lines(poi, "address"),
                api::line(poi, "city"),
                lines(poi, "description"),
                email(poi),
                api::line(poi, "phone"),
                degrees(poi, "lat", 90),
                degrees(poi, "lng", 180)};
    if (where.title.isEmpty() && where.address.isEmpty())
        return std::nullopt;
    // Half a coordinate is none, and 0, 0 is an unset one: it lies in the Atlantic.
    const bool unset = !where.latitude || !where.longitude || (*where.latitude == 0 && *where.longitude == 0);
    if (unset)
        where.latitude = where.longitude = std::nullopt;
    return where;
}

QList<Place> places(const JsonObject &fiche)
{
    QList<Place> list;
    const auto items = json::array(fiche, "map");
    if (!items)
        return list;
    for (const JsonValue item : *items) {
        if (bounds::isFull(list.size(), bounds::places))
            break;
        const auto poi = json::object(std::optional(item));
        if (!poi)
            continue;
        if (auto where = place(*poi))
            list.append(std::move(*where));
    }
    return list;
}

Fiche ficheOf(const JsonObject &object, const QString &id, Kind kind, Drift &drift)
{
    Fiche fiche;
    fiche.id = id;
    fiche.kind = kind;
    fiche.origin = originOf(object);
    fiche.theme = api::id(object, "theme");
    fiche.secondaryThemes = api::ids(json::member(object, "secondaryThemes"));
    fiche.needs = api::ids(json::member(object, "needs"));
    fiche.metadata = decodeMetadata(json::member(object, "metadatas"), &drift);
    fiche.sponsor = mainSponsor(object, kind);
    fiche.partners = partners(object);
    fiche.places = places(object);
    fiche.externalLink = safeWebLink(json::text(object, "externalLink"));
    fiche.availableLanguages = decodeLanguageSet(json::member(object, "availableLanguages"));
    fiche.modified = json::date(json::member(object, "lastModificationDate"));
    if (const auto mercis = json::array(object, "merci"))
        fiche.mercis = static_cast<int>(mercis->size()); // the count only: who thanked is personal (contract 9)
    return fiche;
}

/// Markdown that says something is the body, whatever stands beside it (contract-2026 3.7).
void readBody(const JsonObject &object, Translation &text, Drift &drift)
{
    if (const auto markdown = json::bytes(json::member(object, "markdown"))) {
        MarkdownBody body = markdownFrom(*markdown, text.language, drift);
        text.what = std::move(body.opening);
        text.parts = std::move(body.parts);
    }
    if (text.hasBody())
        return;
    text.what = richText(object, "what", text.language);
    text.why = sections(object, "why", text.language);
    text.how = sections(object, "how", text.language);
    text.next = sections(object, "next", text.language);
}

Translation translationOf(const JsonObject &object, Language language, Drift &drift)
{
    Translation text;
    text.language = language;
    text.title = api::line(object, "titreInformatif");
    text.brand = api::line(object, "titreMarque");
    text.abstract = lines(object, "abstract");
    // An administration has its name in the language of the text (contract-write section 12).
    text.administration = administrationName(object);
    readBody(object, text, drift);
    text.date = json::date(json::member(object, "date"));
    return text;
}

} // namespace

Result<Detail> decodeDetail(const QByteArray &body, const QString &id, Language asked)
{
    JsonDocument document;
    ESCALE_TRY(const auto content, api::data(document, body));
    const auto object = json::object(std::optional(content));
    if (!object)
        return api::senseless(QStringLiteral("detail is not an object"));
    if (api::id(*object, "_id") != id)
        return api::senseless(QStringLiteral("detail of another fiche"));
    const auto kind = kindFromCode(json::text(*object, "typeContenu"));
    if (!kind)
        return api::senseless(QStringLiteral("detail of an unknown kind"));

    Detail detail;
    api::noteDetail(*object, detail.drift);
    detail.fiche = ficheOf(*object, id, *kind, detail.drift);
    // The server answers in French when it has no such translation, and does not say so (contract 0.3).
    const Language language = detail.fiche.availableLanguages.contains(asked) ? asked : Language::Fr;
    detail.translation = translationOf(*object, language, detail.drift);
    const std::string_view markdown = json::bytes(json::member(*object, "markdown")).value_or(std::string_view());
    if (detail.fiche.origin == ContentOrigin::RegionalCatalogue || !markdown.empty())
        proposeFirstPartner(detail.fiche);
    if (!detail.translation.hasBody())
        detail.drift.note(DriftKind::EmptyFiche, QString(code(language)));
    keepWithinBounds(detail);
    isolateNumbers(detail.translation);
    joinLetters(detail.translation);
    return detail;
}

} // namespace escale
