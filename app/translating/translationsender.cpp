// SPDX-License-Identifier: GPL-3.0-or-later
#include "translating/translationsender.h"

#include "translating/translationbody.h"

#include <QCoreApplication>

namespace escale {
namespace {

QString say(const char *sentence)
{
    return QCoreApplication::translate("translating", sentence);
}

} // namespace

TranslationSender::TranslationSender(AuthorFeed &feed, AuthoringStore &store, QObject *parent)
    : QObject(parent), m_feed(feed), m_store(store)
{
}

void TranslationSender::run()
{
    if (m_busy)
        return;
    m_busy = true;
    m_seen.clear();
    next();
}

void TranslationSender::next()
{
    const auto waiting = m_store.translationOutbox();
    if (waiting) {
        QSet<qint64> blocked; // a translation's entries go in their order
        for (const TranslationEntry &one : *waiting) {
            const bool open = one.entry.state == OutboxState::Queued || one.entry.state == OutboxState::Begun;
            if (open && !m_seen.contains(one.entry.id) && !blocked.contains(one.entry.fiche)) {
                m_seen.insert(one.entry.id);
                return begin(one);
            }
            blocked.insert(one.entry.fiche);
        }
    }
    m_busy = false;
    Q_EMIT finished();
}

void TranslationSender::begin(const TranslationEntry &entry)
{
    m_entry = entry;
    // A publication whose answer was lost may have had its effect; it is looked up, never asked for again blindly.
    if (entry.entry.action == OutboxAction::PublishTranslation && entry.entry.state == OutboxState::Begun)
        return lookWhetherPublished({});
    lookAtFrench();
}

void TranslationSender::lookAtFrench()
{
    m_feed.text(m_entry.what.fiche, Language::Fr, [this](AuthorAnswer<Detail> french) {
        if (!french)
            return failed(french.failure);
        if (frenchPrint(french->translation) != m_entry.what.french)
            return hold(say(QT_TRANSLATE_NOOP("translating", "The French text has changed on the server. Update the "
                                                             "library: the sentences to look at are marked then. "
                                                             "Your translation is kept here.")),
                        true);
        lookAtTheirs(*french.value);
    });
}

void TranslationSender::lookAtTheirs(const Detail &french)
{
    m_feed.text(m_entry.what.fiche, m_entry.what.language, [this, french](AuthorAnswer<Detail> theirs) {
        if (!theirs)
            return failed(theirs.failure);
        const bool isPublic = theirs->translation.language == m_entry.what.language;
        // The server would say no, in words that mean nothing (section 0.6).
        if (isPublic && !m_profile.isExpert() && !m_profile.isAdmin())
            return hold(say(QT_TRANSLATE_NOOP("translating", "This fiche has been published in this language "
                                                             "meanwhile: only an expert can change it now. Your "
                                                             "translation is kept here.")),
                        true);
        const QByteArray print = translationPrint(french.translation, isPublic ? theirs->translation : Translation());
        const bool known =
            print == m_entry.what.published ||
            print == translationPrint(french.translation, translationFrom(m_entry.what.text, m_entry.what.language));
        if (isPublic && !known)
            return hold(say(QT_TRANSLATE_NOOP("translating", "Somebody else has published another translation "
                                                             "meanwhile. Update the library: it is shown beside yours "
                                                             "then. Yours is kept here.")),
                        true);
        lookAtProposals(french);
    });
}

void TranslationSender::lookAtProposals(const Detail &french)
{
    m_feed.proposals(
        m_entry.what.fiche, french.fiche.kind, m_entry.what.language,
        [this](AuthorAnswer<QList<TranslationProposal>> proposals) {
            if (!proposals)
                return failed(proposals.failure);
            const auto sent = m_store.sentTranslation(m_entry.what.fiche, m_entry.what.language);
            if (!sent)
                return hold(sent.error().sentence);
            const QByteArray ours = draftPrint(m_entry.what.text);
            bool unseen = false;
            bool there = false;
            for (const TranslationProposal &one : *proposals.value) {
                const QByteArray print = draftPrint(one.text);
                if (one.author != m_profile.id) {
                    unseen = unseen || !m_entry.what.seen.contains(print);
                    continue;
                }
                there = print == ours;
                const bool known = there || (*sent && draftPrint(**sent) == print) || m_entry.what.seen.contains(print);
                if (known)
                    continue;
                // Told once: whoever sends again has seen it among the proposals.
                if (!ok(m_store.noteTranslationKnown(m_entry.entry.id, one.text)))
                    return;
                return hold(say(QT_TRANSLATE_NOOP(
                    "translating", "You have saved another text of this translation elsewhere. It is "
                                   "among the proposals: take from it what you want, then send again.")));
            }
            if (m_entry.entry.action == OutboxAction::SaveTranslation)
                return save();
            if (unseen)
                return hold(say(QT_TRANSLATE_NOOP("translating",
                                                  "Publishing would delete proposals of others that you have not seen. "
                                                  "Open the fiche, look at them, then publish again.")));
            // What is published is what the server has of this person: nothing else may be there.
            if (!there)
                return hold(say(QT_TRANSLATE_NOOP("translating", "The server does not have this text as yours. Send it "
                                                                 "again.")));
            publishNow();
        });
}

void TranslationSender::save()
{
    if (!ok(m_store.noteBegun(m_entry.entry.id, {})))
        return;
    m_entry.entry.state = OutboxState::Begun;
    m_feed.save(m_entry.what.fiche, m_entry.what.language, m_entry.what.text, m_entry.what.toFinish,
                [this](AuthorAnswer<bool> finished) {
                    if (!finished)
                        return failed(finished.failure);
                    if (!ok(m_store.noteTranslationSaved(m_entry.entry.id)))
                        return;
                    TranslationReport report;
                    report.finished = *finished.value;
                    tell(report);
                });
}

void TranslationSender::publishNow()
{
    if (!ok(m_store.noteBegun(m_entry.entry.id, {})))
        return;
    m_entry.entry.state = OutboxState::Begun;
    m_feed.publish(m_entry.what.fiche, m_entry.what.language, [this](AuthorAnswer<Done> done) {
        if (done)
            return lookWhetherPublished(say(QT_TRANSLATE_NOOP(
                "translating", "The server said that it is published, and readers have another text: somebody else "
                               "has published at the same moment. Update the library and look.")));
        if (done.failure.mayHaveHappened())
            return stop(TranslationReport::Kind::Later, done.failure.error.sentence);
        if (done.failure.trouble == AuthorTrouble::NotAllowed)
            return hold(say(QT_TRANSLATE_NOOP("translating", "The server does not publish it: something in it is not "
                                                             "finished, or you are no expert of this site.")));
        m_entry.entry.state = OutboxState::Queued; // refused at the door
        failed(done.failure);
    });
}

/// `otherwise`: what to say when readers have another text; empty: it is asked for again then.
void TranslationSender::lookWhetherPublished(const QString &otherwise)
{
    m_feed.text(m_entry.what.fiche, Language::Fr, [this, otherwise](AuthorAnswer<Detail> french) {
        if (!french)
            return failed(french.failure);
        m_feed.text(m_entry.what.fiche, m_entry.what.language,
                    [this, otherwise, french = french->translation](AuthorAnswer<Detail> now) {
                        if (!now)
                            return failed(now.failure);
                        const bool isPublic = now->translation.language == m_entry.what.language;
                        const auto ours = translationFrom(m_entry.what.text, m_entry.what.language);
                        if (isPublic && translationPrint(french, now->translation) == translationPrint(french, ours)) {
                            if (!ok(m_store.noteTranslationPublished(m_entry.entry.id)))
                                return;
                            TranslationReport report;
                            report.kind = TranslationReport::Kind::Published;
                            report.finished = true;
                            return tell(report);
                        }
                        if (!otherwise.isEmpty())
                            return hold(otherwise, true);
                        // It was lost on its way there.
                        if (!ok(m_store.noteQueued(m_entry.entry.id)))
                            return;
                        m_entry.entry.state = OutboxState::Queued;
                        lookAtFrench();
                    });
    });
}

void TranslationSender::hold(const QString &sentence, bool olderLibrary)
{
    (void)m_store.noteHeld(m_entry.entry.id, sentence); // where even that fails, the entry is looked at again
    TranslationReport report;
    report.kind = TranslationReport::Kind::Held;
    report.sentence = sentence;
    report.olderLibrary = olderLibrary;
    tell(report);
}

void TranslationSender::failed(const AuthorFailure &failure)
{
    switch (failure.trouble) {
    case AuthorTrouble::NoAnswer:
    case AuthorTrouble::ServerTrouble:
        return stop(TranslationReport::Kind::Later, failure.error.sentence);
    case AuthorTrouble::SignedOut:
        return stop(TranslationReport::Kind::SignedOut, failure.error.sentence);
    default:
        return hold(failure.error.sentence);
    }
}

/// No use in asking for the others now. What has begun stays begun, and is looked at again.
void TranslationSender::stop(TranslationReport::Kind kind, const QString &sentence)
{
    TranslationReport report;
    report.kind = kind;
    report.fiche = m_entry.what.fiche;
    report.language = m_entry.what.language;
    report.sentence = sentence;
    m_busy = false;
    Q_EMIT reported(report);
    Q_EMIT finished();
}

void TranslationSender::tell(TranslationReport report)
{
    report.fiche = m_entry.what.fiche;
    report.language = m_entry.what.language;
    Q_EMIT reported(report);
    next();
}

bool TranslationSender::ok(const Result<Done> &result)
{
    if (result)
        return true;
    // The disk does not take it: nothing is sent that could not be noted.
    stop(TranslationReport::Kind::Later, result.error().sentence);
    return false;
}

} // namespace escale
