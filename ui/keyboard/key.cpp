// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyboard/key.h"

#include "keyboard/keynames.h"
#include "style/paint.h"

#include <QPainter>

namespace escale {
namespace {

/// The zero width non-joiner has no shape of its own: an open box, as on a printed keyboard.
QString shapeOf(const QString &text)
{
    return text == QString(QChar(0x200C)) ? QString(QChar(0x2423)) : text;
}

bool isLetter(const KeySpec &spec)
{
    return spec.action == KeyAction::Write || spec.action == KeyAction::Form;
}

} // namespace

Key::Key(const Appearance &appearance, QWidget *parent) : QAbstractButton(parent), m_appearance(appearance)
{
    setFocusPolicy(Qt::NoFocus);
    setContextMenuPolicy(Qt::NoContextMenu);
}

void Key::become(const KeySpec &spec, Language script)
{
    // The name depends on the interface's language too.
    setAccessibleName(keyName(spec));
    if (spec == m_spec && script == m_script)
        return;
    m_spec = spec;
    m_script = script;
    setLayoutDirection(direction(script));
    update();
}

QFont Key::fittingFont(const QString &text) const
{
    const bool letter = isLetter(m_spec) && text.size() <= 2;
    const Language language =
        m_spec.action == KeyAction::Enter ? m_appearance.language() : m_spec.picks.value_or(m_script);
    QFont font = m_appearance.font(letter ? TextRole::Heading : TextRole::Button, language);
    font.setWeight(QFont::DemiBold);
    const QSize room = size() - QSize(m_appearance.metrics().unit * 2, m_appearance.metrics().unit);
    const QFontMetrics metrics(font);
    const double across = double(room.width()) / std::max(1, metrics.horizontalAdvance(text));
    const double down = double(room.height()) / std::max(1, metrics.height());
    const double scale = std::min({1.0, across, down});
    font.setPixelSize(std::max(8, int(font.pixelSize() * scale)));
    return font;
}

void Key::paintText(QPainter &painter, const QColor &ink) const
{
    const QString text = shapeOf(m_spec.text);
    painter.setPen(ink);
    painter.setFont(fittingFont(text));
    painter.drawText(rect(), int(Qt::AlignCenter), text);
}

void Key::paintEvent(QPaintEvent *)
{
    const Colours &c = m_appearance.colours();
    const Metrics &m = m_appearance.metrics();
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    Box box{c.surface, c.line, m.border, m_radius};
    QColor ink = c.ink;
    if (m_spec.primary) {
        box.ground = box.edge = c.primary;
        ink = c.onPrimary;
    } else if (m_spec.lit) {
        box.ground = c.primarySoft;
        box.edge = ink = c.primary;
    }
    if (isDown()) {
        box.ground = box.edge = m_spec.primary ? c.ink : c.primary;
        ink = m_spec.primary ? c.surface : c.onPrimary;
    }
    drawBox(painter, rect(), box);
    if (m_spec.icon) {
        const int side = std::min(m.icon, height() / 2);
        drawIcon(painter, QRect(rect().center() - QPoint(side, side) / 2, QSize(side, side)), *m_spec.icon, ink,
                 layoutDirection());
    } else {
        paintText(painter, ink);
    }
}

} // namespace escale
