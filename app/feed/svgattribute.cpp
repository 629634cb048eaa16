// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed/svgattribute.h"

#include <QList>
#include <algorithm>
#include <array>
#include <cmath>

namespace escale::svg {
namespace {

using Names = QList<QLatin1String>;

bool isSvgSpace(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r';
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// Length of the run of digits at the beginning.
qsizetype digits(QStringView text)
{
    return std::find_if_not(text.begin(), text.end(), isDigit) - text.begin();
}

/// Length of the number at the beginning, 0 for none (https://www.w3.org/TR/SVG2/paths.html#PathDataBNF).
qsizetype numberSize(QStringView text)
{
    qsizetype at = !text.isEmpty() && (text[0] == u'-' || text[0] == u'+') ? 1 : 0;
    qsizetype found = digits(text.sliced(at));
    at += found;
    if (at < text.size() && text[at] == u'.') {
        const qsizetype decimals = digits(text.sliced(at + 1));
        found += decimals;
        at += 1 + decimals;
    }
    if (found == 0)
        return 0;
    if (at < text.size() && text[at].toLower() == u'e') {
        const bool isSigned = at + 1 < text.size() && (text[at + 1] == u'-' || text[at + 1] == u'+');
        const qsizetype from = at + (isSigned ? 2 : 1);
        const qsizetype power = from < text.size() ? digits(text.sliced(from)) : 0;
        if (power > 0)
            at = from + power;
    }
    return at;
}

/// The numbers of `text`, which may hold nothing else but separators and `letters`; nothing when it does, or when a
/// number is too large.
std::optional<QList<double>> numbers(QStringView text, QStringView letters = {})
{
    QList<double> list;
    while (!text.isEmpty()) {
        if (isSvgSpace(text[0]) || text[0] == u',' || letters.contains(text[0])) {
            text = text.sliced(1);
            continue;
        }
        const qsizetype size = numberSize(text);
        const double number = size > 0 ? text.first(size).toDouble() : NAN;
        if (!(std::abs(number) <= mostUnits)) // also when it is none
            return std::nullopt;
        list.append(number);
        text = text.sliced(size);
    }
    return list;
}

/// Functions of plain numbers, one after another.
bool isTransform(QStringView text)
{
    static const Names functions{QLatin1String("matrix"), QLatin1String("translate"), QLatin1String("scale"),
                                 QLatin1String("rotate"), QLatin1String("skewX"),     QLatin1String("skewY")};
    constexpr qsizetype most = 16;
    for (qsizetype count = 0; count < most; ++count) {
        const qsizetype open = text.indexOf(u'(');
        const qsizetype close = text.indexOf(u')');
        if (open < 0 || close < open)
            return text.trimmed().isEmpty();
        QStringView name = text.first(open).trimmed();
        if (name.startsWith(u','))
            name = name.sliced(1).trimmed();
        const auto values = numbers(text.sliced(open + 1, close - open - 1));
        constexpr qsizetype mostValues = 6;
        if (!functions.contains(name) || !values || values->isEmpty() || values->size() > mostValues)
            return false;
        text = text.sliced(close + 1);
    }
    return false;
}

std::optional<QString> asItIs(QStringView value, bool good)
{
    return good ? std::optional(value.toString()) : std::nullopt;
}

std::optional<QString> oneOf(QStringView value, const Names &words)
{
    return asItIs(value, words.contains(value));
}

std::optional<QString> paint(QStringView value)
{
    if (value.isEmpty() || value == QLatin1String("inherit"))
        return std::nullopt;
    const bool unpainted = value == QLatin1String("none") || value == QLatin1String("transparent");
    return unpainted ? QStringLiteral("none") : QStringLiteral("#000");
}

std::optional<QString> share(QStringView value)
{
    const auto number = length(value);
    return asItIs(value, number && *number >= 0 && *number <= 1);
}

std::optional<QString> keyword(QStringView name, QStringView value)
{
    if (name == QLatin1String("fill-rule"))
        return oneOf(value, {QLatin1String("nonzero"), QLatin1String("evenodd")});
    if (name == QLatin1String("stroke-linecap"))
        return oneOf(value, {QLatin1String("butt"), QLatin1String("round"), QLatin1String("square")});
    if (name == QLatin1String("stroke-linejoin"))
        return oneOf(value, {QLatin1String("miter"), QLatin1String("round"), QLatin1String("bevel")});
    if (name == QLatin1String("display"))
        return oneOf(value, {QLatin1String("none"), QLatin1String("inline")});
    if (name == QLatin1String("visibility"))
        return oneOf(value, {QLatin1String("hidden"), QLatin1String("visible")});
    return std::nullopt;
}

/// Numbers that draw, paid for.
std::optional<QString> geometry(QStringView value, const std::optional<QList<double>> &found, double most,
                                Budget &budget)
{
    if (!found)
        return std::nullopt;
    budget.numbers -= found->size();
    const bool far = std::any_of(found->begin(), found->end(), [most](double n) { return std::abs(n) > most; });
    budget.exceeded = budget.exceeded || far || budget.numbers < 0;
    return value.toString();
}

std::optional<QString> lengthWithin(QStringView value, double most, Budget &budget)
{
    const auto number = length(value);
    return geometry(value, number ? std::optional(QList{*number}) : std::nullopt, most, budget);
}

} // namespace

Budget budgetFor(QStringView viewBox)
{
    // Icons of common editors: on a grid of 24, drawn on a sheet of 1,052 and moved into place; on a grid of 512, drawn
    // ten times as large and made smaller.
    constexpr double outside = 64;
    constexpr double wide = 16;
    constexpr double leastReach = 2'000;
    constexpr double leastWidth = 100;
    const auto box = numbers(viewBox).value_or(QList<double>(4, 0.0));
    const double size = std::max(box.at(2), box.at(3));
    const double start = std::max(std::abs(box.at(0)), std::abs(box.at(1)));
    Budget budget;
    budget.reach = std::clamp(start + size * outside, leastReach, mostUnits);
    budget.width = std::clamp(size * wide, leastWidth, mostUnits);
    return budget;
}

std::optional<double> length(QStringView value)
{
    const QStringView number = value.endsWith(QLatin1String("px")) ? value.chopped(2) : value;
    const auto list = numbers(number);
    return list && list->size() == 1 ? std::optional(list->first()) : std::nullopt;
}

bool isViewBox(QStringView value)
{
    const auto box = numbers(value);
    return box && box->size() == 4 && box->at(2) > 0 && box->at(3) > 0;
}

std::optional<QString> attributeValue(QStringView name, QStringView written, Budget &budget)
{
    static const Names lengths{
        QLatin1String("x"),  QLatin1String("y"),  QLatin1String("width"), QLatin1String("height"), QLatin1String("cx"),
        QLatin1String("cy"), QLatin1String("r"),  QLatin1String("rx"),    QLatin1String("ry"),     QLatin1String("x1"),
        QLatin1String("y1"), QLatin1String("x2"), QLatin1String("y2")};
    static const Names shares{QLatin1String("opacity"), QLatin1String("fill-opacity"), QLatin1String("stroke-opacity")};
    const QStringView value = written.trimmed();
    if (lengths.contains(name))
        return lengthWithin(value, budget.reach, budget);
    if (name == QLatin1String("stroke-width") || name == QLatin1String("stroke-miterlimit"))
        return lengthWithin(value, budget.width, budget);
    if (shares.contains(name))
        return share(value);
    if (name == QLatin1String("fill") || name == QLatin1String("stroke"))
        return paint(value);
    if (name == QLatin1String("d"))
        return geometry(value, numbers(value, u"MmLlHhVvCcSsQqTtAaZz"), budget.reach, budget);
    if (name == QLatin1String("points"))
        return geometry(value, numbers(value), budget.reach, budget);
    if (name == QLatin1String("transform"))
        return asItIs(value, isTransform(value));
    return keyword(name, value);
}

} // namespace escale::svg
