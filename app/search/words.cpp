// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/words.h"

#include "search/fold.h"
#include "search/foldscripts.h"

#include <algorithm>
#include <array>
#include <memory>
#include <string_view>

namespace escale {
namespace {

/// What a UTF-16 code unit does to a word. Letters come last, one value a script.
enum Unit : quint8 { Separator, Invisible, Apostrophe, Digit, FirstLetter };

constexpr Unit letter(Script script)
{
    return static_cast<Unit>(FirstLetter + static_cast<quint8>(script));
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

/// What stands between the digits of a telephone number: one kind of it, the same all along.
bool separatesDigits(QChar c)
{
    return c == u' ' || c == u'\u00A0' || c == u'\u202F' || c == u'\u2009' || c == u'.' || c == u'-' ||
           c == u'\u2011' || c == u'/';
}

/// Reads digits in groups of at most `longest`, with one separator or none between them, until there are `wanted`. The
/// place behind the last, or -1 when they are not there, or when more digits follow.
qsizetype digitGroups(QStringView text, qsizetype at, int wanted, int shortest, int longest)
{
    QChar separator;
    int count = 0;
    int group = 0;
    bool firstGroup = true;
    for (; at < text.size(); ++at) {
        const QChar c = text.at(at);
        if (units()[c.unicode()] == Digit) {
            ++group;
            if (++count > wanted)
                return -1;
            continue;
        }
        if (units()[c.unicode()] == Invisible)
            continue;
        if (group == 0 || (!firstGroup && (group < shortest || group > longest)) || count == wanted)
            break;
        if (!separatesDigits(c) || (!separator.isNull() && separator != c))
            break;
        separator = c;
        firstGroup = false;
        group = 0;
    }
    if (count != wanted || group == 0 || (!separator.isNull() && (group < shortest || group > longest)))
        return -1;
    // "01 02 03 04 05 06" is a list of numbers, whatever it counts.
    const bool goesOn =
        at + 1 < text.size() && separatesDigits(text.at(at)) && units()[text.at(at + 1).unicode()] == Digit;
    return goesOn ? -1 : at;
}

qsizetype skipSeparators(QStringView text, qsizetype at)
{
    while (at < text.size() && (separatesDigits(text.at(at)) || units()[text.at(at).unicode()] == Invisible))
        ++at;
    return at;
}

bool isSpaceOfDigits(QChar c)
{
    return separatesDigits(c) && c != u'.' && c != u'-' && c != u'\u2011' && c != u'/';
}

/// Whether the numbers before it are those of houses: "118 120, rue du Bac".
bool isStreet(QStringView text)
{
    constexpr std::array<QStringView, 15> streets{u"rue",   u"avenue",  u"av",     u"bd",    u"boulevard",
                                                  u"place", u"allée",   u"chemin", u"route", u"quai",
                                                  u"cours", u"impasse", u"square", u"bis",   u"ter"};
    qsizetype from = 0;
    while (from < text.size() && (text.at(from).isSpace() || text.at(from) == u','))
        ++from;
    qsizetype to = from;
    while (to < text.size() && text.at(to).isLetter())
        ++to;
    const QStringView word = text.sliced(from, to - from);
    return std::any_of(streets.begin(), streets.end(),
                       [word](QStringView street) { return word.compare(street, Qt::CaseInsensitive) == 0; });
}

/// Where the telephone number that begins at `start` ends; -1 when none does. National (01 23 45 67 89), international
/// (+33 1 23..., 0033, +33 (0)1), and the short ones that are said in two pairs (39 19) or threes (116 117), as France
/// writes them (https://www.arcep.fr, "plan de numérotation").
qsizetype telephoneEnd(QStringView text, qsizetype start)
{
    const auto digit = [text](qsizetype at) {
        return at < text.size() && units()[text.at(at).unicode()] == Digit ? text.at(at).digitValue() : -1;
    };
    const bool plus = start > 0 && text.at(start - 1) == u'+';
    const auto afterNumber = [&](qsizetype at) { return at > 1 && digit(at - 1) >= 0; };
    if (start > 1 && separatesDigits(text.at(start - 1)) && afterNumber(start - 1))
        return -1; // in the middle of something longer
    const bool zeros = digit(start) == 0 && digit(start + 1) == 0;
    const qsizetype prefix = zeros ? skipSeparators(text, start + 2) : start;
    if ((plus || zeros) && digit(prefix) == 3 && digit(prefix + 1) == 3) {
        qsizetype at = skipSeparators(text, prefix + 2);
        if (text.mid(at, 3) == u"(0)")
            at = skipSeparators(text, at + 3);
        return digit(at) > 0 ? digitGroups(text, at, 9, 2, 3) : -1;
    }
    if (digit(start) == 0 && digit(start + 1) != 0)
        return digitGroups(text, start, 10, 2, 3);
    // 116 117, 116 006, 118 712: of Europe, and directories.
    const bool europe = digit(start + 2) == 6 && (digit(start + 4) == 0 || digit(start + 4) == 1);
    const bool threes = digit(start) == 1 && digit(start + 1) == 1 && (europe || digit(start + 2) == 8) &&
                        start + 3 < text.size() && isSpaceOfDigits(text.at(start + 3));
    if (threes) {
        const qsizetype end = digitGroups(text, start, 6, 3, 3);
        return end > 0 && !isStreet(text.mid(end)) ? end : -1;
    }
    const bool pairs = digit(start) == 3 && digit(start + 1) >= 0 && digit(start + 2) < 0 && start + 2 < text.size() &&
                       text.at(start + 2).isSpace();
    return pairs ? digitGroups(text, start, 4, 2, 2) : -1;
}

/// Letters of Latin and Cyrillic that nobody can tell apart (Unicode's confusables.txt, single letters of both
/// alphabets).
constexpr std::u16string_view latinAlike = u"aceiopxysjkmtABCEHIKMOPTXYSJ";
constexpr std::u16string_view cyrillicAlike = u"асеіорхуѕјкмтАВСЕНІКМОРТХУЅЈ";
static_assert(latinAlike.size() == cyrillicAlike.size());

bool isAlike(char16_t c, quint8 unit)
{
    return (unit == letter(Script::Latin) ? latinAlike : cyrillicAlike).find(c) != std::u16string_view::npos;
}

/// Longer words are no words.
constexpr qsizetype longestMixed = 40;

/// Whether a word of these letters, of Latin and Cyrillic, is one: one of the two, typed on the wrong keyboard, is only
/// letters that look like the other's.
bool isOneWord(const char16_t *from, const char16_t *to)
{
    const auto &table = units();
    bool latinOnly = false;
    bool cyrillicOnly = false;
    for (; from != to; ++from) {
        const quint8 unit = table[*from];
        latinOnly = latinOnly || (unit == letter(Script::Latin) && !isAlike(*from, unit));
        cyrillicOnly = cyrillicOnly || (unit == letter(Script::Cyrillic) && !isAlike(*from, unit));
    }
    return !latinOnly || !cyrillicOnly;
}

bool isLatinOrCyrillic(quint8 unit)
{
    return unit == letter(Script::Latin) || unit == letter(Script::Cyrillic);
}

/// No acronym is longer; a row of single letters without an end must not be read again from each of them.
constexpr int mostAcronymLetters = 12;

/// "R.S.A.": single letters with a point after each are one word; where the last of them ends, or -1.
qsizetype acronymEnd(QStringView text, qsizetype start)
{
    const auto &table = units();
    const auto isLetter = [&](qsizetype at) { return at < text.size() && table[text.at(at).unicode()] >= FirstLetter; };
    const auto isPointed = [&](qsizetype at) {
        return isLetter(at) && !isLetter(at + 1) && at + 1 < text.size() && text.at(at + 1) == u'.';
    };
    const auto isGap = [&](qsizetype at) {
        return at < text.size() && (text.at(at) == u' ' || text.at(at) == u'\u00A0') && isPointed(at + 1);
    };
    const bool spaced = isGap(start + 2); // "R. S. A."
    qsizetype at = start;
    int letters = 0;
    while (isPointed(at)) {
        if (++letters > mostAcronymLetters)
            return -1;
        at += spaced && isGap(at + 2) ? 3 : 2;
    }
    if (spaced) {
        const auto isSpace = [text](qsizetype place) {
            return place < text.size() && (text.at(place) == u' ' || text.at(place) == u'\u00A0');
        };
        const auto isWordsEnd = [&](qsizetype place) {
            return place >= text.size() || table[text.at(place).unicode()] < Digit;
        };
        qsizetype end = at - 1;
        // The last point may be missing; "à" after the others is a word. Of small letters, only what ends the text.
        if (isSpace(at) && isLetter(at + 1) && isWordsEnd(at + 2) && letters < mostAcronymLetters &&
            text.at(at + 1).isUpper() == text.at(start).isUpper() &&
            (text.at(start).isUpper() || at + 2 == text.size())) {
            ++letters;
            end = at + 2;
            at = end;
        }
        // "J. P. Martin", "M. J. P. Martin" are names.
        const bool name = isSpace(at) && isLetter(at + 1) && text.at(at + 1).isUpper() && !isWordsEnd(at + 2);
        return letters > 2 && !name ? end : -1;
    }
    // The last point may be missing.
    if (letters > 0 && isLetter(at) && (at + 1 == text.size() || table[text.at(at + 1).unicode()] < Digit)) {
        ++letters;
        ++at;
    } else if (letters > 0) {
        if (isLetter(at))
            return -1; // "p.ex": a point that was not followed by a space
        --at;          // the point
    }
    return letters >= 2 ? at : -1;
}

} // namespace

Script scriptOf(QChar letter)
{
    const Unit unit = units()[letter.unicode()];
    return unit >= FirstLetter ? static_cast<Script>(unit - FirstLetter) : Script::None;
}

Script scriptOf(QStringView word)
{
    Script first = Script::None;
    int ofFirst = 0;
    Script second = Script::None;
    int ofSecond = 0;
    for (const QChar c : word) {
        const Script script = scriptOf(c);
        if (script == Script::None)
            continue;
        if (first == Script::None)
            first = script;
        if (script == first) {
            ++ofFirst;
            continue;
        }
        // In a word of two, the script is that of a letter that looks like none of the other; or else of most of them.
        if (!isAlike(c.unicode(), letter(script)))
            return script;
        second = script;
        ++ofSecond;
    }
    if (ofSecond <= ofFirst)
        return first;
    const bool sure = std::any_of(word.begin(), word.end(), [first](QChar c) {
        return scriptOf(c) == first && !isAlike(c.unicode(), letter(first));
    });
    return sure ? first : second;
}

QString inOneScript(QStringView word)
{
    const Script script = scriptOf(word);
    if (script != Script::Latin && script != Script::Cyrillic)
        return word.toString();
    const bool cyrillic = script == Script::Cyrillic;
    QString out = word.toString();
    for (QChar &c : out) {
        const size_t at = (cyrillic ? latinAlike : cyrillicAlike).find(c.unicode());
        if (at != std::u16string_view::npos)
            c = QChar((cyrillic ? cyrillicAlike : latinAlike)[at]);
    }
    return out;
}

bool mixesScripts(QStringView word)
{
    bool latin = false;
    bool cyrillic = false;
    for (const QChar c : word) {
        latin = latin || scriptOf(c) == Script::Latin;
        cyrillic = cyrillic || scriptOf(c) == Script::Cyrillic;
    }
    return latin && cyrillic;
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

bool WordScanner::startsWord(qsizetype at) const
{
    return at < m_text.size() && units()[m_text.at(at).unicode()] >= Digit;
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
    if (table[text[at]] == Digit) {
        if (const qsizetype number = telephoneEnd(m_text, start); number >= 0 && !startsWord(number)) {
            *word = {start, number - start};
            m_at = number;
            return true;
        }
    }
    const bool pointed = start + 1 < end && text[start + 1] == u'.';
    if (const qsizetype acronym = pointed ? acronymEnd(m_text, start) : -1; acronym >= 0) {
        *word = {start, acronym - start};
        m_at = acronym;
        return true;
    }
    bool mixed = false;  // letters of two scripts
    qsizetype last = at; // the last letter or digit seen
    quint8 script = 0;   // of the letters so far, 0 while there are only digits
    quint8 before = Digit;
    for (; at < end; ++at) {
        const quint8 unit = table[text[at]];
        // "l'A.P.L.": letters with points after an elision.
        if (unit == Separator && text[at] == u'.' && at - start >= 2 && table[text[at - 2]] == Apostrophe) {
            if (const qsizetype acronym = acronymEnd(m_text, at - 1); acronym >= 0) {
                *word = {start, acronym - start};
                m_at = acronym;
                return true;
            }
        }
        if (unit == Separator || (unit == Apostrophe && before == Apostrophe))
            break; // two apostrophes are quotation marks
        if (unit >= FirstLetter) {
            mixed = mixed || (script != 0 && unit != script);
            if (mixed && !(at - start < longestMixed && isLatinOrCyrillic(unit) && isLatinOrCyrillic(script) &&
                           isOneWord(text + start, text + at + 1)))
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

QList<FoldedWord> foldedWordsIn(QStringView text, Language language)
{
    QList<FoldedWord> words;
    WordScanner scanner(text);
    WordSpan span;
    while (scanner.next(&span)) {
        QString folded = foldWord(text.mid(span.start, span.length), language);
        if (!folded.isEmpty())
            words.append({std::move(folded), span});
    }
    return words;
}

QStringList foldedWords(QStringView text, Language language)
{
    QStringList words;
    for (FoldedWord &one : foldedWordsIn(text, language))
        words.append(std::move(one.word));
    return words;
}

} // namespace escale
