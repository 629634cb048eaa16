// SPDX-License-Identifier: GPL-3.0-or-later
#include "fiche/wordchanges.h"

#include <QHash>

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

} // namespace

std::vector<qsizetype> placesIn(const QStringList &from, const QStringList &to)
{
    Numbers numbers;
    const Sequence a = numbers.of(from);
    const Sequence b = numbers.of(to);
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

QList<WordChange> wordChanges(const QString &before, const QString &after)
{
    const QStringList a = wordsOf(before);
    const QStringList b = wordsOf(after);
    const auto places = placesIn(a, b);
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
