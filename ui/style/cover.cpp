// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/cover.h"

#include <QAccessibleWidget>
#include <QEvent>
#include <utility>

namespace escale {

namespace {

/// What has a Cover is a dialog to those who hear the screen.
QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    if (!widget || !widget->findChild<Cover *>(QString(), Qt::FindDirectChildrenOnly))
        return nullptr;
    return new QAccessibleWidget(widget, QAccessible::Dialog);
}

} // namespace

Cover::Cover(QWidget &overlay) : QObject(&overlay), m_overlay(overlay)
{
    static const bool installed = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(installed)
    overlay.installEventFilter(this);
}

Cover::~Cover()
{
    release();
}

bool Cover::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShowToParent)
        hold();
    else if (event->type() == QEvent::HideToParent)
        release();
    return QObject::eventFilter(watched, event);
}

void Cover::hold()
{
    QWidget *parent = m_overlay.parentWidget();
    if (!parent || !m_held.isEmpty())
        return;
    m_before = parent->window()->focusWidget();
    for (QWidget *beside : parent->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
        // What is hidden now may come over the overlay: a warning, the curtain of the night.
        if (beside == &m_overlay || beside->isWindow() || beside->isHidden() || !beside->isEnabled())
            continue;
        beside->setEnabled(false);
        m_held.append(beside);
    }
}

void Cover::release()
{
    const QList<QPointer<QWidget>> held = std::exchange(m_held, {});
    for (const QPointer<QWidget> &widget : held) {
        if (widget)
            widget->setEnabled(true);
    }
    if (!held.isEmpty() && m_before && m_before->isVisible())
        m_before->setFocus(Qt::OtherFocusReason);
    m_before = nullptr;
}

} // namespace escale
