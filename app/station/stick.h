// SPDX-License-Identifier: GPL-3.0-or-later
// A stick with an edition (pack/FORMAT.md) in a kiosk, as the machine's service tells of it
// (packaging/kiosk/kiosk-stick). The kiosk itself never looks at the stick.
#pragma once

#include <QDateTime>
#include <QString>

namespace escale {

struct Stick {
    enum class Import : quint8 { None, Running, Done, Failed };

    bool there = false; ///< one with an edition on it
    bool known = false; ///< signed by somebody whom this station knows
    qint64 sequence = 0;
    QDateTime created; ///< UTC
    int fiches = 0;
    Import import = Import::None; ///< of what is, or was last, in the machine

    friend bool operator==(const Stick &, const Stick &) = default;
};

/// Where the service tells: /run/escale-stick.
QString stickFolder();

/// What cannot be read is no stick. Any thread.
Stick readStick(const QString &folder);

} // namespace escale
