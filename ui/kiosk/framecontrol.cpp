// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/framecontrol.h"

#include <QString>
#include <algorithm>
#include <array>

namespace escale {

namespace {

constexpr std::array controls{
    FrameControl{QLatin1String("back"), "escale::TopBar", "Back"},
    FrameControl{QLatin1String("home"), "escale::TopBar", "Home"},
    FrameControl{QLatin1String("wayHome"), "escale::TopBar", "Home"},
    FrameControl{QLatin1String("textSize"), "escale::TopBar", "Text size"},
    FrameControl{QLatin1String("contrast"), "escale::TopBar", "Contrast"},
    FrameControl{QLatin1String("finish"), "escale::TopBar", "Finish"},
    FrameControl{QLatin1String("language"), "escale::LanguagePage", "Choose your language"},
    FrameControl{QLatin1String("footBack"), "escale::FootBar", "Back"},
    FrameControl{QLatin1String("again"), "escale::FootBar", "Again", true},
    FrameControl{QLatin1String("volume"), "escale::FootBar", "Volume"},
    FrameControl{QLatin1String("help"), "escale::FootBar", "Ask somebody"},
    FrameControl{QLatin1String("findByEar"), "escale::ThemesPage", "Find by listening"},
    FrameControl{QLatin1String("emergency"), "escale::ThemesPage", "Emergency numbers"},
    FrameControl{QLatin1String("questions"), "escale::ThemesPage", "Show what fits me"},
};

} // namespace

const FrameControl *frameControl(const QString &name)
{
    const auto *known = std::find_if(controls.cbegin(), controls.cend(),
                                     [&name](const FrameControl &control) { return control.name == name; });
    return known == controls.cend() ? nullptr : known;
}

} // namespace escale
