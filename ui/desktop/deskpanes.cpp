// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/deskpanes.h"

#include <algorithm>

namespace escale {
namespace {

const QString sizesKey = QStringLiteral("window/pane-sizes");

} // namespace

DeskPanes::DeskPanes(DesktopServices &services, AskPane &ask, FilterPane &filters, ResultPane &results,
                     ReadingPane &reading, QWidget *parent)
    : Splitter(parent), m_services(services), m_ask(ask), m_filters(filters), m_results(results), m_reading(reading)
{
    m_filters.setMinimumWidth(190);
    m_results.setMinimumWidth(240);
    m_reading.setMinimumWidth(360);
    m_ask.setMinimumWidth(360);
    m_ask.hide();
    for (QWidget *pane : std::initializer_list<QWidget *>{&m_ask, &m_filters, &m_results, &m_reading})
        addWidget(pane);
    setStretchFactor(3, 1);
    setChildrenCollapsible(false);
    setHandleWidth(1);
    connect(this, &QSplitter::splitterMoved, this, [this] { m_byHand = true; });
}

void DeskPanes::bringForward(Front front)
{
    setAsking(false);
    m_front = front;
    arrange();
    if (front == Front::List && m_results.list().isVisible())
        m_results.list().setFocus(Qt::OtherFocusReason);
}

void DeskPanes::openText()
{
    m_front = Front::Text;
    arrange();
}

void DeskPanes::setAsking(bool asking)
{
    if (asking == isAsking())
        return;
    m_ask.setVisible(asking);
    m_filters.setVisible(!asking);
    m_results.setVisible(!asking);
    arrange();
}

/// They take all of the window's; until it is shown only the window knows it.
int DeskPanes::wholeWidth() const
{
    return window()->width();
}

void DeskPanes::arrange()
{
    if (isAsking())
        return arrangeAsking();
    const int whole = wholeWidth();
    constexpr int drawnWidth = 1440, filters = 248, list = 392, widestList = 480;
    constexpr int leastFilters = 224; // the statuses in one line
    constexpr double leastTitle = 11; // in em: the longest words of titles
    constexpr int widestColumn = 640;
    const Appearance &appearance = m_services.appearance;
    const double em = appearance.metrics().textPixels(TextRole::Card, appearance.textStep());
    const double share = std::min(1.0, double(whole) / drawnWidth);
    // The choices grow with the text, and their longest words with them.
    const double growth = appearance.metrics().textPixels(TextRole::Button, appearance.textStep()) /
                          appearance.metrics().textPixels(TextRole::Button, defaultTextStep);
    const int left = std::max(qRound(leastFilters * std::max(1.0, growth)), qRound(filters * share));
    int middle = std::max({qRound(em * leastTitle), qRound(list * share * share), m_results.minimumWidth()});
    const int reading = std::max(m_reading.wantedWidth(), m_reading.minimumWidth());
    fit(whole >= left + middle + reading ? 3 : whole >= middle + reading ? 2 : 1);
    if (m_byHand)
        return;
    const int columns = m_services.model.secondLanguage() ? 2 : 1;
    middle = std::max(middle, std::min(qRound(widestList * std::max(1.0, growth)),
                                       whole - left - qRound(widestColumn * std::max(1.0, growth)) * columns));
    const int shown = m_filters.isVisibleTo(this) ? left : 0;
    setSizes({0, left, middle, whole - shown - middle});
}

void DeskPanes::arrangeAsking()
{
    // As drawn: a little more than half.
    constexpr double drawnShare = 0.54;
    const int asking = qRound(wholeWidth() * drawnShare);
    setSizes({asking, 0, 0, wholeWidth() - asking});
}

void DeskPanes::fit(int room)
{
    m_room = room;
    const bool filters = room == 3 || m_front == Front::Filters;
    const bool nothingOpen = m_services.model.ficheId().isEmpty();
    const bool list = room == 3 || (!filters && (room == 2 || m_front == Front::List || nothingOpen));
    m_filters.setVisible(filters);
    m_results.setVisible(list);
    m_reading.setVisible(room > 1 || (!filters && !list));
    m_reading.setListHidden(!list && !filters, m_services.model.found().total());
    Q_EMIT arranged(room < 3, filters);
}

void DeskPanes::resizeEvent(QResizeEvent *event)
{
    Splitter::resizeEvent(event);
    arrange();
}

void DeskPanes::remember(QSettings &memory) const
{
    if (m_byHand)
        memory.setValue(sizesKey, saveState());
}

void DeskPanes::recall(const QSettings &memory)
{
    m_byHand = restoreState(memory.value(sizesKey).toByteArray());
}

} // namespace escale
