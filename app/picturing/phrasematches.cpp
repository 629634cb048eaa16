// SPDX-License-Identifier: GPL-3.0-or-later
#include "picturing/phrasematches.h"

#include <algorithm>

namespace escale {
namespace {

constexpr double termWeight = 1.0, everydayWeight = 0.85, weakWeight = 0.3;
constexpr double perFurtherWord = 0.5;
/// A form that only the stem recognises may be another word.
constexpr double byStemOnly = 0.9;
/// A single everyday word that only another word's stem recognises: it confirms, it does not choose ("mois" is not
/// "moisi").
constexpr double byKinOnly = 0.55;
/// The same words name two concepts.
constexpr double shared = 0.8;

double weightOf(const PhraseMatch &match)
{
    double weight = match.kind == EntryKind::Administrative ? termWeight
                    : match.kind == EntryKind::Everyday     ? everydayWeight
                                                            : weakWeight;
    if (match.kind != EntryKind::Weak)
        weight *= 1 + perFurtherWord * static_cast<double>(match.words - 1);
    if (match.derived && match.kind == EntryKind::Everyday && match.words == 1)
        return weight * byKinOnly;
    return match.exact ? weight : weight * byStemOnly;
}

} // namespace

QList<PicturedConcept> namedBy(const QList<PhraseMatch> &matches, const QList<TextWord> &words,
                               const std::function<NameAndPicture(int)> &meaning)
{
    QList<PicturedConcept> named;
    for (const PhraseMatch &one : matches) {
        const bool inside = std::any_of(matches.begin(), matches.end(), [&](const PhraseMatch &other) {
            return other.first <= one.first && other.last >= one.last &&
                   other.last - other.first > one.last - one.first && other.kind != EntryKind::Weak;
        });
        if (inside)
            continue;
        const bool twice = std::any_of(matches.begin(), matches.end(), [&](const PhraseMatch &other) {
            return other.first == one.first && other.last == one.last && other.kind != EntryKind::Weak &&
                   other.meaning != one.meaning;
        });
        NameAndPicture what = meaning(one.meaning);
        const TextWord &first = words.at(one.first);
        const TextWord &last = words.at(one.last);
        named.append({std::move(what.name), std::move(what.picture), weightOf(one) * (twice ? shared : 1),
                      one.kind == EntryKind::Weak, first.start, last.start + last.length - first.start});
    }
    return named;
}

} // namespace escale
