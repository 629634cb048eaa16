// SPDX-License-Identifier: GPL-3.0-or-later
// A passage that may answer: how much of the question it says, by its words and by what it is about, and whether that
// is enough. The only place where that is decided; ranking and quoting are the asker's.
#pragma once

#include "search/answerkind.h"
#include "search/query.h"
#include "search/typedwords.h"

#include <QSet>

namespace escale {

/// `hit` outlives it. Shares are of the question's own words, weighed by how much each says: 0 to 1.
struct AnswerCandidate {
    const PassageHit *hit = nullptr;
    double covered = 0, focus = 0, about = 0;
    double score = 0;          ///< whoever ranks sets it
    double ownFocus = 0;       ///< of the words that say what the question is about
    bool namesAnother = false; ///< a name that the question says is not said there
    int said = 0, meant = 0;   ///< words of the question that are said there; that it is about without saying them
    bool lacksPapers = false;  ///< papers are asked for, none are named, and the word that asks is not said either
    int place = 0;             ///< among the passages, by words or by meaning, the better of both; 0 is the first
};

/// Names among these words of a question: acronyms, and words in Latin letters between those of another script. Who
/// asks for "France services" is not answered by another house that has no appointments.
QSet<QString> namesIn(const QList<TypedWord> &words, Language personLanguage);
/// By the words that are said there. `content`: the question's own words, without those that ask.
AnswerCandidate weighed(const PassageHit &hit, const QSet<QString> &content, const QSet<QString> &names,
                        AnswerKinds asked);
/// And by what a passage in another language is about, whatever its words.
void addMeaning(AnswerCandidate *one, const QSet<QString> &content);

/// Says enough to be named beside an answer, and to be one.
bool isNearAnswer(const AnswerCandidate &one);
bool isAnswer(const AnswerCandidate &one, AnswerKinds asked);

} // namespace escale
