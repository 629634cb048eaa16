// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/concepts.h"

#include "search/conceptformat.h"

#include <QFile>
#include <QResource>
#include <algorithm>
#include <cstring>

/// The data is a library of its own; without this call a static link would leave it out.
static void useLexiconData()
{
    Q_INIT_RESOURCE(escale_lexicon_data);
}

namespace escale {

using namespace conceptformat;

const Concepts &Concepts::ours()
{
    static const Concepts concepts = [] {
        useLexiconData();
        // Not compressed: this is where it lies in the program file.
        const QResource resource(QStringLiteral(":/lexicon/concepts"));
        return Concepts(QByteArrayView(resource.data(), resource.isValid() ? resource.size() : 0));
    }();
    return concepts;
}

Concepts::Concepts(QByteArrayView data)
{
    constexpr qsizetype headerSize = sizeof(quint32) * (SectionCount + 2);
    quint32 whole = 0;
    quint32 mark = 0;
    if (data.size() < headerSize || reinterpret_cast<quintptr>(data.data()) % alignof(quint32) != 0)
        return;
    std::memcpy(&mark, data.data(), sizeof mark);
    std::memcpy(&whole, data.data() + headerSize - sizeof whole, sizeof whole);
    if (mark != magic || whole != data.size())
        return;
    m_data = data;
    m_conceptCount = static_cast<int>(section<quint32>(ConceptNames).size()) - 1;
}

template <typename T> std::span<const T> Concepts::section(int number) const
{
    if (m_data.isEmpty())
        return {};
    const auto *offsets = reinterpret_cast<const quint32 *>(m_data.data()) + 1;
    return {reinterpret_cast<const T *>(m_data.data() + offsets[number]),
            (offsets[number + 1] - offsets[number]) / sizeof(T)};
}

QString Concepts::text(int where, int number) const
{
    const auto starts = section<quint32>(where);
    const auto strings = section<char>(Strings);
    const auto at = static_cast<size_t>(number);
    return QString::fromUtf8(strings.data() + starts[at], static_cast<qsizetype>(starts[at + 1] - starts[at]));
}

QString Concepts::name(int number) const
{
    return text(ConceptNames, number);
}

QString Concepts::picture(int number) const
{
    return text(ConceptPictures, number);
}

int Concepts::find(QStringView wanted) const
{
    for (int number = 0; number < m_conceptCount; ++number) {
        if (name(number) == wanted)
            return number;
    }
    return -1;
}

QList<int> Concepts::near(int number) const
{
    const auto starts = section<quint32>(ConceptNear);
    const auto all = section<quint32>(Near);
    const auto at = static_cast<size_t>(number);
    QList<int> near;
    for (quint32 i = starts[at]; i < starts[at + 1]; ++i)
        near.append(static_cast<int>(all[i]));
    return near;
}

std::pair<int, int> Concepts::entriesOf(int number, Language language) const
{
    const auto starts = section<quint32>(ConceptEntries);
    const size_t at = static_cast<size_t>(number) * allLanguages.size() + static_cast<size_t>(language);
    return {static_cast<int>(starts[at]), static_cast<int>(starts[at + 1])};
}

int Concepts::conceptOf(int entry) const
{
    return static_cast<int>(section<quint32>(EntryConcepts)[static_cast<size_t>(entry)] >> 2U);
}

EntryKind Concepts::kindOf(int entry) const
{
    return static_cast<EntryKind>(section<quint32>(EntryConcepts)[static_cast<size_t>(entry)] & 3U);
}

std::span<const quint32> Concepts::wordsOf(int entry) const
{
    const auto starts = section<quint32>(EntryWords);
    const auto at = static_cast<size_t>(entry);
    return section<quint32>(EntryWordList).subspan(starts[at], starts[at + 1] - starts[at]);
}

QByteArray Concepts::word(quint32 number) const
{
    const auto starts = section<quint32>(WordStarts);
    return QByteArray::fromRawData(section<char>(Strings).data() + starts[number],
                                   static_cast<qsizetype>(starts[number + 1] - starts[number]));
}

quint32 Concepts::stemOf(quint32 word) const
{
    return section<quint32>(WordStems)[word];
}

int Concepts::frequency(quint32 word) const
{
    return static_cast<int>(section<quint32>(WordCounts)[word]);
}

QList<int> Concepts::withStem(Language language, quint32 stem) const
{
    struct Key {
        quint32 stem, entry;
    };
    QList<int> found;
    const auto ranges = section<quint32>(LanguageKeys);
    if (ranges.empty())
        return found;
    const auto l = static_cast<size_t>(language);
    const auto keys = section<Key>(Keys).subspan(ranges[l], ranges[l + 1] - ranges[l]);
    auto key = std::lower_bound(keys.begin(), keys.end(), stem, [](const Key &k, quint32 s) { return k.stem < s; });
    for (; key != keys.end() && key->stem == stem; ++key)
        found.append(static_cast<int>(key->entry));
    return found;
}

std::pair<quint32, quint32> Concepts::wordsOf(Language language) const
{
    const auto ranges = section<quint32>(LanguageWords);
    const auto l = static_cast<size_t>(language);
    return ranges.empty() ? std::pair<quint32, quint32>{0, 0} : std::pair{ranges[l], ranges[l + 1]};
}

quint32 Concepts::lowerBound(Language language, const QByteArray &wanted) const
{
    auto [from, to] = wordsOf(language);
    while (from < to) {
        const quint32 middle = from + (to - from) / 2;
        if (word(middle) < wanted)
            from = middle + 1;
        else
            to = middle;
    }
    return from;
}

bool Concepts::knows(Language language, QStringView folded) const
{
    const QByteArray wanted = folded.toUtf8();
    const quint32 at = lowerBound(language, wanted);
    return at < wordsOf(language).second && word(at) == wanted;
}

QStringList Concepts::completions(Language language, QStringView folded, qsizetype most) const
{
    const QByteArray beginning = folded.toUtf8();
    QList<std::pair<int, quint32>> found;
    for (quint32 at = lowerBound(language, beginning); at < wordsOf(language).second && word(at).startsWith(beginning);
         ++at) {
        if (word(at).size() > beginning.size())
            found.append({-frequency(at), at});
    }
    std::sort(found.begin(), found.end());
    QStringList words;
    for (const auto &[count, at] : found.first(std::min(most, found.size())))
        words.append(QString::fromUtf8(word(at)));
    return words;
}

} // namespace escale
