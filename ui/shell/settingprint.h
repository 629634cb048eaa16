// SPDX-License-Identifier: GPL-3.0-or-later
// `escale --print-setting NAME`: one setting of the kiosk, read exactly as the kiosk reads it (the settings file, and
// over it what the staff chose), for the scripts that start and end it. Needs neither a display nor a QApplication.
#pragma once

#include <QString>
#include <optional>

namespace escale {

struct KioskSettings;

/// The value as a script wants it: rotation "0", "90", "180" or "270"; allow-leave "yes" or "no". Nothing for any other
/// name.
std::optional<QString> settingWords(const KioskSettings &settings, const QString &name);

/// Prints the value on stdout, and on stderr a sentence for each setting that is not usable. The program's exit code:
/// 0, or 64 when there is no such setting.
int printSetting(const QString &name, const QString &config);

} // namespace escale
