// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/taxonomyrows.h"

#include "base/try.h"
#include "store/rows.h"

#include <QSet>
#include <array>

namespace escale {
namespace {

constexpr std::array<std::pair<PictureKind, const char *>, 4> pictureKinds{
    {{PictureKind::None, "none"}, {PictureKind::Svg, "svg"}, {PictureKind::Png, "png"}, {PictureKind::Mask, "mask"}}};

QLatin1String word(PictureKind kind)
{
    return QLatin1String(pictureKinds.at(static_cast<std::size_t>(kind)).second);
}

PictureKind pictureKind(const QString &word)
{
    for (const auto &[kind, name] : pictureKinds) {
        if (word == QLatin1String(name))
            return kind;
    }
    return PictureKind::None;
}

Result<Done> putTexts(Database &database, const QString &owner, const char *what, const TranslatedText &texts)
{
    for (auto it = texts.cbegin(); it != texts.cend(); ++it) {
        const auto put = database.change(QLatin1String("INSERT INTO taxonomy_text VALUES (?, ?, ?, ?)"),
                                         {owner, QLatin1String(what), code(it.key()), rows::notNull(it.value())});
        if (!put)
            return put;
    }
    return Done{};
}

Result<Done> clearTexts(Database &database, const QString &owner)
{
    return database.change(QLatin1String("DELETE FROM taxonomy_text WHERE owner = ?"), {owner});
}

Result<Done> putTheme(Database &database, const Theme &theme)
{
    auto done = database.change(QLatin1String("INSERT OR REPLACE INTO theme VALUES (?, ?, ?, ?, ?, ?, ?, ?)"),
                                {theme.id, theme.position, theme.active, rows::notNull(theme.color),
                                 rows::notNull(theme.inkColor), rows::notNull(theme.tileColor),
                                 rows::notNull(theme.iconUrl), rows::notNull(theme.emoji)});
    if (done)
        done = clearTexts(database, theme.id);
    if (done)
        done = putTexts(database, theme.id, "name", theme.name);
    if (done)
        done = putTexts(database, theme.id, "label", theme.label);
    return done;
}

Result<Done> putNeed(Database &database, const Need &need)
{
    auto done = database.change(QLatin1String("INSERT OR REPLACE INTO need VALUES (?, ?, ?)"),
                                {need.id, rows::notNull(need.theme),
                                 need.position ? QVariant(*need.position) : QVariant(QMetaType::fromType<int>())});
    if (done)
        done = clearTexts(database, need.id);
    if (done)
        done = putTexts(database, need.id, "text", need.text);
    if (done)
        done = putTexts(database, need.id, "subtitle", need.subtitle);
    return done;
}

using Texts = QHash<QString, QHash<QString, TranslatedText>>; // owner -> what -> language

Result<Texts> readTexts(Database &database)
{
    Texts texts;
    const auto read = database.each(
        QLatin1String("SELECT owner, what, language, text FROM taxonomy_text"), {}, [&texts](const QSqlQuery &q) {
            if (const auto language = languageFromCode(q.value(2).toString()))
                texts[q.value(0).toString()][q.value(1).toString()].insert(*language, q.value(3).toString());
        });
    return read ? Result<Texts>(texts) : Result<Texts>(read.error());
}

Result<Done> readThemes(Database &database, const Texts &texts, Taxonomy &taxonomy)
{
    static constexpr QLatin1String sql(
        "SELECT t.id, t.position, t.active, t.color, t.ink_color, t.tile_color, t.icon, t.emoji, i.kind, i.content "
        "FROM theme t LEFT JOIN theme_icon i ON i.theme = t.id ORDER BY t.position, t.id");
    return database.each(sql, {}, [&](const QSqlQuery &q) {
        Theme theme;
        theme.id = q.value(0).toString();
        theme.position = q.value(1).toInt();
        theme.active = q.value(2).toBool();
        theme.color = q.value(3).toString();
        theme.inkColor = q.value(4).toString();
        theme.tileColor = q.value(5).toString();
        theme.iconUrl = q.value(6).toString();
        theme.emoji = q.value(7).toString();
        // Libraries of before hold pictures as their feed drew them: nobody is given those any more.
        if (pictureKind(q.value(8).toString()) == PictureKind::Mask)
            theme.icon = {PictureKind::Mask, q.value(9).toByteArray()};
        const auto names = texts.value(theme.id);
        theme.name = names.value(QStringLiteral("name"));
        theme.label = names.value(QStringLiteral("label"));
        taxonomy.themes.append(theme);
    });
}

Result<Done> readNeeds(Database &database, const Texts &texts, Taxonomy &taxonomy)
{
    static constexpr QLatin1String sql("SELECT id, theme, position FROM need ORDER BY position IS NULL, position, id");
    return database.each(sql, {}, [&](const QSqlQuery &q) {
        Need need;
        need.id = q.value(0).toString();
        need.theme = q.value(1).toString();
        if (!q.isNull(2))
            need.position = q.value(2).toInt();
        const auto names = texts.value(need.id);
        need.text = names.value(QStringLiteral("text"));
        need.subtitle = names.value(QStringLiteral("subtitle"));
        taxonomy.needs.append(need);
    });
}

Result<Done> pruneTable(Database &database, QLatin1String select, QLatin1String remove, const QSet<QString> &keep)
{
    QStringList gone;
    const auto read = database.each(select, {}, [&](const QSqlQuery &q) {
        const QString id = q.value(0).toString();
        if (!keep.contains(id))
            gone << id;
    });
    if (!read)
        return read;
    for (const QString &id : std::as_const(gone)) {
        if (const auto done = database.change(remove, {id}); !done)
            return done;
        if (const auto done = clearTexts(database, id); !done)
            return done;
    }
    return Done{};
}

} // namespace

Result<Taxonomy> readTaxonomy(Database &database)
{
    Taxonomy taxonomy;
    ESCALE_TRY(const auto texts, readTexts(database));
    ESCALE_TRY_DONE(readThemes(database, texts, taxonomy));
    ESCALE_TRY_DONE(readNeeds(database, texts, taxonomy));
    const auto read =
        database.each(QLatin1String("SELECT code, interface_share, fiche_share FROM language ORDER BY position"), {},
                      [&taxonomy](const QSqlQuery &q) {
                          if (const auto language = languageFromCode(q.value(0).toString()))
                              taxonomy.languages.append({*language, q.value(1).toDouble(), q.value(2).toDouble()});
                      });
    return read ? Result<Taxonomy>(taxonomy) : Result<Taxonomy>(read.error());
}

Result<Done> putTaxonomy(Database &database, const Taxonomy &taxonomy)
{
    for (const Theme &theme : taxonomy.themes) {
        if (const auto done = putTheme(database, theme); !done)
            return done;
    }
    for (const Need &need : taxonomy.needs) {
        if (const auto done = putNeed(database, need); !done)
            return done;
    }
    if (const auto done = database.change(QLatin1String("DELETE FROM language"), {}); !done)
        return done;
    int position = 0;
    for (const FeedLanguage &language : taxonomy.languages) {
        const auto done =
            database.change(QLatin1String("INSERT OR REPLACE INTO language VALUES (?, ?, ?, ?)"),
                            {code(language.language), language.interfaceShare, language.ficheShare, position++});
        if (!done)
            return done;
    }
    return Done{};
}

Result<Done> putThemeIcon(Database &database, const QString &theme, const QString &url, const Picture &icon)
{
    if (url.isEmpty())
        return database.change(QLatin1String("DELETE FROM theme_icon WHERE theme = ?"), {theme});
    const QByteArray content = icon.content.isNull() ? QByteArray("") : icon.content; // NOT NULL
    return database.change(QLatin1String("INSERT OR REPLACE INTO theme_icon VALUES (?, ?, ?, ?)"),
                           {theme, url, word(icon.kind), content});
}

Result<QHash<QString, QString>> readIconUrls(Database &database)
{
    QHash<QString, QString> urls;
    const auto read =
        database.each(QLatin1String("SELECT theme, url FROM theme_icon WHERE kind NOT IN ('svg', 'png')"), {},
                      [&urls](const QSqlQuery &q) { urls.insert(q.value(0).toString(), q.value(1).toString()); });
    return read ? Result<QHash<QString, QString>>(urls) : Result<QHash<QString, QString>>(read.error());
}

Result<Done> pruneTaxonomy(Database &database, const Taxonomy &taxonomy)
{
    QSet<QString> themes;
    QSet<QString> needs;
    for (const Theme &theme : taxonomy.themes)
        themes.insert(theme.id);
    for (const Need &need : taxonomy.needs)
        needs.insert(need.id);
    auto done = pruneTable(database, QLatin1String("SELECT id FROM theme"),
                           QLatin1String("DELETE FROM theme WHERE id = ?"), themes);
    if (done)
        done = database.change(QLatin1String("DELETE FROM theme_icon WHERE theme NOT IN (SELECT id FROM theme) "
                                             "OR kind IN ('svg', 'png')"),
                               {});
    if (done)
        done = pruneTable(database, QLatin1String("SELECT id FROM need"),
                          QLatin1String("DELETE FROM need WHERE id = ?"), needs);
    return done;
}

} // namespace escale
