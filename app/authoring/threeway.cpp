// SPDX-License-Identifier: GPL-3.0-or-later
#include "authoring/threeway.h"

#if defined(__GNUC__)
#pragma GCC diagnostic push // a library of headers that was not written for our warnings
#pragma GCC diagnostic ignored "-Wconversion"
#pragma GCC diagnostic ignored "-Wsign-conversion"
#pragma GCC diagnostic ignored "-Wshadow"
#endif
#include <dtl/dtl.hpp>
#if defined(__GNUC__)
#pragma GCC diagnostic pop
#endif

#include <algorithm>

namespace escale {
namespace {

using Sequence = std::vector<int>;

/// Words as numbers: libdtl copies what it compares.
class Numbers {
public:
    Sequence of(const QStringList &words)
    {
        Sequence numbers;
        numbers.reserve(static_cast<std::size_t>(words.size()));
        for (const QString &word : words) {
            const auto found = m_known.find(word);
            if (found != m_known.end()) {
                numbers.push_back(found.value());
                continue;
            }
            const int number = static_cast<int>(m_known.size());
            m_known.insert(word, number);
            numbers.push_back(number);
        }
        return numbers;
    }

private:
    QHash<QString, int> m_known;
};

/// For each element of `a` its place in `b`, or -1. Ascending.
std::vector<qsizetype> matches(const Sequence &a, const Sequence &b)
{
    std::vector<qsizetype> places(a.size(), -1);
    dtl::Diff<int> diff(a, b);
    diff.compose();
    qsizetype inA = 0;
    qsizetype inB = 0;
    const auto ses = diff.getSes().getSequence();
    for (const auto &[element, info] : ses) {
        if (info.type == dtl::SES_COMMON)
            places[static_cast<std::size_t>(inA++)] = inB++;
        else if (info.type == dtl::SES_DELETE)
            ++inA;
        else
            ++inB;
    }
    return places;
}

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
    Numbers numbers;
    const Sequence inBase = numbers.of(base);
    const auto toOurs = matches(inBase, numbers.of(ours));
    const auto toTheirs = matches(inBase, numbers.of(theirs));
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

QStringList wordsOf(const QString &text)
{
    QStringList words;
    qsizetype from = 0;
    const auto kindOf = [](QChar c) { return c.isSpace() ? 1 : c.isLetterOrNumber() || c.isMark() ? 2 : 0; };
    while (from < text.size()) {
        qsizetype to = from + 1;
        const int kind = kindOf(text[from]);
        while (to < text.size() && kind != 0 && kindOf(text[to]) == kind)
            ++to;
        if (kind == 0 && text[from].isHighSurrogate() && to < text.size())
            ++to;
        words.append(text.mid(from, to - from));
        from = to;
    }
    return words;
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

QList<WordChange> wordChanges(const QString &before, const QString &after)
{
    const QStringList a = wordsOf(before);
    const QStringList b = wordsOf(after);
    Numbers numbers;
    const Sequence inA = numbers.of(a);
    const auto places = matches(inA, numbers.of(b));
    QList<WordChange> all;
    const auto add = [&all](WordChange::Kind kind, const QString &text) {
        if (!all.isEmpty() && all.last().kind == kind)
            all.last().text += text;
        else
            all.append({kind, text});
    };
    qsizetype inB = 0;
    for (qsizetype i = 0; i < a.size(); ++i) {
        const qsizetype place = places[static_cast<std::size_t>(i)];
        if (place < 0) {
            add(WordChange::Kind::Removed, a[i]);
            continue;
        }
        while (inB < place)
            add(WordChange::Kind::Added, b[inB++]);
        add(WordChange::Kind::Kept, b[inB++]);
    }
    while (inB < b.size())
        add(WordChange::Kind::Added, b[inB++]);
    return all;
}

} // namespace escale
