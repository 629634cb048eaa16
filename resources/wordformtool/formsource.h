// SPDX-License-Identifier: GPL-3.0-or-later
// From a dictionary to the forms the search asks for: what is a word, what its base form is, in folded letters. The
// rules that differ by language, and why:
//  all   A word of several (with hyphens, points) is known by its parts: the search cuts there too. Forms in other
//        letters than the language's, and without any letter, are left out. A prefix makes a new word: the base form of
//        "reloaded" is "reload". Elisions (l', qu') are taken off by folding, and skipped here.
//  en    Suffixes of hunspell-en-us that make new words, not forms, give these words themselves: -er, -ly, -ness,
//        -able, -ment, -ive, -ion, -th. With a superlative beside it, -er is the comparative.
//  uk    Names are left out: one line of hunspell-uk in six is a village or a family, and they made an eighth of the
//        file. The countries and towns that people ask for stand in our own list.
//  ru    Some thousand inflected forms stand in hunspell-ru without any word about their base form (пальцев, краснеют):
//        RussianEndings finds it among the other words of the dictionary.
//  ar    Words as they stand, without affixes: ArabicForms takes particles and pronouns off when it looks up. The base
//        form of a verb is the dictionary's own.
//  extra A list of our own beside each dictionary (resources/wordforms): what no affix rule can say, such as
//        yeux (oeil), went (go), дети (ребёнок). Lines: a base form and its forms; # begins a remark.
//        `not: permettre permis`: what a dictionary has as a form, and people never mean by that word.
#pragma once

#include "fiche/language.h"
#include "wordformtool/dictionary.h"
#include "wordformtool/formcollector.h"

namespace escale {

struct FormSource {
    Language language = Language::Fr;
    QString affixPath;
    QString dictionaryPath;
    QString extraPath; ///< may be empty
};

/// The cause of an error is "file:line: what is wrong".
Result<FormCollector> collectForms(const FormSource &source);

/// The whole file: `sources` in any order, each language once. The same sources give the same bytes.
Result<QByteArray> buildWordForms(QList<FormSource> sources);

} // namespace escale
