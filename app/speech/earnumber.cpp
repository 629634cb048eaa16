// SPDX-License-Identifier: GPL-3.0-or-later
#include "speech/earnumber.h"

namespace escale::ear {
namespace {

constexpr QStringView separators = u" .,'٬٫";
constexpr int groupSize = 3;

bool saysPoint(Language language)
{
    return language != Language::Fr && language != Language::Ru && language != Language::Uk;
}

/// Whether `sign` and three digits are thousands, with nothing else to tell.
bool groups(QChar sign, Language language)
{
    if (sign == u'.')
        return language != Language::En;
    if (sign == u',')
        return language != Language::Fr && language != Language::Ru && language != Language::Uk;
    return sign != u'٫';
}

} // namespace

int Number::count() const
{
    constexpr int million = 1'000'000;
    constexpr qsizetype short_ = 6;
    return whole.right(short_).toInt() + (whole.size() > short_ ? million : 0);
}

QString Number::said(Language language) const
{
    if (decimals.isEmpty())
        return whole;
    return whole + (saysPoint(language) ? u'.' : u',') + decimals;
}

QString numberPattern()
{
    return QStringLiteral(
        R"((?:[1-9]\d{0,2}(?:(?: \d{3}){1,5}(?! \d)|(?:\.\d{3}){1,5}|(?:,\d{3}){1,5}|(?:٬\d{3}){1,5}|(?:'\d{3}){1,5})(?!\d))"
        R"((?:[.,٫]\d+)?|\d+(?:[.,٫]\d+)?))");
}

QString numberStart(Language language)
{
    const bool prefixes =
        language == Language::Ar || language == Language::Fa || language == Language::Ps || language == Language::Ti;
    return prefixes ? QStringLiteral(R"((?<![\p{Latin}\p{N}])(?<!\p{N}[.,٫٬]))")
                    : QStringLiteral(R"((?<![\p{L}\p{N}])(?<!\p{N}[.,٫٬]))");
}

Number numberOf(const QString &written, Language language, bool money)
{
    qsizetype last = -1;
    QString signs;
    for (qsizetype i = 0; i < written.size(); ++i) {
        if (separators.contains(written.at(i))) {
            last = i;
            signs += written.at(i);
        }
    }
    const auto digits = [](QString text) {
        text.removeIf([](QChar c) { return !c.isDigit(); });
        return text;
    };
    if (last < 0)
        return {written, {}};
    const QChar sign = written.at(last);
    const bool three = written.size() - last - 1 == groupSize;
    const bool mixed = signs.count(sign) == 1 && signs.size() > 1; // "1.234,567"
    const bool repeated = signs.size() > 1 && !mixed;
    const bool thousands =
        three && !mixed && !written.startsWith(u'0') && (repeated || money || groups(sign, language));
    if (thousands || sign == u' ' || sign == u'\'' || sign == u'٬')
        return {digits(written), {}};
    return {digits(written.left(last)), written.mid(last + 1)};
}

} // namespace escale::ear
