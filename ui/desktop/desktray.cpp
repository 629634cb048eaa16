// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/desktray.h"

#include <QGuiApplication>

namespace escale {
namespace {

QString key()
{
    return QStringLiteral("window/tray");
}

} // namespace

DeskTray::DeskTray(Make make, QSettings &memory, QObject *parent)
    : QObject(parent), m_make(std::move(make)), m_memory(memory)
{
    if (isWanted())
        show();
}

DeskTray::~DeskTray() = default;

bool DeskTray::isWanted() const
{
    return m_memory.value(key(), false).toBool();
}

void DeskTray::setWanted(bool wanted)
{
    if (wanted == isWanted())
        return;
    m_memory.setValue(key(), wanted);
    show();
}

bool DeskTray::isInUse()
{
    const bool used = isWanted() && icon() != nullptr && m_icon->isThere();
    if (used && !m_icon->isShown())
        m_icon->setShown(true);
    return used;
}

TrayIcon *DeskTray::icon()
{
    if (!m_icon && m_make) {
        m_icon = m_make();
        m_icon->setMenu(m_menu);
        connect(m_icon.get(), &TrayIcon::pressed, this, &DeskTray::pressed);
    }
    return m_icon.get();
}

void DeskTray::setMenu(QMenu *menu)
{
    m_menu = menu;
    if (m_icon)
        m_icon->setMenu(menu);
}

void DeskTray::show()
{
    const bool shown = isInUse();
    if (!shown && m_icon)
        m_icon->setShown(false);
    QGuiApplication::setQuitOnLastWindowClosed(!shown);
}

} // namespace escale
