// SPDX-License-Identifier: GPL-3.0-or-later
#include "layoutaudit.h"

#include "keyboard/key.h"
#include "style/button.h"
#include "style/contrast.h"
#include "style/fonts.h"
#include "style/icons.h"
#include "style/label.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QPointer>
#include <QScrollArea>
#include <algorithm>
#include <cmath>

namespace escale::test {

namespace {

QString nameOf(const QWidget &widget)
{
    const QString name =
        widget.objectName().isEmpty() ? QLatin1String(widget.metaObject()->className()) : widget.objectName();
    return QStringLiteral("%1 \"%2\"").arg(name, widget.accessibleName().left(40));
}

bool isControl(const QWidget &widget)
{
    return qobject_cast<const QAbstractButton *>(&widget) || qobject_cast<const QLineEdit *>(&widget);
}

QRect placeIn(const QWidget &widget, const QWidget &window)
{
    return {widget.mapTo(&window, QPoint(0, 0)), widget.size()};
}

/// What scrolls may lie outside the window; it must still not stick out sideways.
bool scrolls(const QWidget &widget)
{
    for (const QWidget *parent = widget.parentWidget(); parent; parent = parent->parentWidget()) {
        if (qobject_cast<const QAbstractScrollArea *>(parent))
            return true;
    }
    return false;
}

/// The icons Qt puts into a line edit: its own sizes, and there but faded out when there is nothing to clear. Their
/// names are seen to by the walk (accessibility_walk.sh).
bool belongsToField(const QWidget &widget)
{
    return qobject_cast<const QLineEdit *>(widget.parentWidget()) != nullptr && widget.inherits("QToolButton");
}

/// The part of a picture that stands out from its ground, as seen inside of a circle of this radius (in pixels of the
/// picture) around its middle: nothing of a button's edge and corners is in it. Empty for none.
QRectF inkIn(const QImage &picture, double radius)
{
    QHash<QRgb, int> counts;
    const auto each = [&](const auto &visit) {
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x) {
                if (std::hypot(x + 0.5 - picture.width() / 2.0, y + 0.5 - picture.height() / 2.0) < radius)
                    visit(x, y, picture.pixel(x, y));
            }
        }
    };
    each([&](int, int, QRgb colour) { ++counts[colour]; });
    if (counts.isEmpty())
        return {};
    const QRgb ground = (*std::max_element(counts.keyValueBegin(), counts.keyValueEnd(), [](auto a, auto b) {
                            return a.second < b.second;
                        })).first;
    const auto distance = [ground](QRgb colour) {
        return std::abs(qRed(colour) - qRed(ground)) + std::abs(qGreen(colour) - qGreen(ground)) +
               std::abs(qBlue(colour) - qBlue(ground));
    };
    int most = 0;
    each([&](int, int, QRgb colour) { most = std::max(most, distance(colour)); });
    constexpr int least = 60; // nothing stands on it
    if (most < least)
        return {};
    QRectF ink;
    each([&](int x, int y, QRgb colour) {
        if (distance(colour) > most / 2)
            ink |= QRectF(x, y, 1, 1);
    });
    return ink;
}

/// Whether what takes the focus shows it by a ring of its own; lists and texts show it at what is inside.
bool hasRing(const QWidget &widget)
{
    return isControl(widget) || qobject_cast<const QComboBox *>(&widget) ||
           qobject_cast<const QAbstractSpinBox *>(&widget);
}

