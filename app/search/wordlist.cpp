// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/wordlist.h"

#include "search/edits.h"

#include <bit>

namespace escale {

void WordList::append(QStringView word)
{
    m_words.push_back({static_cast<quint32>(m_letters.size()), static_cast<quint16>(word.size()), letterSet(word)});
    m_letters.insert(m_letters.end(), word.utf16(), word.utf16() + word.size());
}

QStringView WordList::at(int position) const
{
    const Word &word = m_words[static_cast<size_t>(position)];
    return {m_letters.data() + word.start, word.length};
}

int WordList::lowerBound(QStringView word) const
{
    int from = 0;
    int to = size();
    while (from < to) {
        const int middle = from + (to - from) / 2;
        if (at(middle).compare(word) < 0)
            from = middle + 1;
        else
            to = middle;
    }
    return from;
}

void WordList::forEachNear(QStringView typed, int most, bool beginning,
                           const std::function<void(int, int)> &found) const
{
    const quint64 letters = letterSet(typed);
    for (int position = 0; position < size(); ++position) {
        const Word &word = m_words[static_cast<size_t>(position)];
        if (std::popcount(letters & ~word.letters) > most || word.length + most < typed.size())
            continue;
        if (!beginning && (std::popcount(word.letters & ~letters) > most || word.length > typed.size() + most))
            continue;
        const int distance =
            beginning ? prefixDistance(typed, at(position), most) : editDistance(typed, at(position), most);
        if (distance <= most)
            found(position, distance);
    }
}

} // namespace escale
