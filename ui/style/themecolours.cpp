// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/themecolours.h"

#include "style/contrast.h"

namespace escale {

namespace {

QColor parsed(const QString &text, const QColor &otherwise)
{
    const QColor colour(text);
    return colour.isValid() && colour.alpha() == 255 ? colour : otherwise;
}

ThemeColours onLight(const Theme &theme, const Colours &colours)
{
    // A half-transparent white patch, as drawn in the design.
    constexpr int patchAlpha = 184;
    const QColor tile = parsed(theme.tileColor, colours.primarySoft);
    const QColor ink = readableOn(tile, parsed(theme.inkColor, colours.primary), textContrast);
    const QColor patch = laidOver(QColor(255, 255, 255, patchAlpha), tile);
    // A dark tile has a light ink, which a light patch would swallow.
    return {ink, tile, contrastRatio(ink, patch) >= textContrast ? patch : tile};
}

ThemeColours onDark(const Theme &theme, const Colours &colours)
{
    constexpr int tintAlpha = 56;
    constexpr int patchAlpha = 96;
    const QColor hue = parsed(theme.inkColor, colours.primary);
    const QColor bright = readableOn(colours.surface, hue, textContrast);
    const QColor tile = laidOver(QColor(bright.red(), bright.green(), bright.blue(), tintAlpha), colours.surface);
    const QColor patch = laidOver(QColor(0, 0, 0, patchAlpha), tile);
    return {readableOn(tile, bright, textContrast), tile, patch};
}

} // namespace

ThemeColours themeColours(const Theme &theme, ColourSet set)
{
    const Colours &colours = coloursOf(set);
    switch (set) {
    case ColourSet::Standard:
        return onLight(theme, colours);
    case ColourSet::HighContrast:
        return {colours.primary, colours.surface, colours.surface};
    case ColourSet::Dark:
        return onDark(theme, colours);
    }
    Q_UNREACHABLE();
}

} // namespace escale
