// SPDX-License-Identifier: GPL-3.0-or-later
// A file with somebody's words in it: what an author writes, what a person sends back. Nobody else on the machine reads
// it, not even for the moment between its making and a change of its mode. Thread-safe.
#pragma once

#include "base/error.h"

namespace escale {

/// Makes `path` and its folder where there is none, with mode 600 from the first byte on; of a file that is there, and
/// of the log files of SQLite beside it, the rights of everybody else are taken off. Call it before the file is opened:
/// SQLite gives its log files the mode of the database. A file system without modes (a stick) stays as it is.
/// Errors: CannotWrite, where there is no file afterwards.
Result<Done> makePrivateFile(const QString &path);

} // namespace escale
