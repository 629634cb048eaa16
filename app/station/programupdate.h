// SPDX-License-Identifier: GPL-3.0-or-later
// The version of Escale that whoever runs many kiosks wants on them, and how far the machine has come with it. What is
// installed, and from where, is the matter of a service of the machine (packaging/kiosk/kiosk-upgrade); the kiosk shows
// and asks. Pure but for the reading of one small file; any thread.
#pragma once

#include <QString>
#include <QTime>
#include <optional>

namespace escale {

struct ProgramUpdate {
    QString version;               ///< isProgramVersion(); empty: none is wanted
    QTime from{2, 0}, until{5, 0}; ///< when it is installed without being asked for; local time, over midnight too

    friend bool operator==(const ProgramUpdate &, const ProgramUpdate &) = default;
};

/// "1.2.0": two to four numbers of one to four digits.
bool isProgramVersion(const QString &text);
/// Both isProgramVersion(). "1.10" is later than "1.9", and not than "1.10.0".
bool isLaterVersion(const QString &version, const QString &than);

enum class UpdateState : quint8 {
    Unknown,     ///< the machine has not looked yet
    There,       ///< it can be installed
    Missing,     ///< the archive of the machine does not have it
    Running,     ///< it is being installed
    Installed,   ///< and works
    WentBack,    ///< it did not work, and the version of before is back
    NoWayBack,   ///< not installed: the package of the version of before cannot be kept
    NeedsOthers, ///< not installed: packages that are not ours would change with it
    Failed,      ///< not fetched or not installed; is tried again
};

/// "there", "missing", "running", "installed", "back", "no-way-back", "needs-others", "failed"; empty for Unknown.
QLatin1String nameOf(UpdateState state);
/// The other way; nothing for any other word.
std::optional<UpdateState> updateStateFrom(const QString &word);

/// Where the service tells it, in one line: the word, a space, the version.
QString updateStateFile();
/// What it says of `version`; Unknown when it says nothing that is known, or says it of another version.
UpdateState readUpdateState(const QString &file, const QString &version);

} // namespace escale
