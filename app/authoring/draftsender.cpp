// SPDX-License-Identifier: GPL-3.0-or-later
#include "authoring/draftsender.h"

#include "authoring/publication.h"
#include "authoring/rawjson.h"
#include "authoring/sentences.h"

namespace escale {
namespace {

const QString publicStatus = QStringLiteral("Actif");

const QString refusedStatus = QStringLiteral("Rejeté structure");

QString refusedSentence()
{
    return authoringSentence(QT_TRANSLATE_NOOP("authoring",
                                               "The structure has refused this fiche, and the server takes it from "
                                               "nobody any more. Ask an administrator of the site."));
}

/// Groups whose sections hold something that cannot be sent back whole.
bool wouldLose(const ServerFiche &theirs, const QByteArray &body)
{
    const auto members = rawjson::members(body).value_or(rawjson::Members());
    return std::any_of(theirs.unknown.begin(), theirs.unknown.end(), [&members](const QString &path) {
        return !rawjson::member(members, path.section(u'.', 0, 0)).isNull();
    });
}

/// What of `sent` is not in `now`, by the units that were sent.
bool arrived(const FicheDraft &sent, const ServerFiche &now)
{
    return changedBody(now.draft, sent).isNull();
}

} // namespace

DraftSender::DraftSender(AuthorFeed &feed, AuthoringStore &store, Clock &clock, QObject *parent)
    : QObject(parent), m_feed(feed), m_store(store), m_clock(clock)
{
}

void DraftSender::run()
{
    if (m_busy)
        return;
    m_busy = true;
    m_seen.clear();
    m_soonest.reset();
    m_unanswered = 0;
    ++m_alarm; // this is the next look
    next();
}

void DraftSender::stop()
{
    m_busy = false;
    ++m_alarm;
}

void DraftSender::next()
{
    if (!m_busy)
        return; // stopped by somebody who was told
    const auto entries = m_store.outbox();
    if (entries) {
        QSet<qint64> blocked; // a fiche's entries go in their order
        for (const OutboxEntry &entry : *entries) {
            const bool open = entry.state == OutboxState::Queued || entry.state == OutboxState::Begun;
            if (open && !m_seen.contains(entry.id) && !blocked.contains(entry.fiche)) {
                m_seen.insert(entry.id);
                return begin(entry);
            }
            blocked.insert(entry.fiche);
        }
    }
    rest();
}

void DraftSender::rest()
{
    m_busy = false;
    if (m_soonest) {
        m_clock.after(*m_soonest, this, [this, alarm = ++m_alarm] {
            if (alarm == m_alarm)
                run();
        });
        m_delay = std::min(2 * m_delay, longestRetry);
    } else {
        m_delay = firstRetry;
    }
    Q_EMIT finished();
}

void DraftSender::begin(const OutboxEntry &entry)
{
    m_entry = entry;
    m_merged.clear();
    m_before.clear();
    auto copy = m_store.working(entry.fiche);
    if (!copy)
        return hold(copy.error().sentence);
    m_copy = std::move(copy).value();
    if (entry.action == OutboxAction::Publish)
        return publish();
    if (!m_copy.remote.isEmpty())
        return save();
    if (entry.state == OutboxState::Begun)
        return lookForCreated();
    createNow();
}

// --- a fiche the server does not have ------------------------------------------------------------------------------

/// Which fiches there are is noted before one more is made: an answer that is lost is found again by what is new.
void DraftSender::createNow()
{
    m_feed.contributions([this](AuthorAnswer<QList<AuthorFicheRow>> rows) {
        if (!rows)
            return failed(rows.failure);
        QStringList known;
        for (const AuthorFicheRow &row : *rows.value)
            known.append(row.id);
        create(known);
    });
}

void DraftSender::create(const QStringList &known)
{
    const auto written = m_store.revision(m_entry.revision);
    if (!written)
        return hold(written.error().sentence);
    if (!ok(m_store.noteBegun(m_entry.id, known)))
        return;
    m_entry.state = OutboxState::Begun;
    m_entry.begun = m_clock.now();
    m_entry.known = known;
    m_feed.create(createBody(*written), [this](AuthorAnswer<SaveReceipt> receipt) {
        if (receipt)
            return created(receipt->id);
        if (!receipt.failure.mayHaveHappened())
            m_entry.state = OutboxState::Queued; // refused at the door: there is nothing to look for
        failed(receipt.failure);
    });
}

void DraftSender::lookForCreated()
{
    const auto written = m_store.revision(m_entry.revision);
    if (!written)
        return hold(written.error().sentence);
    m_feed.contributions([this, text = *written](AuthorAnswer<QList<AuthorFicheRow>> rows) {
        if (!rows)
            return failed(rows.failure);
        compare(*rows.value, text);
    });
}

void DraftSender::compare(const QList<AuthorFicheRow> &rows, const FicheDraft &written)
{
    QStringList candidates;
    for (const AuthorFicheRow &row : rows) {
        if (!m_entry.known.contains(row.id) && row.kind == written.kind)
            candidates.append(row.id);
    }
    compareNext(candidates, written);
}

void DraftSender::compareNext(QStringList candidates, const FicheDraft &written)
{
    if (candidates.isEmpty()) {
        const std::chrono::milliseconds since(m_entry.begun.msecsTo(m_clock.now()));
        if (since < createGrace)
            return later(authoringSentence(QT_TRANSLATE_NOOP("authoring",
                                                             "The answer of the server was lost. In two minutes it is "
                                                             "looked up whether the fiche is there.")),
                         std::min(createGrace, createGrace - since));
        return createNow();
    }
    const QString id = candidates.takeFirst();
    m_feed.fiche(id, false, [this, candidates, written](AuthorAnswer<ServerFiche> fiche) {
        if (fiche && arrived(written, *fiche.value))
            return created(fiche->id);
        if (!fiche && fiche.failure.trouble != AuthorTrouble::NotFound)
            return failed(fiche.failure);
        compareNext(candidates, written);
    });
}

void DraftSender::created(const QString &remote)
{
    if (!ok(m_store.noteCreated(m_entry.id, remote)))
        return;
    m_copy.remote = remote;
    m_entry.state = OutboxState::Queued;
    // Everything was in the first request: what is stored is read, and compared.
    const auto written = m_store.revision(m_entry.revision);
    if (!written)
        return hold(written.error().sentence);
    readBack(*written, false);
}

// --- a save --------------------------------------------------------------------------------------------------------

void DraftSender::save()
{
    m_feed.fiche(m_copy.remote, false, [this](AuthorAnswer<ServerFiche> theirs) {
        if (!theirs)
            return unreadable(theirs.failure);
        saveOn(*theirs.value);
    });
}

void DraftSender::saveOn(const ServerFiche &theirs)
{
    if (theirs.inOnePiece)
        return hold(authoringSentence(
            QT_TRANSLATE_NOOP("authoring", "The text of this fiche is written with another tool: it can be "
                                           "read here, and changed there only.")));
    const auto written = m_store.revision(m_entry.revision);
    if (!written)
        return hold(written.error().sentence);
    FicheDraft base;
    base.kind = written->kind;
    if (m_entry.base > 0) {
        const auto before = m_store.revision(m_entry.base);
        if (!before)
            return hold(before.error().sentence);
        base = *before;
    } else {
        base = *written; // the request that made it held all of this: what differs now is somebody else's
    }
    const DraftMerge merge = mergeDrafts(base, *written, theirs.draft);
    if (!merge.conflicts.isEmpty()) {
        if (!ok(m_store.noteConflict(m_entry.id, theirs)))
            return;
        SendReport report;
        report.kind = SendReport::Kind::Conflict;
        report.sentence =
            authoringSentence(QT_TRANSLATE_NOOP("authoring", "Somebody else has changed the same place. Nothing was "
                                                             "sent: look at both texts, and choose."));
        return tell(report);
    }
    m_merged = merge.changes;
    m_before = theirs.status;
    const QByteArray body = changedBody(theirs.draft, merge.draft);
    if (body.isNull()) // it is there already: from before a lost answer, or by somebody else's hand
        return saved(merge.draft, theirs);
    if (wouldLose(theirs, body))
        return hold(authoringSentence(
            QT_TRANSLATE_NOOP("authoring", "The server holds something in these sections that this version "
                                           "of Escale does not know and would lose. Change them on the "
                                           "site, or with a newer Escale.")));
    if (!ok(m_store.noteBegun(m_entry.id, {})))
        return;
    m_feed.save(m_copy.remote, body, [this, sent = merge.draft](AuthorAnswer<SaveReceipt> receipt) {
        if (receipt)
            return readBack(sent, receipt->hasDraft);
        if (receipt.failure.trouble == AuthorTrouble::ServerTrouble) {
            // Done or not done: the next look tells, and a person decides to send again.
            return m_feed.fiche(m_copy.remote, false,
                                [this, sent, why = receipt.failure](AuthorAnswer<ServerFiche> now) {
                                    if (now && arrived(sent, *now.value))
                                        return saved(sent, *now.value);
                                    hold(why.error.sentence);
                                });
        }
        if (!receipt.failure.mayHaveHappened())
            m_entry.state = OutboxState::Queued;
        failed(receipt.failure);
    });
}

void DraftSender::readBack(const FicheDraft &sent, bool draftSaid)
{
    m_feed.fiche(m_copy.remote, false, [this, sent, draftSaid](AuthorAnswer<ServerFiche> now) {
        if (!now)
            return failed(now.failure); // begun: it is looked at again
        // A copy that a deletion left behind takes the words, and nobody is shown it (contract-write section 4).
        if (draftSaid && !now->hasDraft && !arrived(sent, *now.value))
            return hold(authoringSentence(
                QT_TRANSLATE_NOOP("authoring", "The server has put this change where nobody sees it: this "
                                               "fiche was deleted once. Ask an administrator of the site to "
                                               "look at it. Your text is kept here; do not publish.")));
        saved(sent, *now.value);
    });
}

void DraftSender::saved(const FicheDraft &sent, const ServerFiche &now)
{
    Q_EMIT aboutToMerge(m_entry.fiche);
    const auto others = m_store.noteSaved(m_entry.id, sent, now);
    if (!others)
        return hold(others.error().sentence);
    SendReport report;
    report.kind = SendReport::Kind::Saved;
    report.changedByOthers = *others;
    report.merged = m_merged;
    // It waited for somebody's decision, and is not complete any more (contract-write section 3).
    if (m_before.startsWith(QLatin1String("En attente")) && now.status == QLatin1String("Brouillon"))
        report.sentence = authoringSentence(
            QT_TRANSLATE_NOOP("authoring", "Saved. But something is missing now, and so the server has taken the "
                                           "fiche back from those who decide on it: it is a draft again. Complete "
                                           "it, then publish it again."));
    tell(report);
}

/// Who began a fiche may read it until its structure has decided (contract-write section 1); the list says what it was.
void DraftSender::unreadable(const AuthorFailure &failure)
{
    if (failure.trouble != AuthorTrouble::NotFound)
        return failed(failure);
    m_feed.contributions([this, failure](AuthorAnswer<QList<AuthorFicheRow>> rows) {
        if (!rows)
            return failed(failure);
        for (const AuthorFicheRow &row : *rows.value) {
            if (row.id != m_copy.remote)
                continue;
            if (row.status == refusedStatus)
                return hold(refusedSentence());
            if (row.status == QLatin1String("En attente admin") || row.status == publicStatus)
                return hold(authoringSentence(QT_TRANSLATE_NOOP("authoring",
                                                                "The structure has accepted this fiche: its members "
                                                                "change it now, and you cannot any more. Your text is "
                                                                "kept here.")));
        }
        failed(failure);
    });
}

// --- a publication -------------------------------------------------------------------------------------------------

void DraftSender::publish()
{
    if (m_copy.remote.isEmpty())
        return hold(authoringSentence(QT_TRANSLATE_NOOP("authoring", "Save the fiche on the server first.")));
    if (m_entry.state == OutboxState::Begun)
        return lookAfterPublish(m_entry.known.join(u' '), false);
    m_feed.fiche(m_copy.remote, false, [this](AuthorAnswer<ServerFiche> theirs) {
        if (!theirs)
            return unreadable(theirs.failure);
        publishOn(*theirs.value);
    });
}

void DraftSender::publishOn(const ServerFiche &theirs)
{
    if (theirs.status == refusedStatus)
        return hold(refusedSentence());
    // Of a public fiche without a copy this call would take the fiche off the public (contract-write 0.5).
    const bool nothing =
        !theirs.hasDraft && theirs.status != QLatin1String("Brouillon") && theirs.status != QLatin1String("En attente");
    if (nothing)
        return hold(
            authoringSentence(QT_TRANSLATE_NOOP("authoring", "There is nothing new to publish in this fiche.")));
    const auto seen = m_store.revision(m_entry.revision);
    if (!seen)
        return hold(seen.error().sentence);
    if (!changedBody(theirs.draft, *seen).isNull())
        return hold(authoringSentence(QT_TRANSLATE_NOOP("authoring",
                                                        "The text on the server is not the one you see: somebody has "
                                                        "changed it. Save first, look at it, then publish.")));
    if (!missingForPublication(theirs.draft, &theirs.draft).isEmpty())
        return hold(authoringSentence(
            QT_TRANSLATE_NOOP("authoring", "Something is missing in this fiche. The list says what.")));
    const QString before = theirs.hasDraft ? publicStatus : theirs.status;
    if (!ok(m_store.noteBegun(m_entry.id, before.split(u' '))))
        return;
    m_feed.publish(m_copy.remote, [this, before](AuthorAnswer<Done> answer) {
        if (answer)
            return lookAfterPublish(before, true);
        if (answer.failure.trouble == AuthorTrouble::ServerTrouble)
            return lookAfterPublish(before, false);
        failed(answer.failure);
    });
}

void DraftSender::lookAfterPublish(const QString &before, bool answered)
{
    m_feed.fiche(m_copy.remote, false, [this, before, answered](AuthorAnswer<ServerFiche> now) {
        if (now)
            return judgePublished(before, now->status, now->hasDraft, answered);
        // Who is no member cannot read any more what waits for an administrator (contract-write section 1).
        if (now.failure.trouble == AuthorTrouble::NotFound)
            return lookInList(before);
        failed(now.failure);
    });
}

void DraftSender::lookInList(const QString &before)
{
    m_feed.contributions([this, before](AuthorAnswer<QList<AuthorFicheRow>> rows) {
        if (!rows)
            return failed(rows.failure);
        for (const AuthorFicheRow &row : *rows.value) {
            if (row.id == m_copy.remote)
                return judgePublished(before, row.status, row.hasDraft, true);
        }
        judgePublished(before, {}, false, true);
    });
}

void DraftSender::judgePublished(const QString &before, const QString &now, bool hasDraft, bool answered)
{
    const bool wasPublic = before == publicStatus;
    if (now == publicStatus && !hasDraft)
        return published(SendReport::Kind::Published, now);
    if (wasPublic && !hasDraft)
        return published(SendReport::Kind::LeftPublic, now,
                         authoringSentence(QT_TRANSLATE_NOOP(
                             "authoring", "This fiche was public, and readers do not see it any more: "
                                          "somebody published it at the same time. Tell an "
                                          "administrator of the site now.")));
    const bool waits =
        now == QLatin1String("En attente admin") || (now == QLatin1String("En attente") && before != now);
    // Asked for again while it waits: the structure has had one more letter.
    const bool waitsOn = answered && now == before && now == QLatin1String("En attente");
    if (waits || waitsOn)
        return published(
            SendReport::Kind::Submitted, now,
            now == QLatin1String("En attente")
                ? authoringSentence(QT_TRANSLATE_NOOP("authoring", "Sent: the structure has it now, and decides."))
                : authoringSentence(QT_TRANSLATE_NOOP("authoring", "Sent: an administrator of the site has it now, and "
                                                                   "decides.")));
    hold(authoringSentence(
        QT_TRANSLATE_NOOP("authoring", "The server did not publish it. Nothing is lost: try again.")));
}

void DraftSender::published(SendReport::Kind kind, const QString &status, const QString &sentence)
{
    if (!ok(m_store.notePublished(m_entry.id, status, false)))
        return;
    SendReport report;
    report.kind = kind;
    report.sentence = sentence;
    tell(report);
}

// --- endings -------------------------------------------------------------------------------------------------------

void DraftSender::hold(const QString &sentence, SendReport::Kind kind)
{
    if (!m_busy)
        return;
    (void)m_store.noteHeld(m_entry.id, sentence); // where even that fails, the entry is looked at again
    SendReport report;
    report.kind = kind;
    report.sentence = sentence;
    tell(report);
}

void DraftSender::failed(const AuthorFailure &failure)
{
    if (!m_busy)
        return; // stopped: what was under way is looked up when the person is back
    switch (failure.trouble) {
    case AuthorTrouble::NoAnswer:
        // Of one entry it may be that entry's own trouble; of two in a row it is the network's.
        return later(failure.error.sentence, m_delay, ++m_unanswered > 1 ? Others::Wait : Others::GoOn);
    case AuthorTrouble::ServerTrouble:
        return later(failure.error.sentence, m_delay);
    case AuthorTrouble::SignedOut: {
        SendReport report;
        report.kind = SendReport::Kind::SignedOut;
        report.entry = m_entry.id;
        report.fiche = m_entry.fiche;
        report.sentence = failure.error.sentence;
        // It was refused at the door: nothing has happened, and it waits for the person to be back.
        if (m_entry.state != OutboxState::Begun)
            (void)m_store.noteQueued(m_entry.id);
        m_busy = false;
        Q_EMIT reported(report);
        Q_EMIT finished();
        return;
    }
    default:
        // A fiche that may have been made is looked for until that is known: never held, or it would be made twice.
        if (m_entry.state == OutboxState::Begun && m_copy.remote.isEmpty())
            return later(failure.error.sentence, m_delay);
        return hold(failure.error.sentence);
    }
}

/// It stays where it is and is looked at again after `wait`.
void DraftSender::later(const QString &sentence, std::chrono::milliseconds wait, Others others)
{
    SendReport report;
    report.kind = SendReport::Kind::Later;
    report.entry = m_entry.id;
    report.fiche = m_entry.fiche;
    report.sentence = sentence;
    m_soonest = std::min(wait, m_soonest.value_or(wait));
    Q_EMIT reported(report);
    if (others == Others::GoOn)
        next();
    else if (m_busy)
        rest();
}

void DraftSender::tell(SendReport report)
{
    m_unanswered = 0;
    report.entry = m_entry.id;
    report.fiche = m_entry.fiche;
    Q_EMIT reported(report);
    next();
}

bool DraftSender::ok(const Result<Done> &result)
{
    if (result)
        return true;
    // The disk does not take it: nothing is sent that could not be noted.
    later(result.error().sentence, m_delay, Others::Wait);
    return false;
}

} // namespace escale
