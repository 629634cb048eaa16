// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/systemlooks.h"

#ifdef Q_OS_LINUX
#include "services/portallooks.h"
#else
#include <QGuiApplication>
#include <QPalette>
#endif

namespace escale {

void SystemLooks::setWish(const Wish &wish)
{
    if (wish == m_wish)
        return;
    m_wish = wish;
    Q_EMIT changed();
}

#ifdef Q_OS_LINUX
std::unique_ptr<SystemLooks> systemLooks()
{
    return std::make_unique<PortalLooks>();
}
#else
namespace {

class PaletteLooks final : public SystemLooks {
public:
    PaletteLooks()
    {
        const QPalette palette = QGuiApplication::palette();
        const bool dark = palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
        setWish({dark, false, false});
    }
};

} // namespace

std::unique_ptr<SystemLooks> systemLooks()
{
    return std::make_unique<PaletteLooks>();
}
#endif

} // namespace escale
