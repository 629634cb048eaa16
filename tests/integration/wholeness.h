// SPDX-License-Identifier: GPL-3.0-or-later
// Looks at a library that was filled from smallfeed.h: is it sound, is every fiche whole, and of which version is it?
#pragma once

#include <QSet>
#include <QString>

namespace escale::test {

/// A torn fiche, one that lacks a text, or one whose languages are of several versions is a failure.
struct Looked {
    QString failure; ///< empty when all is well
    int fiches = 0;  ///< of the small feed; those of the sample are not counted
    QSet<QString> versions;
};

Looked look(const QString &library);

} // namespace escale::test
