// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleetview/fleetmap.h"

#include "fleetview/kiosktable.h"
#include "l10n/departments.h"
#include "l10n/outline.h"
#include "l10n/prefectures.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>
#include <cmath>

namespace escale {
namespace {

constexpr int hintedWidth = 420, leastWidth = 260; // px

double distance(const QPointF &a, const QPointF &b)
{
    return std::hypot(a.x() - b.x(), a.y() - b.y());
}

} // namespace

FleetMap::FleetMap(const Appearance &appearance, QWidget *parent) : QWidget(parent), m_appearance(appearance)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    connect(&appearance, &Appearance::changed, this, [this] {
        place();
        update();
    });
}

void FleetMap::setKiosks(const QList<KioskState> &kiosks)
{
    m_kiosks = kiosks;
    place();
    update();
}

void FleetMap::setChosen(const QStringList &departments)
{
    m_chosen = departments;
    update();
}

QSize FleetMap::sizeHint() const
{
    return {hintedWidth, OutlineDrawing::heightFor(hintedWidth)};
}

QSize FleetMap::minimumSizeHint() const
{
    return {leastWidth, OutlineDrawing::heightFor(leastWidth)};
}

/// As large as fits, in the middle.
QRectF FleetMap::mapArea() const
{
    double across = width();
    const double high = OutlineDrawing::heightFor(width());
    if (high > height())
        across *= height() / high;
    const double down = OutlineDrawing::heightFor(int(across));
    return {(width() - across) / 2, (height() - down) / 2, across, down};
}

/// Its number has room.
double FleetMap::radius() const
{
    return QFontMetricsF(m_appearance.font(TextRole::Small)).height() * 0.62;
}

void FleetMap::place()
{
    const OutlineDrawing drawing(mapArea());
    m_dots.clear();
    for (const KioskState &kiosk : std::as_const(m_kiosks)) {
        const Department *department = departmentFromFeed(kiosk.report.department);
        if (department == nullptr)
            continue; // it says of itself nowhere; the table has it
        const Prefecture *prefecture = prefectureOf(department->code);
        const auto at = prefecture == nullptr
                            ? std::nullopt
                            : drawing.pointAt(prefecture->point.latitude, prefecture->point.longitude);
        if (!at)
            continue;
        const auto near = std::find_if(m_dots.begin(), m_dots.end(), [this, &at](const Dot &dot) {
            return distance(dot.centre, *at) < 2 * radius();
        });
        Dot &dot = near != m_dots.end() ? *near : m_dots.emplaceBack(Dot{{}, 0, KioskHealth::Green, *at});
        if (!dot.departments.contains(department->code))
            dot.departments.append(department->code);
        ++dot.kiosks;
        dot.worst = std::max(dot.worst, kiosk.health);
    }
    QStringList spoken;
    for (const Dot &dot : std::as_const(m_dots))
        spoken.append(textOf(dot));
    setAccessibleDescription(spoken.join(QStringLiteral("; ")));
}

QString FleetMap::textOf(const Dot &dot) const
{
    QStringList names;
    for (const QString &code : dot.departments)
        names.append(displayName(*departmentFromFeed(code)));
    //: A dot of the map. %1: names of départements, %2: how many kiosks, %3: the state of the worst: "Silent".
    return tr("%1: %2, %3").arg(names.join(QStringLiteral(", ")), QString::number(dot.kiosks), healthText(dot.worst));
}

void FleetMap::paintEvent(QPaintEvent *)
{
    const OutlineDrawing drawing(mapArea());
    const Colours &colours = m_appearance.colours();
    const double line = m_appearance.metrics().border;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours.line, line));
    for (const QRectF &frame : drawing.frames())
        painter.drawRect(frame);
    painter.setPen(QPen(colours.frame, line));
    painter.setBrush(colours.quiet);
    for (const QList<QPointF> &polygon : drawing.polygons())
        painter.drawPolygon(polygon.constData(), int(polygon.size()));
    for (const Dot &dot : m_dots)
        drawDot(painter, dot);
}

/// Round: well. Square: late. On its point: silent. Who sees no colours sees the shapes.
void FleetMap::drawDot(QPainter &painter, const Dot &dot) const
{
    const Colours &colours = m_appearance.colours();
    const double r = radius();
    const bool isChosen = m_chosen == dot.departments;
    painter.setPen(QPen(isChosen ? colours.focus : colours.surface, isChosen ? 4 : 2));
    const QRectF box(dot.centre - QPointF(r, r), QSizeF(2 * r, 2 * r));
    switch (dot.worst) {
    case KioskHealth::Green:
        painter.setBrush(colours.ok);
        painter.drawEllipse(box);
        break;
    case KioskHealth::Late:
        painter.setBrush(colours.noteText);
        painter.drawRect(box.adjusted(r / 8, r / 8, -r / 8, -r / 8));
        break;
    case KioskHealth::Silent: {
        painter.setBrush(colours.danger);
        const double far = r * 1.3;
        const QPointF diamond[]{dot.centre - QPointF(0, far), dot.centre + QPointF(far, 0),
                                dot.centre + QPointF(0, far), dot.centre - QPointF(far, 0)};
        painter.drawPolygon(diamond, 4);
        break;
    }
    }
    painter.setFont(m_appearance.font(TextRole::Small));
    painter.setPen(colours.surface);
    painter.drawText(box.adjusted(-r, -r, r, r), int(Qt::AlignCenter), QString::number(dot.kiosks));
}

const FleetMap::Dot *FleetMap::dotAt(const QPointF &point) const
{
    const Dot *nearest = nullptr;
    for (const Dot &dot : m_dots) {
        const double far = distance(dot.centre, point);
        if (far < 1.4 * radius() && (nearest == nullptr || far < distance(nearest->centre, point)))
            nearest = &dot;
    }
    return nearest;
}

void FleetMap::mouseReleaseEvent(QMouseEvent *event)
{
    const Dot *dot = dotAt(event->position());
    Q_EMIT chosen(dot == nullptr || dot->departments == m_chosen ? QStringList() : dot->departments);
}

void FleetMap::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

bool FleetMap::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto &help = *static_cast<QHelpEvent *>(event);
        const Dot *dot = dotAt(help.pos());
        QToolTip::showText(help.globalPos(), dot == nullptr ? QString() : textOf(*dot), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace escale
