// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/resultpane.h"

#include "fiche/publicpage.h"
#include "style/flow.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QSignalBlocker>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace escale {

ResultPane::ResultPane(const Appearance &appearance, DesktopModel &model, const Settings &settings, QWidget *parent)
    : QWidget(parent), m_appearance(appearance), m_model(model), m_settings(settings),
      m_trail(new Breadcrumbs(appearance)), m_news(new Button(appearance, Button::Kind::Chip)),
      m_markRead(new Button(appearance, Button::Kind::Quiet)), m_order(new QComboBox),
      m_wayOut(new NoResultsPanel(appearance)), m_list(new ResultList(appearance)),
      m_more(new Button(appearance, Button::Kind::Quiet))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_trail);
    auto *news = new WrapLayout(8);
    news->setContentsMargins(12, 6, 12, 0);
    for (Button *button : {m_news, m_markRead}) {
        button->setTextRole(TextRole::Small);
        button->hide();
        news->addWidget(button);
    }
    column->addLayout(news);
    m_news->setCheckable(true);
    connect(m_news, &Button::toggled, &model, &DesktopModel::showNews);
    connect(m_markRead, &Button::clicked, &model, &DesktopModel::markNewsRead);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 6, 12, 6);
    head->addStretch(1);
    head->addWidget(m_order);
    column->addLayout(head);
    connect(m_order, &QComboBox::activated, &model,
            [this](int index) { m_model.setOrder(static_cast<ResultOrder>(index)); });
    connect(m_list, &ResultList::menuWanted, this, [this](const QString &id, const QPoint &point) {
        QMenu menu(this);
        fillMenu(menu, id);
        menu.exec(point);
    });
    const auto restyle = [this] { m_order->setFont(m_appearance.font(TextRole::Small)); };
    restyle();
    connect(&appearance, &Appearance::changed, this, restyle);
    column->addWidget(m_wayOut);
    column->addWidget(m_list, 1);
    column->addWidget(m_more);
    m_more->setTextRole(TextRole::Small);
    m_more->hide();
    m_list->setAccessibleName(tr("Fiches"));
    nameOrders();
    connect(m_wayOut, &NoResultsPanel::asTypedWanted, &model, &DesktopModel::searchAsTyped);
    connect(m_wayOut, &NoResultsPanel::wordChosen, &model, &DesktopModel::search);
    connect(m_wayOut, &NoResultsPanel::themeChosen, &model, &DesktopModel::browseTheme);
    connect(m_wayOut, &NoResultsPanel::wholeSelectionWanted, &model, &DesktopModel::showWholeSelection);
    connect(m_more, &Button::clicked, &model, &DesktopModel::showMore);
    connect(m_list, &ResultList::ficheChosen, &model, &DesktopModel::open);
    connect(&model, &DesktopModel::changed, this, &ResultPane::follow);
    connect(&model, &DesktopModel::personLeft, m_list, &ResultList::scrollToTop); // whoever comes begins at the top
    m_list->setOther(model.secondLanguage());
    m_list->setLink([this](const FicheCard &card) { return linkTo(card); });
}

void ResultPane::follow(DesktopModel::Aspects aspects)
{
    using Aspect = DesktopModel::Aspect;
    if (aspects & Aspect::Languages)
        m_list->setOther(m_model.secondLanguage());
    if (aspects & Aspect::News)
        showNews();
    if (!m_model.found().answered()) // not yet is not "nothing"
        return;
    if (aspects & (Aspect::Results | Aspect::Taxonomy))
        showFound();
    if (aspects & (Aspect::Results | Aspect::Taxonomy | Aspect::Filter))
        showTrail();
    if (aspects & Aspect::Filter)
        showOrder();
    if (aspects & (Aspect::Results | Aspect::Taxonomy | Aspect::Fiche))
        m_list->choose(m_model.ficheId());
}

void ResultPane::showFound()
{
    const Language language = m_model.interfaceLanguage();
    const QList<ResultRow> &rows = m_model.found().rows();
    m_list->setRows(rows, m_model.taxonomy(), language, m_model.today());
    if (rows.isEmpty() && m_model.isSelectionShown())
        m_wayOut->explainSelection(m_model.selection().isEmpty());
    else
        m_wayOut->show(m_model.found().answer(), m_model.query(), rows.size(), m_model.taxonomy(), language);
    showOrder();
    nameMore();
    m_list->setVisible(!rows.isEmpty()); // the ways out take its place
}

