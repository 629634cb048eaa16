// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/sound.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace escale {
namespace {

/// Letters that together make one sound, in the order they are tried. `sound` "E" is a vowel that only counts at the
/// start of a word.
struct Spelling {
    std::string_view letters, sound;
    bool beforeSoft = false; ///< only before e i y
    bool beforeHard = false; ///< only before a o u
    bool closed = false;     ///< only before a consonant other than n m h, or at the end: nasal vowels
};

constexpr std::array spellings{
    Spelling{"tion", "si&"},
    Spelling{"tiel", "siEl"},
    Spelling{"aill", "ai"},
    Spelling{"ail", "ai"},
    Spelling{"eill", "Ei"},
    Spelling{"eil", "Ei"},
    Spelling{"ill", "i"},
    Spelling{"eau", "o"},
    Spelling{"oua", "ua"},
    Spelling{"ain", "%", false, false, true},
    Spelling{"aim", "%", false, false, true},
    Spelling{"ein", "%", false, false, true},
    Spelling{"ien", "i%", false, false, true},
    Spelling{"sch", "C"},
    Spelling{"sh", "C"},
    Spelling{"ch", "C"},
    Spelling{"ph", "f"},
    Spelling{"qu", "k"},
    Spelling{"ck", "k"},
    Spelling{"sc", "s", true},
    Spelling{"gn", "ni"},
    Spelling{"gu", "g", true},
    Spelling{"ge", "j", false, true},
    Spelling{"au", "o"},
    Spelling{"ou", "u"},
    Spelling{"oi", "ua"},
    Spelling{"oy", "uai"},
    Spelling{"wa", "ua"},
    Spelling{"eu", "E"},
    Spelling{"ai", "E"},
    Spelling{"ei", "E"},
    Spelling{"an", "@", false, false, true},
    Spelling{"am", "@", false, false, true},
    Spelling{"en", "@", false, false, true},
    Spelling{"em", "@", false, false, true},
    Spelling{"in", "%", false, false, true},
    Spelling{"im", "%", false, false, true},
    Spelling{"un", "%", false, false, true},
    Spelling{"um", "%", false, false, true},
    Spelling{"on", "&", false, false, true},
    Spelling{"om", "&", false, false, true},
    Spelling{"c", "s", true},
    Spelling{"g", "j", true},
    Spelling{"c", "k"},
    Spelling{"q", "k"},
    Spelling{"z", "s"},
    Spelling{"x", "ks"},
    Spelling{"y", "i"},
    Spelling{"w", "u"},
    Spelling{"h", ""},
    Spelling{"e", "E"},
};

/// The spellings that begin with a letter, in the order they are tried: looking at all of them took most of the time of
/// a first correction.
struct Numbers {
    std::array<size_t, spellings.size()> of{};
    size_t count = 0;
};

constexpr std::array<Numbers, 26> byLetter = [] {
    std::array<Numbers, 26> all{};
    for (size_t number = 0; number < spellings.size(); ++number) {
        Numbers &same = all[static_cast<size_t>(spellings[number].letters.front() - 'a')];
        same.of[same.count++] = number;
    }
    return all;
}();

bool isOneOf(char c, std::string_view set)
{
    return set.find(c) != std::string_view::npos;
}

bool applies(const Spelling &spelling, std::string_view rest)
{
    if (rest.substr(0, spelling.letters.size()) != spelling.letters)
        return false;
    const char next = rest.size() > spelling.letters.size() ? rest[spelling.letters.size()] : '\0';
    if (spelling.beforeSoft)
        return isOneOf(next, "eiy");
    if (spelling.beforeHard)
        return isOneOf(next, "aou");
    return !spelling.closed || next == '\0' || !isOneOf(next, "aeiouynmh");
}

/// Endings nobody hears.
std::string_view withoutSilentEnd(std::string_view word)
{
    if (word.size() > 3 && (word.ends_with("er") || word.ends_with("ez")))
        return word.substr(0, word.size() - 2);
    while (word.size() > 2 && (isOneOf(word.back(), "tdspxz") || (word.back() == 'e' && word.size() > 3)))
        word.remove_suffix(1);
    return word;
}

void append(QString &key, std::string_view sound, bool first)
{
    for (const char c : sound) {
        if (c == 'E' && !first)
            continue;
        const QChar heard = QLatin1Char(c);
        if (key.isEmpty() || key.back() != heard)
            key += heard;
    }
}

} // namespace

QString frenchSound(QStringView folded)
{
    std::array<char, 40> letters{};
    size_t size = 0;
    for (const QChar c : folded) {
        if (c < u'a' || c > u'z' || size == letters.size())
            return {};
        letters[size++] = static_cast<char>(c.unicode());
    }
    const std::string_view word = withoutSilentEnd({letters.data(), size});
    QString key;
    for (size_t at = 0; at < word.size();) {
        const std::string_view rest = word.substr(at);
        const Numbers &same = byLetter[static_cast<size_t>(rest.front() - 'a')];
        const auto *end = same.of.begin() + same.count;
        const auto *number =
            std::find_if(same.of.begin(), end, [rest](size_t n) { return applies(spellings[n], rest); });
        append(key, number != end ? spellings[*number].sound : rest.substr(0, 1), at == 0);
        at += number != end ? spellings[*number].letters.size() : 1;
    }
    return key;
}

} // namespace escale
