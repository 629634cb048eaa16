// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/words.h"

#include <array>
#include <memory>

namespace escale {
namespace {

/// What a UTF-16 code unit does to a word. Letters come last, one value a script.
enum Unit : quint8 { Separator, Invisible, Apostrophe, Digit, FirstLetter };

constexpr Unit letter(Script script)
{
    return static_cast<Unit>(FirstLetter + static_cast<quint8>(script));
}

bool isApostrophe(char16_t c)
{
    // typewriter, typographic (both ways), modifier letter, prime, acute and grave as people type them
    return c == u'\'' || c == u'\u2019' || c == u'\u2018' || c == u'\u02BC' || c == u'\u2032' || c == u'\u00B4' ||
           c == u'`';
}

Script letterScript(char16_t c)
{
    if (c < 0x0250 || (c >= 0x1E00 && c < 0x1F00) || (c >= 0xFB00 && c < 0xFB07) || (c >= 0xFF21 && c < 0xFF5B))
        return Script::Latin;
    if ((c >= 0x0400 && c < 0x0530) || (c >= 0x2DE0 && c < 0x2E00) || (c >= 0xA640 && c < 0xA6A0))
        return Script::Cyrillic;
    if ((c >= 0x0600 && c < 0x0700) || (c >= 0x0750 && c < 0x0780) || (c >= 0x08A0 && c < 0x0900) ||
        (c >= 0xFB50 && c < 0xFE00) || (c >= 0xFE70 && c < 0xFEFF))
        return Script::Arabic;
    if ((c >= 0x1200 && c < 0x13A0) || (c >= 0x2D80 && c < 0x2DE0) || (c >= 0xAB00 && c < 0xAB30))
        return Script::Ethiopic;
    return Script::Other;
}

Unit classify(char16_t c)
{
    if (isApostrophe(c))
        return Apostrophe;
    const QChar character(c);
    switch (character.category()) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Mark_SpacingCombining:
        return Invisible;
    case QChar::Other_Format: // ZWNJ, ZWJ, soft hyphen, bidi controls, BOM; but Arabic number signs are signs
        return c >= 0x0600 && c <= 0x0605 ? Separator : Invisible;
    case QChar::Number_DecimalDigit:
        return Digit;
    case QChar::Letter_Uppercase:
    case QChar::Letter_Lowercase:
    case QChar::Letter_Titlecase:
    case QChar::Letter_Modifier:
    case QChar::Letter_Other:
        return letter(letterScript(c));
    default:
        return Separator;
    }
}

const std::array<Unit, 0x10000> &units()
{
    static const auto table = [] {
        auto all = std::make_unique<std::array<Unit, 0x10000>>();
        for (unsigned c = 0; c < all->size(); ++c)
            (*all)[c] = classify(static_cast<char16_t>(c));
        return all;
    }();
    return *table;
}

} // namespace

Script scriptOf(QChar letter)
{
    const Unit unit = units()[letter.unicode()];
    return unit >= FirstLetter ? static_cast<Script>(unit - FirstLetter) : Script::None;
}

Script scriptOf(QStringView word)
{
    for (const QChar c : word) {
        if (const Script script = scriptOf(c); script != Script::None)
            return script;
    }
    return Script::None;
}

Script scriptOf(Language language)
{
    switch (language) {
    case Language::Fr:
    case Language::En:
        return Script::Latin;
    case Language::Uk:
    case Language::Ru:
        return Script::Cyrillic;
    case Language::Ti:
        return Script::Ethiopic;
    case Language::Ar:
    case Language::Ps:
    case Language::Fa:
        break;
    }
    return Script::Arabic;
}

bool WordScanner::next(WordSpan *word)
{
    const auto &table = units();
    const char16_t *text = m_text.utf16();
    const qsizetype end = m_text.size();
    qsizetype at = m_at;
    while (at < end && table[text[at]] < Digit)
        ++at;
    if (at == end) {
        m_at = end;
        return false;
    }
    const qsizetype start = at;
    qsizetype last = at; // the last letter or digit seen
    quint8 script = 0;   // of the letters so far, 0 while there are only digits
    quint8 before = Digit;
    for (; at < end; ++at) {
        const quint8 unit = table[text[at]];
        if (unit == Separator || (unit == Apostrophe && before == Apostrophe))
            break; // two apostrophes are quotation marks
        if (unit >= FirstLetter) {
            if (script != 0 && unit != script)
                break;
            script = unit;
        }
        if (unit >= Digit)
            last = at;
        before = unit;
    }
    // The marks of the last letter are part of the word; an apostrophe that led to nothing is not.
    while (last + 1 < at && table[text[last + 1]] == Invisible)
        ++last;
    *word = {start, last - start + 1};
    m_at = at;
    return true;
}

} // namespace escale