/// A line all around: from its middle, something is seen in each direction.
bool isClosed(const QImage &with, const QImage &without)
{
    QRect ring;
    const auto changed = [&](int x, int y) { return with.pixel(x, y) != without.pixel(x, y); };
    for (int y = 0; y < with.height(); ++y) {
        for (int x = 0; x < with.width(); ++x) {
            if (changed(x, y))
                ring |= QRect(x, y, 1, 1);
        }
    }
    const QPoint middle = ring.center();
    int open = 0;
    for (int y = ring.top(); y <= ring.bottom(); ++y) {
        bool before = false, after = false;
        for (int x = ring.left(); x <= ring.right(); ++x) {
            before = before || (x <= middle.x() && changed(x, y));
            after = after || (x >= middle.x() && changed(x, y));
        }
        open += before && after ? 0 : 1;
    }
    for (int x = ring.left(); x <= ring.right(); ++x) {
        bool before = false, after = false;
        for (int y = ring.top(); y <= ring.bottom(); ++y) {
            before = before || (y <= middle.y() && changed(x, y));
            after = after || (y >= middle.y() && changed(x, y));
        }
        open += before && after ? 0 : 1;
    }
    constexpr int slack = 4; // pixels: of round ends
    return open <= slack;
}

class Audit final {
public:
    Audit(const QWidget &window, bool glyphs, double contrast)
        : m_window(window), m_glyphs(glyphs), m_contrast(contrast)
    {
    }

    QStringList run()
    {
        if (m_contrast > 0)
            m_picture = const_cast<QWidget &>(m_window).grab().toImage().convertToFormat(QImage::Format_RGB32);
        QList<const QWidget *> controls;
        for (const QWidget *widget : m_window.findChildren<QWidget *>()) {
            if (!widget->isVisibleTo(&m_window) || belongsToField(*widget))
                continue;
            checkText(*widget);
            checkPlace(*widget);
            checkContrast(*widget);
            checkIcon(*widget);
            if (isControl(*widget)) {
                checkName(*widget);
                controls.append(widget);
            }
        }
        checkOverlaps(controls);
        return m_faults;
    }

private:
    void fault(const QWidget &widget, const QString &what)
    {
        m_faults.append(nameOf(widget) + QLatin1String(": ") + what);
    }

    void checkText(const QWidget &widget)
    {
        QString words;
        if (const auto *label = qobject_cast<const QLabel *>(&widget); label && !label->text().isEmpty()) {
            words = label->text();
            const int needed = label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height();
            if (label->height() < needed)
                fault(widget, QStringLiteral("text needs %1 px of height, has %2").arg(needed).arg(label->height()));
            if (!label->wordWrap() && label->width() < label->sizeHint().width())
                fault(widget, QStringLiteral("text is cut sideways: \"%1\" needs %2 px, has %3")
                                  .arg(words)
                                  .arg(label->sizeHint().width())
                                  .arg(label->width()));
        }
        if (const auto *button = qobject_cast<const Button *>(&widget)) {
            words = button->words();
            if (button->width() < button->minimumSizeHint().width())
                fault(widget, QStringLiteral("words need %1 px, have %2")
                                  .arg(button->minimumSizeHint().width())
                                  .arg(button->width()));
            if (button->height() < button->heightForWidth(button->width()))
                fault(widget, QStringLiteral("words need %1 px of height, have %2")
                                  .arg(button->heightForWidth(button->width()))
                                  .arg(button->height()));
        } else if (const auto *other = qobject_cast<const QAbstractButton *>(&widget)) {
            words = other->accessibleName();
            const int needed =
                other->hasHeightForWidth() ? other->heightForWidth(other->width()) : other->minimumSizeHint().height();
            if (other->height() < needed)
                fault(widget, QStringLiteral("needs %1 px of height, has %2").arg(needed).arg(other->height()));
            if (other->width() < other->minimumSizeHint().width())
                fault(widget,
                      QStringLiteral("needs %1 px, has %2").arg(other->minimumSizeHint().width()).arg(other->width()));
        }
        if (m_glyphs && !words.isEmpty() && hasMissingGlyph(words, widget.font()))
            fault(widget, QStringLiteral("letters no font has"));
    }

