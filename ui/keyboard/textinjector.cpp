// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyboard/textinjector.h"

#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>

namespace escale {
namespace {

QVariant ask(const QWidget *widget, Qt::InputMethodQuery query)
{
    return widget->inputMethodQuery(query);
}

} // namespace

bool takesText(const QWidget *widget)
{
    return widget && widget->isEnabled() && widget->testAttribute(Qt::WA_InputMethodEnabled) &&
           ask(widget, Qt::ImEnabled).toBool();
}

void TextInjector::write(const QString &text)
{
    if (!m_field)
        return;
    QInputMethodEvent event;
    event.setCommitString(text);
    QCoreApplication::sendEvent(m_field, &event);
}

bool TextInjector::replace(const QString &old, const QString &text)
{
    if (!m_field || old.isEmpty())
        return false;
    const QString around = ask(m_field, Qt::ImSurroundingText).toString();
    const int cursor = ask(m_field, Qt::ImCursorPosition).toInt();
    const bool selected = !ask(m_field, Qt::ImCurrentSelection).toString().isEmpty();
    if (selected || !QStringView(around).left(cursor).endsWith(old))
        return false;
    const int length = static_cast<int>(old.size());
    QInputMethodEvent event;
    event.setCommitString(text, -length, length);
    QCoreApplication::sendEvent(m_field, &event);
    return true;
}

void TextInjector::strike(Qt::Key key)
{
    for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        if (!m_field)
            return;
        QKeyEvent event(type, key, Qt::NoModifier);
        QCoreApplication::sendEvent(m_field, &event);
    }
}

} // namespace escale
