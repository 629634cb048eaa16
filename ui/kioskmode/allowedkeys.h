// SPDX-License-Identifier: GPL-3.0-or-later
// The keys that do something on a kiosk; every other key and combination does nothing. This is the written list:
//
//   letters, digits, signs and space, with or without Shift, AltGr, Caps Lock and dead keys   write
//   Backspace, Delete, Left, Right, Up, Down, Home, End                                       in a field, and scroll
//   Page Up, Page Down                                                                         scroll
//   Tab, Shift+Tab                                                                             to the next control
//   Enter, Return                                                                              as a touch
//   Ctrl+Alt+Shift+S                                                                           asks for the staff's PIN
#pragma once

#include <QKeyEvent>

namespace escale {

bool isAllowed(const QKeyEvent &event);
bool isStaffKey(const QKeyEvent &event);

} // namespace escale
