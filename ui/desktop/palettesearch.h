// SPDX-License-Identifier: GPL-3.0-or-later
// Which of some short texts are meant by a few typed letters: beginnings of words in any order, folded as the search
// folds, with as few mistakes as lead anywhere (none, or no more than the search forgives). Pure; a thousand titles
// take a few milliseconds.
#pragma once

#include "fiche/language.h"

#include <QList>
#include <QStringList>

namespace escale {

class PaletteSearch {
public:
    /// The texts, each in its language; asked many times.
    struct Text {
        QString words;
        Language language = Language::Fr;
    };
    explicit PaletteSearch(const QList<Text> &texts);

    /// Places in the list that was given, the best first, at most so many. None for nothing typed.
    [[nodiscard]] QList<int> find(const QString &typed, int most) const;

private:
    QList<QStringList> m_words; ///< folded
    QList<Language> m_languages;
};

} // namespace escale