    void checkPlace(const QWidget &widget)
    {
        if (!isControl(widget) && !qobject_cast<const QLabel *>(&widget))
            return;
        const QRect place = placeIn(widget, m_window);
        const bool sideways = place.left() < 0 || place.right() >= m_window.width();
        const bool upright = place.top() < 0 || place.bottom() >= m_window.height();
        if (place.isEmpty())
            fault(widget, QStringLiteral("has no size"));
        else if (sideways || (upright && !scrolls(widget)))
            fault(widget, QStringLiteral("is outside the window"));
    }

    /// The ground is the colour most pixels have; something on it must stand out enough to be the text.
    void checkContrast(const QWidget &widget)
    {
        const auto *label = qobject_cast<const QLabel *>(&widget);
        const bool hasText =
            label ? !label->text().isEmpty() : qobject_cast<const QAbstractButton *>(&widget) != nullptr;
        const QRect place = placeIn(widget, m_window) & m_picture.rect();
        // The space bar has nothing on it, as on any keyboard.
        const auto *key = qobject_cast<const Key *>(&widget);
        if (key && !key->spec().icon && key->spec().text.trimmed().isEmpty())
            return;
        if (m_contrast <= 0 || !hasText || place.height() < widget.height() || covered(widget, place))
            return;
        QHash<QRgb, int> counts;
        for (int y = place.top(); y <= place.bottom(); ++y) {
            for (int x = place.left(); x <= place.right(); ++x)
                ++counts[m_picture.pixel(x, y)];
        }
        const auto ground = std::max_element(counts.keyValueBegin(), counts.keyValueEnd(),
                                             [](const auto &a, const auto &b) { return a.second < b.second; });
        double best = 1;
        for (const auto &[colour, count] : counts.asKeyValueRange())
            best = std::max(best, contrastRatio(QColor(colour), QColor((*ground).first)));
        if (best < m_contrast)
            fault(widget, QStringLiteral("text at %1:1 only").arg(best, 0, 'f', 1));
    }

    /// Where an icon stands alone, its ink is in the middle as far as the icon's own drawing is.
    void checkIcon(const QWidget &widget)
    {
        const auto *button = qobject_cast<const Button *>(&widget);
        const QVariant icon = button ? button->property("loneIcon") : QVariant();
        const QRect place = placeIn(widget, m_window);
        if (m_contrast <= 0 || !icon.isValid() || !m_picture.rect().contains(place) || covered(widget, place))
            return;
        constexpr double inner = 0.42; // of the button: its edge and ring are outside
        const QRectF ink = inkIn(m_picture.copy(place), std::min(place.width(), place.height()) * inner);
        constexpr int drawn = 240;
        QImage own(drawn, drawn, QImage::Format_RGB32);
        own.fill(Qt::white);
        QPainter painter(&own);
        drawIcon(painter, own.rect(), static_cast<Icon>(icon.toInt()), Qt::black, widget.layoutDirection());
        painter.end();
        const QRectF mould = inkIn(own, drawn);
        if (ink.isEmpty() || mould.isEmpty())
            return fault(widget, QStringLiteral("shows no icon"));
        const double scale = std::max(ink.width() / mould.width(), ink.height() / mould.height());
        const QPointF wanted =
            QRectF(0, 0, place.width(), place.height()).center() + (mould.center() - QPointF(drawn, drawn) / 2) * scale;
        const QPointF off = ink.center() - wanted;
        constexpr double most = 1.01; // pixels
        if (std::abs(off.x()) > most || std::abs(off.y()) > most)
            fault(widget, QStringLiteral("its icon is %1, %2 px from the middle").arg(off.x()).arg(off.y()));
    }

    /// By the bar, by an overlay, or scrolled away.
    bool covered(const QWidget &widget, const QRect &place) const
    {
        const QWidget *top = m_window.childAt(place.center());
        return !(top == &widget || (top && widget.isAncestorOf(top)));
    }

