// SPDX-License-Identifier: GPL-3.0-or-later
// What the system's mail program is given to begin a letter with (RFC 6068). Pure function, any thread.
#pragma once

#include <QUrl>

namespace escale {

/// A mailto without a recipient. Lines of `body` end with '\n'. Control characters, with which a title could add
/// headers of its own, are left out; a text too long for the mail programs in use is cut between lines.
QUrl mailAddress(const QString &subject, const QString &body);

} // namespace escale
