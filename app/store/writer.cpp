// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/writer.h"

#include "base/try.h"
#include "store/codec.h"
#include "store/contenthash.h"
#include "store/database.h"
#include "store/migrations.h"
#include "store/preparedfiche.h"
#include "store/rows.h"
#include "store/seal.h"
#include "store/storeerror.h"
#include "store/taxonomyrows.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace escale {
namespace {

QByteArray bytes(const QByteArray &value)
{
    return value.isNull() ? QByteArray("") : value; // NOT NULL columns
}

Error refusedChange(const char *cause)
{
    return {Problem::CannotWrite, QCoreApplication::translate("store", "This fiche cannot be saved: it is not whole."),
            QLatin1String(cause)};
}

/// The stored fiche with what the index knows of it (sync/assembler.h), and where there are texts now.
Fiche describedBy(const Fiche &before, const Fiche &listed)
{
    Fiche fiche = before;
    fiche.metadata = listed.metadata;
    fiche.created = listed.created;
    fiche.published = listed.published;
    fiche.views = listed.views;
    fiche.availableLanguages = listed.availableLanguages;
    return fiche;
}

/// The changes of one transaction, applied one by one.
class Applier {
public:
    Applier(Database &database, Indexer *indexer) : m_db(database), m_indexer(indexer) {}

    Result<Done> operator()(const PutFiche &change);
    Result<Done> operator()(const RemoveFiche &change);
    Result<Done> operator()(const MarkChecked &change);
    Result<Done> operator()(const PutListing &change);
    Result<Done> operator()(const PutTaxonomy &change) { return sealed(putTaxonomy(m_db, change.taxonomy)); }
    Result<Done> operator()(const PruneTaxonomy &change) { return sealed(pruneTaxonomy(m_db, change.taxonomy)); }
    Result<Done> operator()(const PutThemeIcon &change)
    {
        return sealed(putThemeIcon(m_db, change.theme, change.url, change.icon));
    }
    Result<Done> operator()(const SyncRecord &change);
    Result<Done> operator()(const SetSource &change);

private:
    /// `old`: the row of the text it replaces, 0 for none.
    Result<Done> putText(const Fiche &fiche, const FreshText &fresh, const PreparedFiche::Text &prepared, qint64 old);
    Result<qint64> writeTranslation(const Fiche &fiche, const FreshText &fresh, const PreparedFiche::Text &prepared,
                                    qint64 rowId);
    /// Takes a text out of the index; `before` is the fiche as it was indexed.
    Result<Done> unindex(const Fiche &before, qint64 rowId);
    Result<Done> dropTexts(const Fiche &before, LanguageSet keep);
    /// Texts that stay as they are may be found by what is new in their fiche.
    Result<Done> refreshIndex(const Fiche &fiche, LanguageSet kept);
    /// The fiche as it is stored; only its id when what is stored is damaged, which must not stop what replaces it.
    Result<Fiche> ficheBefore(const QString &id);
    /// A text that is hashed by the older rule, and is what it says, gets today's form and hash.
    Result<Done> renewHash(const QString &id, Language language);
    Result<Done> sealed(const Result<Done> &done) { return done ? sealTaxonomy(m_db) : done; }
    Result<Done> run(QLatin1String sql, const QVariantList &values);

