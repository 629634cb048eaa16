// SPDX-License-Identifier: GPL-3.0-or-later
// Sheets to a printer, or to the file that a print dialog named.
#pragma once

#include "desktop/printjob.h"
#include "paper/paper.h"

#include <QCoreApplication>

class QPrinter;

namespace escale {

class FichePaper final {
    Q_DECLARE_TR_FUNCTIONS(escale::FichePaper)

public:
    /// What the dialog asked for: pages, order, copies.
    static PrintJob jobOf(const QPrinter &printer);
    /// Prints, or writes the file the dialog named, whole or not at all. Any thread. Errors: CannotWrite.
    static Result<Done> printOn(QPrinter &printer, const Paper &paper);
    /// By its name, A4: it is asked what it can do, which may take its time. Never on another one.
    static Result<Done> printOn(const QString &name, const Paper &paper);

private:
    static Error noAnswer(const QString &details);
    static Error noSheet();
};

} // namespace escale
