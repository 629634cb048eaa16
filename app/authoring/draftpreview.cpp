// SPDX-License-Identifier: GPL-3.0-or-later
#include "authoring/draftpreview.h"

#include "authoring/rawjson.h"
#include "base/try.h"
#include "feed/apidecode.h"

namespace escale {
namespace {

/// Stands for the id that the server will give: no fiche of a library has it.
constexpr auto noIdYet = "000000000000000000000000";

QByteArray orNull(const QByteArray &json)
{
    return json.isEmpty() ? QByteArray("null") : json;
}

void addTexts(rawjson::Members &fiche, const FicheDraft &draft)
{
    const auto text = [&fiche](const char *key, const QString &value) {
        fiche.append({QLatin1String(key), rawjson::quoted(value)});
    };
    text("titreInformatif", draft.title);
    // Programmes only (contract-write 3): the server stores none for a procedure.
    text("titreMarque", draft.kind == Kind::Dispositif ? draft.brand : QString());
    text("abstract", draft.abstract);
    text("what", draft.what);
    for (const DraftGroup &group : draftGroups) {
        // The group of the other kind is accepted and ignored (contract-write 3).
        const bool belongs = group.sections == &FicheDraft::how ||
                             (group.sections == &FicheDraft::why) == (draft.kind == Kind::Dispositif);
        rawjson::Members sections;
        for (const DraftSection &section : draft.*group.sections)
            sections.append({section.key, rawjson::object({{QStringLiteral("title"), rawjson::quoted(section.title)},
                                                           {QStringLiteral("text"), rawjson::quoted(section.text)}})});
        if (belongs && !sections.isEmpty())
            fiche.append({QLatin1String(group.key), rawjson::object(sections)});
    }
}

void addSponsor(rawjson::Members &fiche, const FicheDraft &draft, const QString &sponsorName)
{
    if (!draft.mainSponsor.isEmpty())
        fiche.append({QStringLiteral("mainSponsor"),
                      rawjson::object({{QStringLiteral("_id"), rawjson::quoted(draft.mainSponsor)},
                                       {QStringLiteral("nom"), rawjson::quoted(sponsorName)}})});
    if (draft.kind != Kind::Demarche)
        return;
    fiche.append({QStringLiteral("administrationName"), rawjson::quoted(draft.administration)});
    fiche.append({QStringLiteral("administration"),
                  rawjson::object({{QStringLiteral("name"), rawjson::quoted(draft.administration)},
                                   {QStringLiteral("logo"), orNull(draft.administrationLogo)}})});
}

/// The server's answer as readers have it.
Result<ReadFiche> shown(const QByteArray &body, const QString &id)
{
    ESCALE_TRY(auto detail, decodeDetail(body, id, Language::Fr));
    ReadFiche read;
    read.fiche = std::move(detail.fiche);
    read.translation = std::move(detail.translation);
    read.cachedLanguages = LanguageSet{Language::Fr};
    return read;
}

} // namespace

Result<ReadFiche> previewOf(const FicheDraft &draft, const PreviewContext &context)
{
    const QString id = isFicheId(context.id) ? context.id : QLatin1String(noIdYet);
    rawjson::Members fiche{{QStringLiteral("_id"), rawjson::quoted(id)},
                           {QStringLiteral("typeContenu"), rawjson::quoted(QString(code(draft.kind)))}};
    addTexts(fiche, draft);
    addSponsor(fiche, draft, context.sponsorName);
    if (!draft.theme.isEmpty())
        fiche.append({QStringLiteral("theme"), rawjson::quoted(draft.theme)});
    fiche.append({QStringLiteral("secondaryThemes"), orNull(draft.secondaryThemes)});
    fiche.append({QStringLiteral("sponsors"), orNull(draft.sponsors)});
    fiche.append({QStringLiteral("metadatas"), orNull(draft.metadata)});
    fiche.append({QStringLiteral("map"), orNull(draft.places)});
    fiche.append({QStringLiteral("availableLanguages"), R"(["fr"])"});
    const QByteArray body =
        rawjson::object({{QStringLiteral("text"), R"("success")"}, {QStringLiteral("data"), rawjson::object(fiche)}});
    return shown(body, id);
}

Result<ReadFiche> readOnlyPreview(const ServerFiche &fiche)
{
    return shown(fiche.answer, fiche.id);
}

} // namespace escale
