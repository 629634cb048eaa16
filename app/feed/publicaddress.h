// SPDX-License-Identifier: GPL-3.0-or-later
// Which network addresses belong to the public Internet. A name in the feed's answers may lead anywhere: what it
// resolves to is judged before a byte is sent (server-side request forgery, DNS rebinding).
#pragma once

#include <array>
#include <cstdint>

namespace escale {

using Address4 = std::array<std::uint8_t, 4>;  ///< network byte order
using Address6 = std::array<std::uint8_t, 16>; ///< network byte order

/// Globally reachable by the IANA registries of special-purpose addresses (RFC 6890 and what was added since). For
/// IPv6, an IPv4 address that is mapped (RFC 4291, 2.5.5.2), translated (RFC 6052) or tunnelled (RFC 3056) counts as
/// that IPv4 address; everything outside 2000::/3 that is none of these is not public. Pure, any thread.
bool isPublicAddress(const Address4 &address);
bool isPublicAddress(const Address6 &address);

} // namespace escale
