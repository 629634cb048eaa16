// SPDX-License-Identifier: GPL-3.0-or-later
// The colours of the house, once (ui/README.md, "Rules"). The style, the painting and the icons all come from
// here. Shapes and type are in metrics.h.
#pragma once

#include <QColor>
#include <optional>

class QString;

namespace escale {

enum class ColourSet : quint8 {
    Standard,
    HighContrast, ///< black, white, yellow, cyan: 7:1 and more
    Dark,         ///< for the desktop
};

inline constexpr std::array allColourSets{ColourSet::Standard, ColourSet::HighContrast, ColourSet::Dark};

/// "standard", "high-contrast" or "dark": the word on the command line and in the settings file.
QLatin1String nameOf(ColourSet set);
std::optional<ColourSet> colourSetFromName(QStringView name);

/// Every pair named together here (ink on canvas, onPrimary on primary ...) reads at 4.5:1, at 7:1 in the high-contrast
/// set; a test holds them to it.
struct Colours {
    QColor ink;                                           ///< text
    QColor muted;                                         ///< text that is not read first
    QColor off;                                           ///< text of what cannot be used now
    QColor canvas;                                        ///< ground of a page
    QColor surface;                                       ///< ground of a card, a bar, a field
    QColor line;                                          ///< separates cards and bars from their ground
    QColor frame;                                         ///< edge of a control; 3:1 against its ground
    QColor primary;                                       ///< the main action, links, what is chosen
    QColor onPrimary;                                     ///< text and icons on primary
    QColor primarySoft;                                   ///< ground of what is chosen; `primary` and `ink` read on it
    QColor pressed;                                       ///< ground of a control under the finger
    QColor speaking;                                      ///< behind the sentence being read, and behind found words
    QColor onSpeaking;                                    ///< text on it
    QColor noteGround, noteEdge, noteText;                ///< callout "good to know"; `ink` reads on the ground too
    QColor importantGround, importantEdge, importantText; ///< callout "important"; same
    QColor danger;                                        ///< the action that ends or removes
    QColor ok, okGround;                                  ///< "all is well"
    QColor quiet;                                         ///< ground of what is less than a card: untranslated, unused
    QColor keyboard;                                      ///< ground behind the keys
    QColor veil;                                          ///< covers the page behind an overlay
    QColor focus;                                         ///< the focus ring; 3:1 against canvas and surface
};

const Colours &coloursOf(ColourSet set);

} // namespace escale
