// SPDX-License-Identifier: GPL-3.0-or-later
// What the rules must know of French grammar, by the forms of words: the dictionary says what a word is a form of, not
// which form. Pure functions, any thread.
#pragma once

#include "plainlanguage/analysis.h"
#include "plainlanguage/rule.h"

namespace escale {

/// A determiner: what follows is a noun.
bool isDeterminer(const PlainWord &word);
/// An infinitive that no determiner makes a noun ("le dîner").
bool isInfinitive(const TextAnalysis &text, qsizetype at, const WordForms &forms);
/// The infinitive of a form in -ez, with its accents; a null string for another word.
QString infinitiveOfYou(const PlainWord &word);
/// "vous contacterez", "vous serez": the word alone.
bool isFutureOfYou(const PlainWord &word);
/// The infinitive (folded) of what may be a past participle; empty when it is none.
QString verbOfParticiple(const PlainWord &word);
/// A base form that may be one of a verb, by its ending.
bool isVerbLike(const QString &lemma);
/// A noun made of a verb, by the endings, lists and exceptions of the rule; empty when it is none.
QString verbOfNoun(const PlainWord &word, const PlainRule &rule, const WordForms &forms);

} // namespace escale
