// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleetview/fleetmap.h"

#include "fleetview/kiosktable.h"
#include "l10n/departments.h"
#include "l10n/outline.h"
#include "l10n/prefectures.h"
#include "style/spokenpicture.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <QtMath>
#include <algorithm>
#include <cmath>

namespace escale {
namespace {

constexpr int hintedWidth = 420, leastWidth = 260; // px
constexpr double focusLine = 3;                    // px
constexpr double pointRadii = 1.3;                 // of one that stands on its point
constexpr double focusRadii = 1.6;                 // round a dot, its point included

double distance(const QPointF &a, const QPointF &b)
{
    return std::hypot(a.x() - b.x(), a.y() - b.y());
}

} // namespace

FleetMap::FleetMap(const Appearance &appearance, QWidget *parent) : QWidget(parent), m_appearance(appearance)
{
    speakAsPicture(*this);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    connect(&appearance, &Appearance::changed, this, [this] {
        place();
        update();
    });
}

void FleetMap::setTitle(const QString &title)
{
    m_title = title;
    tellName();
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
    m_chosen.sort();
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
    for (Dot &dot : m_dots) {
        dot.departments.sort(); // the same dot, whichever of its kiosks was read first
        spoken.append(textOf(dot));
    }
    setAccessibleDescription(spoken.join(QStringLiteral("; ")));
    tellName();
}

QString FleetMap::textOf(const Dot &dot) const
{
    QStringList names;
    for (const QString &code : dot.departments)
        names.append(displayName(*departmentFromFeed(code)));
    //: A dot of the map. %1: names of départements, %2: how many kiosks, %3: the state of the worst: "Silent".
    return tr("%1: %2, %3").arg(names.join(QStringLiteral(", ")), QString::number(dot.kiosks), healthText(dot.worst));
}

const FleetMap::Dot *FleetMap::current() const
{
    const auto found =
        std::find_if(m_dots.begin(), m_dots.end(), [this](const Dot &dot) { return dot.departments == m_current; });
    return found == m_dots.end() ? nullptr : &*found;
}

/// What is heard when the focus comes, and when it goes to another dot.
void FleetMap::tellName()
{
    const Dot *dot = hasFocus() ? current() : nullptr;
    setAccessibleName(dot == nullptr ? m_title : QStringLiteral("%1: %2").arg(m_title, textOf(*dot)));
}

void FleetMap::goTo(const Dot *dot)
{
    m_current = dot == nullptr ? QStringList() : dot->departments;
    tellName();
    update();
}

/// In trouble, where there is any.
void FleetMap::goToWorst()
{
    const auto worst =
        std::max_element(m_dots.begin(), m_dots.end(), [](const Dot &a, const Dot &b) { return a.worst < b.worst; });
    goTo(worst == m_dots.end() ? nullptr : &*worst);
}

/// The nearest on that side; what lies aside counts twice, so that a key goes where it points.
const FleetMap::Dot *FleetMap::nextTo(const QPointF &from, const QPointF &way) const
{
    const Dot *next = nullptr;
    double nearest = 0;
    for (const Dot &dot : m_dots) {
        const QPointF by = dot.centre - from;
        const double along = QPointF::dotProduct(by, way);
        const double aside = std::abs(by.x() * way.y() - by.y() * way.x());
        if (along <= 0 || aside > 2 * along)
            continue;
        if (const double far = along + 2 * aside; next == nullptr || far < nearest) {
            next = &dot;
            nearest = far;
        }
    }
    return next;
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
    if (!hasFocus())
        return;
    painter.setPen(QPen(colours.focus, focusLine));
    painter.setBrush(Qt::NoBrush);
    if (const Dot *dot = current())
        painter.drawEllipse(dot->centre, focusRadii * radius(), focusRadii * radius());
    else
        painter.drawRect(QRectF(rect()).adjusted(focusLine, focusLine, -focusLine, -focusLine));
}

/// Round: well. Square: late. On its point: silent. Who sees no colours sees the shapes.
void FleetMap::drawShape(QPainter &painter, const QPointF &centre, double r, KioskHealth health) const
{
    const Colours &colours = m_appearance.colours();
    switch (health) {
    case KioskHealth::Green:
        painter.setBrush(colours.ok);
        painter.drawEllipse(centre, r, r);
        break;
    case KioskHealth::Late: {
        painter.setBrush(colours.noteText);
        const double half = r * 7 / 8;
        painter.drawRect(QRectF(centre - QPointF(half, half), QSizeF(2 * half, 2 * half)));
        break;
    }
    case KioskHealth::Silent: {
        painter.setBrush(colours.danger);
        const double far = r * pointRadii;
        const QPointF diamond[]{centre - QPointF(0, far), centre + QPointF(far, 0), centre + QPointF(0, far),
                                centre - QPointF(far, 0)};
        painter.drawPolygon(diamond, 4);
        break;
    }
    }
}

void FleetMap::drawDot(QPainter &painter, const Dot &dot) const
{
    const Colours &colours = m_appearance.colours();
    const double r = radius();
    const bool isChosen = m_chosen == dot.departments;
    painter.setPen(QPen(isChosen ? colours.focus : colours.surface, isChosen ? 4 : 2));
    drawShape(painter, dot.centre, r, dot.worst);
    painter.setFont(m_appearance.font(TextRole::Small));
    painter.setPen(colours.surface);
    const QRectF box(dot.centre - QPointF(2 * r, 2 * r), QSizeF(4 * r, 4 * r));
    painter.drawText(box, int(Qt::AlignCenter), QString::number(dot.kiosks));
}

int FleetMap::markSize() const
{
    return qCeil(2 * radius());
}

QPixmap FleetMap::mark(KioskHealth health) const
{
    const int size = markSize();
    QPixmap picture(QSize(size, size) * devicePixelRatioF());
    picture.setDevicePixelRatio(devicePixelRatioF());
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    drawShape(painter, QPointF(size, size) / 2, size / (2 * pointRadii), health);
    return picture;
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

/// Once it is chosen; twice, or beside all dots, it is chosen no more.
void FleetMap::toggle(const Dot *dot)
{
    Q_EMIT chosen(dot == nullptr || dot->departments == m_chosen ? QStringList() : dot->departments);
}

void FleetMap::mouseReleaseEvent(QMouseEvent *event)
{
    const Dot *dot = dotAt(event->position());
    goTo(dot);
    toggle(dot);
}

void FleetMap::keyPressEvent(QKeyEvent *event)
{
    const Dot *at = current();
    // After a click beside all dots, or when the dot of before is no more, any arrow is the first.
    // Where the picture has them, whatever the direction of the interface: the map is never turned.
    const auto go = [this, at](const QPointF &way) {
        if (at == nullptr)
            goToWorst();
        else if (const Dot *next = nextTo(at->centre, way))
            goTo(next);
    };
    switch (event->key()) {
    case Qt::Key_Left:
        return go({-1, 0});
    case Qt::Key_Right:
        return go({1, 0});
    case Qt::Key_Up:
        return go({0, -1});
    case Qt::Key_Down:
        return go({0, 1});
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (at != nullptr)
            toggle(at);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

/// To the dot it was at, else to one that is not well.
void FleetMap::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (const Dot *dot = current())
        goTo(dot);
    else
        goToWorst();
}

void FleetMap::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    tellName();
    update();
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
