// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/reader.h"

#include "base/try.h"
#include "fiche/sponsorname.h"
#include "store/codec.h"
#include "store/database.h"
#include "store/migrations.h"
#include "store/rows.h"
#include "store/storeerror.h"
#include "store/taxonomyrows.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace escale {
namespace {

/// What a card needs of one fiche and of one of its texts.
#define CARDS                                                                                                          \
    "SELECT f.id, f.kind, f.theme, f.metadata, f.sponsor_id, f.sponsor_name, f.published, f.modified, f.views, "       \
    "t.language, t.title, t.brand, t.abstract, t.administration, t.has_body "                                          \
    "FROM shown_fiche f JOIN readable_translation t ON t.fiche = f.id AND t.language IN (?, 'fr') "
constexpr QLatin1String oneCardSql(CARDS "WHERE f.id = ? ORDER BY t.language = 'fr'");
/// What a ListQuery asks for, of fiche f; empty for all (askedValues()). QtSql has no numbers for placeholders.
#define ASKED                                                                                                          \
    "(? = '' OR f.kind = ?) "                                                                                          \
    "AND (? = '' OR f.theme = ? OR f.id IN (SELECT fiche FROM fiche_theme WHERE theme = ?)) "                          \
    "AND (? = '' OR f.id IN (SELECT fiche FROM fiche_need WHERE need = ?)) "
constexpr QLatin1String cardsSql(CARDS "WHERE " ASKED "ORDER BY f.id");
#define ASKED_FICHES "fiche IN (SELECT f.id FROM fiche f WHERE " ASKED ") "
constexpr QLatin1String themesSql("SELECT fiche, theme FROM fiche_theme WHERE " ASKED_FICHES
                                  "ORDER BY fiche, position");
constexpr QLatin1String needsSql("SELECT fiche, need FROM fiche_need WHERE " ASKED_FICHES "ORDER BY fiche, position");
constexpr QLatin1String languagesSql("SELECT fiche, language FROM readable_translation WHERE " ASKED_FICHES);

QVariantList askedValues(const ListQuery &query)
{
    // Empty, not null: SQL compares nothing with null.
    const QString empty(QLatin1String(""));
    const QString kind = empty + (query.kind ? code(*query.kind) : QLatin1String()), theme = empty + query.theme,
                  need = empty + query.need;
    return {kind, kind, theme, theme, theme, need, need};
}

Result<QHash<QString, QStringList>> listsOf(Database &database, QLatin1String sql, const QVariantList &asked)
{
    QHash<QString, QStringList> lists;
    const auto read = database.each(
        sql, asked, [&lists](const QSqlQuery &q) { lists[q.value(0).toString()] << q.value(1).toString(); });
    return read ? Result<QHash<QString, QStringList>>(lists) : read.error();
}

Result<QHash<QString, LanguageSet>> cachedLanguages(Database &database, const QVariantList &asked)
{
    QHash<QString, LanguageSet> sets;
    const auto read = database.each(languagesSql, asked, [&sets](const QSqlQuery &q) {
        if (const auto language = languageFromCode(q.value(1).toString()))
            sets[q.value(0).toString()].insert(*language);
    });
    return read ? Result<QHash<QString, LanguageSet>>(sets) : read.error();
}

/// What `card` keeps of `row`, a card of the same fiche.
void keepFrench(FicheCard &card, const FicheCard &row)
{
    if (row.language != Language::Fr)
        return;
    card.frenchTitle = row.title;
    card.frenchAbstract = row.abstract;
}

Result<FicheCard> cardFrom(const QSqlQuery &q, Language wanted)
{
    FicheCard card;
    card.id = q.value(0).toString();
    card.kind = kindFromCode(q.value(1).toString()).value_or(Kind::Dispositif);
    card.theme = q.value(2).toString();
    ESCALE_TRY(auto metadata, decodeMetadataBytes(q.value(3).toByteArray()));
    card.metadata = std::move(metadata);
    Fiche named;
    named.sponsor.id = q.value(4).toString();
    named.sponsor.name = q.value(5).toString();
    Translation naming;
    naming.administration = q.value(13).toString();
    card.sponsor = sponsorName(named, naming);
    card.published = rows::toTime(q.value(6));
    card.modified = rows::toTime(q.value(7));
    card.views = q.value(8).toInt();
    card.language = languageFromCode(q.value(9).toString()).value_or(Language::Fr);
    card.fallback = card.language != wanted;
    card.title = q.value(10).toString();
    card.brand = q.value(11).toString();
    card.abstract = q.value(12).toString();
    card.hasBody = q.value(14).toBool();
    keepFrench(card, card);
    return card;
}

Result<QStringList> listOf(Database &database, QLatin1String sql, const QString &id)
{
    QStringList list;
    const auto read = database.each(sql, {id}, [&list](const QSqlQuery &q) { list << q.value(0).toString(); });
    return read ? Result<QStringList>(list) : read.error();
}

Result<FicheCard> readCard(Database &database, const QString &id, Language language)
{
    QList<FicheCard> found; // the asked language comes first
    std::optional<Error> damaged;
    const auto read = database.each(oneCardSql, {code(language), id}, [&](const QSqlQuery &q) {
        auto row = cardFrom(q, language);
        if (row)
            found.append(std::move(row).value());
        else if (!damaged)
            damaged = row.error();
    });
    if (!read || damaged)
        return read ? *damaged : read.error();
    if (found.isEmpty())
        return rows::notFound();
    FicheCard whole = found.takeFirst();
    if (!found.isEmpty())
        keepFrench(whole, found.first());
    const auto themes =
        listOf(database, QLatin1String("SELECT theme FROM fiche_theme WHERE fiche = ? ORDER BY position"), id);
    const auto needs =
        listOf(database, QLatin1String("SELECT need FROM fiche_need WHERE fiche = ? ORDER BY position"), id);
    const auto languages = rows::readableLanguages(database, id);
    if (!themes || !needs || !languages)
        return !themes ? themes.error() : !needs ? needs.error() : languages.error();
    whole.secondaryThemes = *themes;
    whole.needs = *needs;
    whole.cachedLanguages = *languages;
    return whole;
}

bool comesBefore(const FicheCard &a, const FicheCard &b)
{
    const auto rank = [](const FicheCard &c) { return std::tuple(c.fallback, c.kind, -c.views, c.id); };
    return rank(a) < rank(b);
}

SyncRecord recordFrom(const QSqlQuery &q)
{
    SyncRecord run;
    run.started = rows::toTime(q.value(0));
    run.finished = rows::toTime(q.value(1));
    run.feed = q.value(2).toString();
    run.complete = q.value(3).toBool();
    run.added = q.value(4).toInt();
    run.changed = q.value(5).toInt();
    run.removed = q.value(6).toInt();
    run.failed = q.value(7).toInt();
    run.requests = q.value(8).toLongLong();
    run.bytes = q.value(9).toLongLong();
    run.outcome = q.value(10).toString();
    run.held = q.value(11).toInt();
    run.heldOf = q.value(12).toInt();
    run.driftFiches = q.value(13).toInt();
    const QJsonObject drift = QJsonDocument::fromJson(q.value(14).toString().toUtf8()).object();
    for (auto it = drift.constBegin(); it != drift.constEnd(); ++it)
        run.drift.insert(it.key(), it.value().toInt());
    return run;
}

Result<Translation> readText(Database &database, const QString &id, Language language)
{
    ESCALE_TRY(const auto row, rows::translationRow(database, id, language));
    return rows::translation(database, row);
}

#define RUN_COLUMNS                                                                                                    \
    "SELECT started, finished, feed, complete, added, changed, removed, failed, requests, bytes, outcome, held, "      \
    "held_of, drift_fiches, drift FROM sync_run "
constexpr QLatin1String newestRun(RUN_COLUMNS "ORDER BY started DESC LIMIT 1");
constexpr QLatin1String newestDrift(RUN_COLUMNS "WHERE drift_fiches > 0 OR drift <> '' ORDER BY started DESC LIMIT 1");

Result<ReadFiche> readFiche(Database &database, const QString &id, Language language)
{
    auto fiche = rows::fiche(database, id);
    if (!fiche)
        return fiche.error();
    ESCALE_TRY(const auto cached, rows::readableLanguages(database, id));
    LanguageSet readable = cached;
    if (readable.isEmpty())
        return rows::notFound(); // it is only arriving
    Language shown = readable.contains(language) ? language : Language::Fr;
    auto text = readText(database, id, shown);
    if (!text && text.error().problem == Problem::Damaged && shown != Language::Fr) {
        readable.remove(shown);
        shown = Language::Fr;
        text = readText(database, id, shown);
    }
    if (!text)
        return text.error();
    return ReadFiche{std::move(fiche).value(), std::move(text).value(), shown != language, readable};
}

Result<QList<FicheCard>> readList(Database &database, const ListQuery &query)
{
    const QVariantList asked = askedValues(query);
    ESCALE_TRY(const auto themes, listsOf(database, themesSql, asked));
    ESCALE_TRY(const auto needs, listsOf(database, needsSql, asked));
    ESCALE_TRY(const auto languages, cachedLanguages(database, asked));
    QList<FicheCard> cards;
    std::optional<Error> damaged;
    const auto read = database.each(cardsSql, QVariantList{code(query.language)} + asked, [&](const QSqlQuery &q) {
        auto row = cardFrom(q, query.language);
        if (!row) {
            damaged = row.error();
            return;
        }
        FicheCard card = std::move(row).value();
        // French comes beside the asked language: the asked one wins.
        if (!cards.isEmpty() && cards.last().id == card.id) {
            if (card.fallback) {
                keepFrench(cards.last(), card);
                return;
            }
            keepFrench(card, cards.last());
            cards.removeLast();
        }
        card.secondaryThemes = themes.value(card.id);
        card.needs = needs.value(card.id);
        card.cachedLanguages = languages.value(card.id);
        cards.append(std::move(card));
    });
    if (!read || damaged)
        return read ? *damaged : read.error();
    std::sort(cards.begin(), cards.end(), comesBefore);
    return cards;
}

Result<LibraryStatus> readStatus(Database &database)
{
    LibraryStatus status;
    const auto source = database.value(QLatin1String("SELECT value FROM meta WHERE key = 'source'"));
    if (!source)
        return source.error();
    status.source = source->toString();
    ESCALE_TRY(const auto schema, schemaOf(database));
    status.schema = schema;
    const auto kinds = database.each(
        QLatin1String("SELECT kind, count(*) FROM shown_fiche GROUP BY kind"), {}, [&status](const QSqlQuery &q) {
            const int count = q.value(1).toInt();
            (q.value(0).toString() == code(Kind::Demarche) ? status.demarches : status.dispositifs) += count;
            status.fiches += count;
        });
    if (!kinds)
        return kinds.error();
    const auto texts =
        database.each(QLatin1String("SELECT language, count(*) FROM readable_translation GROUP BY language"), {},
                      [&status](const QSqlQuery &q) {
                          if (const auto language = languageFromCode(q.value(0).toString()))
                              status.translations.insert(*language, q.value(1).toInt());
                      });
    if (!texts)
        return texts.error();
    const auto arriving = database.value(QLatin1String("SELECT count(*) FROM arriving"));
    if (!arriving)
        return arriving.error();
    status.arriving = arriving->toInt();
    for (const auto &[sql, target] :
         {std::pair(newestRun, &status.lastRun), std::pair(newestDrift, &status.lastDrift)}) {
        const auto runs = database.each(sql, {}, [target = target](const QSqlQuery &q) { *target = recordFrom(q); });
        if (!runs)
            return runs.error();
    }
    const auto complete = database.value(QLatin1String("SELECT max(finished) FROM sync_run WHERE complete"));
    if (!complete)
        return complete.error();
    if (!complete->isNull())
        status.lastComplete = rows::toTime(*complete);
    return status;
}

/// `work` between the two ends of one read transaction.
template <typename T, typename Work> Result<T> onOneState(Database &database, Work work)
{
    std::optional<Result<T>> answer;
    const auto done = database.snapshot([&]() -> Result<Done> {
        answer = work();
        return *answer ? Result<Done>(Done{}) : Result<Done>(answer->error());
    });
    if (!done)
        return done.error();
    return std::move(*answer);
}

} // namespace

