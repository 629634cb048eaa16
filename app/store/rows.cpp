// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rows.h"

#include "base/try.h"
#include "store/codec.h"
#include "store/contenthash.h"
#include "store/storeerror.h"

#include <QCoreApplication>
#include <algorithm>

namespace escale::rows {
namespace {

Result<QStringList> column(const ReadSession &database, QLatin1String sql, const QString &id)
{
    QStringList list;
    const auto read = database.each(sql, {id}, [&list](const QSqlQuery &q) { list << q.value(0).toString(); });
    return read ? Result<QStringList>(list) : Result<QStringList>(read.error());
}

Result<QList<Place>> places(const ReadSession &database, const QString &id)
{
    const auto degrees = [](const QSqlQuery &q, int index) {
        return q.isNull(index) ? std::nullopt : std::optional(q.value(index).toDouble());
    };
    QList<Place> list;
    const auto read = database.each(
        QLatin1String("SELECT title, address, city, description, email, phone, latitude, longitude FROM place "
                      "WHERE fiche = ? ORDER BY position"),
        {id}, [&list, degrees](const QSqlQuery &q) {
            list.append({q.value(0).toString(), q.value(1).toString(), q.value(2).toString(), q.value(3).toString(),
                         q.value(4).toString(), q.value(5).toString(), degrees(q, 6), degrees(q, 7)});
        });
    return read ? Result<QList<Place>>(list) : Result<QList<Place>>(read.error());
}

Result<QList<Sponsor>> partners(const ReadSession &database, const QString &id)
{
    QList<Sponsor> list;
    const auto read =
        database.each(QLatin1String("SELECT id, name, picture, link FROM partner WHERE fiche = ? ORDER BY position"),
                      {id}, [&list](const QSqlQuery &q) {
                          list.append({q.value(0).toString(), q.value(1).toString(), q.value(2).toString(),
                                       knownWebLink(q.value(3).toString())});
                      });
    return read ? Result<QList<Sponsor>>(list) : Result<QList<Sponsor>>(read.error());
}

/// Empties the list of a fiche and writes it again through `valuesOf`, which answers what follows fiche and position.
template <typename List, typename Values>
Result<Done> replaceList(const WriteSession &database, QLatin1String clear, QLatin1String insert, const QString &id,
                         const List &list, Values valuesOf)
{
    ESCALE_TRY_DONE(database.run(clear, {id}));
    int position = 0;
    for (const auto &value : list) {
        ESCALE_TRY_DONE(database.run(insert, QVariantList{id, position++} + valuesOf(value)));
    }
    return Done{};
}

Result<Done> putLists(const WriteSession &database, const Fiche &fiche)
{
    const auto idValue = [](const QString &id) { return QVariantList{id}; };
    auto done = replaceList(database, QLatin1String("DELETE FROM fiche_theme WHERE fiche = ?"),
                            QLatin1String("INSERT INTO fiche_theme VALUES (?, ?, ?)"), fiche.id, fiche.secondaryThemes,
                            idValue);
    if (done)
        done = replaceList(database, QLatin1String("DELETE FROM fiche_need WHERE fiche = ?"),
                           QLatin1String("INSERT INTO fiche_need VALUES (?, ?, ?)"), fiche.id, fiche.needs, idValue);
    if (done)
        done = replaceList(database, QLatin1String("DELETE FROM place WHERE fiche = ?"),
                           QLatin1String("INSERT INTO place VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"), fiche.id,
                           fiche.places, [](const Place &p) {
                               const auto degrees = [](std::optional<double> d) {
                                   return d ? QVariant(*d) : QVariant(QMetaType::fromType<double>());
                               };
                               return QVariantList{notNull(p.title),       notNull(p.address),  notNull(p.city),
                                                   notNull(p.description), notNull(p.email),    notNull(p.phone),
                                                   degrees(p.latitude),    degrees(p.longitude)};
                           });
    if (done)
        done =
            replaceList(database, QLatin1String("DELETE FROM partner WHERE fiche = ?"),
                        QLatin1String("INSERT INTO partner VALUES (?, ?, ?, ?, ?, ?)"), fiche.id, fiche.partners,
                        [](const Sponsor &s) {
                            return QVariantList{notNull(s.id), notNull(s.name), notNull(s.pictureUrl), notNull(s.link)};
                        });
    return done;
}

} // namespace

Error notFound()
{
    return {Problem::NotFound, QCoreApplication::translate("store", "The library does not have this fiche."), {}};
}

QString notNull(const QString &value)
{
    return value.isNull() ? QLatin1String("") : value;
}

QVariant fromTime(const QDateTime &when)
{
    return when.isValid() ? QVariant(when.toMSecsSinceEpoch()) : QVariant(QMetaType::fromType<qlonglong>());
}

QDateTime toTime(const QVariant &value)
{
    return value.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(value.toLongLong(), Qt::UTC);
}

Result<Fiche> fiche(const ReadSession &database, const QString &id)
{
    Fiche fiche;
    fiche.id = id;
    QByteArray metadata;
    const auto found = database.first(
        QLatin1String("SELECT kind, theme, languages, metadata, sponsor_id, sponsor_name, sponsor_picture, "
                      "sponsor_link, external_link, created, published, modified, views, mercis, origin FROM fiche "
                      "WHERE id = ?"),
        {id}, [&](const QSqlQuery &q) {
            fiche.kind = kindFromCode(q.value(0).toString()).value_or(Kind::Dispositif);
            fiche.theme = q.value(1).toString();
            fiche.availableLanguages = LanguageSet::fromBits(static_cast<quint8>(q.value(2).toUInt()));
            metadata = q.value(3).toByteArray();
            fiche.sponsor = {q.value(4).toString(), q.value(5).toString(), q.value(6).toString(),
                             knownWebLink(q.value(7).toString())};
            fiche.externalLink = knownWebLink(q.value(8).toString());
            fiche.created = toTime(q.value(9));
            fiche.published = toTime(q.value(10));
            fiche.modified = toTime(q.value(11));
            fiche.views = q.value(12).toInt();
            fiche.mercis = q.value(13).toInt();
            fiche.origin =
                static_cast<ContentOrigin>(std::clamp(q.value(14).toInt(), 0, static_cast<int>(ContentOrigin::Other)));
        });
    if (!found || !*found)
        return found ? notFound() : found.error();
    ESCALE_TRY(auto decoded, decodeMetadataBytes(metadata));
    fiche.metadata = std::move(decoded);
    ESCALE_TRY(auto themes,
               column(database, QLatin1String("SELECT theme FROM fiche_theme WHERE fiche = ? ORDER BY position"), id));
    ESCALE_TRY(auto needs,
               column(database, QLatin1String("SELECT need FROM fiche_need WHERE fiche = ? ORDER BY position"), id));
    ESCALE_TRY(auto where, places(database, id));
    ESCALE_TRY(auto who, partners(database, id));
    fiche.secondaryThemes = std::move(themes);
    fiche.needs = std::move(needs);
    fiche.places = std::move(where);
    fiche.partners = std::move(who);
    return fiche;
}

Result<Done> putFiche(const WriteSession &database, const Fiche &fiche)
{
    ESCALE_TRY_DONE(database.run(
        QLatin1String(
            "INSERT INTO fiche (id, kind, theme, languages, metadata, sponsor_id, sponsor_name, sponsor_picture, "
            "sponsor_link, external_link, created, published, modified, views, mercis, origin) VALUES (?, ?, ?, ?, ?, "
            "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET "
            "kind = excluded.kind, "
            "theme = excluded.theme, languages = excluded.languages, metadata = excluded.metadata, sponsor_id = "
            "excluded.sponsor_id, "
            "sponsor_name = excluded.sponsor_name, sponsor_picture = excluded.sponsor_picture, sponsor_link = "
            "excluded.sponsor_link, "
            "external_link = excluded.external_link, created = excluded.created, published = excluded.published, "
            "modified = excluded.modified, views = excluded.views, mercis = excluded.mercis, origin = excluded.origin"),
        {fiche.id, code(fiche.kind), notNull(fiche.theme), fiche.availableLanguages.bits(),
         encodeMetadata(fiche.metadata), notNull(fiche.sponsor.id), notNull(fiche.sponsor.name),
         notNull(fiche.sponsor.pictureUrl), notNull(fiche.sponsor.link), notNull(fiche.externalLink),
         fromTime(fiche.created), fromTime(fiche.published), fromTime(fiche.modified), fiche.views, fiche.mercis,
         static_cast<int>(fiche.origin)}));
    return putLists(database, fiche);
}

Result<qint64> translationRow(const ReadSession &database, const QString &ficheId, Language language)
{
    ESCALE_TRY(const auto row,
               database.value(QLatin1String("SELECT rowid FROM translation WHERE fiche = ? AND language = ?"),
                              {ficheId, code(language)}));
    return row.toLongLong();
}

Result<Translation> translation(const ReadSession &database, qint64 rowId)
{
    Translation text;
    QByteArray body, hash;
    const auto found = database.first(
        QLatin1String("SELECT language, title, brand, abstract, written, content, administration, content_hash FROM "
                      "translation JOIN body ON body.translation = translation.rowid WHERE translation.rowid = ?"),
        {rowId}, [&](const QSqlQuery &q) {
            text.language = languageFromCode(q.value(0).toString()).value_or(Language::Fr);
            text.title = q.value(1).toString();
            text.brand = q.value(2).toString();
            text.abstract = q.value(3).toString();
            text.date = toTime(q.value(4));
            body = q.value(5).toByteArray();
            text.administration = q.value(6).toString();
            hash = q.value(7).toByteArray();
        });
    if (!found || !*found)
        return found ? notFound() : found.error();
    if (!isIntact(hash, text, body))
        return damagedTextError(QStringLiteral("not the text that was stored"));
    if (const auto decoded = decodeBody(body, text); !decoded)
        return damagedTextError(decoded.error().cause);
    return text;
}

namespace {

Result<LanguageSet> languageColumn(const ReadSession &database, QLatin1String sql, const QString &ficheId)
{
    ESCALE_TRY(const auto codes, column(database, sql, ficheId));
    LanguageSet set;
    for (const QString &text : codes) {
        if (const auto language = languageFromCode(text))
            set.insert(*language);
    }
    return set;
}

} // namespace

Result<LanguageSet> languagesOf(const ReadSession &database, const QString &ficheId)
{
    return languageColumn(database, QLatin1String("SELECT language FROM translation WHERE fiche = ?"), ficheId);
}

Result<LanguageSet> readableLanguages(const ReadSession &database, const QString &ficheId)
{
    return languageColumn(database, QLatin1String("SELECT language FROM readable_translation WHERE fiche = ?"),
                          ficheId);
}

} // namespace escale::rows
