// SPDX-License-Identifier: GPL-3.0-or-later
// What the standard controls are drawn with: the tokens of an Appearance, copied, and the few sizes that follow from
// them. A value: the style outlives the Appearance of a program that ends.
#pragma once

#include "style/appearance.h"

class QStyleOption;
class QWidget;

namespace escale {

struct ControlTokens {
    Metrics metrics;
    ColourSet set = ColourSet::Standard;
    bool still = false; ///< less motion is asked for

    QFont plain;   ///< menus, and what no other line names
    QFont body;    ///< what is typed, chosen or read on a form
    QFont button;  ///< words that are pressed, and names of tabs
    QFont heading; ///< title of a group and of a column
    QFont small;   ///< tool tips

    int padding = 0; ///< pixels beside the words of a control
    int inset = 0;   ///< pixels between the edge of a frame and what it holds: the ring has room, corners stay round
    int mark = 0;    ///< side of the box of a check box, the disc of a radio button

    [[nodiscard]] const Colours &colours() const { return coloursOf(set); }
    /// Whether a widget must be laid out again.
    [[nodiscard]] bool sameSizes(const ControlTokens &other) const;
};

ControlTokens controlTokens(const Appearance &appearance);

/// What a control is told about itself.
struct ControlState {
    bool enabled = true, hovered = false, down = false, checked = false, focused = false;
    bool invalid = false; ///< the dynamic property `invalid`: what was entered cannot be taken
};
ControlState controlState(const QStyleOption &option, const QWidget *widget);

/// How a control, or the field of one, looks in a state.
struct ControlLook {
    QColor ground, edge, ink;
    int border = 0; ///< pixels of the edge
    bool dashed = false;
};
/// Of what is written into or chosen from.
ControlLook fieldLook(const ControlTokens &tokens, const ControlState &state);
/// Of what is pressed.
ControlLook pressedLook(const ControlTokens &tokens, const ControlState &state);
/// The same, of the one action a form is for.
ControlLook mainActionLook(const ControlTokens &tokens, const ControlState &state);

} // namespace escale
