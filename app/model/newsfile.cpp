// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/newsfile.h"

#include "base/try.h"
#include "l10n/sessions.h"
#include "store/privatefile.h"

#include <QCryptographicHash>

namespace escale {
namespace {

constexpr QLatin1String sourceKey("source");
constexpr QLatin1String sinceKey("since");

constexpr const char *tables = R"sql(
CREATE TABLE IF NOT EXISTS meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS fiche (
    id TEXT PRIMARY KEY,
    seen_hash BLOB,
    seen_words BLOB,
    now_hash BLOB,
    now_words BLOB,
    gone INTEGER NOT NULL DEFAULT 0
);
)sql";

/// The day on which now_words were compared, as the number of a Julian day.
constexpr const char *dayOfNote = "ALTER TABLE fiche ADD COLUMN now_day INTEGER";

OwnFileSchema schema()
{
    OwnFileSchema schema;
    schema.steps = {OwnFileSchema::sql(tables), OwnFileSchema::sql(dayOfNote)};
    return schema;
}

Error cancelled()
{
    return {Problem::Cancelled, {}, QStringLiteral("stopped")};
}

/// What of both can be compared: words that were kept before facts were have none, and of those nothing is known.
NewsFile::Versions comparable(const QList<SectionWords> &before, const QList<SectionWords> &after, QDate today)
{
    return {withoutTidiedSessions(before, after, today), hasFacts(before) ? after : withoutFacts(after)};
}

/// Of a note that was made before days were kept: none, and by it no session was past.
QDate dayOf(const QVariant &note)
{
    return note.isNull() ? QDate() : QDate::fromJulianDay(note.toLongLong());
}

/// Of the library: nothing is wrong with this file.
Error notRead(const Error &error)
{
    return {Problem::CannotRead, {}, error.cause};
}

} // namespace

/// A fiche as the file has it.
struct NewsFile::Known {
    bool seen = false;   ///< last time
    QByteArray hash;     ///< of the newest text that was looked at
    QByteArray seenHash; ///< of the one of last time
    bool gone = false;
};

/// A fiche as the library has it.
struct NewsFile::Found {
    QString id;
    QByteArray hash;
};

NewsFile::NewsFile(std::unique_ptr<OwnFile> file) : m_file(std::move(file)), m_session(m_file->session()) {}

Result<std::unique_ptr<NewsFile>> NewsFile::open(const QString &path)
{
    (void)makePrivateFile(path); // what cannot be made is said by the opening
    auto file = OwnFile::open(path, schema());
    if (!file && file.error().problem == Problem::TooNew)
        return Error{Problem::TooNew, {}, QStringLiteral("news schema")}; // nobody is told: a day without news
    if (!file)
        return file.error();
    return std::unique_ptr<NewsFile>(new NewsFile(std::move(file).value()));
}

Result<QString> NewsFile::meta(QLatin1String key)
{
    ESCALE_TRY(const auto value,
               m_session.value(QLatin1String("SELECT value FROM meta WHERE key = ?"), {QString(key)}));
    return value.toString();
}

Result<Done> NewsFile::setMeta(QLatin1String key, const QString &value)
{
    const auto set = m_session.run(QLatin1String("INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO "
                                                 "UPDATE SET value = excluded.value"),
                                   {QString(key), value});
    return set ? Result<Done>(Done{}) : Result<Done>(set.error());
}

Result<QList<NewsFile::Found>> NewsFile::french(Reader &library)
{
    QList<Found> all;
    constexpr QLatin1String sql(
        "SELECT t.fiche, t.content_hash, f.metadata, (SELECT group_concat(place, char(30)) FROM (SELECT title || "
        "char(31) || address || char(31) || city || char(31) || description || char(31) || email || char(31) || phone "
        "AS place FROM place WHERE place.fiche = t.fiche ORDER BY position)) FROM readable_translation t JOIN fiche f "
        "ON f.id = t.fiche WHERE t.language = 'fr' ORDER BY t.fiche LIMIT ?");
    const auto read = library.session().each(sql, {mostFiches}, [&all](const QSqlQuery &row) {
        QCryptographicHash facts(QCryptographicHash::Blake2b_160);
        facts.addData(row.value(2).toByteArray());
        facts.addData(row.value(3).toString().toUtf8());
        all.append({row.value(0).toString(), row.value(1).toByteArray() + facts.result()});
    });
    return read ? Result<QList<Found>>(all) : Result<QList<Found>>(read.error());
}

