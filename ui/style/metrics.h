// SPDX-License-Identifier: GPL-3.0-or-later
// Sizes: from the screen's physical density on the kiosk (a finger is as wide on every screen), from the grid of 8 on
// the desktop (ui/README.md, "Rules"). All lengths are logical pixels.
#pragma once

#include <QtGlobal>

class QScreen;

namespace escale {

enum class Profile : quint8 { Kiosk, Desktop };

/// What a text is for; its size and weight follow.
enum class TextRole : quint8 {
    Small,   ///< fact labels, dates, badges
    Body,    ///< what is read
    Lead,    ///< the abstract, the search field
    Button,  ///< on controls, semi-bold
    Card,    ///< title of a card or of a step, bold
    Heading, ///< a section, bold
    Title,   ///< the page, bold
    Display, ///< language names, the program's own name, bold
};

inline constexpr int textSteps = 5;
inline constexpr int defaultTextStep = 1;
/// 0.9, 1, 1.25, 1.6, 2: five sizes by one button (ui/README.md, "Rules").
double textFactor(int step);

inline constexpr double referenceDensity = 96; ///< pixels per inch of the drawings

/// The screen's real density in logical pixels per inch; 96 when what it says cannot be true (no or invented EDID:
/// below 40, above 300, or different across and down by more than a quarter).
double physicalDensity(double pixelsAcross, double pixelsDown, double millimetresAcross, double millimetresDown);
double physicalDensity(const QScreen &screen);

struct Metrics {
    Profile profile = Profile::Desktop;
    double scale = 1; ///< of the drawings: 1 at 96 pixels per inch

    int primaryTarget = 0;   ///< least height and width of a main control: 20 mm on a kiosk, 36 px on a desktop
    int secondaryTarget = 0; ///< of a lesser one: 15 mm, 36 px
    int gap = 0;             ///< between controls
    int unit = 0;            ///< the grid of 8
    int pagePadding = 0;     ///< around a page's content
    int cardPadding = 0;
    int radius = 0; ///< corners of controls and cards
    int border = 0; ///< thickness of edges
    int focusRing = 0;
    int icon = 0;      ///< beside text on a control
    int smallIcon = 0; ///< beside small text
    int largeIcon = 0; ///< in a tile

    /// Font size, before the correction for the script (see Appearance::font).
    [[nodiscard]] double textPixels(TextRole role, int textStep) const;
};

/// `density`: physicalDensity() of the screen; the desktop ignores it (the window system scales there).
Metrics metricsFor(Profile profile, double density);

} // namespace escale
