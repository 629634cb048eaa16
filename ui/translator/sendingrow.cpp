// SPDX-License-Identifier: GPL-3.0-or-later
#include "translator/sendingrow.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace escale {

SendingRow::SendingRow(const Appearance &appearance, TranslationDesk &desk, TranslationDispatch &dispatch,
                       QWidget *parent)
    : QWidget(parent), m_appearance(appearance), m_desk(desk), m_dispatch(dispatch), m_saved(new QLabel),
      m_sent(new QLabel), m_update(new QPushButton), m_send(new QPushButton), m_publish(new QPushButton)
{
    m_send->setObjectName(QStringLiteral("send"));
    m_publish->setObjectName(QStringLiteral("publish"));
    m_update->setObjectName(QStringLiteral("update"));
    m_sent->setObjectName(QStringLiteral("sent"));
    m_sent->setWordWrap(true);
    connect(m_send, &QPushButton::clicked, this, &SendingRow::send);
    connect(m_publish, &QPushButton::clicked, this, [this] { m_dispatch.send(true); });
    connect(m_update, &QPushButton::clicked, this, &SendingRow::updateWanted);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_saved);
    row->addWidget(m_sent, 1);
    for (QPushButton *button : {m_update, m_send, m_publish})
        row->addWidget(button);
    connect(&desk, &TranslationDesk::openChanged, this, [this] {
        showSaved();
        showSending();
    });
    connect(&desk, &TranslationDesk::segmentChanged, this, &SendingRow::showSaved);
    connect(&desk, &TranslationDesk::savedChanged, this, &SendingRow::showSaved);
    connect(&dispatch, &TranslationDispatch::changed, this, &SendingRow::showSending);
    connect(&appearance, &Appearance::changed, this, &SendingRow::restyle);
    retranslate();
    restyle();
}

void SendingRow::send()
{
    if (m_dispatch.isSignedIn())
        m_dispatch.send(false);
    else
        Q_EMIT signInWanted();
}

void SendingRow::retranslate()
{
    m_publish->setText(tr("Publish"));
    m_update->setText(tr("Update the library"));
    m_send->setToolTip(QStringLiteral("Ctrl+S"));
    showSaved();
    showSending();
}

void SendingRow::restyle()
{
    for (QLabel *label : {m_saved, m_sent})
        label->setFont(m_appearance.font(TextRole::Small));
}

void SendingRow::showSaved()
{
    m_saved->setText(m_desk.saved()
                         ? tr("Saved here at %1").arg(m_desk.saved()->toLocalTime().toString(QStringLiteral("HH:mm")))
                         : QString());
}

QString SendingRow::words() const
{
    const auto waiting = m_dispatch.waiting();
    for (const TranslationEntry &one : waiting) {
        if (one.entry.state == OutboxState::Held)
            return one.entry.sentence;
    }
    if (m_dispatch.isBusy() && !waiting.isEmpty())
        return tr("Sending…");
    const auto last = m_dispatch.last();
    if (!waiting.isEmpty())
        return last && !last->sentence.isEmpty() ? last->sentence : tr("It is sent as soon as the server answers.");
    if (!last)
        return {};
    switch (last->kind) {
    case TranslationReport::Kind::Saved:
        return last->finished ? tr("Sent. An expert looks at it next.")
                              : tr("Sent. What is not confirmed is marked as unfinished.");
    case TranslationReport::Kind::Published:
        return tr("Published. Readers have it now.");
    default:
        return last->sentence;
    }
}

void SendingRow::showSending()
{
    m_send->setText(!m_dispatch.isSignedIn() ? tr("Sign in to send…")
                    : m_dispatch.isExpert()  ? tr("Save on the server")
                                             : tr("Send for review"));
    m_publish->setVisible(m_dispatch.isExpert());
    m_sent->setText(words());
    const auto last = m_dispatch.last();
    m_update->setVisible(last && last->olderLibrary);
}

void SendingRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace escale
