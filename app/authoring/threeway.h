// SPDX-License-Identifier: GPL-3.0-or-later
// Two people have changed one text: which changes go together. Three-way merge of sequences, on the differences of
// fiche/wordchanges.h. Pure functions, any thread.
#pragma once

#include "fiche/wordchanges.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace escale {

/// A stretch of the merged text. Where both sides changed the same place differently, `conflict` is set and the three
/// texts stand beside each other; else `merged` says what it becomes.
struct MergedStretch {
    enum class From : quint8 { Base, Ours, Theirs, Both };
    From from = From::Base;
    bool conflict = false;
    QStringList merged, base, ours, theirs;
};

QList<MergedStretch> mergeThreeWays(const QStringList &base, const QStringList &ours, const QStringList &theirs);

struct MergedText {
    bool conflict = false;
    QString text; ///< ours where there is a conflict
};

/// By the tokens of wordsOf().
MergedText mergeWords(const QString &base, const QString &ours, const QString &theirs);

} // namespace escale