Result<QHash<QString, NewsFile::Known>> NewsFile::known()
{
    QHash<QString, Known> all;
    const auto read = m_session.each(
        QLatin1String("SELECT id, seen_hash, now_hash, gone FROM fiche"), {}, [&all](const QSqlQuery &row) {
            const QByteArray seen = row.value(1).toByteArray();
            all.insert(row.value(0).toString(),
                       {!row.value(1).isNull(), row.value(2).isNull() ? seen : row.value(2).toByteArray(), seen,
                        row.value(3).toBool()});
        });
    return read ? Result<QHash<QString, Known>>(all) : Result<QHash<QString, Known>>(read.error());
}

Result<News> NewsFile::look(Reader &library, const QDateTime &now, const std::function<bool()> &goOn)
{
    QString source;
    QList<Found> all;
    const auto listed = library.session().snapshot([&]() -> Result<Done> {
        ESCALE_TRY(const auto from,
                   library.session().value(QLatin1String("SELECT value FROM meta WHERE key = 'source'")));
        source = from.toString();
        ESCALE_TRY(all, french(library));
        return Done{};
    });
    if (!listed)
        return notRead(listed.error());
    if (source.isEmpty() || all.isEmpty())
        return news(); // a library that is still to come
    ESCALE_TRY(const auto before, meta(sourceKey));
    const auto done = m_session.transaction([&]() -> Result<Done> {
        if (before == source)
            return compare(library, all, todayOf(now), goOn);
        ESCALE_TRY_DONE(begin(library, all, now, goOn));
        return setMeta(sourceKey, source);
    });
    if (!done)
        return done.error();
    return news();
}

/// All of it is seen. The reading of a whole library is one transaction: whoever stops it finds nothing begun.
Result<Done> NewsFile::begin(Reader &library, const QList<Found> &all, const QDateTime &now,
                             const std::function<bool()> &goOn)
{
    ESCALE_TRY_DONE(m_session.script(QStringLiteral("DELETE FROM fiche")));
    for (const Found &found : all) {
        if (!goOn())
            return cancelled();
        const auto read = library.fiche(found.id, Language::Fr);
        const QVariant words = read ? QVariant(packed(ficheWords(read->fiche, read->translation)))
                                    : QVariant(QMetaType(QMetaType::QByteArray));
        // A text that cannot be read is seen, too: the sync that mends it brings nothing new.
        const auto put = m_session.run(QLatin1String("INSERT INTO fiche (id, seen_hash, seen_words) VALUES (?, ?, ?)"),
                                       {found.id, found.hash, words});
        if (!put)
            return put.error();
    }
    return setMeta(sinceKey, QString::number(now.toSecsSinceEpoch()));
}

Result<Done> NewsFile::compare(Reader &library, const QList<Found> &all, QDate today, const std::function<bool()> &goOn)
{
    ESCALE_TRY(auto before, known());
    for (const Found &found : all) {
        const auto known = before.constFind(found.id);
        const Known was = known == before.constEnd() ? Known{} : *known;
        if (known != before.constEnd())
            before.erase(known);
        if (was.hash == found.hash && !was.gone)
            continue;
        if (!goOn())
            return cancelled();
        ESCALE_TRY_DONE(note(library, found, was, today));
    }
    for (auto it = before.constBegin(); it != before.constEnd(); ++it) { // no longer in the library
        const auto gone = m_session.run(QLatin1String("UPDATE fiche SET gone = 1 WHERE id = ?"), {it.key()});
        if (!gone)
            return gone.error();
    }
    return Done{};
}

/// A text, or facts, that are others than those that were looked at last.
Result<Done> NewsFile::note(Reader &library, const Found &found, const Known &known, QDate today)
{
    const auto read = library.fiche(found.id, Language::Fr);
    if (!read)
        return Done{}; // damaged, or gone meanwhile: the next look sees
    const QList<SectionWords> words = ficheWords(read->fiche, read->translation);
    bool same = false;
    if (known.seen) {
        ESCALE_TRY(const auto kept,
                   m_session.value(QLatin1String("SELECT seen_words FROM fiche WHERE id = ?"), {found.id}));
        const auto seen = unpacked(kept.toByteArray());
        // Looks and links, a hash by another rule, or nothing that could be compared.
        const Versions both = comparable(seen.value_or(words), words, today);
        same = sayTheSame(both.before, both.after);
    }
    const auto put =
        same
            ? m_session.run(QLatin1String("UPDATE fiche SET seen_hash = ?, seen_words = ?, now_hash = NULL, "
                                          "now_words = NULL, gone = 0 WHERE id = ?"),
                            {found.hash, packed(words), found.id})
            : m_session.run(QLatin1String("INSERT INTO fiche (id, now_hash, now_words, now_day) VALUES (?, ?, ?, ?) ON "
                                          "CONFLICT (id) DO UPDATE SET now_hash = excluded.now_hash, now_words = "
                                          "excluded.now_words, now_day = excluded.now_day, gone = 0"),
                            {found.id, found.hash, packed(words), today.toJulianDay()});
    return put ? Result<Done>(Done{}) : Result<Done>(put.error());
}

