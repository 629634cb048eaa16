// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/foldscripts.h"

#include <array>

namespace escale {
namespace {

/// The syllabary comes in rows of eight: a consonant with its seven vowels, and sometimes its labialised form.
struct SyllableRow {
    char16_t from, to;
};

/// Rows that sound alike today.
constexpr std::array alike{SyllableRow{0x1210, 0x1200}, SyllableRow{0x1280, 0x1200}, SyllableRow{0x1220, 0x1230},
                           SyllableRow{0x12D0, 0x12A0}, SyllableRow{0x1340, 0x1338}};

/// The labialised rows (ä . i a e ə) and the plain consonant of each.
constexpr std::array labial{SyllableRow{0x1248, 0x1240}, SyllableRow{0x1258, 0x1250}, SyllableRow{0x1288, 0x1280},
                            SyllableRow{0x12B0, 0x12A8}, SyllableRow{0x12C0, 0x12B8}, SyllableRow{0x1310, 0x1308}};

/// Consonants whose eighth place is the labialised fourth vowel: ሏ ሗ ሟ ሧ ሯ ሷ ሿ ቧ ቯ ቷ ቿ ኗ ኟ ዟ ዧ ዷ ዿ ጇ ጧ ጯ ጷ ጿ ፏ ፗ.
bool hasLabialEighth(char16_t row)
{
    switch (row) {
    case 0x1208:
    case 0x1210:
    case 0x1218:
    case 0x1220:
    case 0x1228:
    case 0x1230:
    case 0x1238:
    case 0x1260:
    case 0x1268:
    case 0x1270:
    case 0x1278:
    case 0x1290:
    case 0x1298:
    case 0x12D8:
    case 0x12E0:
    case 0x12F0:
    case 0x12F8:
    case 0x1300:
    case 0x1320:
    case 0x1328:
    case 0x1330:
    case 0x1338:
    case 0x1348:
    case 0x1350:
        return true;
    default:
        return false;
    }
}

char16_t rowOf(char16_t c)
{
    return static_cast<char16_t>(c & ~7U);
}
unsigned vowelOf(char16_t c)
{
    return c & 7U;
}

char16_t withAlike(char16_t c)
{
    for (const SyllableRow row : alike) {
        if (rowOf(c) == row.from)
            return static_cast<char16_t>(row.to + vowelOf(c));
    }
    return c;
}

void appendPlain(QString &out, char16_t c)
{
    c = withAlike(c);
    // After a throat consonant the first and the fourth vowel sound the same: አ and ኣ, ሀ and ሃ.
    if (c == 0x12A3)
        c = 0x12A0;
    else if (c == 0x1203)
        c = 0x1200;
    out += QChar(c);
}

bool appendLabial(QString &out, char16_t c)
{
    if (vowelOf(c) == 7 && hasLabialEighth(rowOf(c))) {
        appendPlain(out, static_cast<char16_t>(rowOf(c) + 1));
        out += QChar(u'ዋ');
        return true;
    }
    for (const SyllableRow row : labial) {
        if (rowOf(c) != row.from)
            continue;
        const unsigned vowel = vowelOf(c);
        const bool roundOnly = vowel == 0; // ቈ is written ቆ
        appendPlain(out, static_cast<char16_t>(row.to + (roundOnly ? 6 : 1)));
        if (vowel >= 2 && vowel <= 4)
            out += QChar(static_cast<char16_t>(u'ወ' + vowel)); // ዊ ዋ ዌ
        return true;
    }
    return false;
}

} // namespace

QString foldEthiopic(QStringView word)
{
    QString out;
    out.reserve(word.size() + 2);
    for (const QChar c : word) {
        if (const QChar digit = foldedDigit(c); !digit.isNull())
            out += digit;
        else if (c.isLetter() && !appendLabial(out, c.unicode()))
            appendPlain(out, c.unicode());
    }
    return out;
}

} // namespace escale
