// SPDX-License-Identifier: GPL-3.0-or-later
#include "workshop/entrycard.h"

#include "l10n/catalogue.h"
#include "style/flow.h"

#include <QEvent>

namespace escale {

EntryCard::EntryCard(const Appearance &appearance, QWidget *parent)
    : QFrame(parent), m_appearance(appearance), m_name(new Label(appearance, TextRole::Card)),
      m_lines(new Label(appearance, TextRole::Body)), m_change(new QPushButton), m_up(new QPushButton),
      m_down(new QPushButton), m_takeOut(new QPushButton), m_body(new QWidget), m_fields(new QVBoxLayout(m_body))
{
    setFrameShape(QFrame::StyledPanel);
    const int unit = appearance.metrics().unit;
    for (Label *label : {m_name, m_lines})
        label->setContentLanguage(Language::Fr); // as readers of every language have it
    auto *keys = new QWidget;
    auto *row = new WrapLayout(unit, keys);
    for (QPushButton *key : {m_change, m_up, m_down, m_takeOut}) {
        key->setFocusPolicy(Qt::TabFocus);
        row->addWidget(key);
    }
    m_fields->setContentsMargins(0, unit, 0, 0);
    m_fields->setSpacing(unit);
    m_body->hide();
    auto *all = new QVBoxLayout(this);
    all->addWidget(m_name);
    all->addWidget(m_lines);
    all->addWidget(keys);
    all->addWidget(m_body);
    connect(m_change, &QPushButton::clicked, this, [this] { setOpen(!m_open); });
    connect(m_up, &QPushButton::clicked, this, [this] { Q_EMIT moveWanted(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { Q_EMIT moveWanted(1); });
    connect(m_takeOut, &QPushButton::clicked, this, &EntryCard::takeOutWanted);
}

void EntryCard::setEntry(const QByteArray &entry)
{
    m_entry = entry;
    showFields();
    showWords();
}

void EntryCard::change(const QByteArray &entry)
{
    if (entry == m_entry)
        return showWords();
    m_entry = entry;
    showWords();
    Q_EMIT edited();
}

void EntryCard::setOpen(bool open)
{
    m_open = open;
    m_body->setVisible(open);
    showWords();
    if (open)
        fieldToMend()->setFocus(Qt::OtherFocusReason);
}

void EntryCard::setPosition(qsizetype index, qsizetype count)
{
    m_up->setEnabled(index > 0);
    m_down->setEnabled(index + 1 < count);
}

void EntryCard::showWords()
{
    const Reading now = reading();
    const QString name = now.name.isEmpty() ? nameOfNew() : now.name;
    m_name->setContentLanguage(now.name.isEmpty() ? interfaceLanguage() : Language::Fr);
    m_name->setText(name);
    m_lines->setText(now.lines.join(u'\n'));
    m_lines->setVisible(!now.lines.isEmpty());
    const auto key = [&name](QPushButton *button, const QString &words) {
        button->setText(words);
        button->setAccessibleName(QStringLiteral("%1: %2").arg(words, name));
    };
    key(m_change, m_open ? tr("Close") : tr("Change"));
    key(m_up, tr("Up"));
    key(m_down, tr("Down"));
    key(m_takeOut, tr("Take out"));
    showSentences();
}

void EntryCard::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showWords();
}

} // namespace escale
