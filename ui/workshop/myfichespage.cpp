// SPDX-License-Identifier: GPL-3.0-or-later
#include "workshop/myfichespage.h"

#include "feed/plaintext.h"

#include <QBoxLayout>
#include <QEvent>
#include <QHeaderView>

namespace escale {

MyFichesPage::MyFichesPage(const Appearance &appearance, Workshop &workshop, QWidget *parent)
    : QWidget(parent), m_workshop(workshop), m_title(new Label(appearance, TextRole::Title)),
      m_who(new Label(appearance, TextRole::Small)), m_empty(new Label(appearance, TextRole::Body)),
      m_list(new QTreeWidget), m_programme(new QPushButton), m_procedure(new QPushButton), m_refresh(new QPushButton),
      m_signOut(new QPushButton)
{
    m_list->setColumnCount(5);
    m_list->setRootIsDecorated(false);
    m_list->setAllColumnsShowFocus(true);
    m_list->setUniformRowHeights(true);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    for (int column = 1; column < 5; ++column)
        m_list->header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    m_list->header()->setStretchLastSection(false);
    auto *top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addWidget(m_who);
    top->addWidget(m_refresh);
    top->addWidget(m_signOut);
    auto *begin = new QHBoxLayout;
    begin->addWidget(m_programme);
    begin->addWidget(m_procedure);
    begin->addStretch();
    auto *page = new QVBoxLayout(this);
    page->addLayout(top);
    page->addLayout(begin);
    page->addWidget(m_empty);
    page->addWidget(m_list, 1);
    connect(m_list, &QTreeWidget::itemActivated, this, &MyFichesPage::openCurrent);
    connect(m_programme, &QPushButton::clicked, this, [this] { m_workshop.beginFiche(Kind::Dispositif); });
    connect(m_procedure, &QPushButton::clicked, this, [this] { m_workshop.beginFiche(Kind::Demarche); });
    connect(m_refresh, &QPushButton::clicked, &m_workshop, &Workshop::refresh);
    connect(m_signOut, &QPushButton::clicked, &m_workshop, &Workshop::signOut);
    connect(&m_workshop, &Workshop::rowsChanged, this, &MyFichesPage::showRows);
    connect(&m_workshop, &Workshop::accountChanged, this, [this] { m_who->setText(m_workshop.email()); });
    retranslate();
}

void MyFichesPage::openCurrent()
{
    const int index = m_list->indexOfTopLevelItem(m_list->currentItem());
    if (index >= 0 && index < m_rows.size())
        m_workshop.openFiche(m_rows[index]);
}

QString MyFichesPage::stateOf(const WorkshopRow &row) const
{
    if (row.waiting == OutboxState::Conflict)
        return tr("Two texts: choose");
    if (row.waiting == OutboxState::Held)
        return tr("Not sent: look why");
    if (row.waiting)
        return tr("Waits for the network");
    if (row.changedHere)
        return tr("Changed here, not on the server");
    if (row.status == QLatin1String("Actif"))
        return row.hasDraft ? tr("Public, with a revision") : tr("Public");
    if (row.status == QLatin1String("En attente"))
        return tr("Waits for the structure");
    if (row.status == QLatin1String("En attente admin"))
        return tr("Waits for an administrator");
    if (row.status == QLatin1String("Rejeté structure"))
        return tr("Refused by the structure");
    return tr("Draft");
}

void MyFichesPage::showRows()
{
    const QString current = m_list->currentItem() != nullptr ? m_list->currentItem()->text(0) : QString();
    m_rows = m_workshop.rows();
    m_list->clear();
    for (const WorkshopRow &row : std::as_const(m_rows)) {
        const QString title = cleanText(row.title, TextShape::SingleLine);
        auto *item = new QTreeWidgetItem(m_list, {title.isEmpty() ? tr("Without a title") : title, stateOf(row),
                                                  QString::number(row.views), QString::number(row.mercis),
                                                  row.unread > 0 ? QString::number(row.unread) : QString()});
        item->setToolTip(1, row.sentence);
        if (title == current)
            m_list->setCurrentItem(item);
    }
    m_empty->setVisible(m_rows.isEmpty());
    m_list->setVisible(!m_rows.isEmpty());
}

void MyFichesPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MyFichesPage::retranslate()
{
    m_title->setText(tr("My fiches"));
    m_programme->setText(tr("Write about a programme"));
    m_procedure->setText(tr("Write about a procedure"));
    m_refresh->setText(tr("Refresh"));
    m_signOut->setText(tr("Sign out"));
    m_empty->setText(tr("There is no fiche of yours yet. Begin one: it stays on this computer until you save it."));
    m_list->setHeaderLabels({tr("Title"), tr("Where it stands"), tr("Views"), tr("Thanks"), tr("New remarks")});
    m_list->setAccessibleName(m_title->text());
    showRows();
}

} // namespace escale
