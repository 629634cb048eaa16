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
    QString kind; ///< one of judgedKinds(); in the first set empty or "mistyped"
};

/// How many of the first answers are looked at.
inline constexpr int reported = 5;

/// The kinds of `kinds/<language>.txt`, in the order of the README.
QStringList judgedKinds();

/// Which share a query belongs to, by the numbers of its answers: odd folders are tuned, even ones held. A query that
/// both kinds of folder answer is in neither share.
enum class Share : quint8 { Tuned, Held, Neither };
Share shareOf(const QStringList &answers);

/// The queries of the reader's language, in the order of the file; empty when there is no such file.
QList<JudgedQuery> judgedQueries(const QString &folder, Language reader);

/// The fiche of the sample library in the folder with this number.
QString sampleFicheId(const QString &number);

} // namespace escale::test
