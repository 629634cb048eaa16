// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed/drift.h"

#include <algorithm>

namespace escale {
namespace {

constexpr qsizetype longestWord = 64;
/// A hostile feed may invent a word a fiche; what is beyond this is counted together.
constexpr qsizetype mostWords = 200;

bool isWordOfAContract(QStringView word)
{
    return !word.isEmpty() && word.size() <= longestWord && std::all_of(word.begin(), word.end(), [](QChar c) {
        return c.unicode() < 0x80 && (c.isLetterOrNumber() || QStringView(u"_-.:=@/").contains(c));
    });
}

} // namespace

QLatin1String nameOf(DriftKind kind)
{
    switch (kind) {
    case DriftKind::Key:
        return QLatin1String("key");
    case DriftKind::Value:
        return QLatin1String("value");
    case DriftKind::Block:
        return QLatin1String("block");
    case DriftKind::Language:
        return QLatin1String("language");
    case DriftKind::EmptyFiche:
        return QLatin1String("empty-fiche");
    case DriftKind::Limit:
        return QLatin1String("limit");
    case DriftKind::Shape:
        break;
    }
    return QLatin1String("shape");
}

void Drift::note(DriftKind kind, QStringView word, int count)
{
    Entry entry{kind, isWordOfAContract(word) ? word.toString() : QStringLiteral("?")};
    if (!m_counts.contains(entry) && m_counts.size() >= mostWords)
        entry.second = QStringLiteral("?");
    m_counts[entry] += count;
}

void Drift::add(const Drift &other)
{
    for (auto it = other.m_counts.cbegin(); it != other.m_counts.cend(); ++it)
        note(it.key().first, it.key().second, it.value());
}

} // namespace escale
