// SPDX-License-Identifier: GPL-3.0-or-later
// What a number of the settings may be, whoever sets it: the file, the staff at the kiosk, whoever runs many kiosks,
// the settings window, the command line. packaging/README.md says the same to people (tests/checks/settings.py).
#pragma once

namespace escale {

/// Both ends are allowed.
struct SettingRange {
    int least = 0, most = 0;
};

namespace settingranges {
/// Seconds without a sign of the person: time to read a page, and no longer than the next one in the queue can bear.
inline constexpr SettingRange idle{45, 600};
/// Seconds of warning: WCAG 2.2.1 asks for 20 at least.
inline constexpr SettingRange warning{20, 60};
inline constexpr SettingRange volumeCeiling{10, 100}; ///< percent
inline constexpr SettingRange bounceKeys{0, 1'000};   ///< milliseconds
inline constexpr SettingRange jobs{1, 16};            ///< requests at once
inline constexpr SettingRange revalidate{0, 100'000}; ///< texts
inline constexpr SettingRange everyHours{0, 365 * 24};
inline constexpr SettingRange recordedMegabytes{0, 20'000};
} // namespace settingranges

} // namespace escale
