// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/outboxdialog.h"

#include "l10n/isolate.h"
#include "style/plainlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QShortcut>
#include <QVBoxLayout>
#include <algorithm>

namespace escale {

OutboxDialog::OutboxDialog(OutboxRunner &outbox, LibraryService &library, Language language, QWidget *parent)
    : QDialog(parent), m_outbox(outbox), m_library(library), m_language(language), m_list(new QListWidget),
      m_said(plainLabel()), m_takeBack(new QPushButton), m_undo(new QPushButton), m_again(new QPushButton),
      m_sendNow(new QPushButton), m_close(new QPushButton)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->addWidget(m_list, 1);
    column->addWidget(m_said);
    m_list->setWordWrap(true);
    auto *row = new QHBoxLayout;
    for (QPushButton *button : {m_takeBack, m_undo, m_again, m_sendNow})
        row->addWidget(button);
    row->addStretch();
    row->addWidget(m_close);
    column->addLayout(row);
    for (QPushButton *button : {m_takeBack, m_undo, m_again, m_sendNow})
        button->setAutoDefault(false);
    m_close->setDefault(true);
    connect(m_list, &QListWidget::currentRowChanged, this, &OutboxDialog::follow);
    connect(m_takeBack, &QPushButton::clicked, this, &OutboxDialog::removeCurrent);
    connect(m_undo, &QPushButton::clicked, this, &OutboxDialog::putBack);
    connect(new QShortcut(QKeySequence::Undo, this), &QShortcut::activated, m_undo, &QPushButton::click);
    connect(m_again, &QPushButton::clicked, this, [this] {
        if (const Gift *gift = current()) {
            if (const auto done = m_outbox.sendAgain(gift->id); !done)
                say(done.error().sentence);
        }
    });
    connect(m_sendNow, &QPushButton::clicked, this, [this] {
        say({});
        m_outbox.send();
    });
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    connect(&outbox, &OutboxRunner::changed, this, &OutboxDialog::fill);
    connect(&outbox, &OutboxRunner::finished, this,
            [this](const std::optional<Error> &trouble) { say(trouble ? trouble->sentence : QString()); });
    retranslate();
    fill();
    resize(640, 420);
}

void OutboxDialog::removeCurrent()
{
    if (current() == nullptr)
        return;
    const auto removed = m_outbox.remove(current()->id);
    if (!removed)
        return say(removed.error().sentence);
    if (*removed)
        m_removed.append(**removed);
    follow();
}

void OutboxDialog::putBack()
{
    if (m_removed.isEmpty())
        return;
    if (const auto done = m_outbox.putBack(m_removed.last()); !done)
        return say(done.error().sentence);
    m_removed.removeLast();
    follow();
}

QString OutboxDialog::stateWords(GiftState state)
{
    switch (state) {
    case GiftState::Waiting:
        return tr("waiting");
    case GiftState::Sending:
        return tr("being sent");
    case GiftState::Unsure:
        return tr("may have arrived");
    case GiftState::Sent:
        return tr("sent");
    case GiftState::Refused:
        break;
    }
    return tr("not sent");
}

QString OutboxDialog::lineOf(const Gift &gift) const
{
    const QString what = gift.kind == GiftKind::Merci ? tr("Thanks") : tr("Suggestion");
    const QString title = m_titles.value(gift.fiche, gift.fiche);
    //: A line of a list: %1 is "Thanks" or "Suggestion", %2 the title of a fiche, %3 "waiting" or "sent".
    QString line = tr("%1 · %2 · %3").arg(what, isolated(title, layoutDirection()), stateWords(gift.state));
    for (const QString &more : {gift.words, gift.trouble}) {
        if (!more.isEmpty())
            line += u'\n' + more;
    }
    return line;
}

const Gift *OutboxDialog::current() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_gifts.size() ? &m_gifts[row] : nullptr;
}

void OutboxDialog::fill()
{
    const auto gifts = m_outbox.gifts();
    if (!gifts)
        return say(gifts.error().sentence);
    const qint64 chosen = current() != nullptr ? current()->id : -1;
    m_gifts = *gifts;
    m_list->clear();
    for (const Gift &gift : std::as_const(m_gifts)) {
        m_list->addItem(lineOf(gift));
        if (gift.id == chosen)
            m_list->setCurrentRow(m_list->count() - 1);
        if (m_titles.contains(gift.fiche))
            continue;
        m_titles.insert(gift.fiche, gift.fiche);
        m_library.fiche(gift.fiche, m_language, this, [this, id = gift.fiche](const Result<ReadFiche> &read) {
            if (!read)
                return;
            m_titles.insert(id, read->translation.title);
            fill();
        });
    }
    const QString nothing = tr("Nothing waits to be sent.");
    if (m_gifts.isEmpty())
        say(nothing);
    else if (m_said->text() == nothing)
        say({});
    follow();
}

void OutboxDialog::follow()
{
    const Gift *gift = current();
    m_takeBack->setEnabled(gift != nullptr && gift->state != GiftState::Sending);
    m_takeBack->setText(gift == nullptr || gift->state == GiftState::Waiting ? tr("Take back")
                                                                             : tr("Remove from the list"));
    m_undo->setEnabled(!m_removed.isEmpty());
    m_again->setEnabled(gift != nullptr && gift->state == GiftState::Unsure);
    m_sendNow->setEnabled(
        std::any_of(m_gifts.begin(), m_gifts.end(), [](const Gift &one) { return one.state == GiftState::Waiting; }));
}

void OutboxDialog::say(const QString &sentence)
{
    m_said->setText(sentence);
    m_said->setVisible(!sentence.isEmpty());
}

void OutboxDialog::retranslate()
{
    //: Title of a window: thanks and suggestions on their way.
    setWindowTitle(tr("To be sent"));
    m_list->setAccessibleName(windowTitle());
    m_undo->setText(tr("Undo"));
    m_again->setText(tr("Send again"));
    m_sendNow->setText(tr("Send now"));
    m_close->setText(tr("Close"));
    follow();
}

void OutboxDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        fill();
    }
    QDialog::changeEvent(event);
}

} // namespace escale
