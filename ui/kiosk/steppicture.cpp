// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/steppicture.h"

#include "style/paint.h"
#include "style/pictogram.h"

#include <QPainter>
#include <QStyle>
#include <algorithm>

namespace escale {

namespace {

/// Around the picture.
int margin(const Metrics &metrics)
{
    return 2 * metrics.unit;
}

} // namespace

StepPicture::StepPicture(const Appearance &appearance, QWidget *parent) : QWidget(parent), m_appearance(appearance)
{
    setObjectName(QStringLiteral("stepPicture"));
    connect(&appearance, &Appearance::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void StepPicture::setStep(const QString &picture, int number)
{
    m_picture = picture;
    m_number = QString::number(number);
    update();
}

void StepPicture::setSpoken(bool spoken)
{
    if (std::exchange(m_spoken, spoken) != spoken)
        update();
}

QSize StepPicture::sizeHint() const
{
    const int side = 5 * m_appearance.metrics().primaryTarget;
    return {side, side};
}

QSize StepPicture::minimumSizeHint() const
{
    const Metrics &m = m_appearance.metrics();
    const int side = 2 * m.primaryTarget + 2 * margin(m);
    return {side, side};
}

void StepPicture::paintEvent(QPaintEvent *)
{
    const Colours &c = m_appearance.colours();
    const Metrics &m = m_appearance.metrics();
    QPainter painter(this);
    const QColor ground = m_spoken ? c.speaking : c.primarySoft;
    const QColor line = m_spoken ? c.onSpeaking : c.primary;
    drawBox(painter, rect(), {ground, m_spoken ? c.onSpeaking : c.primarySoft, 2 * m.border, m.radius * 1.25});
    QFont font = m_appearance.font(TextRole::Title, Language::Fr);
    font.setBold(true);
    if (!hasPictogram(m_picture)) {
        font.setPixelSize(std::max(font.pixelSize(), std::min(width(), height()) / 2));
        painter.setFont(font);
        painter.setPen(line);
        painter.drawText(rect(), Qt::AlignCenter, m_number);
        return;
    }
    const int disc = std::max(m.primaryTarget, QFontMetrics(font).height() * 5 / 4);
    const int edge = margin(m);
    const int side = std::min(width() - 2 * (disc + edge), height() - 2 * edge);
    drawPictogram(painter, QRect((width() - side) / 2, (height() - side) / 2, side, side), m_picture,
                  {line, m_spoken ? c.speaking : c.surface}, layoutDirection());
    const QRect place = QStyle::visualRect(layoutDirection(), rect(), QRect(edge, edge, disc, disc));
    drawBox(painter, place, {line, line, 0, disc / 2.0});
    painter.setFont(font);
    painter.setPen(ground);
    painter.drawText(place, Qt::AlignCenter, m_number);
}

} // namespace escale
