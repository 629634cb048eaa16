// SPDX-License-Identifier: GPL-3.0-or-later
// The judged set: what people type, and which fiches answer it (README.md beside the files says how they are written).
#pragma once

#include "fiche/language.h"

#include <QStringList>

namespace escale::test {

struct JudgedQuery {
    QString text;
    QStringList answers; ///< numbers of the folders of the sample library: "05"
    bool mistyped = false;
};

/// The queries of the reader's language, in the order of the file; empty when there is no such file.
QList<JudgedQuery> judgedQueries(const QString &folder, Language reader);

/// The fiche of the sample library in the folder with this number.
QString sampleFicheId(const QString &number);

} // namespace escale::test