    void checkName(const QWidget &widget)
    {
        if (widget.accessibleName().trimmed().isEmpty())
            fault(widget, QStringLiteral("has no name for those who hear it"));
    }

    void checkOverlaps(const QList<const QWidget *> &controls)
    {
        for (qsizetype i = 0; i < controls.size(); ++i) {
            for (qsizetype j = i + 1; j < controls.size(); ++j) {
                const QWidget &a = *controls[i];
                const QWidget &b = *controls[j];
                // A speaker lies on its card on purpose; an overlay covers what is below it.
                if (a.isAncestorOf(&b) || b.isAncestorOf(&a) || a.parentWidget() != b.parentWidget())
                    continue;
                if (placeIn(a, m_window).intersects(placeIn(b, m_window)))
                    fault(a, QStringLiteral("lies over ") + nameOf(b));
            }
        }
    }

    const QWidget &m_window;
    bool m_glyphs;
    double m_contrast;
    QImage m_picture;
    QStringList m_faults;
};

} // namespace

QStringList firstOutOfView(const QWidget &window, const char *name)
{
    const QWidget *first = nullptr;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        const bool meant = widget->objectName() == QLatin1String(name) || widget->inherits(name);
        if (meant && widget->isVisibleTo(&window) &&
            (!first || placeIn(*widget, window).top() < placeIn(*first, window).top()))
            first = widget;
    }
    if (!first)
        return {QStringLiteral("there is no %1").arg(QLatin1String(name))};
    QRect seen = window.rect();
    for (const QWidget *parent = first->parentWidget(); parent; parent = parent->parentWidget()) {
        if (const auto *area = qobject_cast<const QAbstractScrollArea *>(parent))
            seen &= placeIn(*area->viewport(), window);
    }
    const QRect place = placeIn(*first, window);
    if (seen.contains(place))
        return {};
    return {QStringLiteral("the first %1 is not whole in view: from %2 to %3, seen is %4 to %5")
                .arg(nameOf(*first))
                .arg(place.top())
                .arg(place.bottom())
                .arg(seen.top())
                .arg(seen.bottom())};
}

QStringList cutFocusRings(QWidget &window)
{
    QStringList faults;
    int looked = 0;
    QList<QPointer<QWidget>> widgets;
    for (QWidget *widget : window.findChildren<QWidget *>())
        widgets.append(widget);
    for (const QPointer<QWidget> &widget : std::as_const(widgets)) {
        if (!widget || !widget->isVisible() || !widget->isEnabled() || !(widget->focusPolicy() & Qt::TabFocus) ||
            widget->focusProxy() || widget->window() != &window || !hasRing(*widget) || belongsToField(*widget))
            continue;
        widget->setFocus(Qt::TabFocusReason);
        if (!widget->hasFocus())
            continue; // it has gone meanwhile, or has handed the focus on
        QCoreApplication::processEvents();
        if (!widget)
            continue; // what takes the focus may make the page anew
        ++looked;
        if (widget->visibleRegion().boundingRect() != widget->rect()) {
            faults.append(nameOf(*widget) + QStringLiteral(": is not whole in sight when it has the focus"));
            continue;
        }
        constexpr int around = 4;
        const QRect place = placeIn(*widget, window).adjusted(-around, -around, around, around) & window.rect();
        const QImage with = window.grab(place).toImage();
        widget->clearFocus();
        const QImage without = window.grab(place).toImage();
        if (with == without)
            faults.append(nameOf(*widget) + QStringLiteral(": its focus is not seen"));
        else if (!isClosed(with, without))
            faults.append(nameOf(*widget) + QStringLiteral(": its focus ring is not whole"));
    }
    constexpr int least = 3;
    if (looked < least)
        faults.append(QStringLiteral("only %1 took the focus").arg(looked));
    return faults;
}

QStringList auditLayout(const QWidget &window, bool glyphs, double contrast)
{
    return Audit(window, glyphs, contrast).run();
}

} // namespace escale::test
