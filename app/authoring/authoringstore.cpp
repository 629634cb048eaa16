// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the store that keeps who writes, the working copies and their revisions.
#include "authoring/authoringstore.h"

#include "authoring/authoringschema.h"
#include "authoring/draftmerge.h"
#include "authoring/sentences.h"
#include "base/try.h"
#include "store/privatefile.h"

#include <QCryptographicHash>
#include <QPasswordDigestor>
#include <algorithm>

namespace escale {
namespace {

constexpr int accountBytes = 16;

} // namespace

AuthoringStore::AuthoringStore(std::unique_ptr<OwnFile> file, Clock &clock)
    : m_file(std::move(file)), m_session(m_file->session()), m_clock(clock)
{
}

Result<std::unique_ptr<AuthoringStore>> AuthoringStore::open(const QString &path, Clock &clock)
{
    if (const auto made = makePrivateFile(path); !made)
        return Error{
            Problem::CannotWrite,
            authoringSentence(QT_TRANSLATE_NOOP("authoring", "The folder for your texts cannot be made. Check its "
                                                             "owner and the room on the disk.")),
            made.error().cause};
    ESCALE_TRY(auto file, OwnFile::open(path, authoringSchema()));
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
                                                   salt->toByteArray(), 20'000, accountBytes);
    return Done{};
}

bool AuthoringStore::isAccount(const QString &words)
{
    const auto isDigit = [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); };
    return words.size() == 2 * accountBytes && std::all_of(words.begin(), words.end(), isDigit);
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
                                    {notNull(server.status), server.hasDraft, fiche});
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
                           {m_account, server.id, notNull(server.status), server.hasDraft}));
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
        return missingText();
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
    return done->numRowsAffected() == 1 ? Result<Done>(Done{}) : Result<Done>(missingText());
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

Result<Done> AuthoringStore::noteRevision(qint64 fiche)
{
    return m_session.transaction([&]() -> Result<Done> {
        ESCALE_TRY(const auto copy, working(fiche));
        ESCALE_TRY(const auto noted, addRevision(fiche, RevisionOrigin::Written, copy.text));
        Q_UNUSED(noted)
        return Done{};
    });
}

Result<FicheDraft> AuthoringStore::revision(qint64 id)
{
    ESCALE_TRY(
        const auto bytes,
        m_session.value(
            QLatin1String(
                "SELECT r.content FROM revision r JOIN fiche f ON f.id = r.fiche WHERE r.id = ? AND f.account = ?"),
            {id, m_account}));
    return bytes.isValid() ? decodeDraft(bytes.toByteArray()) : Result<FicheDraft>(missingText());
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
