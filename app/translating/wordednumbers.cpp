// SPDX-License-Identifier: GPL-3.0-or-later
#include "translating/wordednumbers.h"

#include <QHash>
#include <QRegularExpression>

namespace escale {

QStringList frenchNumbersInWords(const QString &french)
{
    static const QStringList words{u"un|une|premi[eè]re?s?|1er"_qs,
                                   u"deux|seconde?|double|moitié|demie?"_qs,
                                   u"trois|tiers"_qs,
                                   u"quatre|quart"_qs,
                                   u"cinq"_qs,
                                   u"six"_qs,
                                   u"sept|semaine"_qs,
                                   u"huit"_qs,
                                   u"neuf"_qs,
                                   u"dix"_qs,
                                   u"onze"_qs,
                                   u"douze|an|ans|année"_qs};
    static const QList<QRegularExpression> patterns = [] {
        QList<QRegularExpression> all;
        for (const QString &word : words)
            all.append(QRegularExpression(QStringLiteral("(?<!\\p{L})(?:%1)(?!\\p{L})").arg(word),
                                          QRegularExpression::CaseInsensitiveOption |
                                              QRegularExpression::UseUnicodePropertiesOption));
        return all;
    }();
    QStringList numbers;
    for (qsizetype i = 0; i < patterns.size(); ++i) {
        if (french.contains(patterns[i]))
            numbers.append(QString::number(i + 1));
    }
    // Whole words: "cent" is no part of "centre", "vingt" of "quatre-vingts"; "centaine" and "vingtième" say them.
    static const QList<std::pair<QRegularExpression, QString>> larger = [] {
        QList<std::pair<QRegularExpression, QString>> all;
        for (const auto &[word, number] :
             std::initializer_list<std::pair<QString, QString>>{{u"treize"_qs, u"13"_qs},
                                                                {u"quatorze"_qs, u"14"_qs},
                                                                {u"quinze"_qs, u"15"_qs},
                                                                {u"seize"_qs, u"16"_qs},
                                                                {u"dix-sept"_qs, u"17"_qs},
                                                                {u"dix-huit"_qs, u"18"_qs},
                                                                {u"dix-neuf"_qs, u"19"_qs},
                                                                {u"vingt"_qs, u"20"_qs},
                                                                {u"vingt-quatre"_qs, u"24"_qs},
                                                                {u"trente"_qs, u"30"_qs},
                                                                {u"quarante"_qs, u"40"_qs},
                                                                {u"cinquante"_qs, u"50"_qs},
                                                                {u"soixante"_qs, u"60"_qs},
                                                                {u"soixante-dix"_qs, u"70"_qs},
                                                                {u"quatre-vingt"_qs, u"80"_qs},
                                                                {u"quatre-vingt-dix"_qs, u"90"_qs},
                                                                {u"cent"_qs, u"100"_qs},
                                                                {u"mille"_qs, u"1000"_qs}})
            all.append({QRegularExpression(QStringLiteral("(?<![\\p{L}-])%1(?:aine|ième)?s?(?![\\p{L}-])").arg(word),
                                           QRegularExpression::CaseInsensitiveOption |
                                               QRegularExpression::UseUnicodePropertiesOption),
                        number});
        return all;
    }();
    for (const auto &[word, number] : larger) {
        if (french.contains(word))
            numbers.append(number);
    }
    return numbers;
}

bool isHourInFrench(const QString &french, const QString &number)
{
    const QRegularExpression hour(
        QStringLiteral("(?<!\\d)%1(?:\\h?(?:[-–—/]|à|et|ou)\\h?\\d{1,2})?(?:\\h?h(?:eures?)?(?!\\p{L})|:\\d)")
            .arg(number),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return french.contains(hour);
}

bool saysLaterHalfOfDay(const QString &text, Language language)
{
    static const QHash<Language, QRegularExpression> afternoon = [] {
        const auto unicode = QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;
        return QHash<Language, QRegularExpression>{
            {Language::En, QRegularExpression(u"(?<!\\p{L})p\\.? ?m\\b|afternoon|evening"_qs, unicode)},
            {Language::Ru, QRegularExpression(u"(?<!\\p{L})(?:(?:пополу|полу)?дня|вечера|ночи)(?!\\p{L})"_qs, unicode)},
            {Language::Uk,
             QRegularExpression(u"(?<!\\p{L})(?:(?:пополу|полу)?дня|пополудні|вечора|ночі)(?!\\p{L})"_qs, unicode)},
            // With what is written together with the word: "and", "in", "the", and the ending of "in the ...".
            {Language::Ar,
             QRegularExpression(
                 u"(?<!\\p{L})[وفبل]?(?:ال|ل)?(?:مساء|ظهر|عصر|ليل)(?:\\p{M}*ا?\\p{M}*|ة\\p{M}*)(?!\\p{L})"_qs,
                 unicode)},
            {Language::Fa,
             QRegularExpression(u"بعد ?\u200c?از ?\u200c?ظهر|(?<!\\p{L})(?:عصر|(?:ام)?شب)(?:ها|ی|انه)?(?!\\p{L})"_qs,
                                unicode)},
            {Language::Ps, QRegularExpression(u"ماسپښین|غرمې|مازد[ېی]گر|ماښام|شپې"_qs, unicode)},
            {Language::Ti, QRegularExpression(u"ድሕሪ ቀትሪ|ድሕሪ ፍርቂ መዓልቲ|ምሸት|ለይቲ"_qs, unicode)}};
    }();
    const auto said = afternoon.constFind(language);
    return said != afternoon.cend() && text.contains(*said);
}

} // namespace escale
