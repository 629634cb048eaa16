// SPDX-License-Identifier: GPL-3.0-or-later
// What is left in the clipboards of the system when somebody goes: on X11 there are two, and the second, which a mouse
// fills by marking text, is pasted by its middle button.
#pragma once

#include <QString>
#include <functional>

class QClipboard;

namespace escale {

/// All of them: a kiosk's, which nobody else uses.
void clearClipboards(QClipboard &clipboard);
/// Those that this program has filled, and those whose text `ours` knows. What another program has put there stays.
void clearOwnClipboards(QClipboard &clipboard, const std::function<bool(const QString &)> &ours);

} // namespace escale
