// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the store that keeps translations on their way.
#include "authoring/authoringschema.h"
#include "authoring/authoringstore.h"
#include "base/try.h"

#include <QCborArray>

namespace escale {
namespace {

QString remoteOf(const QString &fiche, Language language)
{
    return fiche + u'/' + code(language);
}

QByteArray toBytes(const QList<QByteArray> &prints)
{
    QCborArray all;
    for (const QByteArray &print : prints)
        all.append(print);
    return QCborValue(all).toCbor();
}

QList<QByteArray> printsFrom(const QByteArray &bytes)
{
    QList<QByteArray> prints;
    for (const QCborValue each : QCborValue::fromCbor(bytes).toArray())
        prints.append(each.toByteArray());
    return prints;
}

bool isTranslation(OutboxAction action)
{
    return action == OutboxAction::SaveTranslation || action == OutboxAction::PublishTranslation;
}

} // namespace

Result<qint64> AuthoringStore::queueTranslation(const OutgoingTranslation &translation)
{
    qint64 id = 0;
    const auto done = m_session.transaction([&]() -> Result<Done> {
        const QString remote = remoteOf(translation.fiche, translation.language);
        ESCALE_TRY(const auto known,
                   m_session.value(QLatin1String("SELECT id FROM fiche WHERE account = ? AND remote = ?"),
                                   {m_account, remote}));
        qint64 fiche = known.toLongLong();
        if (fiche == 0) {
            ESCALE_TRY(const auto added,
                       m_session.run(
                           QLatin1String(
                               "INSERT INTO fiche (account, remote, status, has_draft, sent) VALUES (?, ?, '', 0, 0)"),
                           {m_account, remote}));
            fiche = added->lastInsertId().toLongLong();
        }
        ESCALE_TRY_DONE(m_session.run(
            QLatin1String("INSERT INTO translation (fiche, french, published, seen, to_finish) VALUES (?, ?, ?, ?, ?) "
                          "ON CONFLICT (fiche) DO UPDATE SET french = excluded.french, published = "
                          "excluded.published, seen = excluded.seen, to_finish = excluded.to_finish"),
            {fiche, notNull(translation.french), notNull(translation.published), toBytes(translation.seen),
             notNull(translation.toFinish.join(u' '))}));
        ESCALE_TRY(const auto written, addRevision(fiche, RevisionOrigin::Written, translation.text));
        // A wish to publish an older text is not one to publish this. What has begun is left to be looked up.
        ESCALE_TRY_DONE(m_session.run(QLatin1String("DELETE FROM outbox WHERE fiche = ? AND action = ? AND state <> ?"),
                                      {fiche, int(OutboxAction::PublishTranslation), int(OutboxState::Begun)}));
        ESCALE_TRY(const auto save, queue(fiche, OutboxAction::SaveTranslation, written, 0));
        id = save;
        if (translation.publish) {
            ESCALE_TRY_DONE(queue(fiche, OutboxAction::PublishTranslation, written, 0));
        }
        return Done{};
    });
    if (!done)
        return done.error();
    return id;
}

Result<QList<TranslationEntry>> AuthoringStore::translationOutbox()
{
    ESCALE_TRY(auto all, entries());
    QList<TranslationEntry> waiting;
    for (const OutboxEntry &entry : std::as_const(all)) {
        if (!isTranslation(entry.action))
            continue;
        TranslationEntry one;
        one.entry = entry;
        one.what.publish = entry.action == OutboxAction::PublishTranslation;
        const auto read = m_session.each(
            QLatin1String("SELECT f.remote, t.french, t.published, t.seen, t.to_finish FROM fiche f JOIN translation t "
                          "ON t.fiche = f.id WHERE f.id = ?"),
            {entry.fiche}, [&one](const QSqlQuery &row) {
                const QString remote = row.value(0).toString();
                one.what.fiche = remote.section(u'/', 0, 0);
                one.what.language = languageFromCode(remote.section(u'/', 1)).value_or(Language::En);
                one.what.french = row.value(1).toByteArray();
                one.what.published = row.value(2).toByteArray();
                one.what.seen = printsFrom(row.value(3).toByteArray());
                one.what.toFinish = row.value(4).toString().split(u' ', Qt::SkipEmptyParts);
            });
        if (!read)
            return read.error();
        ESCALE_TRY(auto text, revision(entry.revision));
        one.what.text = std::move(text);
        waiting.append(std::move(one));
    }
    return waiting;
}

Result<std::optional<FicheDraft>> AuthoringStore::sentTranslation(const QString &fiche, Language language)
{
    const auto sent = m_session.value(QLatin1String("SELECT sent FROM fiche WHERE account = ? AND remote = ?"),
                                      {m_account, remoteOf(fiche, language)});
    if (!sent)
        return sent.error();
    if (sent->toLongLong() == 0)
        return std::optional<FicheDraft>();
    ESCALE_TRY(auto text, revision(sent->toLongLong()));
    return std::optional(std::move(text));
}

Result<Done> AuthoringStore::noteTranslationSaved(qint64 id)
{
    return m_session.transaction([&]() -> Result<Done> {
        ESCALE_TRY(const auto found, entry(id));
        ESCALE_TRY_DONE(
            m_session.run(QLatin1String("UPDATE fiche SET sent = ? WHERE id = ?"), {found.revision, found.fiche}));
        const auto removed = m_session.run(QLatin1String("DELETE FROM outbox WHERE id = ?"), {id});
        return removed ? Result<Done>(Done{}) : Result<Done>(removed.error());
    });
}

Result<Done> AuthoringStore::noteTranslationKnown(qint64 id, const FicheDraft &there)
{
    return m_session.transaction([&]() -> Result<Done> {
        ESCALE_TRY(const auto found, entry(id));
        ESCALE_TRY(const auto theirs, addRevision(found.fiche, RevisionOrigin::Server, there));
        const auto noted =
            m_session.run(QLatin1String("UPDATE fiche SET sent = ? WHERE id = ?"), {theirs, found.fiche});
        return noted ? Result<Done>(Done{}) : Result<Done>(noted.error());
    });
}

Result<Done> AuthoringStore::noteTranslationPublished(qint64 id)
{
    return m_session.transaction([&]() -> Result<Done> {
        ESCALE_TRY(const auto found, entry(id));
        // The server has deleted the record: there is nothing of ours to compare with next time.
        ESCALE_TRY_DONE(m_session.run(QLatin1String("UPDATE fiche SET sent = 0 WHERE id = ?"), {found.fiche}));
        const auto removed = m_session.run(QLatin1String("DELETE FROM outbox WHERE id = ?"), {id});
        return removed ? Result<Done>(Done{}) : Result<Done>(removed.error());
    });
}

} // namespace escale
