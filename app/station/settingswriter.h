// SPDX-License-Identifier: GPL-3.0-or-later
// Changes settings in the file, for whoever does not want to edit it: the one writer of escale.ini. What it is not
// asked to change stays as somebody wrote it: other keys, unknown ones, comments, order, line ends, mode.
#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QMap>
#include <QString>

namespace escale {

/// Keys as in the README ("feed/url"), and what they shall be; an empty value takes the key out.
using SettingChanges = QMap<QString, QString>;

/// The text of a settings file with `changes` in it.
QByteArray changedSettings(const QByteArray &text, const SettingChanges &changes);

/// Makes the file (and its folder) when there is none. All changes are made, or none. Errors: CannotWrite;
/// BadConfiguration when the file there cannot be read or is no settings file: it is left alone.
Result<Done> writeSettings(const QString &path, const SettingChanges &changes);

/// `key` alone in the file, readable by its owner only from the first byte on. Errors: CannotWrite.
Result<Done> writeKeyFile(const QString &path, const QByteArray &key);

} // namespace escale
