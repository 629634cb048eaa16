// SPDX-License-Identifier: GPL-3.0-or-later
// The second library that Ask is judged on: the fiches of library/*.txt (README.md says how they are written).
#pragma once

#include "store/writer.h"

namespace escale::test {

/// A library of these fiches at `path`, written and indexed as a sync does it, with the themes of the sample. Ends the
/// test program when a file is not as the README says.
void makeAskLibrary(const QString &folder, const QString &path);

/// The fiches of one file. Their ids are their numbers, in 24 digits.
QList<PutFiche> fichesOf(const QString &file);

} // namespace escale::test
