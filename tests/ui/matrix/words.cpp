// SPDX-License-Identifier: GPL-3.0-or-later
#include "matrix/words.h"

#include <algorithm>

namespace escale::test {

QString longestTitleWord(const QList<FicheCard> &cards, bool fallback)
{
    QString longest;
    for (const FicheCard &card : cards) {
        if (card.fallback != fallback)
            continue;
        for (const QString &word : card.title.split(u' ', Qt::SkipEmptyParts)) {
            const bool plain = std::all_of(word.begin(), word.end(), [](QChar c) { return c.isLetter(); });
            if (plain && word.size() > longest.size())
                longest = word;
        }
    }
    return longest;
}

QString slipped(QString word)
{
    const qsizetype middle = word.size() / 2;
    return word.insert(middle, word.at(middle));
}

} // namespace escale::test
