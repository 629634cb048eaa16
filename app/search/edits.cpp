// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/edits.h"

#include "search/words.h"

#include <algorithm>
#include <array>

namespace escale {
namespace {

constexpr qsizetype longest = 40;
using EditRow = std::array<int, longest + 1>;

/// The last row of the alignment of all of `typed` with every beginning of `word`; false when every way there costs
/// more than `most`.
bool lastRow(QStringView typed, QStringView word, int most, EditRow *result)
{
    std::array<EditRow, 3> rows{};
    const qsizetype columns = word.size();
    for (qsizetype j = 0; j <= columns; ++j)
        rows[0][static_cast<size_t>(j)] = static_cast<int>(j);
    for (qsizetype i = 1; i <= typed.size(); ++i) {
        EditRow &row = rows[static_cast<size_t>(i % 3)];
        const EditRow &above = rows[static_cast<size_t>((i + 2) % 3)];
        const EditRow &twoAbove = rows[static_cast<size_t>((i + 1) % 3)];
        row[0] = static_cast<int>(i);
        int least = row[0];
        const QChar letter = typed[i - 1];
        for (qsizetype j = 1; j <= columns; ++j) {
            const auto at = static_cast<size_t>(j);
            int cost = std::min({above[at] + 1, row[at - 1] + 1, above[at - 1] + (letter == word[j - 1] ? 0 : 1)});
            if (i > 1 && j > 1 && letter == word[j - 2] && typed[i - 2] == word[j - 1])
                cost = std::min(cost, twoAbove[at - 2] + 1);
            row[at] = cost;
            least = std::min(least, cost);
        }
        if (least > most)
            return false;
    }
    *result = rows[static_cast<size_t>(typed.size() % 3)];
    return true;
}

} // namespace

int editDistance(QStringView typed, QStringView word, int most)
{
    if (typed.size() > longest || word.size() > longest || qAbs(typed.size() - word.size()) > most)
        return most + 1;
    EditRow row;
    if (!lastRow(typed, word, most, &row))
        return most + 1;
    return std::min(row[static_cast<size_t>(word.size())], most + 1);
}

int prefixDistance(QStringView typed, QStringView word, int most)
{
    if (typed.size() > longest || word.size() > longest || word.size() + most < typed.size())
        return most + 1;
    EditRow row;
    word = word.first(std::min(word.size(), typed.size() + most));
    if (!lastRow(typed, word, most, &row))
        return most + 1;
    const int least = *std::min_element(row.begin(), row.begin() + word.size() + 1);
    return std::min(least, most + 1);
}

int allowedEdits(QStringView word)
{
    if (word.size() <= 2)
        return 0;
    return word.size() <= (scriptOf(word) == Script::Ethiopic ? 4 : 5) ? 1 : 2;
}

quint64 letterSet(QStringView word)
{
    quint64 set = 0;
    for (const QChar c : word)
        set |= quint64{1} << (c.unicode() & 63U);
    return set;
}

} // namespace escale
