// SPDX-License-Identifier: GPL-3.0-or-later
// A sentence from whoever runs the kiosks, for everybody who comes to one between two days: "The centre is closed on
// Friday." In French, and in the languages somebody has written it in. Values; any thread.
#pragma once

#include "fiche/language.h"

#include <QDate>
#include <QMap>

class QSettings;

namespace escale {

struct KioskNotice {
    QDate from, until; ///< both days belong to it
    QMap<Language, QString> texts;

    friend bool operator==(const KioskNotice &, const KioskNotice &) = default;
};

/// On one day, and in one list: so few that they are read, so short that one fits above the foot of the smallest
/// screen.
inline constexpr qsizetype mostNotices = 3, longestNotice = 200;

/// Days in order, at most a year; French is there; each text is one line of at most `longestNotice` letters without
/// characters that steer (control, bidirectional marks).
bool isSound(const KioskNotice &notice);

/// In `language`, else in French; `used` is told which.
QString noticeText(const KioskNotice &notice, Language language, Language *used = nullptr);

/// The first mostNotices of that day, in the order given.
QList<KioskNotice> noticesOn(const QList<KioskNotice> &notices, const QDate &day);

/// The group [notices] of a settings file (INI of QSettings), and back. What is not sound is left out; two
/// lists, those of the kiosk and those of all, are read.
QByteArray iniOf(const QList<KioskNotice> &notices);
QList<KioskNotice> readNotices(const QSettings &file);

} // namespace escale
