// SPDX-License-Identifier: GPL-3.0-or-later
// Tells the service manager that the kiosk is on screen and still alive (sd_notify(3), its wire protocol: one datagram
// to $NOTIFY_SOCKET). Does nothing where there is no service manager.
#pragma once

#include <QByteArray>
#include <chrono>
#include <optional>

namespace escale {

/// `state`: "READY=1", "WATCHDOG=1", "STOPPING=1". False when nobody listens.
bool notifyService(const QByteArray &state);

/// How often to say "WATCHDOG=1": half of $WATCHDOG_USEC, as sd_watchdog_enabled(3) advises. $WATCHDOG_PID is not
/// looked at: the service's main process is the compositor, and we are the child it waits for.
std::optional<std::chrono::milliseconds> watchdogInterval();

} // namespace escale
