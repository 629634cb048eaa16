// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/outbox.h"

#include "base/try.h"
#include "fiche/fiche.h"
#include "store/privatefile.h"

#include <QCoreApplication>

namespace escale {
namespace {

constexpr int keptDays = 7; // of what is sent: long enough to be seen

constexpr const char *gifts = R"sql(
CREATE TABLE IF NOT EXISTS gift (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind INTEGER NOT NULL,
    fiche TEXT NOT NULL,
    section TEXT NOT NULL,
    words TEXT NOT NULL,
    state INTEGER NOT NULL,
    made INTEGER NOT NULL,
    tried INTEGER,
    thanks_before INTEGER NOT NULL,
    trouble TEXT NOT NULL
);
)sql";

// Readings to be counted.
constexpr const char *views = R"sql(
CREATE TABLE IF NOT EXISTS view (fiche TEXT PRIMARY KEY, count INTEGER NOT NULL) WITHOUT ROWID;
)sql";

OwnFileSchema schema()
{
    OwnFileSchema schema;
    schema.steps = {OwnFileSchema::sql(gifts), OwnFileSchema::sql(views)};
    schema.survivesPowerCut = true; // or the note that something has left is taken back
    schema.forgets = true;          // somebody's words
    return schema;
}

Error usage(const char *sentence, const char *cause)
{
    return {Problem::Usage, QCoreApplication::translate("outbox", sentence), QLatin1String(cause)};
}

QVariant seconds(const QDateTime &time)
{
    return time.isValid() ? QVariant(time.toSecsSinceEpoch()) : QVariant();
}

QDateTime timeOf(const QVariant &value)
{
    return value.isNull() ? QDateTime() : QDateTime::fromSecsSinceEpoch(value.toLongLong(), Qt::UTC);
}

Gift giftOf(const QSqlQuery &row)
{
    Gift gift;
    gift.id = row.value(0).toLongLong();
    gift.kind = static_cast<GiftKind>(row.value(1).toInt());
    gift.fiche = row.value(2).toString();
    gift.section = row.value(3).toString();
    gift.words = row.value(4).toString();
    gift.state = static_cast<GiftState>(row.value(5).toInt());
    gift.made = timeOf(row.value(6));
    gift.tried = timeOf(row.value(7));
    gift.thanksBefore = row.value(8).toInt();
    gift.trouble = row.value(9).toString();
    return gift;
}

/// `which`: the end of the statement, from WHERE or ORDER BY on.
Result<Done> eachGift(WriteSession &session, const char *which, const QVariantList &values,
                      const std::function<void(const Gift &)> &take)
{
    const QByteArray statement =
        QByteArray("SELECT id, kind, fiche, section, words, state, made, tried, thanks_before, trouble FROM gift ") +
        which;
    return session.each(QLatin1String(statement), values, [&take](const QSqlQuery &row) { take(giftOf(row)); });
}

} // namespace

Outbox::Outbox(QString path, Clock &clock, std::unique_ptr<OwnFile> file)
    : m_path(std::move(path)), m_clock(clock), m_file(std::move(file)), m_session(m_file->session())
{
}

Result<std::unique_ptr<Outbox>> Outbox::open(const QString &path, Clock &clock)
{
    // Somebody's words: nobody else reads them, from the first byte on. What cannot be made is said by the opening.
    (void)makePrivateFile(path);
    auto file = OwnFile::open(path, schema());
    if (!file && file.error().problem == Problem::TooNew)
        return Error{Problem::TooNew,
                     QCoreApplication::translate("outbox", "What waits to be sent was written by a newer Escale."),
                     QStringLiteral("outbox schema")};
    if (!file)
        return file.error();
    return std::unique_ptr<Outbox>(new Outbox(path, clock, std::move(file).value()));
}

Result<Done> Outbox::forgetOld()
{
    const auto old = m_session.run(QLatin1String("DELETE FROM gift WHERE state = ? AND tried < ?"),
                                   {int(GiftState::Sent), seconds(m_clock.now().addDays(-keptDays))});
    return old ? Result<Done>(Done{}) : Result<Done>(old.error());
}

