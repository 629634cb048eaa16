// SPDX-License-Identifier: GPL-3.0-or-later
// What tests look at in what the feed's decoders made.
#pragma once

#include "feed/drift.h"
#include "fiche/fiche.h"

namespace escale::test {

/// How often this was met.
inline int met(const Drift &drift, DriftKind kind, const QString &word)
{
    return drift.counts().value({kind, word});
}

inline int met(const Drift &drift, DriftKind kind, const char *word)
{
    return met(drift, kind, QString::fromLatin1(word));
}

/// The words of a text that is written in one piece, with the titles of its parts.
inline QString wordsOf(const Translation &text)
{
    QString words = plainText(text.what);
    for (const Section &part : text.parts)
        words += u'\n' + part.title + u'\n' + plainText(part.blocks);
    return words;
}

/// The text of a fiche in reading order: what it opens with, then each section's title and blocks.
inline QStringList bodyOf(const Translation &text)
{
    QStringList pieces{plainText(text.what)};
    for (const auto *group : {&text.why, &text.how, &text.next, &text.parts}) {
        for (const Section &section : *group)
            pieces << section.title << plainText(section.blocks);
    }
    return pieces;
}

} // namespace escale::test
