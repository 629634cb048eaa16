// SPDX-License-Identifier: GPL-3.0-or-later
#include "speech/pace.h"

#include <algorithm>

namespace escale {

double wordsPerFrenchWord(Language language)
{
    //                                    fr   en    uk    ti    ar    ps    ru    fa
    constexpr std::array<double, 8> ratios{1.0, 0.86, 0.78, 0.73, 0.79, 1.11, 0.80, 0.98};
    return ratios.at(static_cast<std::size_t>(language));
}

double ownWordsPerMinute(Language language, int wordsPerMinute)
{
    return wordsPerMinute * wordsPerFrenchWord(language);
}

std::chrono::milliseconds expectedDuration(const Phrase &phrase, int wordsPerMinute)
{
    constexpr double minute = 60'000;
    constexpr qint64 least = 500;
    const double words = static_cast<double>(std::max<qsizetype>(wordCount(phrase.text), 1));
    const double time = words * minute / ownWordsPerMinute(phrase.language, wordsPerMinute);
    return std::chrono::milliseconds(std::max(least, static_cast<qint64>(time)));
}

} // namespace escale
