// SPDX-License-Identifier: GPL-3.0-or-later
#include "listen/progressline.h"

#include <QPainter>

namespace escale {

ListenProgress::ListenProgress(const Appearance &appearance, QWidget *parent)
    : QWidget(parent), m_appearance(appearance)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&appearance, &Appearance::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void ListenProgress::setProgress(int done, int total)
{
    m_done = done;
    m_total = total;
    update();
}

QSize ListenProgress::sizeHint() const
{
    return {m_appearance.metrics().unit * 12, m_appearance.metrics().unit + m_appearance.metrics().unit / 2};
}

QRect ListenProgress::filled() const
{
    if (m_total <= 0 || m_done <= 0)
        return {};
    const int length = width() * std::min(m_done, m_total) / m_total;
    return layoutDirection() == Qt::RightToLeft ? QRect(width() - length, 0, length, height())
                                                : QRect(0, 0, length, height());
}

void ListenProgress::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const qreal radius = height() / 2.0;
    painter.setBrush(m_appearance.colours().line);
    painter.drawRoundedRect(rect(), radius, radius);
    painter.setBrush(m_appearance.colours().primary);
    painter.drawRoundedRect(filled(), radius, radius);
}

} // namespace escale
