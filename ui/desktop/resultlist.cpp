// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/resultlist.h"

#include "l10n/facts.h"
#include "l10n/isolate.h"
#include "l10n/prefectures.h"
#include "l10n/sessions.h"
#include "l10n/titles.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QRegularExpression>
#include <QResizeEvent>
#include <QScrollBar>
#include <QUrl>

namespace escale {
namespace {

bool marks(const QInputEvent &event)
{
    return (event.modifiers() & (Qt::ShiftModifier | Qt::ControlModifier)) != Qt::NoModifier;
}

} // namespace

void ResultModel::setRows(const QList<ResultRow> &rows, const TaxonomyIndex &taxonomy, Language language, QDate today)
{
    beginResetModel();
    m_rows = rows;
    m_taxonomy = taxonomy;
    m_language = language;
    m_today = today;
    endResetModel();
}

void ResultModel::setOther(std::optional<Language> language)
{
    if (std::exchange(m_other, language) != language && !m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0));
}

void ResultModel::setNews(const QHash<QString, NewsKind> &news)
{
    if (std::exchange(m_news, news) != news && !m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0));
}

QString ResultModel::newsBadge(const FicheCard &card) const
{
    if (!m_news.contains(card.id))
        return {};
    //: Of a fiche in the list that was not there when the desk was last closed.
    return isNew(card) ? tr("New")
                       //: Of a fiche in the list whose text is another than when the desk was last closed.
                       : tr("Changed");
}

int ResultModel::indexOf(const QString &ficheId) const
{
    for (int i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].card.id == ficheId)
            return i;
    }
    return -1;
}

/// That it is in French alone is said already.
bool ResultModel::isMissing(const FicheCard &card) const
{
    return m_other && card.hasBody && !card.fallback && !card.cachedLanguages.contains(*m_other);
}

QStringList ResultModel::facts(const ResultRow &row) const
{
    if (!row.distance)
        return facts(row.card);
    return QStringList(distanceText(row.distance->from, row.distance->kilometres, m_language)) + facts(row.card);
}

QStringList ResultModel::facts(const FicheCard &card) const
{
    // What decides whether the fiche is of any use comes first: where there is no room, whole facts are dropped at the
    // end.
    QStringList items{kindText(card.kind, m_language), card.hasBody ? QString() : missingBodyBadge(m_language),
                      card.fallback ? frenchOnlyText(m_language) : QString(),
                      //: Of a fiche in the list; %1 is a language, "Arabic".
                      isMissing(card) ? tr("%1: not translated").arg(languageName(*m_other, m_language)) : QString(),
                      sessionText(card.metadata.sessions, m_today, m_language),
                      placeText(card.metadata.location, m_language), priceText(card.metadata.price, m_language)};
    if (!card.fallback)
        items.append(languageCountText(card.cachedLanguages.size(), m_language));
    items.removeAll(QString());
    return items;
}

QString ResultModel::foundIn(const ResultRow &row) const
{
    if (!row.arrival.section || row.arrival.section->title.isEmpty())
        return {};
    //: below a search result: %1 is the title of the section of the fiche that answers
    return tr("In: %1").arg(isolated(row.arrival.section->title, direction(m_language)));
}

int ResultModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ResultModel::data(const QModelIndex &index, int role) const
{
    const FicheCard &card = m_rows.at(index.row()).card;
    switch (role) {
    case Qt::DisplayRole:
        return card.title;
    case Qt::AccessibleTextRole:
        return (QStringList{card.title, newsBadge(card), m_rows.at(index.row()).snippet.text,
                            foundIn(m_rows.at(index.row())), facts(m_rows.at(index.row())).join(QStringLiteral(", "))})
            .filter(QRegularExpression(QStringLiteral(".")))
            .join(u'\n');
    default:
        return {};
    }
}

Qt::ItemFlags ResultModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractListModel::flags(index);
    return index.isValid() && m_link ? usual | Qt::ItemIsDragEnabled : usual;
}

QStringList ResultModel::mimeTypes() const
{
    return {QStringLiteral("text/uri-list"), QStringLiteral("text/plain")};
}

