// SPDX-License-Identifier: GPL-3.0-or-later
// The readable data files of search/ (resources/search/): UTF-8, one entry a line, `#` starts a comment.
#pragma once

#include <QStringList>

namespace escale {

/// The lines of `:/search/<name>`, trimmed, without comments and empty lines. Empty when there is no such file.
QStringList resourceLines(const QString &name);

} // namespace escale
