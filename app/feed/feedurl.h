// SPDX-License-Identifier: GPL-3.0-or-later
// Which addresses a feed may have.
#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QUrl>

namespace escale {

/// The base address of a feed, without trailing slash: https, or http on this machine only (the key must not cross a
/// network in clear). No user name, password, query or fragment. Errors: BadConfiguration.
Result<QUrl> feedUrlFrom(const QString &text);

/// Whether both are on one server: scheme, host and port (RFC 6454). Never without a host.
bool sameOrigin(const QUrl &a, const QUrl &b);

/// What `feed/proxy` may say: empty (the system's), "none", or http://, https://, socks5://, socks5h:// with a name or
/// a number of a machine and perhaps a port. No user name or password: the file is no place for them. Errors:
/// BadConfiguration.
Result<QString> proxyFrom(const QString &text);

/// The key in `file`: its only line, trimmed. Errors: BadConfiguration when the file cannot be read, is empty, holds
/// more than one line or characters no header may hold, or can be read by others (mode must be 600 or less). The error
/// never holds the key.
Result<QByteArray> siteSecretFrom(const QString &file);

/// The key as somebody has typed or pasted it; empty when there is none. Errors: BadConfiguration when it holds
/// characters no header may hold (a line break would be a header of its own).
Result<QByteArray> siteSecretTyped(const QString &typed);

/// The key in ESCALE_SITE_SECRET, for who must not write it to a disk; empty when there is none. Errors:
/// BadConfiguration when it holds characters no header may hold.
Result<QByteArray> siteSecretFromEnvironment();

} // namespace escale
