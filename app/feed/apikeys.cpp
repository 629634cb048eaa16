// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed/apikeys.h"

#include "fiche/fiche.h"

#include <algorithm>

namespace escale::api {
namespace {

using Shape = KnownKey::Shape;

constexpr KnownKey detailKeys[] = {{"_id", Shape::Text},
                                   {"titreInformatif", Shape::Text},
                                   {"titreMarque", Shape::Text},
                                   {"abstract", Shape::Text},
                                   {"markdown", Shape::Text},
                                   {"what", Shape::Text},
                                   {"why", Shape::Object},
                                   {"how", Shape::Object},
                                   {"next", Shape::Object},
                                   {"administrationName", Shape::Text},
                                   {"administration", Shape::Object},
                                   {"participants", Shape::List},
                                   {"metadatas", Shape::Object},
                                   {"availableLanguages", Shape::List},
                                   {"date"},
                                   {"hasDraftVersion"},
                                   {"typeContenu", Shape::Text},
                                   {"status", Shape::Text},
                                   {"lastModificationDate"},
                                   {"mainSponsor", Shape::Object},
                                   {"map", Shape::List},
                                   {"merci", Shape::List},
                                   {"avis", Shape::List},
                                   {"needs", Shape::List},
                                   {"theme", Shape::Text},
                                   {"secondaryThemes", Shape::List},
                                   {"sponsors", Shape::List},
                                   {"externalLink", Shape::Text},
                                   {"creatorId"},
                                   {"origin", Shape::Text},
                                   {"originId", Shape::Text}};

constexpr KnownKey rowKeys[] = {{"_id", Shape::Text},
                                {"titreInformatif", Shape::Text},
                                {"titreMarque", Shape::Text},
                                {"abstract", Shape::Text},
                                {"metadatas", Shape::Object},
                                {"theme", Shape::Text},
                                {"secondaryThemes", Shape::List},
                                {"needs", Shape::List},
                                {"typeContenu", Shape::Text},
                                {"status", Shape::Text},
                                {"created_at"},
                                {"publishedAt"},
                                {"lastModificationDate"},
                                {"nbMots"},
                                {"nbVues"},
                                {"nbVuesMobile"},
                                {"sponsor", Shape::Object},
                                {"administrationLogo"},
                                {"availableLanguages", Shape::List},
                                {"hasDraftVersion"},
                                {"sortThemeIndex"},
                                {"themeSortIndex"},
                                {"origin", Shape::Text}};

// A structure and a partner share their keys: older partners are structures (contract 3.7).
constexpr KnownKey organisationKeys[] = {
    {"_id", Shape::Text},  {"nom", Shape::Text},      {"name", Shape::Text},   {"picture"}, {"logo"},
    {"link", Shape::Text}, {"acronyme", Shape::Text}, {"membres", Shape::List}};

constexpr KnownKey placeKeys[] = {{"title", Shape::Text},
                                  {"address", Shape::Text},
                                  {"city", Shape::Text},
                                  {"lat"},
                                  {"lng"},
                                  {"description", Shape::Text},
                                  {"email", Shape::Text},
                                  {"phone"}};

QString word(std::string_view key)
{
    return QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size()));
}

bool is(const JsonValue &value, Shape shape)
{
    switch (shape) {
    case Shape::Text:
        return value.is_string();
    case Shape::List:
        return value.is_array();
    case Shape::Object:
        return value.is_object();
    case Shape::Any:
        break;
    }
    return true;
}

void noteOrganisation(const std::optional<JsonValue> &value, const QString &path, Drift &drift)
{
    if (const auto object = json::object(value))
        noteKeys(*object, organisationKeys, path, drift);
}

/// `origin` and `status` say nothing about the words of a fiche: codes of the contract.
void noteCodes(const JsonObject &object, Drift &drift)
{
    static const QStringList origins{QStringLiteral("RI"), QStringLiteral("RCO")};
    if (const QString origin = json::text(object, "origin"); !origin.isEmpty() && !origins.contains(origin))
        drift.note(DriftKind::Value, QString(QStringLiteral("origin=") + origin));
    if (const QString status = json::text(object, "status"); !status.isEmpty() && status != QLatin1String("Actif"))
        drift.note(DriftKind::Value, QString(QStringLiteral("status=") + status));
    if (const auto languages = json::array(object, "availableLanguages")) {
        for (const JsonValue item : *languages) {
            const QString language = json::text(std::optional(item));
            if (!languageFromCode(language))
                drift.note(DriftKind::Language, language);
        }
    }
}

} // namespace

void noteKeys(const JsonObject &object, std::span<const KnownKey> known, const QString &path, Drift &drift)
{
    for (const auto &field : object) {
        const auto key =
            std::find_if(known.begin(), known.end(), [&field](const KnownKey &k) { return k.name == field.key; });
        if (key == known.end())
            drift.note(DriftKind::Key, path + word(field.key));
        else if (!field.value.is_null() && !is(field.value, key->shape))
            drift.note(DriftKind::Shape, path + word(field.key));
    }
}

void noteDetail(const JsonObject &fiche, Drift &drift)
{
    noteKeys(fiche, detailKeys, {}, drift);
    noteCodes(fiche, drift);
    noteOrganisation(json::member(fiche, "mainSponsor"), QStringLiteral("mainSponsor."), drift);
    noteOrganisation(json::member(fiche, "administration"), QStringLiteral("administration."), drift);
    if (const auto sponsors = json::array(fiche, "sponsors")) {
        for (const JsonValue sponsor : *sponsors)
            noteOrganisation(std::optional(sponsor), QStringLiteral("sponsors."), drift);
    }
    if (const auto places = json::array(fiche, "map")) {
        for (const JsonValue place : *places) {
            if (const auto object = json::object(std::optional(place)))
                noteKeys(*object, placeKeys, QStringLiteral("map."), drift);
        }
    }
}

void noteIndexRow(const JsonObject &row, Drift &drift)
{
    noteKeys(row, rowKeys, {}, drift);
    noteCodes(row, drift);
    noteOrganisation(json::member(row, "sponsor"), QStringLiteral("sponsor."), drift);
    const QString kind = json::text(row, "typeContenu");
    if (!kindFromCode(kind))
        drift.note(DriftKind::Value, QString(QStringLiteral("typeContenu=") + kind));
}

} // namespace escale::api
