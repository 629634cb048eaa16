// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/cardlist.h"

#include <algorithm>
#include <utility>

namespace escale {

namespace {

/// Two columns from this width on, in pixels of the drawings.
constexpr int twoColumns = 1500;

} // namespace

CardList::CardList(const Appearance &appearance, ScrollPane &pane, QWidget *parent)
    : QWidget(parent), m_appearance(appearance), m_pane(pane)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&pane, &ScrollPane::scrolled, this, &CardList::populate);
    connect(&appearance, &Appearance::changed, this, &CardList::rebuild);
}

CardList::~CardList() = default;

void CardList::setCards(QList<CardContent> cards, Language interfaceLanguage, QDate today)
{
    m_cards = std::move(cards);
    m_language = interfaceLanguage;
    m_today = today;
    m_spoken = -1;
    rebuild();
}

void CardList::rebuild()
{
    // First nothing is here: a card that is hidden gives its focus away, the page scrolls there, and asks for cards.
    m_layouts.clear();
    for (const auto &[index, view] : std::exchange(m_views, {})) {
        view->hide();
        view->deleteLater();
    }
    m_layouts.reserve(static_cast<std::size_t>(m_cards.size()));
    for (const CardContent &card : std::as_const(m_cards))
        m_layouts.emplace_back(m_appearance, card, m_language, m_today);
    m_measured = {};
    updateGeometry();
    populate();
}

const CardList::Measured &CardList::measured(int width) const
{
    if (width == m_measured.width)
        return m_measured;
    const Metrics &m = m_appearance.metrics();
    const int gap = m.unit * 5 / 2;
    Measured result;
    result.width = width;
    result.columns = width >= twoColumns * m.scale ? 2 : 1;
    const int column = (width - (result.columns - 1) * gap) / result.columns;
    int y = 0;
    for (std::size_t first = 0; first < m_layouts.size(); first += static_cast<std::size_t>(result.columns)) {
        const std::size_t end = std::min(m_layouts.size(), first + static_cast<std::size_t>(result.columns));
        int row = 0;
        for (std::size_t i = first; i < end; ++i)
            row = std::max(row, m_layouts[i].height(column));
        for (std::size_t i = first; i < end; ++i)
            result.places.emplace_back(static_cast<int>(i - first) * (column + gap), y, column, row);
        y += row + gap;
    }
    result.height = std::max(0, y - gap);
    m_measured = std::move(result);
    return m_measured;
}

int CardList::heightForWidth(int width) const
{
    return measured(width).height;
}

QSize CardList::sizeHint() const
{
    return {minimumSizeHint().width(), measured(std::max(width(), 1)).height};
}

QSize CardList::minimumSizeHint() const
{
    return {static_cast<int>(400 * m_appearance.metrics().scale), 0};
}

QRect CardList::mirrored(QRect place) const
{
    if (layoutDirection() == Qt::RightToLeft)
        place.moveLeft(width() - place.right() - 1);
    return place;
}

void CardList::setSpoken(int index)
{
    m_spoken = index;
    for (const auto &[i, view] : m_views)
        view->setSpoken(static_cast<int>(i) == index);
}

QRect CardList::placeOf(int index) const
{
    if (index < 0 || index >= m_cards.size())
        return {};
    return mirrored(measured(width()).places.at(static_cast<std::size_t>(index)));
}

int CardList::firstHeight(int width) const
{
    return m_cards.isEmpty() ? 0 : measured(width).places.front().height();
}

int CardList::indexOf(const QString &ficheId) const
{
    const auto found = std::find_if(m_cards.cbegin(), m_cards.cend(),
                                    [&ficheId](const CardContent &content) { return content.card.id == ficheId; });
    return found == m_cards.cend() ? -1 : static_cast<int>(found - m_cards.cbegin());
}

FicheCardView *CardList::make(std::size_t index)
{
    auto *view = new FicheCardView(m_appearance, m_cards[static_cast<qsizetype>(index)], m_language, m_today, this);
    view->setSpoken(static_cast<int>(index) == m_spoken);
    view->setStruck(!m_voices.contains(view->fiche().language));
    connect(view, &FicheCardView::clicked, this, [this, view] { Q_EMIT chosen(view->fiche().id); });
    connect(view, &Card::listenWanted, this, [this, view] { Q_EMIT listenWanted(view->fiche()); });
    return view;
}

void CardList::populate()
{
    if (m_layouts.empty() || width() <= 0 || !isVisible())
        return;
    const Measured &measure = measured(width());
    // One view more on each side: the finger never meets a card that is not there, nor Tab the end of the list.
    const QRect view(
        mapFrom(m_pane.viewport()->window(), m_pane.viewport()->mapTo(m_pane.viewport()->window(), QPoint())),
        m_pane.viewport()->size());
    const QRect near = view.adjusted(0, -view.height(), 0, view.height());
    bool added = false;
    for (std::size_t i = 0; i < measure.places.size(); ++i) {
        const QRect place = mirrored(measure.places[i]);
        const bool wanted = place.bottom() >= near.top() && place.top() <= near.bottom();
        const auto known = m_views.find(i);
        if (wanted) {
            FicheCardView *card = known == m_views.end() ? make(i) : known->second;
            added = added || known == m_views.end();
            m_views[i] = card;
            card->setGeometry(place);
            card->show();
        } else if (known != m_views.end() && !known->second->hasFocus() && !known->second->speaker().hasFocus()) {
            known->second->deleteLater();
            m_views.erase(known);
        }
    }
    if (added)
        orderFocus();
}

/// Cards come into being in the order they are scrolled to; Tab follows the order of the list.
void CardList::orderFocus()
{
    QWidget *before = nullptr;
    for (const auto &[index, view] : m_views) {
        if (before)
            setTabOrder(before, view);
        setTabOrder(view, &view->speaker());
        before = &view->speaker();
    }
}

void CardList::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    populate();
}

void CardList::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    populate();
}

void CardList::setVoices(LanguageSet voices)
{
    m_voices = voices;
    for (const auto &[index, view] : m_views)
        view->setStruck(!voices.contains(view->fiche().language));
}

std::optional<ControlWords> CardList::wordsOf(const QWidget &control) const
{
    const bool speaker = qobject_cast<const FicheCardView *>(&control) == nullptr;
    const auto *view = qobject_cast<const FicheCardView *>(speaker ? control.parentWidget() : &control);
    if (view == nullptr || !isAncestorOf(view))
        return std::nullopt;
    const FicheCard &card = view->fiche();
    ControlWords words{{{card.title, card.language}}};
    if (speaker)
        words.texts.append({card.abstract, card.language});
    return words;
}

} // namespace escale
