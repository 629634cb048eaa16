// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/appearance.h"

#include "style/naturalleading.h"

#include <algorithm>

namespace escale {

namespace {

QFont::Weight weightOf(TextRole role)
{
    switch (role) {
    case TextRole::Small:
    case TextRole::Body:
    case TextRole::Lead:
        return QFont::Normal;
    case TextRole::Button:
        return QFont::DemiBold;
    case TextRole::Card:
    case TextRole::Heading:
    case TextRole::Title:
    case TextRole::Display:
        return QFont::Bold;
    }
    Q_UNREACHABLE();
}

/// Distance between base lines, in em.
double leading(TextRole role)
{
    switch (role) {
    case TextRole::Body:
    case TextRole::Lead:
        return 1.58;
    case TextRole::Small:
        return 1.45;
    case TextRole::Button:
    case TextRole::Card:
    case TextRole::Heading:
    case TextRole::Title:
    case TextRole::Display:
        return 1.36;
    }
    Q_UNREACHABLE();
}

} // namespace

Appearance::Appearance(Profile profile, QObject *parent)
    : QObject(parent), m_metrics(metricsFor(profile, referenceDensity))
{
}

ThemeColours Appearance::themeColours(const Theme &theme) const
{
    return escale::themeColours(theme, m_colourSet);
}

QFont Appearance::font(TextRole role, Language language, int step) const
{
    return fontFor(language, m_metrics.textPixels(role, step), weightOf(role));
}

double Appearance::lineHeightPercent(TextRole role, Language) const
{
    return std::max(100.0, 100 * leading(role) / naturalLeading);
}

QPalette Appearance::palette() const
{
    const Colours &c = colours();
    QPalette palette;
    palette.setColor(QPalette::Window, c.canvas);
    palette.setColor(QPalette::Base, c.surface);
    palette.setColor(QPalette::AlternateBase, c.quiet);
    palette.setColor(QPalette::Button, c.surface);
    palette.setColor(QPalette::ToolTipBase, c.surface);
    for (QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        palette.setColor(role, c.ink);
    palette.setColor(QPalette::PlaceholderText, c.muted);
    palette.setColor(QPalette::Highlight, c.primary);
    palette.setColor(QPalette::HighlightedText, c.onPrimary);
    palette.setColor(QPalette::Link, c.primary);
    palette.setColor(QPalette::LinkVisited, c.primary);
    palette.setColor(QPalette::BrightText, c.onPrimary);
    palette.setColor(QPalette::Light, c.surface);
    palette.setColor(QPalette::Midlight, c.quiet);
    palette.setColor(QPalette::Mid, c.line);
    palette.setColor(QPalette::Dark, c.frame);
    palette.setColor(QPalette::Shadow, c.frame);
    for (QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        palette.setColor(QPalette::Disabled, role, c.off);
    for (QPalette::ColorRole role : {QPalette::Base, QPalette::Button})
        palette.setColor(QPalette::Disabled, role, c.quiet);
    return palette;
}

void Appearance::setColourSet(ColourSet set)
{
    if (set == m_colourSet)
        return;
    m_colourSet = set;
    Q_EMIT changed();
}

void Appearance::setTextStep(int step)
{
    const int clamped = std::clamp(step, 0, textSteps - 1);
    if (clamped == m_textStep)
        return;
    m_textStep = clamped;
    Q_EMIT changed();
}

void Appearance::setDensity(double pixelsPerInch)
{
    const Metrics metrics = metricsFor(m_metrics.profile, pixelsPerInch);
    if (qFuzzyCompare(metrics.scale, m_metrics.scale))
        return;
    m_metrics = metrics;
    Q_EMIT changed();
}

void Appearance::setReducedMotion(bool reduced)
{
    if (reduced == m_reducedMotion)
        return;
    m_reducedMotion = reduced;
    Q_EMIT changed();
}

void Appearance::setLanguage(Language language)
{
    if (language == m_language)
        return;
    m_language = language;
    Q_EMIT changed();
}

} // namespace escale
