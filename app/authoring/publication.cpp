// SPDX-License-Identifier: GPL-3.0-or-later
#include "authoring/publication.h"

#include "authoring/draftpartners.h"
#include "authoring/draftplaces.h"
#include "authoring/rawjson.h"
#include "feed/richtext.h"

#include <QMap>

namespace escale {
namespace {

bool isBlank(const QString &plain)
{
    return plain.trimmed().isEmpty();
}

bool isBlankHtml(const QString &html)
{
    return html.isEmpty() || blocksFromHtml(html.toStdString(), Language::Fr).isEmpty();
}

QStringList neededFacts(Kind kind)
{
    QStringList facts{QStringLiteral("price"),       QStringLiteral("publicStatus"), QStringLiteral("age"),
                      QStringLiteral("frenchLevel"), QStringLiteral("public"),       QStringLiteral("conditions")};
    if (kind == Kind::Dispositif)
        facts += {QStringLiteral("location"), QStringLiteral("timeSlots"), QStringLiteral("commitment"),
                  QStringLiteral("frequency")};
    return facts;
}

/// Paths as the server walks them; sections count per member that says something.
QMap<QString, QString> fieldsOf(const FicheDraft &draft)
{
    QMap<QString, QString> fields{{QStringLiteral("titreInformatif"), draft.title},
                                  {QStringLiteral("titreMarque"), draft.brand},
                                  {QStringLiteral("abstract"), draft.abstract},
                                  {QStringLiteral("what"), draft.what},
                                  {QStringLiteral("administrationName"), draft.administration}};
    for (const DraftGroup &group : draftGroups) {
        for (const DraftSection &section : draft.*group.sections) {
            const QString path = QLatin1String(group.key) + u'.' + section.key;
            fields[path + QStringLiteral(".title")] = section.title;
            fields[path + QStringLiteral(".text")] = section.text;
        }
    }
    fields.removeIf([](const auto &field) { return field.value().isEmpty(); });
    return fields;
}

} // namespace

QList<MissingPart> missingForPublication(const FicheDraft &draft, const FicheDraft *server)
{
    const bool programme = draft.kind == Kind::Dispositif;
    QList<MissingPart> missing;
    const auto want = [&missing](const char *path, bool there) {
        if (!there)
            missing.append({QLatin1String(path), MissingPart::Why::Empty, 0, 0});
    };
    want("titreInformatif", !isBlank(draft.title));
    if (programme)
        want("titreMarque", !isBlank(draft.brand));
    want("abstract", !isBlank(draft.abstract));
    want("what", !isBlankHtml(draft.what));
    const auto facts = rawjson::members(draft.metadata).value_or(rawjson::Members());
    const auto groups = [&](const DraftGroup &group, int wanted) {
        const auto &sections = draft.*group.sections;
        if (sections.size() < wanted)
            missing.append(
                {QLatin1String(group.key), MissingPart::Why::TooFew, static_cast<int>(sections.size()), wanted});
        for (const DraftSection &section : sections) {
            const QString path = QLatin1String(group.key) + u'.' + section.key;
            if (isBlank(section.title))
                missing.append({path + QStringLiteral(".title"), MissingPart::Why::Empty, 0, 0});
            if (isBlankHtml(section.text))
                missing.append({path + QStringLiteral(".text"), MissingPart::Why::Empty, 0, 0});
        }
    };
    if (programme)
        groups(draftGroups[0], 3);
    groups(draftGroups[1], 1);
    if (!programme)
        groups(draftGroups[2], 1);
    for (const QString &fact : neededFacts(draft.kind)) {
        const QByteArray value = rawjson::member(facts, fact);
        if (value.isNull() || value == "[]" || value == "\"\"")
            missing.append({QStringLiteral("metadatas.") + fact, MissingPart::Why::NotDecided, 0, 0});
    }
    want("theme", !draft.theme.isEmpty());
    want("mainSponsor", !draft.mainSponsor.isEmpty());
    // Neither is needed, but the server takes no save with one that is half there.
    const bool samePartners = server != nullptr && rawjson::same(server->sponsors, draft.sponsors);
    const bool samePlaces = server != nullptr && rawjson::same(server->places, draft.places);
    want("sponsors", samePartners || arePartnersWhole(draft.sponsors));
    want("map", samePlaces || arePlacesWhole(draft.places));
    return missing;
}

PublicationCost costOfPublication(const FicheDraft &published, const FicheDraft &draft, LanguageSet languages)
{
    const auto before = fieldsOf(published);
    const auto after = fieldsOf(draft);
    PublicationCost cost;
    for (auto field = after.begin(); field != after.end(); ++field) {
        if (before.value(field.key()) != field.value())
            cost.changed.append(field.key());
    }
    for (auto field = before.begin(); field != before.end(); ++field) {
        if (!after.contains(field.key()))
            cost.removed.append(field.key());
    }
    if (!cost.changed.isEmpty()) {
        for (const Language language : allLanguages) {
            if (language != Language::Fr && languages.contains(language))
                ++cost.languages;
        }
    }
    return cost;
}

} // namespace escale
