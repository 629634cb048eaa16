// SPDX-License-Identifier: GPL-3.0-or-later
// Which addresses of the feed may be kept (contract 6.1: http, https, mailto, tel; https:// when there is no scheme).
// Links of the site itself lead to publicSite (fiche/publicsite.h). Pure functions, any thread.
#pragma once

#include <QString>

namespace escale {

/// The address as an absolute, percent-encoded URL, or empty when it may not be kept: another scheme (whatever its
/// spelling), user names in the address, nothing that makes an address, more than 4,096 characters (as it comes or
/// encoded). Phone numbers keep digits and a leading plus only; of a mailto only the one address is kept (no subject,
/// no copies, no attachments: RFC 6068). What comes back is given back unchanged when it is asked about again.
QString safeLink(QStringView href);

/// The same for http and https alone: sponsors, external links.
QString safeWebLink(QStringView href);

} // namespace escale
