// SPDX-License-Identifier: GPL-3.0-or-later
#include "translator/levelmeter.h"

#include <QPainter>
#include <algorithm>

namespace escale {
namespace {

constexpr double silent = -60, softEnough = -6, loudEnough = -24; // dBFS of peaks: a voice at a good distance
constexpr int barHeight = 20, barWidth = 240;                     // px

double share(double decibels)
{
    return std::clamp((decibels - silent) / -silent, 0.0, 1.0);
}

} // namespace

LevelMeter::LevelMeter(const Appearance &appearance, QWidget *parent) : QWidget(parent), m_appearance(appearance)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&appearance, &Appearance::changed, this, qOverload<>(&QWidget::update));
}

QSize LevelMeter::sizeHint() const
{
    return {barWidth, barHeight};
}

void LevelMeter::setLevel(const SoundLevel &level)
{
    m_level = level;
    update();
}

void LevelMeter::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours &colours = m_appearance.colours();
    const QRect whole = rect().adjusted(0, 0, -1, -1);
    painter.fillRect(whole, colours.quiet);
    const auto place = [this, &whole](double decibels) {
        const int along = static_cast<int>(share(decibels) * whole.width());
        return layoutDirection() == Qt::RightToLeft ? whole.right() - along : whole.left() + along;
    };
    const auto fill = [&](double from, double to, int inset, const QColor &colour) {
        const int a = place(from), b = place(to);
        painter.fillRect(
            QRect(QPoint(std::min(a, b), whole.top() + inset), QPoint(std::max(a, b), whole.bottom() - inset)), colour);
    };
    fill(loudEnough, softEnough, 0, colours.okGround);
    if (m_level.peak > silent)
        fill(silent, m_level.peak, barHeight / 4, m_level.clipped ? colours.danger : colours.primary);
    painter.setPen(colours.frame);
    painter.drawRect(whole);
}

} // namespace escale
