// SPDX-License-Identifier: GPL-3.0-or-later
// What the drawings of the standard controls share: one of them stands for one family of controls of Qt (fields,
// buttons, menus...), draws its parts and says their sizes and places. Only EscaleStyle uses them.
#pragma once

#include "style/controltokens.h"
#include "style/icons.h"
#include "style/paint.h"

#include <QStyle>
#include <QStyleOption>

class QPainter;

namespace escale {

class ControlDrawing {
public:
    /// Both outlive the drawing.
    ControlDrawing(const ControlTokens &tokens, const QStyle &style) : m_tokens(tokens), m_style(style) {}

protected:
    [[nodiscard]] const ControlTokens &tokens() const { return m_tokens; }
    [[nodiscard]] const Metrics &metrics() const { return m_tokens.metrics; }
    [[nodiscard]] const Colours &colours() const { return m_tokens.colours(); }
    [[nodiscard]] const QStyle &style() const { return m_style; }

    /// A place given for a page read from the left, turned for the control's direction.
    [[nodiscard]] static QRect placed(const QStyleOption &option, const QRect &place);
    /// A strip of `option`'s rectangle at its end, or at its beginning.
    [[nodiscard]] static QRect atEnd(const QStyleOption &option, int width);
    [[nodiscard]] static QRect atBeginning(const QStyleOption &option, int width);

    void box(QPainter &painter, const QRect &area, const ControlLook &look, double radius) const;
    /// The focus ring, whole, just inside `area`.
    void ring(QPainter &painter, const QRect &area, double radius) const;
    /// A small picture in the middle of `area`, as high as the words beside it.
    void sign(QPainter &painter, const QRect &area, Icon icon, const QColor &colour, const QStyleOption &option) const;
    [[nodiscard]] int signSide() const;
    /// One line of words with their "&" for the key.
    void words(QPainter &painter, const QRect &area, Qt::Alignment alignment, const QStyleOption &option,
               const QString &text, const QColor &ink) const;

private:
    const ControlTokens &m_tokens;
    const QStyle &m_style;
};

} // namespace escale
