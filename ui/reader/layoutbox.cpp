// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/layoutbox.h"

#include "style/paint.h"

#include <QPainter>
#include <QStyle>
#include <QWidget>

namespace escale {

int LayoutBox::layOut(const QPoint &topLeft, int width)
{
    m_rect = QRect(topLeft, QSize(width, 0));
    m_rect.setHeight(arrange(m_rect));
    return m_rect.height();
}

int ParagraphBox::arrange(const QRect &area)
{
    return m_bit->layOut(area.topLeft(), area.width());
}

void ParagraphBox::paint(PaintJob &job) const
{
    if (job.exposed.intersects(rect()))
        m_bit->paint(job.painter, job.decorationOf(*m_bit));
}

void StackBox::grow(int height)
{
    if (!m_children.empty() && height > rect().height()) {
        LayoutBox &last = *m_children.back().piece;
        last.grow(last.rect().height() + height - rect().height());
    }
}

void StackBox::add(std::unique_ptr<LayoutBox> piece, int gapBefore)
{
    m_children.push_back({std::move(piece), m_children.empty() ? 0 : gapBefore});
}

void StackBox::paint(PaintJob &job) const
{
    for (const Child &child : m_children) {
        if (job.exposed.intersects(child.piece->rect()))
            child.piece->paint(job);
    }
}

void StackBox::collect(std::vector<TextFragment *> &bits)
{
    for (const Child &child : m_children)
        child.piece->collect(bits);
}

int StackBox::arrangeChildren(const QRect &area)
{
    int y = area.top();
    for (const Child &child : m_children) {
        y += child.gap;
        y += child.piece->layOut(QPoint(area.left(), y), area.width());
    }
    return y - area.top();
}

int StackBox::arrange(const QRect &area)
{
    return arrangeChildren(area);
}

int FrameBox::arrange(const QRect &area)
{
    const int frame = m_shape.padding + m_shape.border;
    // A card has its padding between; beside each other the texts have no cards, and a number no less room.
    const int gap = std::max(m_shape.padding * 3 / 4, m_shape.discSize / 3);
    const int beside = m_shape.number > 0 ? besideWidth() + gap : m_shape.bandWidth;
    QRect inside = area.adjusted(frame, frame, -frame, 0);
    if (m_shape.direction == Qt::RightToLeft)
        inside.setRight(inside.right() - beside);
    else
        inside.setLeft(inside.left() + beside);
    const int content = arrangeChildren(inside);
    int least = m_shape.number > 0 ? m_shape.discSize : 0;
    if (!m_shape.picture.isEmpty())
        least += m_shape.padding / 2 + m_shape.pictureSide;
    return std::max(content, least) + 2 * frame;
}

int FrameBox::besideWidth() const
{
    return m_shape.picture.isEmpty() ? m_shape.discSize : std::max(m_shape.discSize, m_shape.pictureSide);
}

QRect FrameBox::discRect() const
{
    const int frame = m_shape.padding + m_shape.border;
    const QRect leftToRight(rect().left() + frame + (besideWidth() - m_shape.discSize) / 2, rect().top() + frame,
                            m_shape.discSize, m_shape.discSize);
    return QStyle::visualRect(m_shape.direction, rect(), leftToRight);
}

QRect FrameBox::pictureRect() const
{
    const int frame = m_shape.padding + m_shape.border;
    const QRect leftToRight(rect().left() + frame + (besideWidth() - m_shape.pictureSide) / 2,
                            rect().top() + frame + m_shape.discSize + m_shape.padding / 2, m_shape.pictureSide,
                            m_shape.pictureSide);
    return QStyle::visualRect(m_shape.direction, rect(), leftToRight);
}

void FrameBox::paint(PaintJob &job) const
{
    drawBox(job.painter, rect(), {m_shape.ground, m_shape.edge, m_shape.border, double(m_shape.radius)});
    if (m_shape.band.isValid()) {
        // The band is the start of the same rounded box.
        job.painter.save();
        const QRect band(rect().left(), rect().top(), m_shape.bandWidth, rect().height());
        job.painter.setClipRect(QStyle::visualRect(m_shape.direction, rect(), band), Qt::IntersectClip);
        drawBox(job.painter, rect(), {m_shape.band, Qt::transparent, 0, double(m_shape.radius)});
        job.painter.restore();
    }
    if (m_shape.number > 0) {
        drawBox(job.painter, discRect(), {m_shape.disc, Qt::transparent, 0, m_shape.discSize / 2.0});
        job.painter.setFont(m_shape.discFont);
        job.painter.setPen(m_shape.onDisc);
        job.painter.drawText(discRect(), Qt::AlignCenter, m_shape.numberText);
        drawPictogram(job.painter, pictureRect(), m_shape.picture, m_shape.pictureColours, m_shape.direction);
    }
    StackBox::paint(job);
}

int IconBox::arrange(const QRect &area)
{
    const int side = m_shape.side, beside = side + m_shape.gap;
    const bool rightToLeft = m_shape.direction == Qt::RightToLeft;
    const int height =
        m_content->layOut(QPoint(area.left() + (rightToLeft ? 0 : beside), area.top()), area.width() - beside);
    const int total = std::max(height, side);
    const int iconTop = area.top() + (m_shape.atHead ? 0 : (total - side) / 2);
    m_iconRect = QRect(rightToLeft ? area.right() + 1 - side : area.left(), iconTop, side, side);
    if (height < total && !m_shape.atHead)
        m_content->layOut(m_content->rect().topLeft() + QPoint(0, (total - height) / 2), area.width() - beside);
    return total;
}

void IconBox::paint(PaintJob &job) const
{
    drawIcon(job.painter, m_iconRect, m_shape.icon, m_shape.colour, m_shape.direction);
    m_content->paint(job);
}

WidgetBox::~WidgetBox()
{
    // Later: the click that changes the page may come from this very widget.
    m_widget->hide();
    m_widget->deleteLater();
}

int WidgetBox::arrange(const QRect &area)
{
    const int height =
        m_widget->hasHeightForWidth() ? m_widget->heightForWidth(area.width()) : m_widget->sizeHint().height();
    m_widget->setGeometry(QRect(area.topLeft(), QSize(area.width(), height)));
    m_widget->show();
    return height;
}

} // namespace escale
