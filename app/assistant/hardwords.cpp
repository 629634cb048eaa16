// SPDX-License-Identifier: GPL-3.0-or-later
#include "assistant/hardwords.h"

#include "search/fold.h"

#include <QHash>
#include <QStringList>
#include <array>

namespace escale {
namespace {

/// "2=deux 3=trois": a star: any ending.
struct Table {
    QHash<QString, int> whole;
    QList<std::pair<QString, int>> starts;

    [[nodiscard]] int at(const QString &folded) const
    {
        if (const auto found = whole.constFind(folded); found != whole.constEnd())
            return *found;
        for (const auto &[start, value] : starts) {
            if (folded.startsWith(start))
                return value;
        }
        return 0;
    }
};

struct Words {
    const char *numbers, *ambiguous, *duals, *units, *calendar, *free, *negations;
};

// Units by the order of Unit, calendar by month and 100 + day.
Words wordsOf(Language language)
{
    // Lines of letters written from right to left have no stable width.
    // clang-format off
    switch (language) {
    case Language::Fr:
        return {"2=deux 3=trois 4=quatre 5=cinq 6=six 7=sept 8=huit 10=dix 11=onze 12=douze 13=treize 14=quatorze "
                "15=quinze 16=seize 20=vingt 30=trente 40=quarante 50=cinquante 60=soixante 100=cent 100=cents "
                "1000=mille 12=douzaine 15=quinzaine 10=dizaine",
                "9=neuf",
                "",
                "1=minute 1=minutes 2=heure 2=heures 2=h 3=jour 3=jours 4=semaine 4=semaines 5=mois 6=an 6=ans 6=annee "
                "6=annees "
                "7=euro 7=euros 7=eur 8=pourcent 9=km 9=kilometre 9=kilometres",
                "1=janvier 2=fevrier 3=mars 4=avril 5=mai 6=juin 7=juillet 8=aout 9=septembre 10=octobre 11=novembre "
                "12=decembre 101=lundi 102=mardi 103=mercredi 104=jeudi 105=vendredi 106=samedi 107=dimanche",
                "gratuit* offert*",
                "pas jamais aucun aucune sans ni rien nul nulle interdit* impossible*"};
    case Language::En:
        return {"2=two 3=three 4=four 5=five 6=six 7=seven 8=eight 9=nine 10=ten 11=eleven 12=twelve 13=thirteen "
                "14=fourteen 15=fifteen 16=sixteen 17=seventeen 18=eighteen 19=nineteen 20=twenty 30=thirty 40=forty "
                "50=fifty 60=sixty 70=seventy 80=eighty 90=ninety 100=hundred 1000=thousand 12=dozen 2=twice 2=both",
                "",
                "",
                "1=minute 1=minutes 2=hour 2=hours 3=day 3=days 4=week 4=weeks 5=month 5=months 6=year 6=years 7=euro "
                "7=euros "
                "7=eur 8=percent 9=km 9=kilometre 9=kilometres",
                "1=january 2=february 3=march 4=april 6=june 7=july 8=august 9=september 10=october 11=november "
                "12=december 101=monday 102=tuesday 103=wednesday 104=thursday 105=friday 106=saturday 107=sunday",
                "free costless",
                "not no never without nor none nobody nothing cannot cant dont doesnt isnt wont arent mustnt shouldnt "
                "couldnt wasnt werent didnt hasnt havent forbidden impossible unable"};
    case Language::Uk:
        return {
            "2=два 2=дві 2=двох 3=три 3=трьох 4=чотири 4=чотирьох 5=пять 5=пяти 6=шість 6=шести 7=сім 7=семи 8=вісім "
            "8=восьми "
            "9=девять 9=девяти 10=десять 10=десяти 11=одинадцять 12=дванадцять 15=пятнадцять 15=пятнадцяти 20=двадцять "
            "30=тридцять 30=тридцяти 40=сорок 50=пятдесят 60=шістдесят 100=сто 1000=тисяча 1000=тисяч",
            "",
            "",
            "1=хвилин* 2=годин* 3=день 3=дні 3=днів 3=дня 3=днями 4=тиж* 5=місяц* 5=місяч* 6=рік 6=рок* 7=євро "
            "8=відсот* "
            "9=км 9=кілометр*",
            "1=січн* 2=лют* 3=березн* 4=квітн* 5=травн* 6=червн* 7=липн* 8=серпн* 9=вересн* 10=жовтн* 11=листопад* "
            "12=грудн* 101=понеділ* 102=вівтор* 103=серед* 104=четвер* 105=пятниц* 106=субот* 107=неділ*",
            "безкоштовн* безоплатн* дармов*",
            "не ні без ніколи немає нема нічого ніхто жодн* заборон* неможлив*"};
    case Language::Ru:
        return {"2=два 2=две 2=двух 3=три 3=трех 4=четыре 4=четырех 5=пять 5=пяти 6=шесть 6=шести 7=семь 7=семи "
                "8=восемь 8=восьми "
                "9=девять 9=девяти 10=десять 10=десяти 11=одиннадцать 12=двенадцать 15=пятнадцать 15=пятнадцати "
                "20=двадцать "
                "30=тридцать 30=тридцати 40=сорок 50=пятьдесят 60=шестьдесят 100=сто 1000=тысяча 1000=тысяч",
                "",
                "",
                "1=минут* 2=час 2=часа 2=часов 2=часы 3=день 3=дня 3=дней 3=дни 4=недел* 5=месяц* 6=год 6=года 6=лет "
                "6=годы 6=годов 7=евро "
                "8=процент* 9=км 9=километр*",
                "1=январ* 2=феврал* 3=март 3=марта 3=марте 4=апрел* 5=мая 5=май 6=июн* 7=июл* 8=август* 9=сентябр* "
                "10=октябр* 11=ноябр* 12=декабр* 101=понедельник* 102=вторник* 103=сред* 104=четверг* 105=пятниц* "
                "106=суббот* 107=воскресень*",
                "бесплатн* безвозмездн* даром",
                "не нет ни без никогда нельзя ничего никто невозможн* запрещ*"};
    case Language::Ar:
        return {
            "3=ثلاثة 3=ثلاث 4=أربعة 4=أربع 5=خمسة 5=خمس 6=ستة 6=ست 7=سبعة 7=سبع 8=ثمانية 8=ثماني 9=تسعة 9=تسع 10=عشرة "
            "10=عشر 20=عشرون 20=عشرين 30=ثلاثون 30=ثلاثين 40=أربعون 40=أربعين 50=خمسون 50=خمسين 60=ستون 60=ستين "
            "100=مئة 100=مائة 200=مئتان 1000=ألف 2=اثنان 2=اثنين",
            "",
            "3=يومان 3=يومين 4=أسبوعان 4=أسبوعين 5=شهران 5=شهرين 6=سنتان 6=سنتين 6=عامان 6=عامين 2=ساعتان 2=ساعتين",
            "1=دقيقة 1=دقائق 2=ساعة 2=ساعات 3=يوم 3=أيام 3=يوما 4=أسبوع 4=أسابيع 4=أسبوعا 5=شهر 5=أشهر 5=شهرا 5=شهور "
            "6=سنة 6=سنوات 6=عام 6=أعوام 6=عاما 7=يورو 7=أورو 8=بالمئة 8=المئة 9=كم 9=كيلومتر*",
            "1=يناير 2=فبراير 3=مارس 4=أبريل 5=مايو 6=يونيو 7=يوليو 8=أغسطس 9=سبتمبر 10=أكتوبر 11=نوفمبر 12=ديسمبر "
            "101=الاثنين 101=الإثنين 102=الثلاثاء 103=الأربعاء 104=الخميس 105=الجمعة 106=السبت 107=الأحد",
            "مجان* بالمجان",
            "لا لم لن ليس ليست بدون دون بلا ولا فلا ممنوع ممنوعة مستحيل أبدا يمنع"};
    case Language::Fa:
        return {"2=دو 3=سه 4=چهار 5=پنج 6=شش 7=هفت 8=هشت 9=نه‌تا 10=ده 11=یازده 12=دوازده 15=پانزده 20=بیست "
                "30=سی "
                "40=چهل "
                "50=پنجاه 60=شصت 100=صد 1000=هزار",
                "",
                "",
                "1=دقیقه 2=ساعت 3=روز 3=روزه 4=هفته 5=ماه 6=سال 6=ساله 7=یورو 8=درصد 9=کیلومتر",
                "1=جنوری 1=ژانویه 2=فبروری 2=فوریه 3=مارچ 3=مارس 4=اپریل 4=آوریل 5=مه‌ 6=جون 6=ژوئن "
                "7=جولای "
                "7=ژوئیه "
                "8=اگست 8=اوت 9=سپتامبر 10=اکتبر 11=نوامبر 12=دسامبر 101=دوشنبه 102=سه‌شنبه "
                "103=چهارشنبه "
                "104=پنجشنبه "
                "105=جمعه 106=شنبه 107=یکشنبه",
                "رایگان مجانی مفت",
                "نه نیست نیستند نباید ندارد ندارید ندارم نمی* نکن* نده* بدون بی هیچ هرگز ممنوع نشود نشوید نمیتوان*"};
    case Language::Ps:
        return {"2=دوه 2=دوو 3=درې 3=دریو 4=څلور 4=څلورو 5=پنځه 5=پنځو 6=شپږ 6=شپږو 7=اووه 8=اته 9=نهه 10=لس 10=لسو "
                "12=دولس "
                "15=پنځلس 20=شل 30=دېرش 40=څلوېښت 50=پنځوس 60=شپېته 100=سل 1000=زر",
                "",
                "",
                "1=دقیقې 1=دقیقه 2=ساعت 2=ساعته 2=ساعتونه 3=ورځ 3=ورځې 3=ورځو 4=اونۍ 4=اونیو 5=میاشت 5=میاشتې 5=میاشتو "
                "6=کال "
                "6=کاله 6=کلونه 6=کلونو 7=یورو 8=سلنه 9=کیلومتره",
                "1=جنوري 2=فبروري 3=مارچ 4=اپریل 6=جون 7=جولای 8=اګست 9=سپتمبر 10=اکتوبر 11=نومبر 12=دسمبر 101=دوشنبه "
                "102=سېشنبه 103=چهارشنبه 104=پنجشنبه 105=جمعه 106=شنبه 107=یکشنبه",
                "وړیا مفت",
                "نه نشته نلري نلرئ نشي مه پرته بې هیڅ هېڅکله منع نه‌شي"};
    case Language::Ti:
        return {"2=ክልተ 3=ሰለስተ 4=ኣርባዕተ 5=ሓሙሽተ 6=ሽዱሽተ 7=ሸውዓተ 8=ሸሞንተ 9=ትሽዓተ 10=ዓሰርተ 20=ዕስራ 30=ሰላሳ 40=ኣርብዓ 50=ሓምሳ "
                "60=ስሳ 100=ሚእቲ 1000=ሽሕ",
                "",
                "",
                "1=ደቒቕ 1=ደቓይቕ 2=ሰዓት 2=ሰዓታት 3=መዓልቲ 3=መዓልታት 4=ሰሙን 4=ሰሙናት 5=ወርሒ 5=ኣዋርሕ 6=ዓመት 6=ዓመታት 7=ዩሮ 7=ኤውሮ 7=ዩሮታት "
                "8=ሚእታዊት 9=ኪሎሜተር",
                "1=ጥሪ 2=ለካቲት 3=መጋቢት 4=ሚያዝያ 5=ግንቦት 6=ሰነ 7=ሓምለ 8=ነሓሰ 9=መስከረም 10=ጥቅምቲ 11=ሕዳር 12=ታሕሳስ 101=ሰኑይ 102=ሰሉስ "
                "103=ረቡዕ 104=ሓሙስ 105=ዓርቢ 106=ቀዳም 107=ሰንበት",
                "ብናጻ ብነጻ ናጻ ነጻ",
                "ኣይ* ዘይ* ብዘይ የለን የብልን የብለይን የብሉን የብላን ኣይኮነን ከይ*"};
    }
    // clang-format on
    return {};
}

/// `counted`: "2=deux"; without it every word is 1.
Table tableOf(const char *text, Language language)
{
    Table table;
    for (QString entry : QString::fromUtf8(text).split(u' ', Qt::SkipEmptyParts)) {
        int value = 1;
        if (const qsizetype at = entry.indexOf(u'='); at >= 0) {
            value = entry.left(at).toInt();
            entry.remove(0, at + 1);
        }
        const bool open = entry.endsWith(u'*');
        if (open)
            entry.chop(1);
        const QString folded = foldWord(entry, language);
        if (folded.isEmpty())
            continue;
        if (open)
            table.starts.append({folded, value});
        else
            table.whole.insert(folded, value);
    }
    return table;
}

struct Tables {
    Table numbers, ambiguous, duals, units, calendar, free, negations;
};

const Tables &tablesOf(Language language)
{
    static const auto all = [] {
        std::array<Tables, allLanguages.size()> list;
        for (const Language one : allLanguages) {
            const Words words = wordsOf(one);
            list.at(static_cast<std::size_t>(one)) = {tableOf(words.numbers, one),  tableOf(words.ambiguous, one),
                                                      tableOf(words.duals, one),    tableOf(words.units, one),
                                                      tableOf(words.calendar, one), tableOf(words.free, one),
                                                      tableOf(words.negations, one)};
        }
        return list;
    }();
    return all.at(static_cast<std::size_t>(language));
}

} // namespace

NumberWord numberWord(const QString &folded, Language language)
{
    const Tables &tables = tablesOf(language);
    if (const int dual = tables.duals.at(folded))
        return {2, static_cast<Unit>(dual), false};
    if (const int value = tables.numbers.at(folded))
        return {value, Unit::None, false};
    return {tables.ambiguous.at(folded), Unit::None, true};
}

Unit unitOf(const QString &folded, Language language)
{
    return static_cast<Unit>(tablesOf(language).units.at(folded));
}

int calendarWord(const QString &folded, Language language)
{
    return tablesOf(language).calendar.at(folded);
}

bool saysFree(const QString &folded, Language language)
{
    return tablesOf(language).free.at(folded) != 0;
}

bool negates(const QString &folded, Language language)
{
    return tablesOf(language).negations.at(folded) != 0;
}

} // namespace escale
