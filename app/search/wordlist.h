// SPDX-License-Identifier: GPL-3.0-or-later
// Many words in one stretch of memory, and the ones of them that resemble a given word. Positions are those of
// insertion. Read-only use is thread-safe.
#pragma once

#include <QStringView>
#include <functional>
#include <vector>

namespace escale {

class WordList {
public:
    /// At most 65,535 letters.
    void append(QStringView word);

    [[nodiscard]] int size() const { return static_cast<int>(m_words.size()); }
    [[nodiscard]] QStringView at(int position) const;

    /// The first position whose word is not before `word`. The words must have been appended in order.
    [[nodiscard]] int lowerBound(QStringView word) const;

    /// Calls `found` with every word at most `most` edits away from `typed`, or with a beginning that is.
    void forEachNear(QStringView typed, int most, bool beginning,
                     const std::function<void(int position, int distance)> &found) const;

private:
    struct Word {
        quint32 start = 0;
        quint16 length = 0;
        quint64 letters = 0; ///< letterSet
    };
    std::vector<Word> m_words;
    std::vector<char16_t> m_letters;
};

} // namespace escale
