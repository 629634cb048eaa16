// SPDX-License-Identifier: GPL-3.0-or-later
// What the print dialog asked for, done: pages, order, copies; a file that appears whole or not at all. UI thread.
#pragma once

#include "reader/printpage.h"

class QPrinter;

namespace escale {

PrintJob jobOf(const QPrinter &printer);

/// Prints, or writes the file the dialog named. Errors: CannotWrite (the printer does not answer, the file cannot be
/// written).
Result<Done> printOn(QPrinter &printer, const PageContent &content);

} // namespace escale
