// SPDX-License-Identifier: GPL-3.0-or-later
#include "assistant/figures.h"

#include "search/fold.h"
#include "search/words.h"

#include <QRegularExpression>
#include <algorithm>

namespace escale {
namespace {

/// Digits of every script as 0-9, their signs as ours; as long as before.
QString inPlainDigits(const QString &text)
{
    QString same = text;
    for (QChar &c : same) {
        if (c.category() == QChar::Number_DecimalDigit)
            c = QChar(u'0' + c.digitValue());
        else if (c == u'\u066B' || c == u'\u060C')
            c = u','; // the Arabic decimal sign, and the comma that is typed for it
        else if (c == u'\u066C')
            c = u' ';
        else if (c == u'\u2013' || c == u'\u2010' || c == u'\u2011')
            c = u'-';
        else if (c.isSpace())
            c = u' ';
    }
    return same;
}

/// 0.50 and 0.5 are one number, 007 and 7 as well; a telephone number keeps its zeros.
QString withoutIdleZeros(QString whole, QString decimals)
{
    while (whole.size() > 1 && whole.startsWith(u'0'))
        whole.remove(0, 1);
    while (decimals.endsWith(u'0'))
        decimals.chop(1);
    return decimals.isEmpty() ? whole : whole + u'.' + decimals;
}

QString digitsOnly(const QString &text)
{
    QString digits;
    std::copy_if(text.begin(), text.end(), std::back_inserter(digits), [](QChar c) { return c.isDigit(); });
    return digits;
}

Unit signOf(QStringView text)
{
    const QStringView near = text.trimmed();
    if (near.startsWith(u'€'))
        return Unit::Euro;
    if (near.startsWith(u'%') || near.startsWith(u'\u066A'))
        return Unit::Percent;
    return Unit::None;
}

/// The unit of the word behind a number; past a connecting word and another number ("3 à 6 mois").
Unit unitBehind(const QString &text, qsizetype end, Language language)
{
    QStringView rest = QStringView(text).mid(end);
    constexpr int mostSteps = 3;
    for (int step = 0; step < mostSteps; ++step) {
        if (const Unit sign = signOf(rest); sign != Unit::None)
            return sign;
        WordScanner scanner(rest);
        WordSpan span;
        // The very next word: nothing but spaces, a hyphen or a bracket before it.
        if (!scanner.next(&span) || span.start > 3)
            return Unit::None;
        const QStringView between = rest.left(span.start);
        if (std::any_of(between.begin(), between.end(), [](QChar c) { return c == u'.' || c == u',' || c == u';'; }))
            return Unit::None;
        const QString word = foldWord(rest.mid(span.start, span.length), language);
        if (const Unit unit = unitOf(word, language); unit != Unit::None)
            return unit;
        // "de 3 à 6 mois", "30 (trente) jours", "2 or 3 days": one small word or another number lies between.
        constexpr qsizetype small = 3;
        const bool number = !word.isEmpty() && (word.at(0).isDigit() || numberWord(word, language).value != 0);
        if (!number && word.size() > small)
            return Unit::None;
        rest = rest.mid(span.start + span.length);
    }
    return Unit::None;
}

} // namespace

QList<Figure> figuresOf(const QString &typed, Language language, bool parts)
{
    const QString text = inPlainDigits(typed);
    QList<Figure> figures;
    static const QRegularExpression run(QStringLiteral(R"((?:\+ ?)?[0-9]+(?:(?:[ .,:/\-]|h| h )[0-9]+)*)"));
    static const QRegularExpression phone(
        QStringLiteral(R"(^(?:(?:\+|00) ?33[ .]?(?:\(0\))?[ .]?|0)([1-9](?:[ .\-]?[0-9]{2}){4})$)"));
    static const QRegularExpression amount(
        QStringLiteral(R"(^([0-9]{1,3}(?:[ .,][0-9]{3})+|[0-9]+)(?:[.,]([0-9]{1,2}))?$)"));
    static const QRegularExpression group(QStringLiteral("[0-9]+"));
    for (auto matches = run.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        const QString whole = match.captured();
        Figure figure;
        figure.range = {match.capturedStart(), match.capturedLength()};
        figure.unit = unitBehind(text, match.capturedEnd(), language);
        if (figure.unit == Unit::None && match.capturedStart() > 0 &&
            QStringView(text).left(match.capturedStart()).trimmed().endsWith(u'€'))
            figure.unit = Unit::Euro;
        if (const auto number = phone.match(whole); number.hasMatch()) {
            figure.value = u'0' + digitsOnly(number.captured(1));
            figure.unit = Unit::None;
            figure.phone = true;
        } else if (const auto value = amount.match(whole); value.hasMatch()) {
            figure.value = withoutIdleZeros(digitsOnly(value.captured(1)), value.captured(2));
        } else {
            figure.value = digitsOnly(whole);
        }
        const bool grouped = whole.contains(QRegularExpression(QStringLiteral("[ :/\\-h.,]")));
        if (parts && grouped && !figure.phone) {
            for (auto groups = group.globalMatch(whole); groups.hasNext();) {
                const auto one = groups.next();
                figures.append({withoutIdleZeros(one.captured(), {}), figure.unit, figure.range, false});
            }
        }
        figures.append(figure);
    }
    WordScanner scanner(text);
    WordSpan span;
    while (scanner.next(&span)) {
        const QString word = foldWord(QStringView(text).mid(span.start, span.length), language);
        const NumberWord number = numberWord(word, language);
        if (number.value == 0)
            continue;
        const Unit unit =
            number.unit != Unit::None ? number.unit : unitBehind(text, span.start + span.length, language);
        if (!number.ambiguous || unit != Unit::None)
            figures.append({QString::number(number.value), unit, {span.start, span.length}, false});
    }
    std::stable_sort(figures.begin(), figures.end(),
                     [](const Figure &a, const Figure &b) { return a.range.start < b.range.start; });
    return figures;
}

} // namespace escale
