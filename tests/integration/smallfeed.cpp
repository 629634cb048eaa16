// SPDX-License-Identifier: GPL-3.0-or-later
#include "smallfeed.h"

namespace escale::test {
namespace {

const QByteArray languagesJson =
    R"({"text":"success","data":[{"_id":"64b000000000000000000001","langueFr":"Français","i18nCode":"fr","avancement":1,)"
    R"("avancementTrad":1},{"_id":"64b000000000000000000002","langueFr":"Arabe","i18nCode":"ar","avancement":0.9,)"
    R"("avancementTrad":0.8}]})";
const QByteArray themesJson =
    R"({"text":"success","data":[{"_id":"64c000000000000000000001","name":{"fr":"Faire mes papiers","ar":"أوراقي"},)"
    R"("short":{"fr":"Papiers","ar":"أوراق"},"mainColor":"#EAC7B2","colors":{"color100":"#443023","color30":"#EEE7E5"},)"
    R"("position":1,"notificationEmoji":"📝","active":true}]})";
const QByteArray needsJson =
    R"({"text":"success","data":[{"_id":"64d000000000000000000010","theme":{"_id":"64c000000000000000000001"},)"
    R"("position":1,"nbVues":1,"fr":{"text":"Demander un titre","subtitle":""}}]})";

ApiText textOf(int number, Kind kind, Language language, const QString &version)
{
    const QString mark = QStringLiteral("%1 %2 %3").arg(number).arg(code(language), version);
    const auto paragraph = [&](int n) { return QStringLiteral("<p><span>%1 phrase %2</span></p>").arg(mark).arg(n); };
    ApiText text;
    text.language = language;
    text.title = QStringLiteral("Titre ") + mark;
    text.brand = kind == Kind::Dispositif ? QStringLiteral("Marque") : QString();
    text.abstract = QStringLiteral("Résumé ") + mark;
    text.what = paragraph(1) + paragraph(2);
    const ApiSection first{"ffffffff-0000-4000-8000-000000000000", QStringLiteral("Un ") + mark, paragraph(3)};
    const ApiSection second{"00000000-0000-4000-8000-000000000000", QStringLiteral("Deux ") + mark, paragraph(4)};
    text.how = {first, second};
    (kind == Kind::Demarche ? text.next : text.why) = {first};
    text.date = "2026-10-01T10:00:00.000Z";
    return text;
}

} // namespace

QByteArray smallId(int number)
{
    return "b0a7" + QByteArray::number(number, 16).rightJustified(20, '0');
}

ApiFiche smallFiche(int number, const QList<Language> &languages, const QString &version)
{
    ApiFiche fiche;
    fiche.id = smallId(number);
    fiche.kind = number % 3 == 0 ? Kind::Demarche : Kind::Dispositif;
    fiche.theme = "64c000000000000000000001";
    fiche.themePosition = 1;
    fiche.needs = {"64d000000000000000000010"};
    fiche.created = fiche.published = "2026-01-01T10:00:00.000Z";
    fiche.modified = "2026-10-01T10:00:00.000Z";
    fiche.metadatas = R"({"location":"france","publicStatus":["refugie"]})";
    fiche.structureId = "64e000000000000000000030";
    fiche.structureName = QStringLiteral("Association d’essai");
    fiche.administrationName = QStringLiteral("Préfecture");
    for (const Language language : languages)
        fiche.texts.append(textOf(number, fiche.kind, language, version));
    return fiche;
}

std::shared_ptr<ModelContent> smallFeed(int count, const QString &version)
{
    QList<ApiFiche> fiches;
    for (int number = 0; number < count; ++number) {
        QList<Language> languages{Language::Fr, Language::Ar};
        if (number % 2 == 0)
            languages.append(Language::En);
        fiches.append(smallFiche(number, languages, version));
    }
    return std::make_shared<ModelContent>(ModelContent::Taxonomies{languagesJson, themesJson, needsJson}, fiches);
}

void rewrite(ModelContent &content, int number, const QString &version)
{
    content.edit(smallId(number), [&](ApiFiche &fiche) {
        QList<Language> languages;
        for (const ApiText &text : std::as_const(fiche.texts))
            languages.append(text.language);
        fiche = smallFiche(number, languages, version);
        fiche.modified = "2026-11-01T10:00:00.000Z";
    });
}

} // namespace escale::test
