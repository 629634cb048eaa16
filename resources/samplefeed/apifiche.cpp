// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplefeed/apifiche.h"

#include "samplefeed/jsontext.h"

#include <algorithm>
#include <simdjson.h>

namespace escale {
namespace {

// Invented people: the real server hands out their like to anybody (contract 9).
constexpr auto participantsJson =
    R"([{"_id":"e5ca1e0000000000000f0001","username":"autrice-inventee",)"
    R"("picture":{"secure_url":"","public_id":"","imgId":""},"roles":["Contrib","User"]},)"
    R"({"_id":"e5ca1e0000000000000f0002","username":"traducteur-invente","roles":["Trad",""]}])";
constexpr auto avisJson =
    R"([{"_id":"e5ca1e0000000000000f0004","created_at":"2026-08-01T10:00:00.000Z","avis":true,"language":"ar",)"
    R"("anonymousUserId":"3f1d6b1e-0000-4000-8000-7d1e00000000"}])";
constexpr auto creatorJson = R"({"_id":"e5ca1e0000000000000f0001","username":"autrice-inventee"})";
constexpr auto membersJson = R"([{"userId":"e5ca1e0000000000000f0003","added_at":"2025-10-16T12:00:00.000Z"}])";

QByteArray languagesJson(const ApiFiche &fiche)
{
    QByteArrayList codes;
    for (const ApiText &text : fiche.texts)
        codes.append(code(text.language).data());
    return jsonStrings(codes);
}

QByteArray sectionsJson(const QList<ApiSection> &sections)
{
    JsonObjectText object;
    for (const ApiSection &section : sections) {
        JsonObjectText entry;
        entry.string("title", section.title).string("text", section.html);
        object.raw(section.uuid.constData(), entry.text());
    }
    return object.text();
}

/// Words of an HTML text: what stands between white space and tags.
int wordsOf(const QString &html)
{
    int count = 0;
    bool inTag = false, inWord = false;
    for (const QChar c : html) {
        inTag = inTag ? c != u'>' : c == u'<';
        const bool letter = !inTag && c != u'>' && !c.isSpace();
        count += letter && !inWord ? 1 : 0;
        inWord = letter;
    }
    return count;
}

int words(const ApiText &text)
{
    int count = wordsOf(text.title) + wordsOf(text.abstract) + wordsOf(text.what);
    for (const auto *group : {&text.why, &text.how, &text.next}) {
        for (const ApiSection &section : *group)
            count += wordsOf(section.title) + wordsOf(section.html);
    }
    return count;
}

/// A brand as it is stored: French catalogue fiches have none, their translations an empty one.
QByteArray brandJson(const ApiFiche &fiche, const ApiText &text)
{
    const bool none = fiche.isCourse() && text.language == Language::Fr && text.brand.isEmpty();
    return none ? QByteArray("null") : jsonString(text.brand);
}

QByteArray structureJson(const ApiFiche &fiche, bool members)
{
    if (fiche.structureId.isEmpty())
        return "null";
    JsonObjectText object;
    object.ascii("_id", fiche.structureId).string("nom", fiche.structureName);
    if (members)
        object.raw("membres", membersJson);
    return object.text();
}

QByteArray mercisJson(const ApiFiche &fiche)
{
    const QByteArray one = R"({"created_at":"2026-01-01T12:00:00.000Z"})";
    return jsonArray(QByteArrayList(fiche.mercis, one));
}

void dateMember(JsonObjectText &object, const char *key, const QByteArray &date)
{
    if (!date.isEmpty())
        object.ascii(key, date);
}

} // namespace

const ApiText *ApiFiche::text(Language language) const
{
    const auto found =
        std::find_if(texts.begin(), texts.end(), [&](const ApiText &t) { return t.language == language; });
    return found == texts.end() ? nullptr : &*found;
}

const ApiText &ApiFiche::textOrFrench(Language language) const
{
    const ApiText *found = text(language);
    if (!found)
        found = text(Language::Fr);
    return found ? *found : texts.first();
}

QByteArray indexItemJson(const ApiFiche &fiche, Language language)
{
    const ApiText &text = fiche.textOrFrench(language);
    JsonObjectText item;
    item.ascii("_id", fiche.id)
        .string("titreInformatif", text.title)
        .raw("titreMarque", brandJson(fiche, text))
        .string("abstract", text.abstract)
        .raw("metadatas", fiche.metadatas)
        .ascii("typeContenu", code(fiche.kind).data())
        .ascii("status", "Actif");
    if (!fiche.theme.isEmpty())
        item.ascii("theme", fiche.theme);
    item.raw("secondaryThemes", jsonStrings(fiche.secondaryThemes)).raw("needs", jsonStrings(fiche.needs));
    if (!fiche.isCourse()) {
        item.number("nbVues", fiche.views)
            .number("nbVuesMobile", fiche.mobileViews)
            .number("nbMots", words(fiche.textOrFrench(Language::Fr)));
    }
    dateMember(item, "created_at", fiche.created);
    dateMember(item, "lastModificationDate", fiche.modified);
    dateMember(item, "publishedAt", fiche.published);
    item.boolean("hasDraftVersion", false);
    if (!fiche.origin.isEmpty())
        item.ascii("origin", fiche.origin);
    item.number("sortThemeIndex", fiche.themePosition)
        .raw("availableLanguages", languagesJson(fiche))
        .number("themeSortIndex", fiche.themePosition);
    if (fiche.kind == Kind::Demarche)
        item.raw("sponsor", JsonObjectText().string("nom", fiche.administrationName).text());
    else if (!fiche.structureId.isEmpty())
        item.raw("sponsor", structureJson(fiche, false));
    else if (!fiche.origin.isEmpty())
        item.raw("sponsor", "null");
    return item.text();
}

QByteArray detailJson(const ApiFiche &fiche, Language language)
{
    const ApiText &text = fiche.textOrFrench(language);
    const bool demarche = fiche.kind == Kind::Demarche;
    JsonObjectText data;
    data.ascii("_id", fiche.id)
        .string("titreInformatif", text.title)
        .raw("titreMarque", brandJson(fiche, text))
        .string("abstract", text.abstract);
    if (fiche.isCourse()) {
        if (!text.markdown.isEmpty())
            data.string("markdown", text.markdown);
    } else {
        data.string("what", text.what);
        if (!demarche)
            data.raw("why", sectionsJson(text.why));
        data.raw("how", sectionsJson(text.how));
    }
    if (demarche)
        data.raw("next", sectionsJson(text.next)).string("administrationName", fiche.administrationName);
    data.raw("participants", fiche.isCourse() ? QByteArray("[]") : QByteArray(participantsJson))
        .raw("metadatas", withoutEmptyArrays(fiche.metadatas))
        .raw("availableLanguages", languagesJson(fiche));
    dateMember(data, "date", text.date.isEmpty() ? fiche.modified : text.date);
    data.boolean("hasDraftVersion", false).ascii("typeContenu", code(fiche.kind).data());
    dateMember(data, "lastModificationDate", fiche.modified);
    if (!fiche.isCourse())
        data.raw("mainSponsor", structureJson(fiche, true));
    data.raw("map", fiche.map).raw("merci", mercisJson(fiche));
    if (!fiche.origin.isEmpty())
        data.raw("avis", avisJson);
    data.raw("needs", jsonStrings(fiche.needs))
        .raw("secondaryThemes", jsonStrings(fiche.secondaryThemes))
        .raw("sponsors", fiche.sponsors)
        .ascii("status", "Actif");
    if (!fiche.theme.isEmpty())
        data.ascii("theme", fiche.theme);
    if (!fiche.externalLink.isEmpty())
        data.string("externalLink", fiche.externalLink);
    data.raw("creatorId", creatorJson);
    if (!fiche.origin.isEmpty())
        data.ascii("origin", fiche.origin);
    if (demarche)
        data.raw("administration", JsonObjectText().string("name", fiche.administrationName).text());
    return successEnvelope(data.text());
}

QByteArray withoutEmptyArrays(const QByteArray &metadatas)
{
    simdjson::dom::parser parser;
    simdjson::dom::object object;
    if (parser.parse(metadatas.constData(), static_cast<size_t>(metadatas.size())).get(object) != simdjson::SUCCESS)
        return metadatas;
    JsonObjectText kept;
    for (const auto member : object) {
        simdjson::dom::array array;
        if (member.value.get(array) == simdjson::SUCCESS && array.size() == 0)
            continue;
        kept.raw(std::string(member.key).c_str(), QByteArray::fromStdString(simdjson::minify(member.value)));
    }
    return kept.text();
}

void ApiStatistics::add(const ApiFiche &fiche, const QByteArray &recent)
{
    mercis += fiche.mercis;
    views += fiche.views;
    mobileViews += fiche.mobileViews;
    (fiche.kind == Kind::Demarche ? demarches : dispositifs) += 1;
    updatedRecently += fiche.modified >= recent && !fiche.modified.isEmpty() ? 1 : 0;
}

QByteArray ApiStatistics::body(const QByteArrayList &facets) const
{
    // Two pairs come together, whichever of the two is asked for (contract 3.8).
    const auto asked = [&](const char *one, const char *other) {
        return facets.isEmpty() || facets.contains(one) || facets.contains(other);
    };
    JsonObjectText data;
    if (asked("nbMercis", "nbMercis"))
        data.number("nbMercis", mercis);
    if (asked("nbVues", "nbVuesMobile"))
        data.number("nbVues", views).number("nbVuesMobile", mobileViews);
    if (asked("nbDispositifs", "nbDemarches"))
        data.number("nbDispositifs", dispositifs).number("nbDemarches", demarches);
    if (asked("nbUpdatedRecently", "nbUpdatedRecently"))
        data.number("nbUpdatedRecently", updatedRecently);
    return successEnvelope(data.text());
}

} // namespace escale
