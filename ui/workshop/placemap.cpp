// SPDX-License-Identifier: GPL-3.0-or-later
#include "workshop/placemap.h"

#include "l10n/outline.h"
#include "reader/mapbox.h"
#include "style/spokenpicture.h"

#include <QMouseEvent>
#include <QPainter>

namespace escale {
namespace {

constexpr double edge = 3;     ///< for the ring of the focus
constexpr double mostEm = 20;  ///< of the width; a wider one says no more
constexpr double fine = 1'000; ///< a thousandth of a degree is a hundred metres: more than a press can mean
/// In the order of the small maps (resources/places/outline.txt).
constexpr std::array<const char *, 5> overseas{"971", "972", "973", "974", "976"};

} // namespace

PlaceMap::PlaceMap(const Appearance &appearance, QWidget *parent) : QWidget(parent), m_appearance(appearance)
{
    speakAsPicture(*this);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::CrossCursor);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&appearance, &Appearance::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void PlaceMap::setPoint(std::optional<QPointF> degrees)
{
    m_point = degrees;
    update();
}

void PlaceMap::setBegin(const QString &departmentCode)
{
    const auto found = std::find_if(overseas.begin(), overseas.end(), [&departmentCode](const char *code) {
        return departmentCode == QLatin1String(code);
    });
    m_begin = found == overseas.end() ? 0 : found - overseas.begin() + 1;
}

int PlaceMap::mostWidth() const
{
    return qRound(m_appearance.metrics().textPixels(TextRole::Body, 1) * mostEm);
}

QSize PlaceMap::sizeHint() const
{
    return {mostWidth(), heightForWidth(mostWidth())};
}

QSize PlaceMap::minimumSizeHint() const
{
    const int width = mostWidth() / 2;
    return {width, heightForWidth(width)};
}

int PlaceMap::heightForWidth(int width) const
{
    return OutlineDrawing::heightFor(std::min(width, mostWidth()) - 2 * static_cast<int>(edge)) +
           2 * static_cast<int>(edge);
}

QRectF PlaceMap::area() const
{
    return QRectF(rect()).adjusted(edge, edge, -edge, -edge);
}

void PlaceMap::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    Place place;
    if (m_point) {
        place.longitude = m_point->x();
        place.latitude = m_point->y();
    }
    const QRect inside = area().toRect();
    MapBox map({place}, m_appearance.colours().danger, inside.width());
    map.layOut(inside.topLeft(), inside.width());
    PaintJob job{painter, m_appearance, rect(), {}, {}, false};
    map.paint(job);
    if (hasFocus()) {
        painter.setPen(QPen(m_appearance.colours().focus, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

void PlaceMap::choose(QPointF degrees)
{
    degrees = QPointF(std::round(degrees.x() * fine) / fine, std::round(degrees.y() * fine) / fine);
    setPoint(degrees);
    Q_EMIT pointChosen(degrees);
}

void PlaceMap::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return QWidget::mousePressEvent(event);
    setFocus(Qt::MouseFocusReason);
    if (const auto degrees = OutlineDrawing(area()).degreesAt(event->position()))
        choose(*degrees);
}

void PlaceMap::mouseMoveEvent(QMouseEvent *event)
{
    if (!event->buttons().testFlag(Qt::LeftButton))
        return;
    if (const auto degrees = OutlineDrawing(area()).degreesAt(event->position()))
        choose(*degrees);
}

/// The middle of the map before or behind the one the point is on.
QPointF PlaceMap::otherMap(int by) const
{
    const QList<QPointF> middles = OutlineDrawing(area()).middles();
    qsizetype now = 0;
    for (qsizetype i = 0; m_point && i < middles.size(); ++i) {
        if (QLineF(*m_point, middles[i]).length() < QLineF(*m_point, middles[now]).length())
            now = i;
    }
    return middles[(now + by + middles.size()) % middles.size()];
}

/// The first key puts it there, also in place of a point that is on no map and so has no pin; no key moves it off one.
void PlaceMap::moveBy(QPointF degrees)
{
    const OutlineDrawing maps(area());
    const auto isOn = [&maps](QPointF point) { return maps.pointAt(point.y(), point.x()).has_value(); };
    if (!m_point || !isOn(*m_point))
        choose(maps.middles().value(m_begin));
    else if (const QPointF to = *m_point + degrees; isOn(to))
        choose(to);
}

void PlaceMap::keyPressEvent(QKeyEvent *event)
{
    const double by = event->modifiers().testFlag(Qt::ShiftModifier) ? smallStep : step;
    switch (event->key()) {
    case Qt::Key_Left: // west, whatever the direction of the interface
        return moveBy({-by, 0});
    case Qt::Key_Right:
        return moveBy({by, 0});
    case Qt::Key_Up:
        return moveBy({0, by});
    case Qt::Key_Down:
        return moveBy({0, -by});
    case Qt::Key_PageUp:
        return choose(otherMap(-1));
    case Qt::Key_PageDown:
        return choose(otherMap(1));
    case Qt::Key_Space:
        if (!m_point)
            moveBy({});
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void PlaceMap::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void PlaceMap::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace escale
