// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/controltokens.h"

#include "style/contrast.h"

#include <QStyleOption>
#include <QWidget>
#include <algorithm>
#include <cmath>

namespace escale {
namespace {

QColor veiled(const QColor &ground, const QColor &veil, double share)
{
    QColor part = veil;
    part.setAlphaF(static_cast<float>(share));
    return laidOver(part, ground);
}

/// Under the pointer. Where everything is black, only a colour shows it.
QColor hoverGround(const ControlTokens &tokens)
{
    const Colours &c = tokens.colours();
    return tokens.set == ColourSet::HighContrast ? c.primarySoft : c.quiet;
}

/// Grey alone does not say "not now" where there is no grey.
void disable(ControlLook &look, const ControlTokens &tokens)
{
    look.ground = tokens.colours().quiet;
    look.edge = tokens.colours().line;
    look.ink = tokens.colours().off;
    look.dashed = tokens.set == ColourSet::HighContrast;
}

} // namespace

bool ControlTokens::sameSizes(const ControlTokens &other) const
{
    return metrics.profile == other.metrics.profile && qFuzzyCompare(metrics.scale, other.metrics.scale) &&
           plain == other.plain && body == other.body && button == other.button && heading == other.heading &&
           small == other.small;
}

ControlTokens controlTokens(const Appearance &appearance)
{
    const Metrics &m = appearance.metrics();
    const bool kiosk = m.profile == Profile::Kiosk;
    ControlTokens tokens;
    tokens.metrics = m;
    tokens.set = appearance.colourSet();
    tokens.still = appearance.reducedMotion();
    tokens.body = tokens.plain = appearance.font(TextRole::Body);
    tokens.button = tokens.heading = appearance.font(TextRole::Button);
    tokens.small = appearance.font(TextRole::Small);
    // At the desk, menus and lists stay as large as the buttons they hang from: they must fit the screen.
    if (!kiosk)
        tokens.plain.setPixelSize(std::min(tokens.body.pixelSize(), tokens.button.pixelSize()));
    tokens.padding = kiosk ? m.unit * 3 : m.unit + m.unit / 2;
    // A square corner clears the inside of a round one at (1 - 1/sqrt 2) of the radius.
    constexpr double corner = 0.3;
    tokens.inset = std::max(m.focusRing, static_cast<int>(std::ceil(m.radius * corner))) + m.border;
    constexpr double ofLine = 0.8;
    tokens.mark = std::max(m.smallIcon, static_cast<int>(std::lround(QFontMetrics(tokens.body).height() * ofLine)));
    return tokens;
}

ControlState controlState(const QStyleOption &option, const QWidget *widget)
{
    ControlState state;
    state.enabled = option.state.testFlag(QStyle::State_Enabled);
    state.hovered = state.enabled && option.state.testFlag(QStyle::State_MouseOver);
    state.down = state.enabled && option.state.testFlag(QStyle::State_Sunken);
    state.checked = option.state.testFlag(QStyle::State_On);
    state.focused = state.enabled && option.state.testFlag(QStyle::State_HasFocus);
    state.invalid = widget != nullptr && widget->property("invalid").toBool();
    return state;
}

ControlLook fieldLook(const ControlTokens &tokens, const ControlState &state)
{
    const Colours &c = tokens.colours();
    const Metrics &m = tokens.metrics;
    ControlLook look{c.surface, state.hovered ? c.ink : c.frame, c.ink, m.border, false};
    if (!state.enabled) {
        disable(look, tokens);
        return look;
    }
    if (state.focused)
        look.edge = c.focus;
    // Said by the form in words too: an edge alone is a colour alone.
    if (state.invalid)
        look.edge = c.danger;
    if (state.focused || state.invalid)
        look.border = m.focusRing;
    return look;
}

ControlLook pressedLook(const ControlTokens &tokens, const ControlState &state)
{
    const Colours &c = tokens.colours();
    ControlLook look{c.surface, c.line, c.ink, tokens.metrics.border, false};
    if (state.checked)
        look = {c.primarySoft, c.primary, c.primary, tokens.metrics.border, false};
    if (state.hovered) {
        look.edge = c.frame;
        if (!state.checked)
            look.ground = hoverGround(tokens);
    }
    if (state.down)
        look.ground = c.pressed;
    if (!state.enabled)
        disable(look, tokens);
    return look;
}

ControlLook mainActionLook(const ControlTokens &tokens, const ControlState &state)
{
    const Colours &c = tokens.colours();
    ControlLook look{c.primary, c.primary, c.onPrimary, tokens.metrics.border, false};
    constexpr double hovered = 0.12, pressed = 0.3;
    if (state.down)
        look.ground = look.edge = veiled(c.primary, c.ink, pressed);
    else if (state.hovered)
        look.ground = look.edge = veiled(c.primary, c.ink, hovered);
    if (!state.enabled)
        disable(look, tokens);
    return look;
}

} // namespace escale
