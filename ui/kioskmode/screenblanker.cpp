// SPDX-License-Identifier: GPL-3.0-or-later
#include "kioskmode/screenblanker.h"

#include <QEvent>
#include <QPainter>

namespace escale {

using namespace std::chrono_literals;

ScreenBlanker::ScreenBlanker(Clock &clock, QWidget *parent) : QWidget(parent), m_clock(clock)
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("The screen is asleep. Touch it to wake it."));
    hide();
    parent->installEventFilter(this);
    watch();
}

void ScreenBlanker::setSettings(const KioskSettings &settings)
{
    m_settings = settings;
    look();
}

void ScreenBlanker::setOccupied(bool occupied)
{
    m_occupied = occupied;
    look();
}

void ScreenBlanker::watch()
{
    look();
    m_clock.after(20s, this, [this] { watch(); });
}

void ScreenBlanker::look()
{
    const bool woken = m_openUntil && m_clock.elapsed() < *m_openUntil;
    const bool dark = !m_occupied && !woken && screenSleeps(m_settings, m_clock.now().toLocalTime().time());
    if (dark == m_closed)
        return;
    m_closed = dark;
    setVisible(dark);
    if (dark) {
        setGeometry(parentWidget()->rect());
        raise();
        setFocus();
    }
    Q_EMIT moved(dark);
}

void ScreenBlanker::open()
{
    m_openUntil = m_clock.elapsed() + openFor;
    look();
}

bool ScreenBlanker::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

void ScreenBlanker::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Qt::black);
}

void ScreenBlanker::mousePressEvent(QMouseEvent *)
{
    open();
}

void ScreenBlanker::keyPressEvent(QKeyEvent *)
{
    open();
}

} // namespace escale
