// SPDX-License-Identifier: GPL-3.0-or-later
// The open fiche on paper, or in a PDF file. The dialogs are the system's.
#pragma once

#include "fiche/error.h"
#include "reader/printpage.h"

class QPrinter;
class QWidget;

namespace escale {

class FichePaper final {
    Q_DECLARE_TR_FUNCTIONS(escale::FichePaper)

public:
    /// Asks which printer, over `window`. A person who thinks better of it is no error.
    static Result<Done> print(const PageContent &content, QWidget &window);
    /// The same for where the file goes.
    static Result<Done> savePdf(const PageContent &content, QWidget &window);
    /// "Ouvrir un compte en banque.pdf": a name every file system takes.
    static QString fileName(const QString &title);

    /// What the dialog asked for: pages, order, copies.
    static PrintJob jobOf(const QPrinter &printer);
    /// Prints, or writes the file the dialog named, whole or not at all. Errors: CannotWrite.
    static Result<Done> printOn(QPrinter &printer, const PageContent &content);
};

} // namespace escale
