// SPDX-License-Identifier: GPL-3.0-or-later
#include "kioskmode/allowedkeys.h"

#include <QSet>

namespace escale {
namespace {

bool isNamed(int key)
{
    static const QSet<int> named{Qt::Key_Backspace, Qt::Key_Delete,   Qt::Key_Left,       Qt::Key_Right,
                                 Qt::Key_Up,        Qt::Key_Down,     Qt::Key_Home,       Qt::Key_End,
                                 Qt::Key_PageUp,    Qt::Key_PageDown, Qt::Key_Tab,        Qt::Key_Backtab,
                                 Qt::Key_Enter,     Qt::Key_Return,   Qt::Key_Shift,      Qt::Key_CapsLock,
                                 Qt::Key_NumLock,   Qt::Key_AltGr,    Qt::Key_Mode_switch};
    return named.contains(key);
}

bool isDeadKey(int key)
{
    return key >= Qt::Key_Dead_Grave && key <= Qt::Key_Dead_Longsolidusoverlay;
}

bool writes(const QString &text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) {
        return c.isPrint() || c.isSurrogate() || c.category() == QChar::Other_Format;
    });
}

} // namespace

bool isAllowed(const QKeyEvent &event)
{
    constexpr Qt::KeyboardModifiers harmless = Qt::ShiftModifier | Qt::KeypadModifier | Qt::GroupSwitchModifier;
    if ((event.modifiers() & ~harmless) != Qt::NoModifier)
        return false;
    return isNamed(event.key()) || isDeadKey(event.key()) || writes(event.text());
}

bool isStaffKey(const QKeyEvent &event)
{
    return event.key() == Qt::Key_S && event.modifiers() == (Qt::ControlModifier | Qt::AltModifier | Qt::ShiftModifier);
}

} // namespace escale
