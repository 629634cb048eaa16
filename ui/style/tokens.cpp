// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/tokens.h"

#include <QLatin1String>
#include <QStringView>

namespace escale {

namespace {

Colours standardColours()
{
    return {
        .ink = 0x1A1F36U,
        .muted = 0x5A6078U,
        .off = 0x5A6078U,
        .canvas = 0xF6F3ECU,
        .surface = 0xFFFFFFU,
        .line = 0xE2DDD1U,
        .frame = 0x8A8672U,
        .primary = 0x1F3F8FU,
        .onPrimary = 0xFFFFFFU,
        .primarySoft = 0xE6EBF8U,
        .pressed = 0xD7DFF4U,
        .speaking = 0xFFE3A3U,
        .onSpeaking = 0x1A1F36U,
        .noteGround = 0xFFF4DCU,
        .noteEdge = 0xE0A030U,
        .noteText = 0x8A5A00U,
        .importantGround = 0xFDE8E6U,
        .importantEdge = 0xA8231CU,
        .importantText = 0xA8231CU,
        .danger = 0xA8231CU,
        .ok = 0x1F6B45U,
        .okGround = 0xE2F3EAU,
        .quiet = 0xF0EEE7U,
        .keyboard = 0xECE8DDU,
        .veil = QColor(0x1A, 0x1F, 0x36, 0xD8),
        .focus = 0x1F3F8FU,
    };
}

Colours highContrastColours()
{
    return {
        .ink = 0xFFFFFFU,
        .muted = 0xFFFFFFU,
        .off = 0xA6A6A6U, // the one grey: "not now" must not look like "now"
        .canvas = 0x000000U,
        .surface = 0x000000U,
        .line = 0xFFFFFFU,
        .frame = 0xFFFFFFU,
        .primary = 0xFFFF00U,
        .onPrimary = 0x000000U,
        .primarySoft = 0x1F1F00U,
        .pressed = 0x333300U,
        .speaking = 0x00FFFFU,
        .onSpeaking = 0x000000U,
        .noteGround = 0x000000U,
        .noteEdge = 0xFFFFFFU,
        .noteText = 0xFFFFFFU,
        .importantGround = 0x000000U,
        .importantEdge = 0xFFFF00U,
        .importantText = 0xFFFF00U,
        .danger = 0xFFFF00U,
        .ok = 0x3FF23FU, // not cyan, which says what is heard now
        .okGround = 0x000000U,
        .quiet = 0x000000U,
        .keyboard = 0x000000U,
        .veil = QColor(0x00, 0x00, 0x00, 0xE6),
        .focus = 0x00FFFFU,
    };
}

Colours darkColours()
{
    return {
        .ink = 0xECEEF6U,
        .muted = 0xA7ADC2U,
        .off = 0xA7ADC2U,
        .canvas = 0x171A23U,
        .surface = 0x1C1F2AU,
        .line = 0x2E3344U,
        .frame = 0x737A92U,
        .primary = 0x8FA8F5U,
        .onPrimary = 0x10131CU,
        .primarySoft = 0x27304FU,
        .pressed = 0x323D63U,
        .speaking = 0x6B5212U,
        .onSpeaking = 0xFFFFFFU,
        .noteGround = 0x2B2618U,
        .noteEdge = 0xE0A030U,
        .noteText = 0xFFCE73U,
        .importantGround = 0x351C1CU,
        .importantEdge = 0xFF8A80U,
        .importantText = 0xFF9D94U,
        .danger = 0xFF9D94U,
        .ok = 0x7FD6A6U,
        .okGround = 0x17301FU,
        .quiet = 0x232734U,
        .keyboard = 0x11141CU,
        .veil = QColor(0x08, 0x09, 0x0E, 0xD8),
        .focus = 0xFFCE73U,
    };
}

} // namespace

QLatin1String nameOf(ColourSet set)
{
    switch (set) {
    case ColourSet::Standard:
        return QLatin1String("standard");
    case ColourSet::HighContrast:
        return QLatin1String("high-contrast");
    case ColourSet::Dark:
        return QLatin1String("dark");
    }
    Q_UNREACHABLE();
}

std::optional<ColourSet> colourSetFromName(QStringView name)
{
    for (ColourSet set : allColourSets) {
        if (name == nameOf(set))
            return set;
    }
    return std::nullopt;
}

const Colours &coloursOf(ColourSet set)
{
    static const Colours standard = standardColours();
    static const Colours highContrast = highContrastColours();
    static const Colours dark = darkColours();
    switch (set) {
    case ColourSet::Standard:
        return standard;
    case ColourSet::HighContrast:
        return highContrast;
    case ColourSet::Dark:
        return dark;
    }
    Q_UNREACHABLE();
}

} // namespace escale