Result<Done> Outbox::addView(const QString &ficheId)
{
    if (!isFicheId(ficheId))
        return usage(QT_TRANSLATE_NOOP("outbox", "Choose a fiche first."), "no fiche id");
    const auto added = m_session.run(
        QLatin1String("INSERT INTO view (fiche, count) SELECT ?, 1 WHERE (SELECT count(*) FROM view) < ? OR EXISTS "
                      "(SELECT 1 FROM view WHERE fiche = ?) ON CONFLICT (fiche) DO UPDATE SET count = count + 1"),
        {ficheId, mostViewed, ficheId});
    return added ? Result<Done>(Done{}) : Result<Done>(added.error());
}

Result<QList<Outbox::Views>> Outbox::views()
{
    QList<Views> list;
    const auto read =
        m_session.each(QLatin1String("SELECT fiche, count FROM view ORDER BY fiche"), {}, [&](const QSqlQuery &row) {
            list.append({row.value(0).toString(), row.value(1).toInt()});
        });
    return read ? Result<QList<Views>>(list) : Result<QList<Views>>(read.error());
}

Result<bool> Outbox::takeView(const QString &ficheId)
{
    bool taken = false;
    const auto done = m_session.transaction([&]() -> Result<Done> {
        ESCALE_TRY(
            const auto less,
            m_session.run(QLatin1String("UPDATE view SET count = count - 1 WHERE fiche = ? AND count > 0"), {ficheId}));
        taken = less->numRowsAffected() > 0;
        const auto rest = m_session.run(QLatin1String("DELETE FROM view WHERE count <= 0"), {});
        return rest ? Result<Done>(Done{}) : Result<Done>(rest.error());
    });
    return done ? Result<bool>(taken) : Result<bool>(done.error());
}

Result<Done> Outbox::forgetViews(const QString &ficheId)
{
    const auto gone = m_session.run(QLatin1String("DELETE FROM view WHERE ? = '' OR fiche = ?"),
                                    {ficheId.isNull() ? QStringLiteral("") : ficheId, ficheId});
    return gone ? Result<Done>(Done{}) : Result<Done>(gone.error());
}

Result<int> Outbox::waiting()
{
    int count = 0;
    const auto counted = m_session.each(QLatin1String("SELECT count(*) FROM gift WHERE state NOT IN (?, ?)"),
                                        {int(GiftState::Sent), int(GiftState::Refused)},
                                        [&count](const QSqlQuery &row) { count = row.value(0).toInt(); });
    return counted ? Result<int>(count) : Result<int>(counted.error());
}

Result<std::optional<Gift>> Outbox::merciFor(const QString &ficheId)
{
    std::optional<Gift> found;
    const auto looked = eachGift(m_session, "WHERE kind = ? AND fiche = ? AND state <> ? LIMIT 1",
                                 {int(GiftKind::Merci), ficheId, int(GiftState::Refused)},
                                 [&found](const Gift &gift) { found = gift; });
    return looked ? Result<std::optional<Gift>>(found) : Result<std::optional<Gift>>(looked.error());
}

Result<Gift> Outbox::add(const Gift &wanted)
{
    if (!isFicheId(wanted.fiche))
        return usage(QT_TRANSLATE_NOOP("outbox", "Choose a fiche first."), "no fiche id");
    Gift gift = wanted;
    gift.made = m_clock.now();
    gift.made.setTime(QTime(gift.made.time().hour(), gift.made.time().minute(), gift.made.time().second()));
    const auto added = m_session.transaction([&]() -> Result<Done> {
        if (gift.kind == GiftKind::Merci) {
            ESCALE_TRY(const auto same, merciFor(gift.fiche));
            if (same) {
                gift = *same;
                return Done{};
            }
        }
        ESCALE_TRY(
            const auto row,
            m_session.run(
                QLatin1String("INSERT INTO gift (kind, fiche, section, words, state, made, thanks_before, trouble) "
                              "VALUES (?, ?, ?, ?, ?, ?, -1, '')"),
                {int(gift.kind), gift.fiche, gift.section.isNull() ? QStringLiteral("") : gift.section,
                 gift.words.isNull() ? QStringLiteral("") : gift.words, int(gift.state), seconds(gift.made)}));
        gift.id = row->lastInsertId().toLongLong();
        return Done{};
    });
    if (!added)
        return added.error();
    return gift;
}

Result<Gift> Outbox::addMerci(const QString &ficheId)
{
    Gift gift;
    gift.fiche = ficheId;
    return add(gift);
}