Result<News> NewsFile::news()
{
    News news;
    const auto read = m_session.each(
        QLatin1String("SELECT id, seen_hash IS NULL FROM fiche WHERE now_hash IS NOT NULL AND gone = 0"), {},
        [&news](const QSqlQuery &row) {
            news.fiches.insert(row.value(0).toString(), row.value(1).toBool() ? NewsKind::New : NewsKind::Changed);
        });
    if (!read)
        return read.error();
    ESCALE_TRY(const auto since, meta(sinceKey));
    if (!since.isEmpty())
        news.since = QDateTime::fromSecsSinceEpoch(since.toLongLong(), Qt::UTC);
    return news;
}

Result<Done> NewsFile::markRead(const QStringList &ids, const QDateTime &now)
{
    QList<Marked> marked;
    QString since;
    m_marked.clear(); // whatever comes of this one, the mark before it is no longer the last
    m_sinceBefore.clear();
    const auto done = m_session.transaction([&]() -> Result<Done> {
        ESCALE_TRY(const auto source, meta(sourceKey));
        if (source.isEmpty())
            return Done{}; // nothing is known yet
        ESCALE_TRY(since, meta(sinceKey));
        for (const QString &id : ids)
            ESCALE_TRY_DONE(m_session.each(
                QLatin1String("SELECT seen_hash, seen_words FROM fiche WHERE id = ? AND now_hash IS NOT NULL"), {id},
                [&](const QSqlQuery &row) {
                    marked.append({id, row.value(0), row.value(1)});
                }));
        for (const QString &id : ids)
            ESCALE_TRY_DONE(m_session.run(
                QLatin1String("UPDATE fiche SET seen_hash = now_hash, seen_words = now_words, now_hash = NULL, "
                              "now_words = NULL WHERE id = ? AND now_hash IS NOT NULL"),
                {id}));
        ESCALE_TRY_DONE(m_session.script(QStringLiteral("DELETE FROM fiche WHERE gone = 1")));
        return setMeta(sinceKey, QString::number(now.toSecsSinceEpoch()));
    });
    if (done) {
        m_marked = marked;
        m_sinceBefore = since;
    }
    return done;
}

Result<Done> NewsFile::takeBackMark()
{
    if (m_sinceBefore.isEmpty())
        return Done{};
    const auto done = m_session.transaction([&]() -> Result<Done> {
        for (const Marked &was : std::as_const(m_marked))
            ESCALE_TRY_DONE(m_session.run(
                QLatin1String("UPDATE fiche SET now_hash = coalesce(now_hash, seen_hash), now_words = "
                              "coalesce(now_words, seen_words), seen_hash = ?, seen_words = ? WHERE id = ?"),
                {was.hash, was.words, was.id}));
        // What has meanwhile become again what it was is no news.
        ESCALE_TRY_DONE(m_session.script(
            QStringLiteral("UPDATE fiche SET now_hash = NULL, now_words = NULL WHERE now_hash = seen_hash")));
        return setMeta(sinceKey, m_sinceBefore);
    });
    if (done) {
        m_marked.clear();
        m_sinceBefore.clear();
    }
    return done;
}

Result<std::optional<NewsFile::Versions>> NewsFile::versions(const QString &ficheId)
{
    std::optional<Versions> found;
    const auto read = m_session.each(
        QLatin1String("SELECT seen_words, now_words, now_day FROM fiche WHERE id = ? AND seen_hash IS NOT NULL AND "
                      "now_hash IS NOT NULL"),
        {ficheId}, [&found](const QSqlQuery &row) {
            const auto before = unpacked(row.value(0).toByteArray());
            const auto after = unpacked(row.value(1).toByteArray());
            if (before && after)
                found = comparable(*before, *after, dayOf(row.value(2)));
        });
    return read ? Result<std::optional<Versions>>(found) : Result<std::optional<Versions>>(read.error());
}

} // namespace escale
