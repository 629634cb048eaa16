// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/scrollpane.h"

#include <QApplication>
#include <QEvent>
#include <QScrollBar>
#include <QScroller>

namespace escale {

namespace {

/// The defaults overshoot like rubber and throw too far for a list of cards on a large screen.
void tune(QScroller &scroller)
{
    QScrollerProperties properties = scroller.scrollerProperties();
    properties.setScrollMetric(QScrollerProperties::HorizontalOvershootPolicy, QScrollerProperties::OvershootAlwaysOff);
    properties.setScrollMetric(QScrollerProperties::VerticalOvershootPolicy, QScrollerProperties::OvershootAlwaysOff);
    properties.setScrollMetric(QScrollerProperties::DragStartDistance, 0.004);
    properties.setScrollMetric(QScrollerProperties::DecelerationFactor, 0.25);
    properties.setScrollMetric(QScrollerProperties::MousePressEventDelay, 0.1);
    scroller.setScrollerProperties(properties);
}

} // namespace

ScrollPane::ScrollPane(const Appearance &appearance, QWidget *parent) : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    if (appearance.profile() == Profile::Kiosk) {
        // The left button stands for the finger as well: the platform turns touches nobody else wants into it.
        QScroller::grabGesture(viewport(), QScroller::LeftMouseButtonGesture);
        tune(*QScroller::scroller(viewport()));
    }
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { followFocus(now); });
    verticalScrollBar()->installEventFilter(this);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, [this] {
        if (m_wanted >= 0)
            goTo(m_wanted);
    });
}

int ScrollPane::scrollOffset() const
{
    return verticalScrollBar()->value();
}

void ScrollPane::goTo(int offset)
{
    m_wanted = offset > verticalScrollBar()->maximum() ? offset : -1;
    verticalScrollBar()->setValue(offset);
}

void ScrollPane::glideTo(int offset, int duration)
{
    delete m_glide;
    const auto glide = [this](int to) {
        m_gliding = true;
        goTo(to);
        m_gliding = false;
    };
    if (duration == 0)
        return glide(offset);
    m_glide = new QVariantAnimation(this);
    m_glide->setDuration(duration);
    m_glide->setEasingCurve(QEasingCurve::OutCubic);
    m_glide->setStartValue(this->scrollOffset());
    m_glide->setEndValue(offset);
    connect(m_glide, &QVariantAnimation::valueChanged, this, [glide](const QVariant &value) { glide(value.toInt()); });
    m_glide->start(QAbstractAnimation::DeleteWhenStopped);
}

int ScrollPane::placeFor(const QRect &area) const
{
    const int height = viewport()->height(), top = scrollOffset();
    const int reach = height / 5;
    if (area.top() < top + reach / 2 || area.height() > height)
        return std::max(0, area.top() - reach);
    return area.bottom() > top + height - reach ? area.bottom() - height + reach : top;
}

void ScrollPane::scrollContentsBy(int dx, int dy)
{
    QScrollArea::scrollContentsBy(dx, dy);
    Q_EMIT scrolled();
}

bool ScrollPane::eventFilter(QObject *watched, QEvent *event)
{
    // Somebody scrolls by hand: an older wish no longer counts.
    if (watched == verticalScrollBar() &&
        (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::Wheel)) {
        m_wanted = -1;
        delete m_glide;
    }
    return QScrollArea::eventFilter(watched, event);
}

void ScrollPane::followFocus(QWidget *now)
{
    if (!now || !widget() || !widget()->isAncestorOf(now))
        return;
    constexpr int margin = 24;
    const QRect area(now->mapTo(widget(), QPoint(0, 0)), now->size());
    ensureVisible(area.center().x(), area.bottom(), 0, margin);
    ensureVisible(area.center().x(), area.top(), 0, margin);
}

} // namespace escale
