// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the store that keeps what is to be sent, and notes what became of it.
#include "authoring/authoringschema.h"
#include "authoring/authoringstore.h"
#include "authoring/draftmerge.h"
#include "authoring/sentences.h"
#include "base/try.h"

namespace escale {
namespace {

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
    entry.sentence = authoringSentence(row.value(10).toByteArray().constData());
    return entry;
}

} // namespace

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
    return missingText();
}

Result<Done> AuthoringStore::noteBegun(qint64 entry, const QStringList &known)
{
    const auto done =
        m_session.run(QLatin1String("UPDATE outbox SET state = ?, begun = ?, known = ?, sentence = '' WHERE id = ?"),
                      {int(OutboxState::Begun), now(), notNull(known.join(u' ')), entry});
    return done ? Result<Done>(Done{}) : Result<Done>(done.error());
}

Result<Done> AuthoringStore::setState(qint64 entry, OutboxState state, const QString &sentence)
{
    const auto done = m_session.run(QLatin1String("UPDATE outbox SET state = ?, sentence = ? WHERE id = ?"),
                                    {int(state), notNull(sourceOfSentence(sentence)), entry});
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
                                      {notNull(status), hasDraft, found.fiche}));
        const auto removed = m_session.run(QLatin1String("DELETE FROM outbox WHERE id = ?"), {id});
        return removed ? Result<Done>(Done{}) : Result<Done>(removed.error());
    });
}

Result<Done> AuthoringStore::resolve(qint64 id, const FicheDraft &text)
{
    return m_session.transaction([&]() -> Result<Done> {
        ESCALE_TRY(const auto found, entry(id));
        if (found.state != OutboxState::Conflict)
            return missingText();
        const auto removed = m_session.run(QLatin1String("DELETE FROM outbox WHERE id = ?"), {id});
        return removed ? rebase(found.fiche, found.theirs, text) : Result<Done>(removed.error());
    });
}

} // namespace escale
