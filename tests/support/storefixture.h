// SPDX-License-Identifier: GPL-3.0-or-later
// Library files for the tests of the store, and damage to them.
#pragma once

#include "examples.h"
#include "store/reader.h"

#include <QTemporaryDir>

namespace escale::test {

/// A folder that goes with the test.
class StoreFolder {
public:
    [[nodiscard]] QString path(const QString &name = QStringLiteral("library.sqlite")) const;

private:
    QTemporaryDir m_folder;
};

/// A new library with these changes, closed. Ends the test program when it cannot be made.
void makeLibrary(const QString &path, const QList<Change> &changes);
/// The same as one plain file.
void makePlainLibrary(const QString &path, const QList<Change> &changes);

QByteArray contentOf(const QString &path);
void overwrite(const QString &path, qint64 offset, const QByteArray &bytes);
/// Runs SQL on the file behind the program's back.
void tamper(const QString &path, const QString &sql);

/// Everything a reader can see: each fiche in each language it is there in.
using LibraryContent = QMap<QString, QMap<Language, ReadFiche>>;
/// Nothing when any of it cannot be read.
std::optional<LibraryContent> everythingIn(const QString &path);

} // namespace escale::test
