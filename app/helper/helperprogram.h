// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace escale {

/// A program of ours that nobody starts by hand, beside the running program or where a package puts it
/// (libexec/escale); empty when it is not there. `name` without ".exe".
QString helperProgram(const QString &name);

} // namespace escale
