// SPDX-License-Identifier: GPL-3.0-or-later
#include "authoring/authoringstore.h"

#include "authoring/draftmerge.h"
#include "base/try.h"
#include "store/privatefile.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QPasswordDigestor>
#include <QRandomGenerator>

namespace escale {
namespace {

constexpr int authoringApplication = 0x45534157; // "ESAW"

// Times are milliseconds since 1970 UTC, texts CBOR (fichedraft.h).
constexpr const char *tables = R"sql(
CREATE TABLE meta (key TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID;
CREATE TABLE fiche (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    account BLOB NOT NULL,
    remote TEXT NOT NULL,
    status TEXT NOT NULL,
    has_draft INTEGER NOT NULL,
    sent INTEGER NOT NULL
);
CREATE UNIQUE INDEX fiche_remote ON fiche (account, remote) WHERE remote <> '';
CREATE TABLE revision (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    fiche INTEGER NOT NULL REFERENCES fiche(id) ON DELETE CASCADE,
    origin INTEGER NOT NULL,
    made INTEGER NOT NULL,
    hash BLOB NOT NULL,
    content BLOB NOT NULL
);
CREATE INDEX revision_fiche ON revision (fiche);
CREATE TRIGGER revision_stays BEFORE UPDATE ON revision BEGIN SELECT RAISE(ABORT, 'a revision never changes'); END;
CREATE TABLE working (
    fiche INTEGER PRIMARY KEY REFERENCES fiche(id) ON DELETE CASCADE,
    base INTEGER NOT NULL,
    changed INTEGER NOT NULL,
    content BLOB NOT NULL
);
CREATE TABLE outbox (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    fiche INTEGER NOT NULL REFERENCES fiche(id) ON DELETE CASCADE,
    action INTEGER NOT NULL,
    state INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    base INTEGER NOT NULL,
    theirs INTEGER NOT NULL,
    queued INTEGER NOT NULL,
    begun INTEGER NOT NULL,
    known TEXT NOT NULL,
    sentence TEXT NOT NULL
);
)sql";

// Since 2: translations, whose fiche's `remote` is "ID/language" and which have no working copy here.
constexpr const char *translationTables = R"sql(
CREATE TABLE translation (
    fiche INTEGER PRIMARY KEY REFERENCES fiche(id) ON DELETE CASCADE,
    french BLOB NOT NULL,
    published BLOB NOT NULL,
    seen BLOB NOT NULL,
    to_finish TEXT NOT NULL
);
)sql";

Result<Done> makeTables(const WriteSession &session)
{
    ESCALE_TRY_DONE(session.script(QLatin1String(tables)));
    QByteArray salt(16, Qt::Uninitialized);
    QRandomGenerator::system()->fillRange(reinterpret_cast<quint32 *>(salt.data()), 4);
    ESCALE_TRY_DONE(session.run(QLatin1String("INSERT INTO meta (key, value) VALUES ('salt', ?)"), {salt}));
    return Done{};
}

OwnFileSchema schema()
{
    OwnFileSchema schema;
    schema.steps = {makeTables, OwnFileSchema::sql(translationTables)};
    schema.application = authoringApplication;
    return schema;
}

/// A null text would be NULL.
QString said(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

QDateTime timeOf(const QVariant &value)
{
    return value.toLongLong() == 0 ? QDateTime() : QDateTime::fromMSecsSinceEpoch(value.toLongLong(), Qt::UTC);
}

Error missing()
{
    return {Problem::NotFound, QCoreApplication::translate("authoring", "This text is not on this computer any more."),
            QStringLiteral("no such row")};
}

OutboxEntry entryOf(const QSqlQuery &row)
{
    OutboxEntry entry;
    entry.id = row.value(0).toLongLong();
    entry.fiche = row.value(1).toLongLong();
    entry.action = static_cast<OutboxAction>(row.value(2).toInt());
    entry.state = static_cast<OutboxState>(row.value(3).toInt());
    entry.revision = row.value(4).toLongLong();
    entry.base = row.value(5).toLongLong();
    entry.theirs = row.value(6).toLongLong();
    entry.queued = timeOf(row.value(7));
    entry.begun = timeOf(row.value(8));
    entry.known = row.value(9).toString().split(u' ', Qt::SkipEmptyParts);
    entry.sentence = row.value(10).toString();
    return entry;
}

} // namespace

AuthoringStore::AuthoringStore(std::unique_ptr<OwnFile> file, Clock &clock)
    : m_file(std::move(file)), m_session(m_file->session()), m_clock(clock)
{
}

Result<std::unique_ptr<AuthoringStore>> AuthoringStore::open(const QString &path, Clock &clock)
{
    if (const auto made = makePrivateFile(path); !made)
        return Error{Problem::CannotWrite,
                     QCoreApplication::translate("authoring", "The folder for your texts cannot be made. Check its "
                                                              "owner and the room on the disk."),
                     made.error().cause};
    ESCALE_TRY(auto file, OwnFile::open(path, schema()));
    return std::unique_ptr<AuthoringStore>(new AuthoringStore(std::move(file), clock));
}

qint64 AuthoringStore::now() const
{
    return m_clock.now().toMSecsSinceEpoch();
}

Result<Done> AuthoringStore::use(const QString &email)
{
    const auto salt = m_session.value(QLatin1String("SELECT value FROM meta WHERE key = 'salt'"));
    if (!salt)
        return salt.error();
    // Slow on purpose: an address is easy to guess.
    m_account = QPasswordDigestor::deriveKeyPbkdf2(QCryptographicHash::Sha256, email.trimmed().toLower().toUtf8(),
                                                   salt->toByteArray(), 20'000, 16);
    return Done{};
}

Result<qint64> AuthoringStore::addRevision(qint64 fiche, RevisionOrigin origin, const FicheDraft &text)
{
    const QByteArray hash = hashOf(text);
    // The same text twice in a row is one revision.
    ESCALE_TRY(
        const auto last,
        m_session.value(QLatin1String("SELECT id FROM revision WHERE fiche = ? AND hash = ? AND origin = ? AND id = "
                                      "(SELECT max(id) FROM revision WHERE fiche = ?)"),
                        {fiche, hash, int(origin), fiche}));
    if (last.toLongLong() > 0)
        return last.toLongLong();
    ESCALE_TRY(
        const auto added,
        m_session.run(QLatin1String("INSERT INTO revision (fiche, origin, made, hash, content) VALUES (?, ?, ?, ?, ?)"),
                      {fiche, int(origin), now(), hash, encodeDraft(text)}));
    return added->lastInsertId().toLongLong();
}

Result<Done> AuthoringStore::rebase(qint64 fiche, qint64 base, const FicheDraft &text)
{
    const auto done =
        m_session.run(QLatin1String("INSERT INTO working (fiche, base, changed, content) VALUES (?, ?, ?, ?) "
                                    "ON CONFLICT (fiche) DO UPDATE SET base = excluded.base, "
                                    "changed = excluded.changed, content = excluded.content"),
                      {fiche, base, now(), encodeDraft(text)});
    return done ? Result<Done>(Done{}) : Result<Done>(done.error());
}

Result<qint64> AuthoringStore::begin(const FicheDraft &draft)
{
    qint64 id = 0;
    const auto done = m_session.transaction([&]() -> Result<Done> {
        ESCALE_TRY(
            const auto added,
            m_session.run(
                QLatin1String("INSERT INTO fiche (account, remote, status, has_draft, sent) VALUES (?, '', '', 0, 0)"),
                {m_account}));
        id = added->lastInsertId().toLongLong();
        return rebase(id, 0, draft);
    });
    if (!done)
        return done.error();
    return id;
}

Result<Done> AuthoringStore::noteServer(qint64 fiche, const ServerFiche &server)
{
    const auto done = m_session.run(QLatin1String("UPDATE fiche SET status = ?, has_draft = ? WHERE id = ?"),
                                    {said(server.status), server.hasDraft, fiche});
    return done ? Result<Done>(Done{}) : Result<Done>(done.error());
}

Result<AuthoringStore::Adopted> AuthoringStore::adopt(const ServerFiche &server)
{
    Adopted adopted;
    const auto done = m_session.transaction([&]() -> Result<Done> {
        ESCALE_TRY(const auto known,
                   m_session.value(QLatin1String("SELECT id FROM fiche WHERE account = ? AND remote = ?"),
                                   {m_account, server.id}));
        adopted.fiche = known.toLongLong();
        if (adopted.fiche == 0) {
            ESCALE_TRY(const auto added,
                       m_session.run(
                           QLatin1String(
                               "INSERT INTO fiche (account, remote, status, has_draft, sent) VALUES (?, ?, ?, ?, 0)"),
                           {m_account, server.id, said(server.status), server.hasDraft}));
            adopted.fiche = added->lastInsertId().toLongLong();
        } else if (const auto noted = noteServer(adopted.fiche, server); !noted) {
            return noted;
        }
        const auto copy = working(adopted.fiche);
        if (copy) {
            const auto sent = m_session.value(QLatin1String("SELECT sent FROM fiche WHERE id = ?"), {adopted.fiche});
            if (sent && sent->toLongLong() > 0) {
                if (const auto mine = revision(sent->toLongLong()))
                    adopted.changedSince = differingUnits(*mine, server.draft);
                // Told once.
                if (!adopted.changedSince.isEmpty()) {
                    ESCALE_TRY_DONE(
                        m_session.run(QLatin1String("UPDATE fiche SET sent = 0 WHERE id = ?"), {adopted.fiche}));
                }
            }
            if (copy->isChanged() || copy->base == server.draft)
                return Done{};
        } else if (copy.error().problem != Problem::NotFound) {
            return copy.error();
        }
        const auto base = addRevision(adopted.fiche, RevisionOrigin::Server, server.draft);
        return base ? rebase(adopted.fiche, *base, server.draft) : Result<Done>(base.error());
    });
    if (!done)
        return done.error();
    return adopted;
}

Result<WorkingCopy> AuthoringStore::working(qint64 fiche)
{
    WorkingCopy copy;
    QByteArray base, text;
    bool found = false;
    const auto read = m_session.each(
        QLatin1String("SELECT f.id, f.remote, f.status, f.has_draft, w.base, w.changed, w.content, r.content, r.hash "
                      "FROM fiche f JOIN working w ON w.fiche = f.id LEFT JOIN revision r ON r.id = w.base "
                      "WHERE f.id = ? AND f.account = ?"),
        {fiche, m_account}, [&](const QSqlQuery &row) {
            found = true;
            copy.fiche = row.value(0).toLongLong();
            copy.remote = row.value(1).toString();
            copy.status = row.value(2).toString();
            copy.hasDraft = row.value(3).toBool();
            copy.baseRevision = row.value(4).toLongLong();
            copy.changed = timeOf(row.value(5));
            text = row.value(6).toByteArray();
            base = row.value(7).toByteArray();
            copy.baseHash = row.value(8).toByteArray();
        });
    if (!read)
        return read.error();
    if (!found)
        return missing();
    ESCALE_TRY(auto decoded, decodeDraft(text));
    copy.text = std::move(decoded);
    copy.base.kind = copy.text.kind;
    if (copy.baseRevision > 0) {
        ESCALE_TRY(auto before, decodeDraft(base));
        copy.base = std::move(before);
    }
    return copy;
}

Result<QList<WorkingCopy>> AuthoringStore::fiches()
{
    QList<qint64> ids;
    const auto read = m_session.each(
        QLatin1String(
            "SELECT f.id FROM fiche f JOIN working w ON w.fiche = f.id WHERE f.account = ? ORDER BY w.changed DESC"),
        {m_account}, [&ids](const QSqlQuery &row) { ids.append(row.value(0).toLongLong()); });
    if (!read)
        return read.error();
    QList<WorkingCopy> copies;
    for (const qint64 id : std::as_const(ids)) {
        ESCALE_TRY(auto copy, working(id));
        copies.append(std::move(copy));
    }
    return copies;
}

Result<Done> AuthoringStore::keep(qint64 fiche, const FicheDraft &text)
{
    ESCALE_TRY(const auto done,
               m_session.run(QLatin1String("UPDATE working SET content = ?, changed = ? WHERE fiche = (SELECT "
                                           "id FROM fiche WHERE id = ? AND account = ?)"),
                             {encodeDraft(text), now(), fiche, m_account}));
    return done->numRowsAffected() == 1 ? Result<Done>(Done{}) : Result<Done>(missing());
}

Result<Done> AuthoringStore::drop(qint64 fiche)
{
    const auto done =
        m_session.run(QLatin1String("DELETE FROM fiche WHERE id = ? AND account = ?"), {fiche, m_account});
    return done ? Result<Done>(Done{}) : Result<Done>(done.error());
}

Result<QList<RevisionRow>> AuthoringStore::revisions(qint64 fiche)
{
    QList<RevisionRow> rows;
    const auto read = m_session.each(
        QLatin1String("SELECT r.id, r.origin, r.made, r.hash FROM revision r JOIN fiche f ON f.id = r.fiche "
                      "WHERE r.fiche = ? AND f.account = ? ORDER BY r.id DESC"),
        {fiche, m_account}, [&rows](const QSqlQuery &row) {
            rows.append({row.value(0).toLongLong(), static_cast<RevisionOrigin>(row.value(1).toInt()),
                         timeOf(row.value(2)), row.value(3).toByteArray()});
        });
    if (!read)
        return read.error();
    return rows;
}

Result<FicheDraft> AuthoringStore::revision(qint64 id)
{
    ESCALE_TRY(
        const auto bytes,
        m_session.value(
            QLatin1String(
                "SELECT r.content FROM revision r JOIN fiche f ON f.id = r.fiche WHERE r.id = ? AND f.account = ?"),
            {id, m_account}));
    return bytes.isValid() ? decodeDraft(bytes.toByteArray()) : Result<FicheDraft>(missing());
}

Result<qint64> AuthoringStore::queue(qint64 fiche, OutboxAction action, qint64 revision, qint64 base)
{
    // One that waits is replaced; one that has begun is not touched.
    ESCALE_TRY_DONE(m_session.run(QLatin1String("DELETE FROM outbox WHERE fiche = ? AND action = ? AND state <> ?"),
                                  {fiche, int(action), int(OutboxState::Begun)}));
    ESCALE_TRY(
        const auto added,
        m_session.run(
            QLatin1String(
                "INSERT INTO outbox (fiche, action, state, revision, base, theirs, queued, begun, known, sentence) "
                "VALUES (?, ?, ?, ?, ?, 0, ?, 0, '', '')"),
            {fiche, int(action), int(OutboxState::Queued), revision, base, now()}));
    return added->lastInsertId().toLongLong();
}

Result<qint64> AuthoringStore::queueSave(qint64 fiche)
{
    return queueWorking(fiche, OutboxAction::Save);
}

Result<qint64> AuthoringStore::queuePublish(qint64 fiche)
{
    return queueWorking(fiche, OutboxAction::Publish);
}

/// 0: a save of nothing. What is published without a change was seen as it is, and that is on record too.
Result<qint64> AuthoringStore::queueWorking(qint64 fiche, OutboxAction action)
{
    qint64 id = 0;
    const auto done = m_session.transaction([&]() -> Result<Done> {
        ESCALE_TRY(const auto copy, working(fiche));
        if (action == OutboxAction::Save && !copy.isChanged())
            return Done{};
        ESCALE_TRY(const auto written, addRevision(fiche, RevisionOrigin::Written, copy.text));
        ESCALE_TRY(const auto entry, queue(fiche, action, written, copy.baseRevision));
        id = entry;
        return Done{};
    });
    if (!done)
        return done.error();
    return id;
}

Result<bool> AuthoringStore::cancel(qint64 entry)
{
    ESCALE_TRY(const auto done, m_session.run(QLatin1String("DELETE FROM outbox WHERE id = ? AND state <> ?"),
                                              {entry, int(OutboxState::Begun)}));
    return done->numRowsAffected() == 1;
}

Result<QList<OutboxEntry>> AuthoringStore::outbox()
{
    auto all = entries();
    if (all)
        all->removeIf([](const OutboxEntry &each) {
            return each.action == OutboxAction::SaveTranslation || each.action == OutboxAction::PublishTranslation;
        });
    return all;
}

Result<QList<OutboxEntry>> AuthoringStore::entries()
{
    QList<OutboxEntry> entries;
    const auto read = m_session.each(
        QLatin1String(
            "SELECT o.id, o.fiche, o.action, o.state, o.revision, o.base, o.theirs, o.queued, o.begun, "
            "o.known, o.sentence FROM outbox o JOIN fiche f ON f.id = o.fiche WHERE f.account = ? ORDER BY o.id"),
        {m_account}, [&entries](const QSqlQuery &row) { entries.append(entryOf(row)); });
    if (!read)
        return read.error();
    return entries;
}

Result<OutboxEntry> AuthoringStore::entry(qint64 id)
{
    ESCALE_TRY(auto all, entries());
    for (const OutboxEntry &each : all) {
        if (each.id == id)
            return each;
    }
    return missing();
}

Result<Done> AuthoringStore::noteBegun(qint64 entry, const QStringList &known)
{
    const auto done =
        m_session.run(QLatin1String("UPDATE outbox SET state = ?, begun = ?, known = ?, sentence = '' WHERE id = ?"),
                      {int(OutboxState::Begun), now(), said(known.join(u' ')), entry});
    return done ? Result<Done>(Done{}) : Result<Done>(done.error());
}

Result<Done> AuthoringStore::setState(qint64 entry, OutboxState state, const QString &sentence)
{
    const auto done = m_session.run(QLatin1String("UPDATE outbox SET state = ?, sentence = ? WHERE id = ?"),
                                    {int(state), said(sentence), entry});
    return done ? Result<Done>(Done{}) : Result<Done>(done.error());
}

Result<Done> AuthoringStore::noteQueued(qint64 entry)
{
    return setState(entry, OutboxState::Queued, {});
}

Result<Done> AuthoringStore::noteHeld(qint64 entry, const QString &sentence)
{
    return setState(entry, OutboxState::Held, sentence);
}

Result<Done> AuthoringStore::noteConflict(qint64 id, const ServerFiche &theirs)
{
    return m_session.transaction([&]() -> Result<Done> {
        ESCALE_TRY(const auto found, entry(id));
        ESCALE_TRY(const auto server, addRevision(found.fiche, RevisionOrigin::Server, theirs.draft));
        const auto noted = m_session.run(QLatin1String("UPDATE outbox SET state = ?, theirs = ? WHERE id = ?"),
                                         {int(OutboxState::Conflict), server, id});
        return noted ? noteServer(found.fiche, theirs) : Result<Done>(noted.error());
    });
}

Result<Done> AuthoringStore::noteCreated(qint64 id, const QString &remote)
{
    return m_session.transaction([&]() -> Result<Done> {
        ESCALE_TRY(const auto found, entry(id));
        const auto noted =
            m_session.run(QLatin1String("UPDATE fiche SET remote = ? WHERE id = ?"), {remote, found.fiche});
        return noted ? setState(id, OutboxState::Queued, {}) : Result<Done>(noted.error());
    });
}

Result<QStringList> AuthoringStore::noteSaved(qint64 id, const FicheDraft &sent, const ServerFiche &now)
{
    QStringList others;
    const auto done = m_session.transaction([&]() -> Result<Done> {
        ESCALE_TRY(const auto found, entry(id));
        ESCALE_TRY(const auto written, revision(found.revision));
        ESCALE_TRY(const auto copy, working(found.fiche));
        ESCALE_TRY(const auto mine,
                   addRevision(found.fiche, sent == written ? RevisionOrigin::Written : RevisionOrigin::Merged, sent));
        ESCALE_TRY(const auto server, addRevision(found.fiche, RevisionOrigin::Server, now.draft));
        others = differingUnits(sent, now.draft);
        // Words typed since, on what was sent: together with what the server has. Where these two disagree the base
        // stays what was sent, so that the next save sees both and asks.
        const DraftMerge typed = mergeDrafts(written, copy.text, now.draft);
        const auto rebased = typed.conflicts.isEmpty() ? rebase(found.fiche, server, typed.draft)
                                                       : rebase(found.fiche, found.revision, copy.text);
        if (!rebased)
            return rebased;
        ESCALE_TRY_DONE(m_session.run(QLatin1String("UPDATE fiche SET sent = ? WHERE id = ?"), {mine, found.fiche}));
        // What waits behind it was written on it.
        ESCALE_TRY_DONE(m_session.run(QLatin1String("UPDATE outbox SET base = ? WHERE fiche = ? AND id > ?"),
                                      {found.revision, found.fiche, id}));
        const auto removed = m_session.run(QLatin1String("DELETE FROM outbox WHERE id = ?"), {id});
        return removed ? noteServer(found.fiche, now) : Result<Done>(removed.error());
    });
    if (!done)
        return done.error();
    return others;
}

Result<Done> AuthoringStore::notePublished(qint64 id, const QString &status, bool hasDraft)
{
    return m_session.transaction([&]() -> Result<Done> {
        ESCALE_TRY(const auto found, entry(id));
        ESCALE_TRY_DONE(m_session.run(QLatin1String("UPDATE fiche SET status = ?, has_draft = ? WHERE id = ?"),
                                      {said(status), hasDraft, found.fiche}));
        const auto removed = m_session.run(QLatin1String("DELETE FROM outbox WHERE id = ?"), {id});
        return removed ? Result<Done>(Done{}) : Result<Done>(removed.error());
    });
}

Result<Done> AuthoringStore::resolve(qint64 id, const FicheDraft &text)
{
    return m_session.transaction([&]() -> Result<Done> {
        ESCALE_TRY(const auto found, entry(id));
        if (found.state != OutboxState::Conflict)
            return missing();
        const auto removed = m_session.run(QLatin1String("DELETE FROM outbox WHERE id = ?"), {id});
        return removed ? rebase(found.fiche, found.theirs, text) : Result<Done>(removed.error());
    });
}

Result<Done> AuthoringStore::signOut()
{
    auto copies = fiches();
    auto waiting = outbox();
    if (!copies)
        return copies.error();
    if (!waiting)
        return waiting.error();
    const auto done = m_session.transaction([&]() -> Result<Done> {
        for (const WorkingCopy &copy : *copies) {
            const bool unsent =
                copy.isChanged() || std::any_of(waiting->begin(), waiting->end(),
                                                [&](const OutboxEntry &each) { return each.fiche == copy.fiche; });
            if (unsent)
                continue;
            if (const auto dropped = drop(copy.fiche); !dropped)
                return dropped;
        }
        const auto translations = m_session.run(
            QLatin1String("DELETE FROM fiche WHERE account = ? AND id IN (SELECT fiche FROM translation) AND id NOT IN "
                          "(SELECT fiche FROM outbox)"),
            {m_account});
        return translations ? Result<Done>(Done{}) : Result<Done>(translations.error());
    });
    m_account.clear();
    return done;
}

} // namespace escale
