// SPDX-License-Identifier: GPL-3.0-or-later
#include "layoutaudit.h"

#include "keyboard/key.h"
#include "style/button.h"
#include "style/contrast.h"
#include "style/fonts.h"
#include "style/label.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QLineEdit>
#include <QScrollArea>

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

QStringList auditLayout(const QWidget &window, bool glyphs, double contrast)
{
    return Audit(window, glyphs, contrast).run();
}

} // namespace escale::test
