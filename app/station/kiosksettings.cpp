// SPDX-License-Identifier: GPL-3.0-or-later
#include "station/kiosksettings.h"

#include "station/keyreader.h"

namespace escale {
namespace {

QString textOr(const KeyReader &keys, const QString &key, const QString &fallback)
{
    const QString text = keys.text(key);
    return text.isEmpty() ? fallback : text;
}

void readSession(KeyReader &keys, KioskSettings &s)
{
    s.session.idle = std::chrono::seconds(keys.number(QStringLiteral("kiosk/idle-seconds"),
                                                      static_cast<int>(s.session.idle.count()), settingranges::idle));
    s.session.warning = std::chrono::seconds(keys.number(
        QStringLiteral("kiosk/warning-seconds"), static_cast<int>(s.session.warning.count()), settingranges::warning));
    s.languages = keys.languages(QStringLiteral("kiosk/languages"), s.languages);
}

void readScreen(KeyReader &keys, KioskSettings &s)
{
    s.screenOff = keys.time(QStringLiteral("kiosk/screen-off"), s.screenOff);
    s.screenOn = keys.time(QStringLiteral("kiosk/screen-on"), s.screenOn);
}

void readChoices(KeyReader &keys, KioskSettings &s)
{
    readSession(keys, s);
    if (keys.contains(QStringLiteral("kiosk/department")))
        s.department = keys.text(QStringLiteral("kiosk/department")).toUpper();
    s.volumeCeiling =
        keys.number(QStringLiteral("kiosk/volume-ceiling"), s.volumeCeiling, settingranges::volumeCeiling);
    if (keys.contains(QStringLiteral("kiosk/printer")))
        s.printer = keys.text(QStringLiteral("kiosk/printer"));
    const QString receipt = QStringLiteral("receipt"), sheet = QStringLiteral("a4");
    s.receipt =
        keys.choice(QStringLiteral("kiosk/printer-paper"), s.receipt ? receipt : sheet, {receipt, sheet}) == receipt;
    s.rotation = keys.choice(QStringLiteral("kiosk/rotation"), QString::number(s.rotation),
                             {QStringLiteral("0"), QStringLiteral("90"), QStringLiteral("180"), QStringLiteral("270")})
                     .toInt();
}

} // namespace

KioskSettings readStaffChoices(const QSettings &file, const KioskSettings &base, QStringList &complaints)
{
    KeyReader keys(file, complaints);
    KioskSettings s = base;
    readChoices(keys, s);
    return s;
}

KioskSettings readFleetOrders(const QSettings &file, const KioskSettings &base, QStringList &complaints)
{
    KeyReader keys(file, complaints);
    KioskSettings s = base;
    readSession(keys, s);
    readScreen(keys, s);
    s.pinFile = textOr(keys, QStringLiteral("kiosk/pin-file"), s.pinFile);
    s.notices = readNotices(file);
    if (const QString version = keys.text(QStringLiteral("update/version")); isProgramVersion(version)) {
        s.update.version = version;
        const QTime from = keys.time(QStringLiteral("update/from"), s.update.from);
        const QTime until = keys.time(QStringLiteral("update/until"), s.update.until);
        if (from.isValid() && until.isValid()) {
            s.update.from = from;
            s.update.until = until;
        }
    }
    return s;
}

KioskSettings readKioskSettings(const QSettings &file, QStringList &complaints)
{
    KeyReader keys(file, complaints);
    KioskSettings s;
    readChoices(keys, s);
    s.name = keys.text(QStringLiteral("kiosk/name"));
    s.mayLeave = keys.flag(QStringLiteral("kiosk/allow-leave"), s.mayLeave);
    s.statistics = keys.flag(QStringLiteral("kiosk/statistics"), s.statistics);
    s.keyClick = keys.flag(QStringLiteral("kiosk/key-click"), s.keyClick);
    s.bounceKeys =
        keys.number(QStringLiteral("kiosk/bounce-keys-milliseconds"), s.bounceKeys, settingranges::bounceKeys);
    readScreen(keys, s);
    s.restartAt = keys.time(QStringLiteral("kiosk/restart-at"), s.restartAt);
    s.stateFolder = textOr(keys, QStringLiteral("kiosk/state-directory"), s.stateFolder);
    s.pinFile = textOr(keys, QStringLiteral("kiosk/pin-file"), s.pinFile);
    s.fleetFile = textOr(keys, QStringLiteral("kiosk/fleet-file"), s.fleetFile);
    return s;
}

bool screenSleeps(const KioskSettings &settings, QTime now)
{
    const QTime &off = settings.screenOff;
    const QTime &on = settings.screenOn;
    if (!off.isValid() || !on.isValid() || off == on)
        return false;
    return off < on ? now >= off && now < on : now >= off || now < on;
}

} // namespace escale
