// SPDX-License-Identifier: GPL-3.0-or-later
// The open fiche on paper, or in a PDF file. The dialogs are the system's.
#pragma once

#include "desktop/printjob.h"
#include "paper/paper.h"
#include "reader/pagecontent.h"

#include <QCoreApplication>

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

    /// What the dialog asked for: pages, order, copies.
    static PrintJob jobOf(const QPrinter &printer);
    /// The sheets of what is open.
    static Paper paperOf(const PageContent &content);
    /// Where the PDF goes unless somebody says otherwise: among the documents, called after title and languages.
    static QString fileFor(const PageContent &content);
    /// Prints, or writes the file the dialog named, whole or not at all. Errors: CannotWrite.
    static Result<Done> printOn(QPrinter &printer, const Paper &paper);

private:
    static Error noSheet();
};

} // namespace escale
