// SPDX-License-Identifier: GPL-3.0-or-later
// stdout and stderr as UTF-8, whatever the locale: fiches hold eight scripts.
#pragma once

#include <QJsonObject>
#include <QString>

namespace escale {

void printLine(const QString &text);
/// As it is, without a line end of its own.
void printBytes(const QByteArray &bytes);
/// One line on stderr.
void printError(const QString &sentence);
/// One JSON value on one line.
void printJson(const QJsonObject &object);
void printJson(const QJsonArray &array);
/// Makes what was printed reach its reader. False when it could not (a full disk, a closed pipe).
bool flushOutput();

} // namespace escale
