// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/deafmoment.h"

#include "keyboard/key.h"

#include <QAbstractButton>
#include <QApplication>
#include <QMouseEvent>
#include <QTouchEvent>

namespace escale {

namespace {

bool isIn(const QWidget &area, const QWidget &widget)
{
    return &area == &widget || area.isAncestorOf(&widget);
}

/// The button that a touch of `widget` presses; `widget` itself where there is none.
QWidget *controlOf(QWidget &widget)
{
    for (QWidget *at = &widget; at != nullptr; at = at->parentWidget()) {
        if (qobject_cast<QAbstractButton *>(at) != nullptr)
            return at;
    }
    return &widget;
}

QPoint placeOf(const QEvent &event)
{
    const auto &pointer = static_cast<const QPointerEvent &>(event);
    return pointer.pointCount() > 0 ? pointer.points().first().globalPosition().toPoint() : QPoint();
}

} // namespace

DeafMoment::DeafMoment(QWidget &window, int reach, Clock &clock, QObject *parent)
    : QObject(parent), m_window(window), m_reach(reach), m_clock(clock)
{
    qApp->installEventFilter(this);
}

void DeafMoment::begin(QWidget &area)
{
    m_area = &area;
    m_until = m_clock.elapsed() + length;
}

bool DeafMoment::isDeaf(QWidget &touched, QPoint place) const
{
    const auto now = m_clock.elapsed();
    const bool changed = now < m_until;
    if (changed && m_area && isIn(*m_area, touched))
        return true;
    const bool again = m_touch.tap && now - m_touch.at < length && (place - m_touch.place).manhattanLength() <= m_reach;
    // Who types strikes keys that lie close together; the keyboard minds double strikes itself (keyboard/bouncekeys.h).
    if (!again || qobject_cast<const Key *>(&touched) != nullptr)
        return false;
    return changed || m_touch.control != controlOf(touched);
}

void DeafMoment::lift(QPoint place)
{
    m_touch.down = false;
    m_touch.tap = m_touch.tap && (place - m_touch.place).manhattanLength() <= m_reach;
}

bool DeafMoment::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    const bool press =
        type == QEvent::MouseButtonPress || type == QEvent::MouseButtonDblClick || type == QEvent::TouchBegin;
    const bool end = type == QEvent::MouseButtonRelease || type == QEvent::TouchEnd || type == QEvent::TouchCancel;
    if (!press && !end && type != QEvent::MouseMove && type != QEvent::TouchUpdate)
        return false;
    auto *widget = qobject_cast<QWidget *>(watched);
    if (widget == nullptr || !isIn(m_window, *widget))
        return false;
    const QPoint place = placeOf(*event);
    if (press) {
        // A touch comes once more as a mouse, and to each widget around the one that does not want it.
        const bool same = m_touch.down && m_touch.place == place && m_clock.elapsed() - m_touch.at < length;
        if (!same) {
            m_ignoring = isDeaf(*widget, place);
            if (!m_ignoring) // the third of three is no more meant than the second
                m_touch = {controlOf(*widget), place, m_clock.elapsed(), true, true};
        }
    } else if (end) {
        lift(place);
    }
    return m_ignoring;
}

} // namespace escale
