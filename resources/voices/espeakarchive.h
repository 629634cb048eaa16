// SPDX-License-Identifier: GPL-3.0-or-later
// The voice data of espeak-ng as the npm package of it carries it: one file with all files in it, and a JavaScript
// program that says which lies where (`{filename:"/usr/share/espeak-ng-data/af_dict",start:0,end:121473}`). Used while
// Escale is built.
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace escale {

struct ArchivedFile {
    QString name; ///< under espeak-ng-data: "lang/sem/ti"; never leaves that folder
    qint64 start = 0, end = 0;

    friend bool operator==(const ArchivedFile &, const ArchivedFile &) = default;
};

/// The places named in `program` that lie in a file of `size` bytes. Empty, with one sentence in `trouble`, when there
/// are none or one of them cannot be right: another version of the package is no voice to guess at.
QList<ArchivedFile> archivedFiles(const QByteArray &program, qint64 size, QString &trouble);

/// A dictionary of espeak-ng with rules for "any other character": as it is where it has some, else with none of them,
/// but a place for them. The library of 1.51 follows a pointer it never set where there is no such place, and dies now
/// and then of a sign that has no rules. What is no dictionary stays as it is. (Form of the file: espeak-ng's
/// dictionary.c, LoadDictionary: rules from the offset that the second number names; a group is 6, its name, 0, rules
/// that end with 0 each, 7; 0 ends them all.)
QByteArray withOtherCharacters(const QByteArray &dictionary);

/// Writes them under `folder`/espeak-ng-data, dictionaries so. False, with one sentence in `trouble`.
bool unpack(const QList<ArchivedFile> &files, const QByteArray &data, const QString &folder, QString &trouble);

} // namespace escale
