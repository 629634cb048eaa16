// SPDX-License-Identifier: GPL-3.0-or-later
#include "workshop/sectiongrip.h"

#include "workshop/letters.h"

#include <QApplication>
#include <QDrag>
#include <QDropEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <QPointer>
#include <QScopeGuard>
#include <QScrollArea>

namespace escale {

SectionGrip::SectionGrip(const Appearance &appearance, QString path, QWidget *parent)
    : QWidget(parent), m_appearance(appearance), m_path(std::move(path))
{
    setAccessibleName(tr("Drag to move this section"));
    setToolTip(accessibleName());
    setCursor(Qt::OpenHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize SectionGrip::sizeHint() const
{
    const int side = std::max(24, letters(m_appearance, 1.6));
    return {side, side};
}

void SectionGrip::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->pos();
}

void SectionGrip::mouseMoveEvent(QMouseEvent *event)
{
    if (m_dragging || !event->buttons().testFlag(Qt::LeftButton) ||
        (event->pos() - m_pressed).manhattanLength() < QApplication::startDragDistance())
        return;
    m_dragging = true;
    // Later: what is dropped makes the page anew, and this grip would go in the middle of its own event.
    QMetaObject::invokeMethod(
        window(),
        [source = window(), path = m_path, grip = QPointer(this)] {
            const auto done = qScopeGuard([&grip] {
                if (grip)
                    grip->m_dragging = false;
            });
            if (!QApplication::mouseButtons().testFlag(Qt::LeftButton))
                return; // let go meanwhile
            auto *drag = new QDrag(source);
            auto *what = new QMimeData;
            what->setData(sectionMime, path.toUtf8());
            drag->setMimeData(what);
            drag->exec(Qt::MoveAction);
        },
        Qt::QueuedConnection);
}

void SectionGrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_appearance.colours().muted);
    const double step = height() / 4.0, dot = height() / 16.0;
    for (int row = 1; row <= 3; ++row) {
        for (const double column : {1.5, 2.5})
            painter.drawEllipse(QPointF(column * width() / 4.0, row * step), dot, dot);
    }
}

SectionPage::SectionPage(QWidget *parent) : QWidget(parent), m_line(new QFrame(this))
{
    setAcceptDrops(true);
    m_line->setAutoFillBackground(true);
    m_line->setBackgroundRole(QPalette::Highlight);
    m_line->hide();
}

/// Above the fields, which cover the page; below 0: none.
void SectionPage::showLine(int y)
{
    constexpr int thickness = 3;
    m_line->setGeometry(0, y - thickness / 2, width(), thickness);
    m_line->setVisible(y >= 0);
    m_line->raise();
}

void SectionPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasFormat(sectionMime))
        event->acceptProposedAction();
}

void SectionPage::dragMoveEvent(QDragMoveEvent *event)
{
    event->acceptProposedAction();
    const QPoint place = event->position().toPoint();
    showLine(place.y());
    // A section may go further than the part of the page that is in sight.
    constexpr int beyond = 48;
    for (QWidget *each = parentWidget(); each != nullptr; each = each->parentWidget()) {
        if (auto *scroll = qobject_cast<QScrollArea *>(each))
            return scroll->ensureVisible(place.x(), place.y(), 0, beyond);
    }
}

void SectionPage::dragLeaveEvent(QDragLeaveEvent *)
{
    showLine(-1);
}

void SectionPage::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    showLine(-1);
    // Later: the page is made anew by it, and with it the grip whose drag is under way.
    QMetaObject::invokeMethod(
        this,
        [this, path = QString::fromUtf8(event->mimeData()->data(sectionMime)), y = event->position().toPoint().y()] {
            Q_EMIT dropped(path, y);
        },
        Qt::QueuedConnection);
}

} // namespace escale
