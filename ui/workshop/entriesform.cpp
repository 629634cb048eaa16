// SPDX-License-Identifier: GPL-3.0-or-later
#include "workshop/entriesform.h"

#include "authoring/draftplaces.h"

#include <algorithm>

namespace escale {

EntriesForm::EntriesForm(const Appearance &appearance, Kind kind, QWidget *parent)
    : QWidget(parent), m_kind(std::move(kind)), m_title(new Label(appearance, TextRole::Heading)),
      m_column(new QVBoxLayout), m_oneMore(new QPushButton)
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_title);
    all->addLayout(m_column);
    all->addWidget(m_oneMore, 0, Qt::AlignLeading);
    connect(m_oneMore, &QPushButton::clicked, this, [this] {
        EntryCard *card = addCard(m_cards.size());
        card->setEntry(m_kind.blank);
        number();
        Q_EMIT edited();
        card->setOpen(true);
    });
}

void EntriesForm::setWords(const QString &title, const QString &oneMore)
{
    m_title->setText(title);
    m_oneMore->setText(oneMore);
}

void EntriesForm::begin()
{
    qDeleteAll(std::exchange(m_cards, {}));
}

bool EntriesForm::hasCardOf(const QByteArray &entry) const
{
    return std::any_of(m_cards.begin(), m_cards.end(),
                       [&entry](const EntryCard *card) { return card->entry() == entry; });
}

EntryCard *EntriesForm::addCard(qsizetype at)
{
    EntryCard *card = m_kind.card();
    m_cards.insert(at, card);
    m_column->insertWidget(static_cast<int>(at), card);
    connect(card, &EntryCard::edited, this, &EntriesForm::edited);
    connect(card, &EntryCard::undoAsked, this, &EntriesForm::undoAsked);
    connect(card, &EntryCard::redoAsked, this, &EntriesForm::redoAsked);
    connect(card, &EntryCard::moveWanted, this, [this, card](int by) { move(card, by); });
    connect(card, &EntryCard::takeOutWanted, this, [this, card] { takeOut(card); });
    return card;
}

void EntriesForm::drop(qsizetype at)
{
    EntryCard *card = m_cards.takeAt(at);
    m_column->removeWidget(card); // now: the places in the column are those in the list
    card->deleteLater();
}

void EntriesForm::setList(const QByteArray &list)
{
    const QList<QByteArray> entries = draftEntries(list);
    // One that was taken out or put back: each card goes on with its own entry, so that its fields do not jump.
    for (qsizetype i = 0; i < m_cards.size(); ++i) {
        const bool known = entries.contains(m_cards[i]->entry());
        if (!known && entries.size() < m_cards.size())
            drop(i--);
    }
    while (m_cards.size() > entries.size())
        drop(m_cards.size() - 1);
    for (qsizetype i = 0; i < entries.size() && m_cards.size() < entries.size(); ++i) {
        const bool othersStay = i >= m_cards.size() || entries.contains(m_cards[i]->entry());
        if (othersStay && !hasCardOf(entries[i]))
            addCard(std::min(i, m_cards.size()))->setEntry(entries[i]);
    }
    for (qsizetype i = 0; i < entries.size(); ++i) {
        EntryCard *card = i < m_cards.size() ? m_cards[i] : addCard(i);
        if (card->entry() != entries[i])
            card->setEntry(entries[i]);
        else
            card->refresh();
    }
    number();
}

QByteArray EntriesForm::list() const
{
    QList<QByteArray> entries;
    for (const EntryCard *card : m_cards)
        entries.append(card->entry());
    const QByteArray list = draftList(entries);
    return m_kind.sendable ? m_kind.sendable(list) : list;
}

void EntriesForm::move(EntryCard *card, int by)
{
    const qsizetype from = m_cards.indexOf(card), to = from + by;
    if (to < 0 || to >= m_cards.size())
        return;
    m_cards.move(from, to);
    m_column->removeWidget(card);
    m_column->insertWidget(static_cast<int>(to), card);
    number();
    // The key that was pressed may be off now: the focus stays with the card.
    QPushButton &key = by < 0 ? card->upKey() : card->downKey();
    (key.isEnabled() ? key : card->changeKey()).setFocus(Qt::OtherFocusReason);
    Q_EMIT edited();
}

void EntriesForm::takeOut(EntryCard *card)
{
    const qsizetype at = m_cards.indexOf(card);
    m_cards.removeAt(at);
    m_column->removeWidget(card);
    card->hide();
    card->deleteLater();
    number();
    if (m_cards.isEmpty())
        m_oneMore->setFocus(Qt::OtherFocusReason);
    else
        m_cards[std::min(at, m_cards.size() - 1)]->changeKey().setFocus(Qt::OtherFocusReason);
    Q_EMIT edited();
}

void EntriesForm::number()
{
    for (qsizetype i = 0; i < m_cards.size(); ++i)
        m_cards[i]->setPosition(i, m_cards.size());
}

QWidget *EntriesForm::goTo()
{
    for (EntryCard *card : std::as_const(m_cards)) {
        if (!card->isWhole()) {
            card->setOpen(true);
            return card->fieldToMend();
        }
    }
    m_oneMore->setFocus(Qt::OtherFocusReason);
    return m_oneMore;
}

void EntriesForm::refresh()
{
    for (EntryCard *card : std::as_const(m_cards))
        card->refresh();
}

} // namespace escale
