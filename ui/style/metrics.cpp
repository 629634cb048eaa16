// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/metrics.h"

#include <QScreen>
#include <algorithm>
#include <array>
#include <cmath>

namespace escale {

namespace {

constexpr double millimetresPerInch = 25.4;
constexpr double leastBelievableDensity = 40;
constexpr double greatestBelievableDensity = 300;

/// Large text grows more slowly than small text, so that a title at 200 % still fits a line: the exponent on the
/// factor.
struct Type {
    double kiosk, desktop; ///< pixels at 96 per inch, at 100 %
    double growth;
};

Type typeOf(TextRole role)
{
    switch (role) {
    case TextRole::Small:
        return {23, 12.5, 0.8};
    case TextRole::Body:
        return {29, 15, 1};
    case TextRole::Lead:
        return {32, 16.5, 0.9};
    case TextRole::Button:
        return {28, 14, 0.5};
    case TextRole::Card:
        return {33, 16, 0.92};
    case TextRole::Heading:
        return {37, 19, 0.8};
    case TextRole::Title:
        return {49, 26, 0.6};
    case TextRole::Display:
        return {50, 28, 0.5};
    }
    Q_UNREACHABLE();
}

} // namespace

double textFactor(int step)
{
    static constexpr std::array<double, textSteps> factors{0.9, 1, 1.25, 1.6, 2};
    return factors.at(static_cast<std::size_t>(std::clamp(step, 0, textSteps - 1)));
}

double physicalDensity(double pixelsAcross, double pixelsDown, double millimetresAcross, double millimetresDown)
{
    if (millimetresAcross <= 0 || millimetresDown <= 0)
        return referenceDensity;
    const double across = pixelsAcross * millimetresPerInch / millimetresAcross;
    const double down = pixelsDown * millimetresPerInch / millimetresDown;
    const auto [least, greatest] = std::minmax(across, down);
    if (least < leastBelievableDensity || greatest > greatestBelievableDensity || greatest > least * 1.25)
        return referenceDensity;
    return (across + down) / 2;
}

double physicalDensity(const QScreen &screen)
{
    const QSize pixels = screen.size();
    QSizeF millimetres = screen.physicalSize();
    // A turned screen still says the size of its panel.
    if ((pixels.width() > pixels.height()) != (millimetres.width() > millimetres.height()))
        millimetres.transpose();
    return physicalDensity(pixels.width(), pixels.height(), millimetres.width(), millimetres.height());
}

Metrics metricsFor(Profile profile, double density)
{
    Metrics m;
    m.profile = profile;
    if (profile == Profile::Desktop) {
        m.primaryTarget = m.secondaryTarget = 36;
        m.gap = m.unit = 8;
        m.pagePadding = 24;
        m.cardPadding = 16;
        m.radius = 8;
        m.border = 1;
        m.focusRing = 2;
        m.icon = 20;
        m.smallIcon = 16;
        m.largeIcon = 32;
        return m;
    }
    m.scale = density / referenceDensity;
    const auto scaled = [&](double pixels) { return static_cast<int>(std::lround(pixels * m.scale)); };
    const auto millimetres = [&](double mm) { return static_cast<int>(std::ceil(mm * density / millimetresPerInch)); };
    m.primaryTarget = std::max(scaled(80), millimetres(20));
    m.secondaryTarget = std::max(scaled(60), millimetres(15));
    m.unit = scaled(8);
    m.gap = std::max(scaled(16), 8);
    m.pagePadding = scaled(44);
    m.cardPadding = scaled(32);
    m.radius = scaled(16);
    m.border = std::max(scaled(2), 1);
    m.focusRing = std::max(scaled(5), 3);
    m.icon = scaled(40);
    m.smallIcon = scaled(28);
    m.largeIcon = scaled(56);
    return m;
}

double Metrics::textPixels(TextRole role, int textStep) const
{
    const Type type = typeOf(role);
    const double base = profile == Profile::Kiosk ? type.kiosk * scale : type.desktop;
    return base * std::pow(textFactor(textStep), type.growth);
}

} // namespace escale
