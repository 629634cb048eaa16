// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/outboxsender.h"

#include <QCoreApplication>
#include <algorithm>

namespace escale {
namespace {

QString gone()
{
    return QCoreApplication::translate("outbox", "This fiche is no longer public: nothing was sent.");
}

QString unsure()
{
    return QCoreApplication::translate("outbox", "It may have arrived. It is not sent again by itself.");
}

} // namespace

OutboxSender::OutboxSender(Outbox &outbox, Feed &feed, GiveBack &giveBack, Clock &clock, Step step, QObject *parent)
    : QObject(parent), m_outbox(outbox), m_feed(feed), m_giveBack(giveBack), m_clock(clock), m_step(std::move(step))
{
}

void OutboxSender::step(const char *name) const
{
    if (m_step)
        m_step(name);
}

void OutboxSender::send()
{
    if (running())
        return;
    auto lock = std::make_unique<QLockFile>(m_outbox.path() + QStringLiteral(".lock"));
    lock->setStaleLockTime(0); // who holds it lives: a dead process's lock is found by its number
    if (!lock->tryLock(0))
        return finish(std::nullopt); // the other process sends all there is
    m_lock = std::move(lock);
    const auto settled = m_outbox.settleSending();
    const auto gifts = settled ? m_outbox.gifts() : Result<QList<Gift>>(settled.error());
    if (!gifts)
        return finish(gifts.error());
    m_todo.clear();
    for (const Gift &gift : *gifts) {
        const bool rested = !gift.tried.isValid() || gift.tried.addSecs(quiet.count()) <= m_clock.now();
        const bool weighable =
            gift.state == GiftState::Unsure && gift.kind == GiftKind::Merci && gift.thanksBefore >= 0 && rested;
        if (gift.state == GiftState::Waiting || weighable)
            m_todo.prepend(gift); // oldest first
    }
    const auto views = m_outbox.views();
    m_views = views ? *views : QList<Outbox::Views>();
    next();
}

void OutboxSender::next()
{
    if (m_todo.isEmpty())
        return nextViews();
    look(m_todo.takeFirst());
}

void OutboxSender::nextViews()
{
    if (m_views.isEmpty())
        return finish(std::nullopt);
    step("look");
    m_feed.detail(m_views.first().fiche, Language::Fr, {}, [this](const Result<Detail> &detail) {
        if (!running())
            return;
        const Outbox::Views views = m_views.takeFirst();
        if (detail)
            return count(views);
        if (detail.error().problem != Problem::NotFound && detail.error().problem != Problem::BadAnswer)
            return finish(detail.error());
        if (detail.error().problem == Problem::NotFound)
            (void)m_outbox.forgetViews(views.fiche); // whoever reads an old copy is no reader of theirs any more
        nextViews();
    });
}

void OutboxSender::count(const Outbox::Views &views)
{
    step("note");
    const auto taken = views.count > 0 ? m_outbox.takeView(views.fiche) : Result<bool>(false);
    if (!taken)
        return finish(taken.error()); // what cannot be noted is not sent
    if (!*taken)
        return nextViews();
    step("request");
    m_giveBack.view(views.fiche, [this, views](const Delivery &delivery) {
        step("answer");
        using Ending = Delivery::Ending;
        if (delivery.ending == Ending::NotSent || delivery.ending == Ending::KeyRefused) {
            (void)m_outbox.addView(views.fiche);
            return finish(delivery.error);
        }
        if (delivery.ending == Ending::Refused)
            (void)m_outbox.forgetViews(views.fiche);
        if (!running() || delivery.ending == Ending::Stopped)
            return;
        if (delivery.ending == Ending::Refused)
            nextViews();
        else
            count({views.fiche, views.count - 1});
    });
    step("under way");
}

void OutboxSender::look(const Gift &gift)
{
    step("look");
    m_feed.detail(gift.fiche, Language::Fr, {}, [this, gift](const Result<Detail> &detail) {
        if (!running())
            return;
        if (detail) {
            if (gift.state == GiftState::Unsure)
                weigh(gift, detail->fiche.mercis);
            else
                deliver(gift, detail->fiche.mercis);
            return;
        }
        if (detail.error().problem == Problem::NotFound) {
            move(gift, gift.state, GiftState::Refused, gone());
            return next();
        }
        if (detail.error().problem == Problem::BadAnswer)
            return next(); // this one waits; the others may go
        finish(detail.error());
    });
}

void OutboxSender::weigh(const Gift &gift, int thanks)
{
    step("weigh");
    if (thanks > gift.thanksBefore) {
        move(gift, GiftState::Unsure, GiftState::Sent);
        return next();
    }
    move(gift, GiftState::Unsure, GiftState::Waiting);
    deliver(gift, thanks);
}

void OutboxSender::deliver(const Gift &gift, int thanks)
{
    step("note");
    const auto noted = m_outbox.move(gift.id, GiftState::Waiting, GiftState::Sending, {}, thanks);
    if (!noted)
        return finish(noted.error()); // what cannot be noted is not sent
    if (!*noted)
        return next(); // taken back meanwhile
    Q_EMIT changed();
    step("request");
    const auto answer = [this, gift](const Delivery &delivery) { settle(gift, delivery); };
    if (gift.kind == GiftKind::Merci)
        m_giveBack.merci(gift.fiche, answer);
    else
        m_giveBack.suggestion(gift.fiche, gift.section, gift.words, answer);
    step("under way");
}

void OutboxSender::settle(const Gift &gift, const Delivery &delivery)
{
    step("answer");
    using Ending = Delivery::Ending;
    switch (delivery.ending) {
    case Ending::Done:
        move(gift, GiftState::Sending, GiftState::Sent);
        break;
    case Ending::Refused:
        move(gift, GiftState::Sending, GiftState::Refused, delivery.error.sentence);
        break;
    case Ending::NotSent:
    case Ending::KeyRefused:
        move(gift, GiftState::Sending, GiftState::Waiting);
        return finish(delivery.error);
    case Ending::Unknown:
    case Ending::Stopped:
        move(gift, GiftState::Sending, GiftState::Unsure, unsure());
        break;
    }
    step("settled");
    if (running())
        next();
}

void OutboxSender::move(const Gift &gift, GiftState from, GiftState to, const QString &trouble, int thanks)
{
    // Not noted (a full disk): it stays Sending, which the next run takes for Unsure. Nothing goes twice.
    (void)m_outbox.move(gift.id, from, to, trouble, thanks);
    Q_EMIT changed();
}

void OutboxSender::finish(const std::optional<Error> &trouble)
{
    m_todo.clear();
    m_views.clear();
    m_lock.reset();
    Q_EMIT finished(trouble);
}

} // namespace escale
