// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/outboxrunner.h"

#include "base/try.h"
#include "sync/feedsettings.h"

#include <QCoreApplication>
#include <QFile>

namespace escale {

OutboxRunner::OutboxRunner(QString path, Settings &settings, Clock &clock, QObject *parent)
    : QObject(parent), m_path(std::move(path)), m_settings(settings), m_clock(clock)
{
}

OutboxRunner::~OutboxRunner()
{
    // The sender hears of what is cancelled, and notes it, before it goes: both pay their last answers when they are
    // destroyed, and there must be nobody left to pay.
    if (m_giveBack)
        m_giveBack->cancel();
    if (m_feed)
        m_feed->cancel();
    m_sender.reset();
}

Result<Outbox *> OutboxRunner::outbox()
{
    if (!m_outbox) {
        ESCALE_TRY(auto opened, Outbox::open(m_path, m_clock));
        m_outbox = std::move(opened);
    }
    return m_outbox.get();
}

template <typename T> Result<T> OutboxRunner::after(Result<T> done, bool sends)
{
    if (done) {
        Q_EMIT changed();
        if (sends)
            send();
    }
    return done;
}

Result<Gift> OutboxRunner::addMerci(const QString &ficheId)
{
    const auto box = outbox();
    return box ? after((*box)->addMerci(ficheId), true) : Result<Gift>(box.error());
}

Result<Gift> OutboxRunner::addSuggestion(const QString &ficheId, const QString &section, const QString &words)
{
    const auto box = outbox();
    return box ? after((*box)->addSuggestion(ficheId, section, words), true) : Result<Gift>(box.error());
}

Result<QList<Gift>> OutboxRunner::gifts()
{
    if (!m_outbox && !QFile::exists(m_path))
        return QList<Gift>();
    const auto box = outbox();
    return box ? (*box)->gifts() : Result<QList<Gift>>(box.error());
}

void OutboxRunner::addView(const QString &ficheId)
{
    if (!m_settings.countViews || m_settings.feedUrl.isEmpty() || !feedSettings(m_settings))
        return;
    if (const auto box = outbox())
        (void)(*box)->addView(ficheId);
}

int OutboxRunner::views()
{
    int count = 0;
    const auto views = m_outbox ? m_outbox->views() : Result<QList<Outbox::Views>>(QList<Outbox::Views>());
    for (const Outbox::Views &one : views ? *views : QList<Outbox::Views>())
        count += one.count;
    return count;
}

void OutboxRunner::readSettings()
{
    if (m_settings.countViews || (!m_outbox && !QFile::exists(m_path)))
        return;
    if (const auto box = outbox())
        (void)(*box)->forgetViews();
}

int OutboxRunner::waiting()
{
    if (!m_outbox) // not opened for it: begin() does, when there is time
        return 0;
    const auto count = m_outbox->waiting();
    return count ? *count : 0;
}

void OutboxRunner::begin()
{
    if (!QFile::exists(m_path))
        return;
    readSettings();
    if (const auto box = outbox())
        (void)(*box)->forgetOld();
    Q_EMIT changed();
    send();
}

Result<std::optional<Gift>> OutboxRunner::remove(qint64 id)
{
    const auto box = outbox();
    return box ? after((*box)->remove(id), false) : Result<std::optional<Gift>>(box.error());
}

Result<Done> OutboxRunner::putBack(const Gift &gift)
{
    const auto box = outbox();
    return box ? after((*box)->putBack(gift), gift.state == GiftState::Waiting) : Result<Done>(box.error());
}

Result<Done> OutboxRunner::sendAgain(qint64 id)
{
    const auto box = outbox();
    return box ? after((*box)->sendAgain(id), true) : Result<Done>(box.error());
}

Result<std::unique_ptr<GiveBack>> OutboxRunner::direct() const
{
    if (m_settings.feedUrl.isEmpty())
        return Error{Problem::BadConfiguration,
                     QCoreApplication::translate("escale::OutboxRunner", "No source of the fiches is set."),
                     QStringLiteral("no feed")};
    ESCALE_TRY(const auto feed, feedSettings(m_settings));
    return std::unique_ptr<GiveBack>(std::make_unique<ApiGiveBack>(feed, m_clock));
}

void OutboxRunner::send()
{
    if (running()) {
        m_again = true;
        return;
    }
    if (m_settings.feedUrl.isEmpty())
        return;
    if (!m_outbox && !QFile::exists(m_path))
        return;
    const auto box = outbox();
    if (!box || (waiting() == 0 && views() == 0))
        return;
    const auto settings = feedSettings(m_settings);
    if (!settings)
        return Q_EMIT finished(settings.error());
    m_feed = std::make_unique<ApiFeed>(*settings, m_clock);
    m_giveBack = std::make_unique<ApiGiveBack>(*settings, m_clock);
    m_sender = std::make_unique<OutboxSender>(*m_outbox, *m_feed, *m_giveBack, m_clock);
    connect(m_sender.get(), &OutboxSender::changed, this, &OutboxRunner::changed);
    // Queued: the sender ends in the middle of an answer of the feed.
    connect(m_sender.get(), &OutboxSender::finished, this, &OutboxRunner::end, Qt::QueuedConnection);
    m_sender->send();
}

void OutboxRunner::end(const std::optional<Error> &trouble)
{
    m_sender.reset();
    m_giveBack.reset();
    m_feed.reset();
    Q_EMIT changed();
    Q_EMIT finished(trouble);
    if (std::exchange(m_again, false) && !trouble)
        send();
}

} // namespace escale
