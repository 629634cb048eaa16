// SPDX-License-Identifier: GPL-3.0-or-later
#include "workshop/myfichespage.h"

#include "base/saidsentences.h"
#include "feed/plaintext.h"
#include "style/flow.h"
#include "style/scrollpane.h"
#include "workshop/letters.h"

#include <QBoxLayout>
#include <QEvent>
#include <QHeaderView>

namespace escale {
namespace {

constexpr double leastColumnsLetters = 52; ///< of five columns
constexpr double leastListLines = 10;      ///< of the list, in letters high

} // namespace

MyFichesPage::MyFichesPage(const Appearance &appearance, Workshop &workshop, QWidget *parent)
    : QWidget(parent), m_appearance(appearance), m_workshop(workshop), m_title(new Label(appearance, TextRole::Title)),
      m_who(new Label(appearance, TextRole::Small)), m_rights(new Label(appearance, TextRole::Small)),
      m_empty(new Label(appearance, TextRole::Body)), m_list(new QTreeWidget), m_programme(new QPushButton),
      m_procedure(new QPushButton), m_remarks(new QPushButton), m_refresh(new QPushButton), m_signOut(new QPushButton)
{
    m_list->setColumnCount(5);
    m_list->setRootIsDecorated(false);
    m_list->setAllColumnsShowFocus(true);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    for (int column = 1; column < 5; ++column)
        m_list->header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    m_list->header()->setStretchLastSection(false);
    m_list->setWordWrap(true);
    auto *keys = new QWidget;
    auto *row = new WrapLayout(appearance.metrics().unit, keys);
    for (QPushButton *key : {m_programme, m_procedure, m_remarks, m_refresh, m_signOut})
        row->addWidget(key);
    auto *inside = new QWidget;
    auto *page = new QVBoxLayout(inside);
    page->addWidget(m_title);
    page->addWidget(m_who);
    page->addWidget(m_rights);
    page->addWidget(keys);
    page->addWidget(m_empty);
    page->addWidget(m_list, 1);
    page->addStretch();                      // while there is no list
    auto *pane = new ScrollPane(appearance); // large letters in a low window
    pane->setWidget(inside);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(pane);
    connect(m_list, &QTreeWidget::itemActivated, this, &MyFichesPage::openCurrent);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &MyFichesPage::showKeys);
    connect(m_remarks, &QPushButton::clicked, this, [this] {
        if (const WorkshopRow *chosen = current())
            Q_EMIT remarksWanted(chosen->remote);
    });
    connect(m_programme, &QPushButton::clicked, this, [this] { m_workshop.beginFiche(Kind::Dispositif); });
    connect(m_procedure, &QPushButton::clicked, this, [this] { m_workshop.beginFiche(Kind::Demarche); });
    connect(m_refresh, &QPushButton::clicked, &m_workshop, &Workshop::refresh);
    connect(m_signOut, &QPushButton::clicked, &m_workshop, &Workshop::signOut);
    connect(&m_workshop, &Workshop::rowsChanged, this, &MyFichesPage::showRows);
    connect(&m_appearance, &Appearance::changed, this, &MyFichesPage::adapt);
    connect(&m_workshop, &Workshop::accountChanged, this, [this] {
        m_who->setText(m_workshop.email());
        showRights();
    });
    retranslate();
}

const WorkshopRow *MyFichesPage::current() const
{
    const int index = m_list->indexOfTopLevelItem(m_list->currentItem());
    return index >= 0 && index < m_rows.size() ? &m_rows[index] : nullptr;
}

void MyFichesPage::openCurrent()
{
    if (const WorkshopRow *row = current())
        m_workshop.openFiche(*row);
}

/// Always in its place: it can be pressed where the chosen fiche has remarks.
void MyFichesPage::showKeys()
{
    const WorkshopRow *row = current();
    m_remarks->setEnabled(row != nullptr && !row->remarks.isEmpty());
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
    if (row.status == QLatin1String("Accepté structure"))
        return tr("Accepted by the structure");
    if (row.status == QLatin1String("Supprimé"))
        return tr("Deleted");
    return tr("Draft");
}

