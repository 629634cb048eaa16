// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed/plaintext.h"

#include "feed/richtext.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace escale {
namespace {

constexpr char32_t lineSeparator = 0x2028;
constexpr char32_t paragraphSeparator = 0x2029;
constexpr char32_t nextLine = 0x85;

bool endsLine(char32_t c)
{
    return c == '\n' || c == '\v' || c == '\f' || c == '\r' || c == nextLine || c == lineSeparator ||
           c == paragraphSeparator;
}

bool isNoncharacter(char32_t c)
{
    return (c >= 0xfdd0 && c <= 0xfdef) || (c & 0xfffe) == 0xfffe;
}

bool isOverride(char32_t c)
{
    return c == 0x202d || c == 0x202e;
}

bool isDropped(char32_t c)
{
    const bool control = c < 0x20 || (c >= 0x7f && c <= 0x9f);
    const bool invisible = c == 0xfeff || c == 0xad || (c >= 0x2060 && c <= 0x2064) || (c >= 0x206a && c <= 0x206f) ||
                           (c >= 0xfff9 && c <= 0xfffb);
    return (control && c != '\t') || invisible || isNoncharacter(c) || isOverride(c) || QChar::isSurrogate(c);
}

bool isSymbolFont(char32_t c)
{
    return c >= 0xf020 && c <= 0xf0ff;
}

/// What Word draws with a letter of Symbol or Wingdings; 0 for what stands for nothing that can be read.
char32_t drawnBySymbolFont(char32_t c)
{
    switch (c) {
    case 0xf0b7: // Symbol: bullet
    case 0xf0a7: // Wingdings: square bullet
    case 0xf0a8:
    case 0xf06c:
    case 0xf06e:
    case 0xf076:
    case 0xf077:
    case 0xf09f:
    case 0xf0d8: // arrow head, a bullet in Word
        return 0x2022;
    case 0xf0fc: // tick
    case 0xf0fe:
        return 0x2713;
    case 0xf0e0: // arrow
    case 0xf0ae:
        return 0x2192;
    case 0xf0b0: // Symbol: degree
        return 0xb0;
    default:
        return 0;
    }
}

constexpr char32_t firstTag = 0xe0000;
constexpr char32_t cancelTag = 0xe007f;

bool isTag(char32_t c)
{
    return c >= firstTag && c <= cancelTag;
}

constexpr char32_t blackFlag = 0x1f3f4;

/// The flags of this kind that are drawn, England's, Scotland's and Wales' (RGI_Emoji_Tag_Sequence of UTS #51): with
/// other tag letters behind it a black flag would carry words that nobody sees.
constexpr qsizetype flagLetters = 5;
constexpr std::array<std::u32string_view, 3> flags{U"gbeng", U"gbsct", U"gbwls"};

/// The end of the flag that starts at `from`: a black flag, tag letters, a cancel tag. `from` itself when it is none.
qsizetype flagEnd(const QList<uint> &text, qsizetype from)
{
    const qsizetype end = from + flagLetters + 1;
    if (text[from] != blackFlag || end >= text.size() || text[end] != cancelTag)
        return from;
    const bool drawn = std::any_of(flags.begin(), flags.end(), [&](std::u32string_view flag) {
        return std::equal(flag.begin(), flag.end(), text.begin() + from + 1,
                          [](char32_t letter, char32_t tag) { return tag == firstTag + letter; });
    });
    return drawn ? end : from;
}

void append(QString &text, char32_t c)
{
    for (const char16_t unit : QChar::fromUcs4(c))
        text += QChar(unit);
}

/// Whether cleaning would leave the text as it is, seen at one glance. Surrogates need a second one.
bool isClean(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar unit) {
        const char32_t c = unit.unicode();
        return (c >= ' ' && c < 0x7f) ||
               (c > 0x9f && !unit.isSurrogate() && !endsLine(c) && !isDropped(c) && !isSymbolFont(c));
    });
}

