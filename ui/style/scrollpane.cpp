// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/scrollpane.h"

#include <QApplication>
#include <QEvent>
#include <QScrollBar>
#include <QScroller>

#include <algorithm>
#include <utility>

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

ScrollPane::ScrollPane(const Appearance &appearance, QWidget *parent) : QScrollArea(parent), m_appearance(appearance)
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
    const int height = viewport()->height() - covered(), top = scrollOffset();
    const int reach = height / 5;
    if (area.top() < top + reach / 2 || area.height() > height)
        return std::max(0, area.top() - reach);
    return area.bottom() > top + height - reach ? area.bottom() - height + reach : top;
}

void ScrollPane::scrollContentsBy(int dx, int dy)
{
    QScrollArea::scrollContentsBy(dx, dy);
    coverRest();
    Q_EMIT scrolled();
}

void ScrollPane::endBetween(std::function<WholeSpans()> spans)
{
    m_spans = std::move(spans);
    if (!m_cover) {
        // A child of what scrolls: a finger that begins here drags the page, and meets nothing it cannot see.
        m_cover = new QWidget(viewport());
        m_cover->setAutoFillBackground(true);
        viewport()->installEventFilter(this);
        connect(&m_appearance, &Appearance::changed, this, &ScrollPane::coverRest);
    }
    coverRest();
}

int ScrollPane::covered() const
{
    return m_cover && !m_cover->isHidden() ? m_cover->height() : 0;
}

int ScrollPane::seenEnd() const
{
    return scrollOffset() + viewport()->height() - covered();
}

void ScrollPane::coverRest()
{
    m_coverDue = false;
    if (!m_cover)
        return;
    const WholeSpans spans = m_spans();
    const int height = viewport()->height(), top = scrollOffset();
    const int hidden = top + height - wholeEnd(spans, top, top + height);
    QPalette ground;
    ground.setColor(QPalette::Window, m_appearance.colours().canvas);
    m_cover->setPalette(ground);
    m_cover->setGeometry(0, height - hidden, viewport()->width(), hidden);
    m_cover->setVisible(hidden > 0);
    m_cover->raise();
    m_goesOn = std::any_of(spans.cbegin(), spans.cend(), [height](const auto &span) { return span.second > height; });
    Q_EMIT endMoved();
}

bool ScrollPane::eventFilter(QObject *watched, QEvent *event)
{
    // Laid out anew: once the events of this moment are through.
    if (m_cover && (watched == viewport() || watched == widget()) &&
        (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest) && !std::exchange(m_coverDue, true))
        QMetaObject::invokeMethod(this, &ScrollPane::coverRest, Qt::QueuedConnection);
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
    ensureVisible(area.center().x(), area.bottom(), 0, margin + covered());
    ensureVisible(area.center().x(), area.top(), 0, margin);
}

} // namespace escale