/// By the roles the server gives, and the memberships that count (contract-write section 1).
void MyFichesPage::showRights()
{
    const AuthorProfile &profile = m_workshop.profile();
    if (profile.id.isEmpty()) // not known yet
        return m_rights->clear();
    const QString onlyAdmin = tr("Only an administrator of the site makes a new fiche public.");
    const QString fiches =
        profile.isAdmin() ? tr("You administer the site: you may change every fiche and make new ones public.")
        : !profile.structures.isEmpty()
            ? tr("You are a member of a structure: you may change its fiches and publish what is changed in public "
                 "ones.") +
                  u' ' + onlyAdmin
            : tr("You are a member of no structure: you may change what you write until its structure has accepted it; "
                 "then its members do.") +
                  u' ' + onlyAdmin;
    m_rights->setText(fiches + u' ' +
                      (profile.isExpert() ? tr("You check translations and make them public.")
                                          : tr("You may propose translations; expert translators make them public.")));
}

void MyFichesPage::showRows()
{
    const auto titleOf = [](const QTreeWidgetItem &item) { return item.data(0, Qt::UserRole).toString(); };
    const QString current = m_list->currentItem() != nullptr ? titleOf(*m_list->currentItem()) : QString();
    m_rows = m_workshop.rows();
    m_list->clear();
    for (const WorkshopRow &row : std::as_const(m_rows)) {
        const QString title = cleanText(row.title, TextShape::SingleLine);
        const QStringList words{title.isEmpty() ? tr("Without a title") : title, stateOf(row),
                                QString::number(row.views), QString::number(row.mercis), QString::number(row.unread())};
        auto *item = new QTreeWidgetItem(m_list, words);
        if (m_narrow)
            item->setText(0, inOneColumn(words));
        item->setData(0, Qt::UserRole, title);
        item->setToolTip(m_narrow ? 0 : 1, retold(row.sentence));
        if (title == current)
            m_list->setCurrentItem(item);
    }
    showKeys();
    m_empty->setVisible(m_rows.isEmpty());
    m_list->setVisible(!m_rows.isEmpty());
}

/// What the columns say, below the title.
QString MyFichesPage::inOneColumn(const QStringList &words) const
{
    QStringList numbers;
    for (int column = 2; column < words.size(); ++column) {
        if (!words[column].isEmpty())
            numbers.append(m_list->headerItem()->text(column) + QChar(QChar::Nbsp) + words[column]);
    }
    return words.mid(0, 2).join(u'\n') + u'\n' + numbers.join(QStringLiteral(" · "));
}

/// Large letters: one column, whose lines say what the others did.
void MyFichesPage::adapt()
{
    m_list->setMinimumHeight(letters(m_appearance, leastListLines));
    const bool narrow = isNarrow(*this, m_appearance, leastColumnsLetters);
    if (narrow == std::exchange(m_narrow, narrow))
        return;
    for (int column = 1; column < m_list->columnCount(); ++column)
        m_list->setColumnHidden(column, narrow);
    showRows();
}

void MyFichesPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    adapt();
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
    showRights();
    m_programme->setText(tr("Write about a programme"));
    m_procedure->setText(tr("Write about a procedure"));
    m_remarks->setText(tr("Remarks of readers"));
    m_refresh->setText(tr("Refresh"));
    m_signOut->setText(tr("Sign out"));
    m_empty->setText(tr("There is no fiche of yours yet. Begin one: it stays on this computer until you save it."));
    m_list->setHeaderLabels({tr("Title"), tr("Where it stands"), tr("Views"), tr("Thanks"), tr("New remarks")});
    m_list->setAccessibleName(m_title->text());
    showRows();
}

} // namespace escale
