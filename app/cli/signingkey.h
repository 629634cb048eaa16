// SPDX-License-Identifier: GPL-3.0-or-later
// Files of keys, as the subcommands that sign and check are given them.
#pragma once

#include "pack/minisign.h"

#include <QString>

namespace escale {

/// A few kilobytes at most. Errors: BadConfiguration.
Result<QByteArray> readKeyFile(const QString &path);
/// Errors: BadConfiguration (others can read it; it is no key; it has a password).
Result<SigningKey> readSigningKey(const QString &path);

} // namespace escale