struct Reader::Private {
    std::unique_ptr<Database> database;
};

Reader::Reader(std::unique_ptr<Private> priv) : d(std::move(priv)) {}

Reader::~Reader() = default;

Result<std::unique_ptr<Reader>> Reader::open(const QString &path)
{
    ESCALE_TRY(auto database, Database::open(path, Access::ReadOnly));
    ESCALE_TRY(const auto schema, schemaOf(*database));
    if (schema < currentSchema)
        return tooOldError(schema);
    auto priv = std::make_unique<Private>();
    priv->database = std::move(database);
    return std::unique_ptr<Reader>(new Reader(std::move(priv)));
}

Result<ReadFiche> Reader::fiche(const QString &id, Language language)
{
    return onOneState<ReadFiche>(*d->database, [&] { return readFiche(*d->database, id, language); });
}

Result<QList<FicheCard>> Reader::list(const ListQuery &query)
{
    return onOneState<QList<FicheCard>>(*d->database, [&] { return readList(*d->database, query); });
}

Result<FicheCard> Reader::card(const QString &id, Language language)
{
    return onOneState<FicheCard>(*d->database, [&] { return readCard(*d->database, id, language); });
}

Result<QStringList> Reader::fullestThemes()
{
    QStringList themes;
    ESCALE_TRY_DONE(d->database->each(QLatin1String("SELECT theme FROM shown_fiche WHERE theme <> '' GROUP BY theme "
                                                    "ORDER BY count(*) DESC, theme"),
                                      {}, [&themes](const QSqlQuery &q) { themes.append(q.value(0).toString()); }));
    return themes;
}

Result<Taxonomy> Reader::taxonomy()
{
    return onOneState<Taxonomy>(*d->database, [&] { return readTaxonomy(*d->database); });
}

Result<LibraryStatus> Reader::status()
{
    return onOneState<LibraryStatus>(*d->database, [&] { return readStatus(*d->database); });
}

qint64 Reader::contentVersion()
{
    const auto version = d->database->version();
    return version ? *version : 0;
}

bool Reader::isStale() const
{
    return d->database->hasMoved();
}

ReadSession Reader::session()
{
    return ReadSession(*d->database);
}

} // namespace escale
