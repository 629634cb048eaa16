// SPDX-License-Identifier: GPL-3.0-or-later
// What became of a text, word by word, on the differences that libdtl finds (Wu, Manber, Myers and Miller). Pure
// functions, any thread. Two texts that have little in common take time: a section of a fiche some milliseconds, so
// never a whole library in the thread of a window.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <vector>

namespace escale {

/// White space and punctuation are tokens of their own; all of them together are the text.
QStringList wordsOf(const QString &text);

/// What became of `before`, for showing: kept, taken out, put in.
struct WordChange {
    enum class Kind : quint8 { Kept, Removed, Added };
    Kind kind = Kind::Kept;
    QString text;

    friend bool operator==(const WordChange &, const WordChange &) = default;
};
QList<WordChange> wordChanges(const QString &before, const QString &after);

/// For each element of `from` its place in `to`, or -1 when it was taken out. Ascending.
std::vector<qsizetype> placesIn(const QStringList &from, const QStringList &to);

} // namespace escale