QMimeData *ResultModel::mimeData(const QModelIndexList &lines) const
{
    QList<int> rows;
    for (const QModelIndex &line : lines)
        rows.append(line.row());
    std::sort(rows.begin(), rows.end());
    QList<QUrl> addresses;
    QStringList texts;
    for (const int row : std::as_const(rows)) {
        const FicheCard &card = m_rows.at(row).card;
        const QString address = m_link ? m_link(card) : QString();
        if (address.isEmpty())
            continue;
        addresses.append(QUrl(address));
        texts.append(card.title + u'\n' + address);
    }
    auto *data = new QMimeData;
    data->setUrls(addresses);
    data->setText(texts.join(QStringLiteral("\n\n")));
    return data;
}

ResultList::ResultList(const Appearance &appearance, QWidget *parent)
    : QListView(parent), m_model(new ResultModel(this)), m_delegate(new ResultDelegate(appearance, *m_model, this))
{
    setModel(m_model);
    setItemDelegate(m_delegate);
    setVerticalScrollMode(ScrollPerPixel);
    verticalScrollBar()->setSingleStep(24);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(ExtendedSelection); // several are handed over together
    setDragEnabled(true);
    setDragDropMode(DragOnly);
    setFrameShape(NoFrame);
    setResizeMode(Adjust);
    // The window paints the ground. Qt lays lines out before they are painted only where the list itself is painted,
    // which it is not behind a ground of its own.
    viewport()->setAutoFillBackground(false);
    connect(&appearance, &Appearance::changed, this, [this] {
        m_delegate->forgetSizes();
        scheduleDelayedItemsLayout();
        viewport()->update();
    });
}

void ResultList::setRows(const QList<ResultRow> &rows, const TaxonomyIndex &taxonomy, Language language, QDate today)
{
    m_delegate->forgetSizes();
    const int place = verticalScrollBar()->value();
    m_filling = true;
    m_model->setRows(rows, taxonomy, language, today);
    m_filling = false;
    verticalScrollBar()->setValue(place);
}

void ResultList::choose(const QString &ficheId)
{
    const int index = m_model->indexOf(ficheId);
    m_filling = true;
    if (index < 0)
        selectionModel()->clear();
    else if (currentIndex() != m_model->index(index)) // others may be marked beside it
        setCurrentIndex(m_model->index(index));
    m_filling = false;
}

QStringList ResultList::marked() const
{
    QList<int> rows;
    for (const QModelIndex &line : selectionModel()->selectedIndexes())
        rows.append(line.row());
    std::sort(rows.begin(), rows.end());
    QStringList ids;
    for (const int row : std::as_const(rows))
        ids.append(m_model->row(row).card.id);
    return ids.size() > 1 && isVisible() ? ids : QStringList();
}

/// The list's own key, though the person types elsewhere: where marks begin and end is Qt's to know.
void ResultList::mark(int by)
{
    QKeyEvent press(QEvent::KeyPress, by > 0 ? Qt::Key_Down : Qt::Key_Up, Qt::ShiftModifier);
    keyPressEvent(&press);
}

void ResultList::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex line = byKey ? currentIndex() : indexAt(event->pos());
    if (line.isValid())
        Q_EMIT menuWanted(m_model->row(line.row()).card.id,
                          byKey ? viewport()->mapToGlobal(visualRect(line).center()) : event->globalPos());
}

/// The other buttons of a mouse open nothing.
void ResultList::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_marking = marks(*event);
    QListView::mousePressEvent(event);
    m_marking = false;
}

void ResultList::keyPressEvent(QKeyEvent *event)
{
    m_marking = marks(*event);
    QListView::keyPressEvent(event);
    m_marking = false;
}

void ResultList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (m_filling || !current.isValid())
        return;
    Q_EMIT ficheChosen(m_model->row(current.row()).card.id);
}

void ResultList::resizeEvent(QResizeEvent *event)
{
    const bool otherWidth = event->size().width() != event->oldSize().width();
    if (otherWidth)
        m_delegate->forgetSizes();
    QListView::resizeEvent(event);
    // A list that flows downwards lays its lines out again for a new height only; ours wrap.
    if (otherWidth)
        scheduleDelayedItemsLayout();
}

} // namespace escale
