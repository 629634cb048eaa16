// SPDX-License-Identifier: GPL-3.0-or-later
// A window that comes forward because somebody has pressed something elsewhere: the program's icon, a link in a
// browser, a notification. Desktops that let no window steal the keys want a token of that press: on Wayland
// xdg-activation-v1, on X11 the id of a startup notification (freedesktop.org, "Startup Notification Protocol" 0.1;
// EWMH, _NET_ACTIVE_WINDOW). Elsewhere, and without a token, a window asks as it always could.
#pragma once

#include <QByteArray>
#include <QtGlobal>

class QWidget;

namespace escale {

/// The token that whoever started this process has given it; empty where there is none. To be asked before the
/// QGuiApplication is there, which takes it away.
QByteArray startToken();

/// Whether it may be one: a word of printable ASCII, not endless. What comes from other programs is not believed.
bool isActivationToken(const QByteArray &token);

/// As long as this lives, windows that ask to come forward do it with this token (Qt looks for it in the environment).
/// An empty one offers nothing. GUI thread.
class OfferedToken final {
public:
    explicit OfferedToken(const QByteArray &token);
    ~OfferedToken();
    Q_DISABLE_COPY_MOVE(OfferedToken)

private:
    bool m_offered;
};

/// Shows the window, over the others and with the keys. GUI thread.
void raiseWindow(QWidget &window, const QByteArray &token = {});

} // namespace escale