/// White space is one space, or one line end where `shape` keeps them; none at the ends.
QString collapsed(const QString &text, TextShape shape)
{
    QString out;
    out.reserve(text.size());
    bool space = false;
    bool line = false;
    for (const QChar c : text) {
        if (c == u' ' || c == u'\t' || c == u'\n') {
            space = true;
            line = line || c == u'\n';
            continue;
        }
        if (space)
            out += line && shape == TextShape::MultiLine ? u'\n' : u' ';
        space = line = false;
        out += c;
    }
    return out.trimmed();
}

QString balanced(const QString &text)
{
    const auto wrong = unbalancedDirections(text);
    return wrong.isEmpty() ? text : without(text, wrong);
}

/// No field that should be plain is longer than this, whatever it is for (bounds.h cuts those of a fiche further).
QString bounded(QString text)
{
    constexpr qsizetype longest = 20'000;
    if (text.size() <= longest)
        return text;
    text.truncate(text.at(longest).isLowSurrogate() ? longest - 1 : longest);
    return balanced(text); // what closed a direction may have been cut off
}

/// Line ends mean nothing in HTML; in a plain field that only has entities they do.
QString withMarkupResolved(QStringView hostile, TextShape shape)
{
    QString html = hostile.toString();
    if (shape == TextShape::MultiLine && !html.contains(u'<'))
        html.replace(u'\n', QLatin1String("<br>"));
    return plainText(blocksFromHtml(html.toUtf8().toStdString(), Language::Fr));
}

} // namespace

QString cleanCharacters(QStringView text)
{
    if (isClean(text))
        return text.toString();
    const QList<uint> points = text.toUcs4();
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < points.size(); ++i) {
        const char32_t c = points[i];
        if (endsLine(c)) {
            if (c == '\r' && i + 1 < points.size() && points[i + 1] == '\n')
                ++i;
            out += u'\n';
        } else if (const qsizetype end = flagEnd(points, i); end > i) {
            for (; i < end; ++i)
                append(out, points[i]);
            append(out, points[i]);
        } else if (isSymbolFont(c)) {
            if (const char32_t drawn = drawnBySymbolFont(c); drawn != 0)
                append(out, drawn);
        } else if (!isDropped(c) && !isTag(c)) {
            append(out, c);
        }
    }
    return out;
}

QList<qsizetype> unbalancedDirections(QStringView block)
{
    struct Open {
        qsizetype at;
        bool isolate;
    };
    QList<Open> open;
    QList<qsizetype> wrong;
    qsizetype isolates = 0; // of those open
    for (qsizetype i = 0; i < block.size(); ++i) {
        switch (block[i].unicode()) {
        case 0x202a: // LRE
        case 0x202b: // RLE
            open.append({i, false});
            break;
        case 0x2066: // LRI
        case 0x2067: // RLI
        case 0x2068: // FSI
            open.append({i, true});
            ++isolates;
            break;
        case 0x202c: // PDF closes the embedding it stands in, and never reaches out of an isolate (UAX #9, BD9-BD13)
            if (!open.isEmpty() && !open.last().isolate)
                open.removeLast();
            else
                wrong.append(i);
            break;
        case 0x2069: // PDI closes its isolate and whatever embedding was left open inside it
            if (isolates == 0) {
                wrong.append(i);
                break;
            }
            while (!open.last().isolate)
                wrong.append(open.takeLast().at);
            open.removeLast();
            --isolates;
            break;
        default:
            break;
        }
    }
    for (const Open &o : std::as_const(open))
        wrong.append(o.at);
    std::sort(wrong.begin(), wrong.end());
    return wrong;
}

QString without(QStringView text, const QList<qsizetype> &places, qsizetype offset)
{
    QString out;
    out.reserve(text.size());
    qsizetype from = 0;
    for (auto at = std::lower_bound(places.begin(), places.end(), offset);
         at != places.end() && *at - offset < text.size(); ++at) {
        out += text.sliced(from, *at - offset - from);
        from = *at - offset + 1;
    }
    out += text.sliced(from);
    return out;
}

QString cleanText(QStringView hostile, TextShape shape)
{
    const bool markup = hostile.contains(u'<') || hostile.contains(u'&');
    const QString text = markup ? withMarkupResolved(hostile, shape) : cleanCharacters(hostile);
    return bounded(collapsed(balanced(text), shape));
}

} // namespace escale
