// SPDX-License-Identifier: GPL-3.0-or-later
#include "fiche/ethiopicnumber.h"

#include <algorithm>

namespace escale {
namespace {

constexpr char16_t one = 0x1369, ten = 0x1372, hundred = 0x137B, tenThousand = 0x137C;

} // namespace

bool isEthiopicNumeral(QChar c)
{
    return c.unicode() >= one && c.unicode() <= tenThousand;
}

std::optional<qint64> ethiopicNumber(QStringView numerals)
{
    constexpr qsizetype longest = 12;
    if (numerals.isEmpty() || numerals.size() > longest)
        return std::nullopt;
    // Pairs of digits, the hundred and the ten thousand behind what they multiply; alone they are one of them.
    qint64 above = 0, hundreds = 0, pair = 0;
    bool unitSeen = false; // of the pair: nothing but a hundred or ten thousand follows it
    for (const QChar c : numerals) {
        const char16_t u = c.unicode();
        if (!isEthiopicNumeral(c))
            return std::nullopt;
        if (u < hundred) {
            if (unitSeen || (u >= ten && pair > 0))
                return std::nullopt; // "፪፭" is no number
            unitSeen = u < ten;
            pair += unitSeen ? u - one + 1 : (u - ten + 1) * 10;
            continue;
        }
        unitSeen = false;
        if (u == hundred) {
            hundreds += std::max<qint64>(pair, 1) * 100;
            pair = 0;
        } else {
            above = std::max<qint64>(above + hundreds + pair, 1) * 10'000;
            hundreds = pair = 0;
            if (above > 1'000'000'000'000)
                return std::nullopt;
        }
    }
    return above + hundreds + pair;
}

QString latinFromEthiopic(const QString &text)
{
    if (std::none_of(text.begin(), text.end(), isEthiopicNumeral))
        return text;
    QString out;
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = at;
        while (end < text.size() && isEthiopicNumeral(text[end]))
            ++end;
        const QStringView numerals = QStringView(text).mid(at, end - at);
        if (const auto number = ethiopicNumber(numerals))
            out += QString::number(*number);
        else
            out += end > at ? numerals.toString() : QString(text[end++]);
        at = end;
    }
    return out;
}

} // namespace escale
