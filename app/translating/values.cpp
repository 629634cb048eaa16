// SPDX-License-Identifier: GPL-3.0-or-later
#include "translating/values.h"

#include "fiche/ethiopicnumber.h"

#include <QHash>
#include <QRegularExpression>

namespace escale {
namespace {

QString plain(const QString &text)
{
    QString out = latinDigits(latinFromEthiopic(text));
    out.removeIf([](QChar c) { return c.category() == QChar::Other_Format; });
    // "09.00-12.30" is hours, where it is no price, share or measure: as "09:00-12:30". Opening hours are of quarters;
    // a decimal sign of its own (U+066B) says that no point is an hour's.
    static const QRegularExpression dottedHours(
        QStringLiteral("(?<![\\d.,€$£%٪])(?<![€$£%٪]\\h)(?<!eur\\h)(?<!euros\\h)(?<!يورو\\h)(?<!یورو\\h)"
                       "([01]?\\d|2[0-3])\\.(00|15|30|45)(\\h?[-–—]\\h?)([01]?\\d|2[0-3])\\.(00|15|30|45)(?![.,]?\\d)"
                       "(?!\\h*(?:[€$£%٪]|eur|євро|евро|يورو|یورو|ዩሮ|ኤውሮ|дол|k?m\\b|к?м\\b))"),
        QRegularExpression::CaseInsensitiveOption);
    if (!text.contains(QChar(0x066B)))
        out.replace(dottedHours, QStringLiteral("\\1h\\2\\3\\4h\\5"));
    // "9h00" is "9 a.m.": full hours have no minutes.
    static const QRegularExpression fullHour(QStringLiteral("(?<=\\d)(?:\\h?h\\h?|:)00(?![\\d:])"),
                                             QRegularExpression::CaseInsensitiveOption);
    return out.replace(fullHour, QStringLiteral("h"));
}

/// Taken out of `text` as they are found, so that a telephone is not counted as numbers as well.
QStringList take(QString &text, const QRegularExpression &pattern)
{
    QStringList found;
    QString rest;
    qsizetype from = 0;
    for (auto matches = pattern.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        found.append(match.captured());
        rest += text.mid(from, match.capturedStart() - from) + u' ';
        from = match.capturedEnd();
    }
    text = rest + text.mid(from);
    return found;
}

const QRegularExpression &addressPattern()
{
    static const QRegularExpression pattern(
        QStringLiteral(
            "(?:https?://|www\\.)[^\\s<>«»\"،؛)]{1,2000}"
            "|[a-z0-9][a-z0-9._%+-]{0,63}@[a-z0-9][a-z0-9.-]{0,200}\\.[a-z]{2,10}"
            "|(?<![\\w@.])(?:[a-z0-9-]{2,60}\\.){1,4}(?:fr|com|org|info|eu|net|gouv)(?:/[\\w./?=&%-]*)?(?![\\w])"),
        QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

/// E.123, as France dials: never part of what stands before it, and no date ("05.06.2026 09:00").
const QRegularExpression &frenchPhonePattern()
{
    static const QRegularExpression pattern(
        QStringLiteral("(?<!\\d)(?!\\d{2}[.-]\\d{2}[.-]\\d{4}(?!\\d))(?:(?:\\+|00)33[ "
                       "\\x{a0}\\x{202f}\\x{2009}.]?(?:\\(0\\))?[ \\x{a0}\\x{202f}\\x{2009}.]?[1-9]|0[1-9])"
                       "(?:[ \\x{a0}\\x{202f}\\x{2009}.-]?\\d{2}){4}(?!\\d)"));
    return pattern;
}

/// Of other countries and of services ("0 800 840 800"): with a plus or a nought in front, or it is no telephone: years
/// ("2024-2025"), amounts ("25 000-35 000", "1 000 000"), hours ("09.00-12.00") and dates ("05.06.2024") are numbers.
const QRegularExpression &phonePattern()
{
    static const QRegularExpression pattern(
        QStringLiteral("(?<!\\d)(?<!\\d[.-])(?!(?<=\\d[ \\x{a0}\\x{202f}\\x{2009}])0\\d\\d(?!\\d))"
                       "(?!\\d{1,2}[.-]\\d{1,2}[.-]\\d{2,4}(?!\\d))(?:(?:\\+|00)\\(?\\d{1,4}\\)?|\\(?0\\d{0,3}\\)?)"
                       "(?:[ \\x{a0}\\x{202f}\\x{2009}.()-]{0,2}\\d{2,4}){2,5}(?!\\d)"));
    return pattern;
}

/// As it is dialled in France.
QString nationalNumber(const QString &phone)
{
    QString digits = phone;
    digits.removeIf([](QChar c) { return !c.isDigit(); });
    for (const QString &prefix :
         {QStringLiteral("00330"), QStringLiteral("0033"), QStringLiteral("330"), QStringLiteral("33")}) {
        if (digits.startsWith(prefix) && digits.size() >= prefix.size() + 9)
            return u'0' + digits.mid(prefix.size());
    }
    return digits;
}

/// "1 500", "1.500", "1,500", "1٬500" -> "1500"; "4,50", "4.50" -> "4.5"; "05" -> "5".
QString canonicalNumber(QString number)
{
    static const QRegularExpression thousands(
        QStringLiteral("(?<=\\d)[ \\x{a0}\\x{202f}\\x{2009}.,'’](?=\\d{3}(?:\\D|$))"));
    number.remove(thousands);
    number.replace(u',', u'.');
    while (number.size() > 1 && number.startsWith(u'0') && number.at(1).isDigit())
        number.remove(0, 1);
    if (number.contains(u'.')) {
        while (number.endsWith(u'0'))
            number.chop(1);
        if (number.endsWith(u'.'))
            number.chop(1);
    }
    return number;
}

const QRegularExpression &numberPattern()
{
    static const QRegularExpression pattern(QStringLiteral(
        "\\d{1,3}(?:[ \\x{a0}\\x{202f}\\x{2009}.,'’]\\d{3})+(?![\\d])(?:[.,]\\d{1,2}(?!\\d))?|\\d+(?:[.,]\\d+)?"));
    return pattern;
}

/// Beginnings of words, 1 to 12, as the language inflects them; taken from its grammar.
const QStringList &numberWords(Language language)
{
    static const QHash<Language, QStringList> all{
        {Language::En,
         {u"one|first|once"_qs, u"two|second|twice|both"_qs, u"three|third"_qs, u"four"_qs, u"five|fifth"_qs, u"six"_qs,
          u"seven"_qs, u"eight"_qs, u"nine|ninth"_qs, u"ten"_qs, u"eleven"_qs, u"twel"_qs}},
        {Language::Ru,
         {u"один|одн|перв"_qs, u"два|две|дву|втор|пол|обе|оба|двое"_qs, u"три|трех|трёх|трем|трём|трет|трое|троих"_qs,
          u"четыр|четв"_qs, u"пят"_qs, u"шест"_qs, u"сем|седьм"_qs, u"восем|восьм"_qs, u"девят"_qs, u"десят"_qs,
          u"одиннадцат"_qs, u"двенадцат|год"_qs}},
        {Language::Uk,
         {u"один|одн|перш"_qs, u"два|дві|дво|друг|пів|обид"_qs, u"три|трьо|трет|троє|трьом"_qs, u"чотир|четв"_qs,
          u"п’ят|п'ят|пʼят"_qs, u"шіст|шест|шост"_qs, u"сім|сем|сьом"_qs, u"вісім|восьм"_qs, u"дев’ят|дев'ят|девʼят"_qs,
          u"десят"_qs, u"одинадцят"_qs, u"дванадцят|рік|рок"_qs}},
        {Language::Ar,
         {u"واحد|أول|أحد|إحد|الأول"_qs, u"اثن|إثن|ثان|ين|ان|الثاني|مرتين"_qs, u"ثلاث|ثالث"_qs, u"أربع|اربع|رابع"_qs,
          u"خمس|خامس"_qs, u"ست|سادس"_qs, u"سبع|سابع"_qs, u"ثمان|ثامن"_qs, u"تسع|تاسع"_qs, u"عشر|عاشر"_qs,
          u"أحد عشر|إحدى عشر"_qs, u"اثنا|اثني|سنة|عام"_qs}},
        {Language::Fa,
         {u"یک|اول"_qs, u"دو|دوم"_qs, u"سه|سوم"_qs, u"چهار"_qs, u"پنج"_qs, u"شش"_qs, u"هفت"_qs, u"هشت"_qs, u"نه"_qs,
          u"ده"_qs, u"یازده"_qs, u"دوازده|سال"_qs}},
        {Language::Ps,
         {u"یو|یوه|لومړ"_qs, u"دوه|دو|دوی"_qs, u"درې|درې|دری"_qs, u"څلور"_qs, u"پنځ"_qs, u"شپږ"_qs, u"اووه|اوه|اوو"_qs,
          u"اته"_qs, u"نهه|نه"_qs, u"لس"_qs, u"یوولس"_qs, u"دولس|کال"_qs}},
        {Language::Ti,
         {u"ሓደ|ሓንቲ|ቀዳማ|ፈላማ|ሓንሳብ"_qs, u"ክልተ|ክልቲ|ካልኣ|ካል|ክልተ"_qs, u"ሰለስተ|ሳልሳ|ሰለስቲ"_qs, u"ኣርባዕተ|ራብዓ|ኣርባዕ"_qs,
          u"ሓሙሽተ|ሓምሻ|ሓሙሽ"_qs, u"ሽዱሽተ|ሻድሻ|ሽዱሽ"_qs, u"ሸውዓተ|ሻውዓ|ሾብዓተ"_qs, u"ሸሞንተ|ሻምና|ሾሞንተ"_qs, u"ትሽዓተ|ታሽዓ"_qs,
          u"ዓሰርተ|ዓስራ"_qs, u"ዓሰርተ ሓደ"_qs, u"ዓሰርተ ክልተ|ዓመት"_qs}}};
    static const QStringList none;
    const auto found = all.constFind(language);
    return found == all.cend() ? none : *found;
}

/// Beginnings of the names of the twelve months, as written in France's neighbourhood of each language.
const QStringList &monthNames(Language language)
{
    static const QHash<Language, QStringList> all{
        {Language::Fr,
         {u"janvier|janv"_qs, u"février|févr"_qs, u"mars"_qs, u"avril|avr"_qs, u"mai"_qs, u"juin"_qs,
          u"juillet|juil"_qs, u"août"_qs, u"septembre|sept"_qs, u"octobre|oct"_qs, u"novembre|nov"_qs,
          u"décembre|déc"_qs}},
        {Language::En,
         {u"january"_qs, u"february"_qs, u"march"_qs, u"april"_qs, u"may"_qs, u"june"_qs, u"july"_qs, u"august"_qs,
          u"september"_qs, u"october"_qs, u"november"_qs, u"december"_qs}},
        {Language::Ru,
         {u"январ"_qs, u"феврал"_qs, u"март"_qs, u"апрел"_qs, u"мая|май|мае"_qs, u"июн"_qs, u"июл"_qs, u"август"_qs,
          u"сентябр"_qs, u"октябр"_qs, u"ноябр"_qs, u"декабр"_qs}},
        {Language::Uk,
         {u"січ"_qs, u"лют"_qs, u"берез"_qs, u"квіт"_qs, u"трав"_qs, u"черв"_qs, u"лип"_qs, u"серп"_qs, u"верес"_qs,
          u"жовт"_qs, u"листопад"_qs, u"груд"_qs}},
        {Language::Ar,
         {u"يناير|كانون الثاني|جانفي"_qs, u"فبراير|شباط|فيفري"_qs, u"مارس|آذار"_qs, u"أبريل|إبريل|نيسان|ابريل|أفريل"_qs,
          u"مايو|أيار|ماي"_qs, u"يونيو|حزيران|جوان"_qs, u"يوليو|تموز|جويلية"_qs, u"أغسطس|آب|اغسطس|أوت"_qs,
          u"سبتمبر|أيلول"_qs, u"أكتوبر|تشرين الأول|اكتوبر"_qs, u"نوفمبر|تشرين الثاني"_qs, u"ديسمبر|كانون الأول"_qs}},
        {Language::Fa,
         {u"ژانویه|جنوری"_qs, u"فوریه|فبروری"_qs, u"مارس|مارچ"_qs, u"آوریل|اپریل"_qs, u"مه|می"_qs, u"ژوئن|جون"_qs,
          u"ژوئیه|جولای|جولایی"_qs, u"اوت|آگوست|اگست"_qs, u"سپتامبر|سپتمبر"_qs, u"اکتبر|اکتوبر"_qs, u"نوامبر|نومبر"_qs,
          u"دسامبر|دسمبر"_qs}},
        {Language::Ps,
         {u"جنوري"_qs, u"فبروري"_qs, u"مارچ"_qs, u"اپرېل|اپریل"_qs, u"مې|مۍ|می"_qs, u"جون"_qs, u"جولای"_qs,
          u"اګست|اگست"_qs, u"سېپټمبر|سپتمبر|سپټمبر"_qs, u"اکتوبر"_qs, u"نومبر|نوامبر"_qs, u"ډسمبر|دسمبر"_qs}},
        {Language::Ti,
         {u"ጥሪ"_qs, u"ለካቲት"_qs, u"መጋቢት"_qs, u"ሚያዝያ"_qs, u"ግንቦት"_qs, u"ሰነ"_qs, u"ሓምለ"_qs, u"ነሓሰ"_qs, u"መስከረም"_qs,
          u"ጥቅምቲ"_qs, u"ሕዳር"_qs, u"ታሕሳስ"_qs}}};
    return all.find(language).value();
}

using Patterns = QList<QRegularExpression>;

Patterns patternsOf(const QStringList &names)
{
    Patterns patterns;
    for (const QString &name : names)
        patterns.append(QRegularExpression(QStringLiteral("(?<!\\p{L})(?:\\p{L}{0,2}?)(?:%1)").arg(name),
                                           QRegularExpression::CaseInsensitiveOption |
                                               QRegularExpression::UseUnicodePropertiesOption));
    return patterns;
}

/// By language; made once.
std::array<Patterns, allLanguages.size()> patternsBy(const QStringList &(*names)(Language))
{
    std::array<Patterns, allLanguages.size()> all;
    for (const Language language : allLanguages)
        all[static_cast<std::size_t>(language)] = patternsOf(names(language));
    return all;
}

/// The 1 to 12 whose words stand in the text.
QStringList found(const QString &text, const Patterns &patterns)
{
    QStringList numbers;
    for (qsizetype i = 0; i < patterns.size(); ++i) {
        if (text.contains(patterns[i]))
            numbers.append(QString::number(i + 1));
    }
    return numbers;
}

} // namespace

QString comparedAddress(const QString &address)
{
    QString compared = address.toLower();
    static const QRegularExpression scheme(QStringLiteral("^(?:https?://|mailto:)?(?:www\\.)?"));
    compared.remove(scheme);
    // The site's own pages are there in every language; others may be.
    static const QRegularExpression locale(QStringLiteral("/(?:fr|en|uk|ti|ar|ps|ru|fa)(?=/|$)"));
    compared.remove(locale);
    while (!compared.isEmpty() && QStringLiteral("/.,;:!?").contains(compared.back()))
        compared.chop(1);
    return compared;
}

TextValues valuesOf(const QString &text, Language language)
{
    static const auto months = patternsBy(monthNames);
    TextValues values;
    QString rest = plain(text);
    for (const QString &address : take(rest, addressPattern()))
        values.addresses.append(comparedAddress(address));
    for (const QString &phone : take(rest, frenchPhonePattern()))
        values.phones.append(nationalNumber(phone));
    // "05.06.2024" is a day, a month and a year, and neither decimals nor a telephone; "8.5-10.5" and "09.00-12.00" are
    // no dates.
    static const QRegularExpression date(
        QStringLiteral("(?<![\\d.+-])(\\d{1,2})([./-])(\\d{1,2})\\2(\\d{4}|\\d{2})(?![.-]?\\d)"));
    rest.replace(date, QStringLiteral("\\1 ; \\3 ; \\4"));
    for (const QString &phone : take(rest, phonePattern())) {
        const QString number = nationalNumber(phone);
        if (number.size() >= 8)
            values.phones.append(number);
        else
            rest += u' ' + phone; // only numbers after all
    }
    static const QRegularExpression acronym(QStringLiteral("(?<![\\p{L}\\p{N}.@])[A-ZÉÈÀ]{2,10}(?![\\p{L}])"));
    // "XVI" is a number, written as every language writes it.
    static const QRegularExpression roman(QStringLiteral("^X{0,3}(?:IX|IV|V?I{0,3})$"));
    for (auto matches = acronym.globalMatch(rest); matches.hasNext();) {
        const QString word = matches.next().captured();
        if (!roman.match(word).hasMatch())
            values.acronyms.append(word);
    }
    for (const QString &number : take(rest, numberPattern()))
        values.numbers.append(canonicalNumber(number));
    // "12 mai": beside a day or a year; "may" alone is a verb.
    if (!values.numbers.isEmpty())
        values.months = found(plain(text), months[static_cast<std::size_t>(language)]);
    return values;
}

QStringList numbersInWords(const QString &text, Language language)
{
    static const auto words = patternsBy(numberWords);
    return found(plain(text), words[static_cast<std::size_t>(language)]);
}

} // namespace escale
