// SPDX-License-Identifier: GPL-3.0-or-later
#include "authoring/threeway.h"

#include <algorithm>

namespace escale {
namespace {

QStringList part(const QStringList &list, qsizetype from, qsizetype to)
{
    return list.mid(from, to - from);
}

MergedStretch changed(const QStringList &base, const QStringList &ours, const QStringList &theirs)
{
    MergedStretch stretch{MergedStretch::From::Both, false, {}, base, ours, theirs};
    if (ours == theirs) {
        stretch.merged = ours;
    } else if (ours == base) {
        stretch.from = MergedStretch::From::Theirs;
        stretch.merged = theirs;
    } else if (theirs == base) {
        stretch.from = MergedStretch::From::Ours;
        stretch.merged = ours;
    } else {
        stretch.conflict = true;
        stretch.merged = ours;
    }
    return stretch;
}

} // namespace

QList<MergedStretch> mergeThreeWays(const QStringList &base, const QStringList &ours, const QStringList &theirs)
{
    const auto toOurs = placesIn(base, ours);
    const auto toTheirs = placesIn(base, theirs);
    QList<MergedStretch> all;
    qsizetype b = 0;
    qsizetype o = 0;
    qsizetype t = 0;
    const auto settle = [&](qsizetype nextBase, qsizetype nextOurs, qsizetype nextTheirs) {
        const MergedStretch stretch =
            changed(part(base, b, nextBase), part(ours, o, nextOurs), part(theirs, t, nextTheirs));
        if (!stretch.base.isEmpty() || !stretch.ours.isEmpty() || !stretch.theirs.isEmpty())
            all.append(stretch);
        b = nextBase;
        o = nextOurs;
        t = nextTheirs;
    };
    for (qsizetype i = 0; i < base.size(); ++i) {
        const qsizetype inOurs = toOurs[static_cast<std::size_t>(i)];
        const qsizetype inTheirs = toTheirs[static_cast<std::size_t>(i)];
        if (inOurs < o || inTheirs < t)
            continue; // not kept by both
        settle(i, inOurs, inTheirs);
        const QStringList kept{base[i]};
        if (!all.isEmpty() && all.last().from == MergedStretch::From::Base)
            all.last().merged += kept;
        else
            all.append({MergedStretch::From::Base, false, kept, kept, kept, kept});
        ++b;
        ++o;
        ++t;
    }
    settle(base.size(), ours.size(), theirs.size());
    return all;
}

MergedText mergeWords(const QString &base, const QString &ours, const QString &theirs)
{
    MergedText merged;
    for (const MergedStretch &stretch : mergeThreeWays(wordsOf(base), wordsOf(ours), wordsOf(theirs))) {
        merged.conflict = merged.conflict || stretch.conflict;
        merged.text += stretch.merged.join(QString());
    }
    return merged;
}

} // namespace escale
