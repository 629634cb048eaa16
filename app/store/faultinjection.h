// SPDX-License-Identifier: GPL-3.0-or-later
// The seam at which tests stand between the program and SQLite, to count calls or to make them fail ("the N-th call
// fails, for every N"). Nothing in the program sets it: tests/support/faultinjector.h does, and tests/checks/rooms.py
// sees to it.
#pragma once

#include <QString>
#include <functional>

namespace escale {

/// Asked before every call into SQLite of one connection, in its thread; false makes that call fail as a full disk
/// would.
using CallGate = std::function<bool()>;
/// Called for each connection, before its file is opened; an empty gate lets everything pass.
using GateMaker = std::function<CallGate(const QString &path)>;

/// For every connection of this process that is opened from now on, in whatever thread; {} for none. Connections that
/// are open keep what they have.
void setGateMaker(GateMaker maker);
[[nodiscard]] CallGate gateFor(const QString &path);

} // namespace escale
