// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplefeed/samplefeed.h"

#include "samplefeed/jsontext.h"
#include "samplefeed/samplefiche.h"
#include "samplefeed/samplejson.h"

#include <algorithm>

namespace escale {
namespace {

using sample::JsonSource;
using simdjson::dom::array;
using simdjson::dom::element;
using simdjson::dom::object;

struct Taxonomies {
    QByteArray languages, themes, needs;
    sample::References known;
};

Result<array> listIn(const JsonSource &source, const QString &file)
{
    array list;
    if (source.root().get(list) != simdjson::SUCCESS)
        return sample::mistake(file, 1, QStringLiteral("the file must hold one list"));
    return list;
}

/// The theme without `active`, as it is embedded in a need (contract 3.3).
QByteArray embedded(object theme)
{
    JsonObjectText text;
    for (const auto member : theme) {
        if (member.key != "active")
            text.raw(std::string(member.key).c_str(), sample::compact(member.value));
    }
    return text.text();
}

/// Theme id -> its text as embedded in needs.
using Embedded = std::map<QByteArray, QByteArray>;

Result<Embedded> readThemes(const QString &file, Taxonomies &into)
{
    const auto source = JsonSource::open(file);
    if (!source)
        return source.error();
    const Result<array> list = listIn(**source, file);
    if (!list)
        return list.error();
    Embedded themes;
    for (const element item : *list) {
        object theme;
        if (item.get(theme) != simdjson::SUCCESS)
            return sample::mistake(file, 1, QStringLiteral("every theme must be an object"));
        const QByteArray id = sample::stringMember(theme, "_id").value_or(QByteArray());
        const auto position = sample::integerMember(theme, "position");
        if (!isFicheId(QString::fromLatin1(id)) || !position)
            return (*source)->mistakeAt(id,
                                        QStringLiteral("a theme needs an _id of 24 hexadecimal digits and a position"));
        into.known.themes[id] = static_cast<int>(*position);
        themes[id] = embedded(theme);
    }
    into.themes = successEnvelope(sample::compact((*source)->root()));
    return themes;
}

Result<Done> readNeeds(const QString &file, const Embedded &themes, Taxonomies &into)
{
    const auto source = JsonSource::open(file);
    if (!source)
        return source.error();
    const Result<array> list = listIn(**source, file);
    if (!list)
        return list.error();
    QByteArrayList needs;
    for (const element item : *list) {
        object need;
        if (item.get(need) != simdjson::SUCCESS)
            return sample::mistake(file, 1, QStringLiteral("every need must be an object"));
        const QByteArray id = sample::stringMember(need, "_id").value_or(QByteArray());
        const auto theme = themes.find(sample::stringMember(need, "theme").value_or(QByteArray()));
        if (!isFicheId(QString::fromLatin1(id)) || theme == themes.end())
            return (*source)->mistakeAt(
                id,
                QStringLiteral("a need needs an _id of 24 hexadecimal digits and the id of a theme in themes.json"));
        JsonObjectText text;
        for (const auto member : need)
            text.raw(std::string(member.key).c_str(),
                     member.key == "theme" ? theme->second : sample::compact(member.value));
        needs.append(text.text());
        into.known.needs.append(id);
    }
    into.needs = successEnvelope(jsonArray(needs));
    return Done{};
}

Result<Taxonomies> readTaxonomies(const QDir &folder)
{
    Taxonomies all;
    const QString file = folder.filePath(QStringLiteral("languages.json"));
    const auto languages = JsonSource::open(file);
    if (!languages)
        return languages.error();
    const Result<array> list = listIn(**languages, file);
    if (!list)
        return list.error();
    all.languages = successEnvelope(sample::compact((*languages)->root()));
    const Result<Embedded> themes = readThemes(folder.filePath(QStringLiteral("themes.json")), all);
    if (!themes)
        return themes.error();
    const Result<Done> needs = readNeeds(folder.filePath(QStringLiteral("needs.json")), *themes, all);
    if (!needs)
        return needs.error();
    return all;
}

} // namespace

Result<SampleFeed> SampleFeed::load(const QString &folder)
{
    const QDir root(folder);
    const Result<Taxonomies> taxonomies = readTaxonomies(root);
    if (!taxonomies)
        return taxonomies.error();
    SampleFeed feed;
    feed.m_languages = taxonomies->languages;
    feed.m_themes = taxonomies->themes;
    feed.m_needs = taxonomies->needs;
    const QDir fiches(root.filePath(QStringLiteral("fiches")));
    for (const QString &name : fiches.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        Result<ApiFiche> fiche = sample::readFiche(QDir(fiches.filePath(name)), taxonomies->known);
        if (!fiche)
            return fiche.error();
        const bool twice = std::any_of(feed.m_fiches.begin(), feed.m_fiches.end(),
                                       [&](const ApiFiche &other) { return other.id == fiche->id; });
        if (twice)
            return sample::mistake(fiches.filePath(name + QStringLiteral("/fiche.json")), 1,
                                   QStringLiteral("another fiche has the same _id"));
        feed.m_fiches.append(std::move(*fiche));
    }
    if (feed.m_fiches.isEmpty())
        return sample::mistake(fiches.path(), 1, QStringLiteral("there is no fiche in this folder"));
    return feed;
}

QByteArray SampleFeed::index(Language language) const
{
    QByteArrayList items;
    for (const ApiFiche &fiche : m_fiches)
        items.append(indexItemJson(fiche, language));
    return successEnvelope(jsonArray(items));
}

QByteArray SampleFeed::statistics() const
{
    return statisticsOf(m_fiches).body({});
}

std::optional<QByteArray> SampleFeed::detail(const QString &id, Language language) const
{
    const QByteArray wanted = id.toLatin1();
    for (const ApiFiche &fiche : m_fiches) {
        if (fiche.id == wanted)
            return detailJson(fiche, language);
    }
    return std::nullopt;
}

ApiStatistics statisticsOf(const QList<ApiFiche> &fiches)
{
    QByteArray newest;
    for (const ApiFiche &fiche : fiches)
        newest = std::max(newest, fiche.modified);
    const QDateTime now = QDateTime::fromString(QString::fromLatin1(newest), Qt::ISODateWithMs).toUTC();
    const QByteArray recent = now.addMonths(-3).toString(Qt::ISODateWithMs).toLatin1();
    ApiStatistics statistics;
    for (const ApiFiche &fiche : fiches)
        statistics.add(fiche, recent);
    return statistics;
}

} // namespace escale
