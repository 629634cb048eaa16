// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/navigator.h"

namespace escale {

Navigator::Navigator(QObject *parent) : QObject(parent) {}

void Navigator::leave()
{
    if (m_scroll)
        m_current.scroll = m_scroll();
}

void Navigator::go(Route route)
{
    leave();
    m_past.append(m_current);
    m_current = std::move(route);
    Q_EMIT moved(m_current);
}

void Navigator::home()
{
    m_past.clear();
    m_current = {.page = PageName::Themes};
    Q_EMIT moved(m_current);
}

void Navigator::back()
{
    if (m_past.isEmpty())
        return;
    m_current = m_past.takeLast();
    Q_EMIT moved(m_current);
}

void Navigator::amend(const Route &route)
{
    m_current = route;
}

void Navigator::forget()
{
    m_past.clear();
    m_past.squeeze();
    m_current = {};
    Q_EMIT moved(m_current);
}

} // namespace escale