    Database &m_db;
    Indexer *m_indexer;
};

Result<Done> Applier::run(QLatin1String sql, const QVariantList &values)
{
    return m_db.change(sql, values);
}

Result<Done> Applier::unindex(const Fiche &before, qint64 rowId)
{
    if (m_indexer == nullptr)
        return Done{};
    auto old = rows::translation(m_db, rowId);
    if (!old && old.error().problem == Problem::Damaged)
        old = Translation{}; // not the words that were indexed, which the indexer notices
    if (!old)
        return old.error();
    return m_indexer->remove(m_db, rowId, before, *old);
}

Result<Fiche> Applier::ficheBefore(const QString &id)
{
    auto before = rows::fiche(m_db, id);
    if (!before && before.error().problem == Problem::Damaged) {
        Fiche nameless;
        nameless.id = id;
        return nameless;
    }
    return before;
}

Result<Done> Applier::renewHash(const QString &id, Language language)
{
    ESCALE_TRY(const auto row, rows::translationRow(m_db, id, language));
    ESCALE_TRY(const auto hash,
               m_db.value(QLatin1String("SELECT content_hash FROM translation WHERE rowid = ?"), {row}));
    if (!isOlderContentHash(hash.toByteArray()))
        return Done{};
    const auto text = rows::translation(m_db, row);
    if (!text)
        return text.error().problem == Problem::Damaged ? Result<Done>(Done{}) : text.error(); // the next sync's
    const QByteArray body = encodeBody(*text);
    if (const auto put = run(QLatin1String("UPDATE body SET content = ? WHERE translation = ?"), {body, row}); !put)
        return put;
    return run(QLatin1String("UPDATE translation SET content_hash = ? WHERE rowid = ?"),
               {contentHash(*text, body), row});
}

Result<Done> Applier::dropTexts(const Fiche &before, LanguageSet keep)
{
    ESCALE_TRY(const auto present, rows::languagesOf(m_db, before.id));
    for (const Language language : present.toList()) {
        if (keep.contains(language))
            continue;
        ESCALE_TRY(const auto row, rows::translationRow(m_db, before.id, language));
        if (const auto done = unindex(before, row); !done)
            return done;
        if (const auto done = run(QLatin1String("DELETE FROM translation WHERE rowid = ?"), {row}); !done)
            return done;
    }
    return Done{};
}

Result<Done> Applier::refreshIndex(const Fiche &fiche, LanguageSet kept)
{
    for (const Language language : kept.toList()) {
        ESCALE_TRY(const auto row, rows::translationRow(m_db, fiche.id, language));
        if (row == 0 || m_indexer == nullptr)
            continue;
        if (const auto done = m_indexer->refresh(m_db, row, fiche); !done)
            return done;
    }
    return Done{};
}

Result<qint64> Applier::writeTranslation(const Fiche &fiche, const FreshText &fresh,
                                         const PreparedFiche::Text &prepared, qint64 rowId)
{
    const Translation &t = fresh.translation;
    const TextNote &n = fresh.note;
    // A row keeps its number when its text changes: the index refers to it.
    ESCALE_TRY(const auto put,
               m_db.run(QLatin1String("INSERT INTO translation (rowid, fiche, language, title, brand, abstract, "
                                      "written, fingerprint, etag, content_hash, checked, administration, has_body) "
                                      "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (rowid) DO UPDATE "
                                      "SET title = excluded.title, brand = excluded.brand, "
                                      "abstract = excluded.abstract, written = excluded.written, fingerprint = "
                                      "excluded.fingerprint, etag = excluded.etag, "
                                      "content_hash = excluded.content_hash, checked = excluded.checked, "
                                      "administration = excluded.administration, has_body = excluded.has_body"),
                        {rowId > 0 ? QVariant(rowId) : QVariant(QMetaType::fromType<qlonglong>()), fiche.id,
                         code(t.language), rows::notNull(t.title), rows::notNull(t.brand), rows::notNull(t.abstract),
                         rows::fromTime(t.date), bytes(n.fingerprint), bytes(n.etag), prepared.hash,
                         rows::fromTime(n.checked), rows::notNull(t.administration), t.hasBody()}));
    const qint64 row = rowId > 0 ? rowId : put->lastInsertId().toLongLong();
    ESCALE_TRY_DONE(
        run(QLatin1String(
                "INSERT INTO body VALUES (?, ?) ON CONFLICT (translation) DO UPDATE SET content = excluded.content"),
            {row, prepared.body}));
    return row;
}

Result<Done> Applier::putText(const Fiche &fiche, const FreshText &fresh, const PreparedFiche::Text &prepared,
                              qint64 old)
{
    ESCALE_TRY(const auto row, writeTranslation(fiche, fresh, prepared, old));
    if (m_indexer == nullptr)
        return Done{};
    return prepared.words ? m_indexer->addPrepared(m_db, row, fiche, fresh.translation, *prepared.words)
                          : m_indexer->add(m_db, row, fiche, fresh.translation);
}

Result<Done> Applier::operator()(const PutFiche &change)
{
    const QString &id = change.fiche.id;
    if (!isFicheId(id))
        return refusedChange("fiche id");
    ESCALE_TRY(auto present, rows::languagesOf(m_db, id));
    LanguageSet after = present & change.keep;
    for (const FreshText &fresh : change.texts)
        after.insert(fresh.translation.language);
    if (!after.contains(Language::Fr))
        return refusedChange("no French text"); // nothing to fall back on (contract 3.4: there always is one)

    const bool isNew = present.isEmpty();
    Fiche fiche = change.fiche;
    QList<qint64> old(change.texts.size(), 0);
    if (!isNew) {
        ESCALE_TRY(const auto before, ficheBefore(id));
        if (!change.describes) {
            // When what is stored is damaged, any answer describes the fiche better.
            if (const auto stored = rows::fiche(m_db, id))
                fiche = describedBy(*stored, change.fiche);
        }
        if (const auto done = dropTexts(before, after); !done)
            return done;
        for (qsizetype i = 0; i < change.texts.size(); ++i) {
            ESCALE_TRY(const auto row, rows::translationRow(m_db, id, change.texts.at(i).translation.language));
            old[i] = row;
            if (row == 0)
                continue;
            if (const auto done = unindex(before, row); !done)
                return done;
        }
    }
    if (const auto done = rows::putFiche(m_db, fiche); !done)
        return done;
    if (isNew && change.arriving) {
        if (const auto done = run(QLatin1String("INSERT OR IGNORE INTO arriving VALUES (?)"), {id}); !done)
            return done;
    }
    LanguageSet kept = after;
    PreparedFiche unprepared;
    const auto &prepared = (change.prepared ? *change.prepared : unprepared).of(change, m_indexer);
    for (qsizetype i = 0; i < change.texts.size(); ++i) {
        const FreshText &fresh = change.texts.at(i);
        kept.remove(fresh.translation.language);
        if (const auto done = putText(fiche, fresh, prepared.at(static_cast<std::size_t>(i)), old.at(i)); !done)
            return done;
    }
    if (const auto done = refreshIndex(fiche, kept); !done)
        return done;
    return sealFiche(m_db, id);
}

Result<Done> Applier::operator()(const RemoveFiche &change)
{
    const auto before = ficheBefore(change.id);
    if (!before)
        return before.error().problem == Problem::NotFound ? Result<Done>(Done{}) : before.error();
    if (const auto done = dropTexts(*before, {}); !done)
        return done;
    return run(QLatin1String("DELETE FROM fiche WHERE id = ?"), {change.id});
}

Result<Done> Applier::operator()(const MarkChecked &change)
{
    const TextNote &n = change.note;
    if (const auto renewed = renewHash(change.id, change.language); !renewed)
        return renewed;
    return run(QLatin1String("UPDATE translation SET fingerprint = ?, etag = ?, checked = ? WHERE fiche = ? AND "
                             "language = ?"),
               {bytes(n.fingerprint), bytes(n.etag), rows::fromTime(n.checked), change.id, code(change.language)});
}

Result<Done> Applier::operator()(const PutListing &change)
{
    ESCALE_TRY(const auto present, rows::languagesOf(m_db, change.id));
    LanguageSet keep = change.keep;
    keep.insert(Language::Fr);
    if (!((present & keep) == present)) {
        ESCALE_TRY(const auto before, ficheBefore(change.id));
        if (const auto done = dropTexts(before, keep); !done)
            return done;
    }
    const auto put =
        run(QLatin1String("UPDATE fiche SET languages = ?, created = ?, published = ?, views = ? WHERE id = ?"),
            {change.availableLanguages.bits(), rows::fromTime(change.created), rows::fromTime(change.published),
             change.views, change.id});
    return put ? sealFiche(m_db, change.id) : put;
}

Result<Done> Applier::operator()(const SyncRecord &change)
{
    QJsonObject drift;
    for (auto it = change.drift.cbegin(); it != change.drift.cend(); ++it)
        drift.insert(it.key(), it.value());
    const QString driftText =
        drift.isEmpty() ? QLatin1String("") : QString::fromUtf8(QJsonDocument(drift).toJson(QJsonDocument::Compact));
    const auto done =
        run(QLatin1String("INSERT OR REPLACE INTO sync_run (started, finished, feed, complete, added, changed, "
                          "removed, failed, requests, bytes, outcome, held, held_of, drift_fiches, drift) "
                          "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
            {rows::fromTime(change.started), rows::fromTime(change.finished), rows::notNull(change.feed),
             change.complete, change.added, change.changed, change.removed, change.failed, change.requests,
             change.bytes, rows::notNull(change.outcome), change.held, change.heldOf, change.driftFiches, driftText});
    if (!done)
        return done;
    // Nothing can have started after this run: what says so was written while the clock was wrong.
    if (const auto corrected =
            run(QLatin1String("DELETE FROM sync_run WHERE started > ?"), {rows::fromTime(change.started)});
        !corrected)
        return corrected;
    // A year of nightly runs is history enough; the last complete one always stays.
    return run(QLatin1String("DELETE FROM sync_run WHERE started < (SELECT started FROM sync_run ORDER BY started DESC "
                             "LIMIT 1 OFFSET 365) "
                             "AND started <> (SELECT max(started) FROM sync_run WHERE complete)"),
               {});
}

Result<Done> Applier::operator()(const SetSource &change)
{
    if (const auto shown = run(QLatin1String("DELETE FROM arriving"), {}); !shown)
        return shown;
    return run(QLatin1String("INSERT OR REPLACE INTO meta VALUES ('source', ?)"), {rows::notNull(change.feed)});
}

} // namespace

struct Writer::Private {
    std::unique_ptr<Database> database;
    Indexer *indexer = nullptr;
};

Writer::Writer(std::unique_ptr<Private> priv) : d(std::move(priv)) {}

Writer::~Writer() = default;

Result<std::unique_ptr<Writer>> Writer::open(const QString &path, Indexer *indexer)
{
    ESCALE_TRY(auto database, Database::open(path, Access::ReadWrite));
    // A file that is not ours to write is refused before anything is written into it.
    ESCALE_TRY_DONE(schemaOf(*database));
    ESCALE_TRY_DONE(database->enableWal());
    ESCALE_TRY_DONE(migrate(*database));
    auto priv = std::make_unique<Private>();
    priv->database = std::move(database);
    priv->indexer = indexer;
    return std::unique_ptr<Writer>(new Writer(std::move(priv)));
}

Result<Done> Writer::apply(const QList<Change> &changes)
{
    return d->database->transaction([this, &changes]() -> Result<Done> {
        Applier applier(*d->database, d->indexer);
        for (const Change &change : changes) {
            if (const auto done = std::visit(applier, change); !done)
                return done;
        }
        return Done{};
    });
}

Result<Journal> Writer::journal()
{
    Journal journal;
    const auto read = d->database->each(
        QLatin1String("SELECT fiche, language, fingerprint, etag, content_hash, checked, title, brand, abstract, "
                      "administration, content, has_body FROM translation LEFT JOIN body ON body.translation = "
                      "translation.rowid"),
        {}, [&journal](const QSqlQuery &q) {
            const auto language = languageFromCode(q.value(1).toString());
            if (!language)
                return;
            Translation text;
            text.language = *language;
            text.title = q.value(6).toString();
            text.brand = q.value(7).toString();
            text.abstract = q.value(8).toString();
            text.administration = q.value(9).toString();
            TextNote note{q.value(2).toByteArray(), q.value(3).toByteArray(), q.value(4).toByteArray(),
                          rows::toTime(q.value(5))};
            if (!isIntact(note.contentHash, text, q.value(10).toByteArray()))
                note = {};
            note.hasBody = q.value(11).toBool();
            journal[q.value(0).toString()].insert(*language, note);
        });
    if (!read)
        return read.error();
    for (auto fiche = journal.begin(); fiche != journal.end(); ++fiche) {
        ESCALE_TRY(const auto whole, hasItsSeal(*d->database, fiche.key()));
        if (!whole)
            std::fill(fiche->begin(), fiche->end(), TextNote{});
    }
    return journal;
}

Result<QSet<QString>> Writer::arriving()
{
    QSet<QString> ids;
    const auto read = d->database->each(QLatin1String("SELECT fiche FROM arriving"), {},
                                        [&ids](const QSqlQuery &q) { ids.insert(q.value(0).toString()); });
    return read ? Result<QSet<QString>>(ids) : Result<QSet<QString>>(read.error());
}

Result<QHash<QString, QString>> Writer::themeIcons()
{
    return readIconUrls(*d->database);
}

Result<QString> Writer::source()
{
    const auto source = d->database->value(QLatin1String("SELECT value FROM meta WHERE key = 'source'"));
    if (!source)
        return source.error();
    return source->toString();
}

Result<Done> Writer::settle()
{
    return d->database->script(QStringLiteral("PRAGMA optimize; PRAGMA wal_checkpoint(TRUNCATE)"));
}

WriteSession Writer::session()
{
    return WriteSession(*d->database);
}

} // namespace escale