/// Only while there is news: on most mornings of a year there is none.
void ResultPane::showNews()
{
    const LibraryNews &news = m_model.news();
    m_list->setNews(news.fiches());
    const QSignalBlocker blocker(m_news);
    m_news->setChecked(m_model.isNewsShown());
    //: Button that lists only the fiches that are new or have changed since the desk was last closed; %1 is how many.
    m_news->setWords(tr("New since last time: %1").arg(QLocale().toString(news.fiches().size())));
    m_news->setVisible(!news.fiches().isEmpty());
    //: Button: nothing counts as new any more.
    m_markRead->setWords(tr("Mark all as read"));
    m_markRead->setVisible(m_model.isNewsShown());
}

void ResultPane::nameOrders()
{
    m_order->clear();
    //: How the list of results is sorted.
    m_order->addItems({tr("By relevance"), tr("By date"), tr("By name"), tr("By distance")}); // as ResultOrder
    showOrder();
    m_order->setAccessibleName(tr("Sort"));
}

void ResultPane::showOrder()
{
    m_order->setCurrentIndex(int(m_model.found().sortedBy()));
    auto *items = qobject_cast<QStandardItemModel *>(m_order->model());
    QStandardItem *distance = items == nullptr ? nullptr : items->item(int(ResultOrder::Distance));
    if (distance == nullptr)
        return;
    const bool place = !m_model.filter().departments.isEmpty();
    distance->setEnabled(place);
    //: Why results cannot be sorted by distance.
    distance->setToolTip(place ? QString() : tr("Choose a place first."));
}

void ResultPane::fillMenu(QMenu &menu, const QString &ficheId)
{
    connect(menu.addAction(tr("Open")), &QAction::triggered, &m_model, [this, ficheId] { m_model.open(ficheId); });
    connect(menu.addAction(tr("Copy the link")), &QAction::triggered, this, [this, ficheId] { copyLink(ficheId); });
    QAction *select = menu.addAction(m_model.selection().contains(ficheId) ? tr("Take out of my selection")
                                                                           : tr("Add to my selection"));
    connect(select, &QAction::triggered, &m_model, [this, ficheId] { m_model.toggleSelected(ficheId); });
}

/// In the person's language where there is such a text.
QString ResultPane::linkTo(const FicheCard &card) const
{
    const Language wanted = m_model.secondLanguage().value_or(m_model.contentLanguage());
    const Language language = card.cachedLanguages.contains(wanted) ? wanted : card.language;
    return publicPage(m_settings.site(), card.id, card.kind, language);
}

void ResultPane::copyLink(const QString &ficheId) const
{
    if (const FicheCard *card = m_model.found().card(ficheId))
        QGuiApplication::clipboard()->setText(linkTo(*card));
}

void ResultPane::nameMore()
{
    const qsizetype shown = m_model.found().rows().size(), total = m_model.found().total();
    m_more->setVisible(shown > 0 && shown < total);
    const QLocale locale; // the interface's
    //: Button below a long list: %1 is how many results are in it, %2 how many there are.
    m_more->setWords(tr("%1 of %2. Show more").arg(locale.toString(shown), locale.toString(total)));
}

void ResultPane::showTrail()
{
    const Language language = m_model.interfaceLanguage();
    const TaxonomyIndex &taxonomy = m_model.taxonomy();
    const Filter &filter = m_model.filter();
    QList<Crumb> trail{{tr("All fiches"), language, [this] { m_model.setFilter({}); }}};
    const Need *need = filter.needs.size() == 1 ? taxonomy.need(filter.needs.first()) : nullptr;
    const QStringList themes = need != nullptr ? QStringList(need->theme) : filter.themes;
    if (const Theme *theme = themes.size() == 1 ? taxonomy.theme(themes.first()) : nullptr) {
        Language used = language;
        const QString name = textIn(theme->name, language, &used);
        trail.append({name, used, [this, id = theme->id] { m_model.filterByTheme(id); }});
    }
    if (need != nullptr) {
        Language used = language;
        const QString name = textIn(need->text, language, &used);
        trail.append({name, used, [] {}}); // the place now
    }
    m_trail->setTrail(trail);
}

void ResultPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_list->setAccessibleName(tr("Fiches"));
        nameOrders();
        showNews();
    }
    QWidget::changeEvent(event);
}

} // namespace escale