Result<Gift> Outbox::addSuggestion(const QString &ficheId, const QString &section, const QString &words)
{
    const QString text = words.trimmed();
    if (section.isEmpty())
        return usage(QT_TRANSLATE_NOOP("outbox", "Choose the section first."), "no section");
    if (text.isEmpty())
        return usage(QT_TRANSLATE_NOOP("outbox", "Write what should be changed."), "no words");
    if (text.size() > longestWords)
        return usage(QT_TRANSLATE_NOOP("outbox", "This is too long. Say it in fewer words."), "too long");
    Gift gift;
    gift.kind = GiftKind::Suggestion;
    gift.fiche = ficheId;
    gift.section = section;
    gift.words = text;
    return add(gift);
}

Result<QList<Gift>> Outbox::gifts()
{
    QList<Gift> list;
    const auto read = eachGift(m_session, "ORDER BY id DESC", {}, [&list](const Gift &gift) { list.append(gift); });
    if (!read)
        return read.error();
    return list;
}

Result<std::optional<Gift>> Outbox::remove(qint64 id)
{
    std::optional<Gift> gift;
    const auto done = m_session.transaction([&]() -> Result<Done> {
        ESCALE_TRY_DONE(eachGift(m_session, "WHERE id = ?", {id}, [&gift](const Gift &found) { gift = found; }));
        if (gift && gift->state == GiftState::Sending)
            return Error{Problem::Busy, QCoreApplication::translate("outbox", "It is being sent just now."),
                         QStringLiteral("sending")};
        const auto removed = m_session.run(QLatin1String("DELETE FROM gift WHERE id = ?"), {id});
        return removed ? Result<Done>(Done{}) : Result<Done>(removed.error());
    });
    return done ? Result<std::optional<Gift>>(gift) : Result<std::optional<Gift>>(done.error());
}

Result<Done> Outbox::putBack(const Gift &gift)
{
    return m_session.transaction([&]() -> Result<Done> {
        if (gift.kind == GiftKind::Merci && gift.state != GiftState::Refused) {
            ESCALE_TRY(const auto same, merciFor(gift.fiche));
            if (same)
                return Done{};
        }
        const auto put = m_session.run(
            QLatin1String("INSERT OR IGNORE INTO gift (id, kind, fiche, section, words, state, made, tried, "
                          "thanks_before, trouble) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
            {gift.id, int(gift.kind), gift.fiche, gift.section.isNull() ? QStringLiteral("") : gift.section,
             gift.words.isNull() ? QStringLiteral("") : gift.words, int(gift.state), seconds(gift.made),
             seconds(gift.tried), gift.thanksBefore, gift.trouble.isNull() ? QStringLiteral("") : gift.trouble});
        return put ? Result<Done>(Done{}) : Result<Done>(put.error());
    });
}

Result<Done> Outbox::sendAgain(qint64 id)
{
    ESCALE_TRY(const auto moved, move(id, GiftState::Unsure, GiftState::Waiting));
    if (!moved)
        return Error{Problem::NotFound, QCoreApplication::translate("outbox", "This is no longer in the list."),
                     QStringLiteral("not unsure")};
    return Done{};
}

Result<Done> Outbox::settleSending()
{
    const auto settled = m_session.run(QLatin1String("UPDATE gift SET state = ? WHERE state = ?"),
                                       {int(GiftState::Unsure), int(GiftState::Sending)});
    return settled ? Result<Done>(Done{}) : Result<Done>(settled.error());
}

Result<bool> Outbox::move(qint64 id, GiftState from, GiftState to, const QString &trouble, int thanksBefore)
{
    const QString why = trouble.isNull() ? QStringLiteral("") : trouble;
    ESCALE_TRY(const auto moved,
               to == GiftState::Sending
                   ? m_session.run(QLatin1String("UPDATE gift SET state = ?, trouble = ?, tried = ?, thanks_before = ? "
                                                 "WHERE id = ? AND state = ?"),
                                   {int(to), why, seconds(m_clock.now()), thanksBefore, id, int(from)})
               : to == GiftState::Sent
                   ? m_session.run(
                         QLatin1String("UPDATE gift SET state = ?, trouble = ?, words = '' WHERE id = ? AND state = ?"),
                         {int(to), why, id, int(from)})
                   : m_session.run(QLatin1String("UPDATE gift SET state = ?, trouble = ? WHERE id = ? AND state = ?"),
                                   {int(to), why, id, int(from)}));
    return moved->numRowsAffected() > 0;
}

} // namespace escale
