// SPDX-License-Identifier: GPL-3.0-or-later
// A line from standard input that must not be seen: without echo when a person types it.
#pragma once

#include <QString>
#include <optional>

namespace escale {

/// `prompt` is shown (on stderr) only to a person. Nothing when the input has ended.
std::optional<QString> readSecretLine(const QString &prompt);

} // namespace escale
