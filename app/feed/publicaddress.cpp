// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed/publicaddress.h"

#include <algorithm>
#include <cstddef>

namespace escale {
namespace {

template <std::size_t Size> struct Network {
    std::array<std::uint8_t, Size> start;
    int bits; ///< of the prefix
};

template <std::size_t Size> bool isIn(const std::array<std::uint8_t, Size> &address, const Network<Size> &network)
{
    constexpr int byte = 8;
    for (int bit = 0; bit < network.bits; bit += byte) {
        const auto at = static_cast<std::size_t>(bit / byte);
        const int left = std::min(byte, network.bits - bit);
        const auto mask = static_cast<std::uint8_t>(0xff << (byte - left));
        if ((address.at(at) & mask) != (network.start.at(at) & mask))
            return false;
    }
    return true;
}

/// https://www.iana.org/assignments/iana-ipv4-special-registry, and multicast.
constexpr std::array<Network<4>, 15> special4{{
    {{0, 0, 0, 0}, 8},       // this network
    {{10, 0, 0, 0}, 8},      // private
    {{100, 64, 0, 0}, 10},   // shared, behind a provider's NAT
    {{127, 0, 0, 0}, 8},     // loopback
    {{169, 254, 0, 0}, 16},  // link-local
    {{172, 16, 0, 0}, 12},   // private
    {{192, 0, 0, 0}, 24},    // protocol assignments
    {{192, 0, 2, 0}, 24},    // documentation
    {{192, 88, 99, 0}, 24},  // 6to4 relays, given up
    {{192, 168, 0, 0}, 16},  // private
    {{198, 18, 0, 0}, 15},   // benchmarks
    {{198, 51, 100, 0}, 24}, // documentation
    {{203, 0, 113, 0}, 24},  // documentation
    {{224, 0, 0, 0}, 4},     // multicast
    {{240, 0, 0, 0}, 4},     // reserved, broadcast
}};

/// https://www.iana.org/assignments/iana-ipv6-special-registry: of 2000::/3, what is not globally reachable.
constexpr std::array<Network<16>, 3> special6{{
    {{0x20, 0x01, 0x00}, 23},       // protocol assignments, Teredo among them
    {{0x20, 0x01, 0x0d, 0xb8}, 32}, // documentation
    {{0x3f, 0xff}, 20},             // documentation
}};
constexpr Network<16> unicast6{{0x20}, 3};
constexpr Network<16> tunnelled6{{0x20, 0x02}, 16}; // 6to4
constexpr Network<16> mapped6{{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff}, 96};
constexpr Network<16> translated6{{0x00, 0x64, 0xff, 0x9b, 0, 0, 0, 0, 0, 0, 0, 0}, 96}; // NAT64

Address4 embedded(const Address6 &address, std::size_t at)
{
    return {address.at(at), address.at(at + 1), address.at(at + 2), address.at(at + 3)};
}

} // namespace

bool isPublicAddress(const Address4 &address)
{
    return std::none_of(special4.begin(), special4.end(),
                        [&address](const Network<4> &network) { return isIn(address, network); });
}

bool isPublicAddress(const Address6 &address)
{
    constexpr std::size_t last = 12;
    constexpr std::size_t behindPrefix = 2;
    if (isIn(address, mapped6) || isIn(address, translated6))
        return isPublicAddress(embedded(address, last));
    if (isIn(address, tunnelled6))
        return isPublicAddress(embedded(address, behindPrefix));
    return isIn(address, unicast6) && std::none_of(special6.begin(), special6.end(),
                                                   [&address](const auto &network) { return isIn(address, network); });
}

} // namespace escale
