// SPDX-License-Identifier: GPL-3.0-or-later
// Base forms by rules, for the languages without a dictionary. The pairs are what the grammars named in lightforms.h
// say.
#include "search/fold.h"
#include "search/lightforms.h"
#include "search/wordforms.h"
#include "testprogram.h"

#include <QSet>
#include <QTest>
#include <span>

using namespace escale;

namespace {

/// Form and base form, in the script as people write it. U+200C is Persian's half-space.
struct Pair {
    const char16_t *form, *base;
};

constexpr Pair persian[]{// plurals
                         {u"کتاب‌ها", u"کتاب"},
                         {u"کتابها", u"کتاب"},
                         {u"خانه‌ها", u"خانه"},
                         {u"دندان‌ها", u"دندان"},
                         {u"بچه‌ها", u"بچه"},
                         {u"مدرسه‌ها", u"مدرسه"},
                         {u"کودکان", u"کودک"},
                         {u"زنان", u"زن"},
                         {u"مردان", u"مرد"},
                         {u"پزشکان", u"پزشک"},
                         {u"پناهندگان", u"پناهنده"},
                         {u"رانندگان", u"راننده"},
                         {u"آقایان", u"آقا"},
                         {u"دانشجویان", u"دانشجو"},
                         {u"اطلاعات", u"اطلاع"},
                         {u"خدمات", u"خدم"},
                         {u"سبزیجات", u"سبزی"},
                         {u"خیابان‌ها", u"خیابان"},
                         // ezafe, indefinite, possessive
                         {u"کتاب‌های", u"کتاب"},
                         {u"خانهٔ", u"خانه"},
                         {u"خانه‌ی", u"خانه"},
                         {u"کتابی", u"کتاب"},
                         {u"بچه‌های", u"بچه"},
                         {u"کتابم", u"کتاب"},
                         {u"پدرم", u"پدر"},
                         {u"پدرت", u"پدر"},
                         {u"پدرش", u"پدر"},
                         {u"خانه‌ام", u"خانه"},
                         {u"خانه‌ات", u"خانه"},
                         {u"خانه‌اش", u"خانه"},
                         {u"کتابمان", u"کتاب"},
                         {u"کتابتان", u"کتاب"},
                         {u"کتابشان", u"کتاب"},
                         {u"بچه‌هایم", u"بچه"},
                         {u"بچه‌هایشان", u"بچه"},
                         {u"بچه‌هایمان", u"بچه"},
                         {u"دندانم", u"دندان"},
                         {u"مدارکم", u"مدارک"},
                         // degrees
                         {u"بزرگ‌تر", u"بزرگ"},
                         {u"بزرگتر", u"بزرگ"},
                         {u"بزرگ‌ترین", u"بزرگ"},
                         {u"ارزان‌تر", u"ارزان"},
                         {u"کوچک‌ترین", u"کوچک"},
                         // verbs
                         {u"می‌روم", u"رفتن"},
                         {u"میروم", u"رفتن"},
                         {u"نمی‌روم", u"رفتن"},
                         {u"رفتم", u"رفتن"},
                         {u"رفتند", u"رفتن"},
                         {u"می‌خواهم", u"خواستن"},
                         {u"می‌خواهند", u"خواستن"},
                         {u"خواستم", u"خواستن"},
                         {u"می‌کنم", u"کردن"},
                         {u"می‌کنند", u"کردن"},
                         {u"کردم", u"کردن"},
                         {u"نکرد", u"کردن"},
                         {u"بروم", u"رفتن"},
                         {u"بگیرم", u"گرفتن"},
                         {u"می‌گیرد", u"گرفتن"},
                         {u"گرفتیم", u"گرفتن"},
                         {u"می‌دانید", u"دانستن"},
                         {u"نمی‌دانم", u"دانستن"},
                         {u"می‌نویسد", u"نوشتن"},
                         {u"نوشتم", u"نوشتن"},
                         {u"می‌توانم", u"توانستن"},
                         {u"می‌توانید", u"توانستن"},
                         {u"می‌بینم", u"دیدن"},
                         {u"می‌شود", u"شدن"},
                         {u"می‌گویند", u"گفتن"},
                         {u"می‌خرم", u"خریدن"},
                         // past participle, perfect
                         {u"کرده", u"کردن"},
                         {u"کرده‌ام", u"کردن"},
                         {u"رفته‌اید", u"رفتن"},
                         {u"گرفته‌اند", u"گرفتن"},
                         {u"نشده", u"شدن"},
                         {u"نشده‌ایم", u"شدن"},
                         {u"داده‌ای", u"دادن"},
                         {u"ندیده‌ام", u"دیدن"}};

constexpr Pair pashto[]{// plurals
                        {u"کورونه", u"کور"},
                        {u"کورونو", u"کور"},
                        {u"غاښونه", u"غاښ"},
                        {u"غاښونو", u"غاښ"},
                        {u"کتابونه", u"کتاب"},
                        {u"کتابونو", u"کتاب"},
                        {u"ښارونه", u"ښار"},
                        {u"کارونه", u"کار"},
                        {u"حقونه", u"حق"},
                        {u"ځایونه", u"ځای"},
                        {u"ډاکټران", u"ډاکټر"},
                        {u"ډاکټرانو", u"ډاکټر"},
                        {u"کډوالان", u"کډوال"},
                        {u"کډوالو", u"کډوال"},
                        {u"پلاران", u"پلار"},
                        {u"ملګري", u"ملګر"},
                        {u"ښوونکيان", u"ښوونکي"},
                        {u"ماشومان", u"ماشوم"},
                        {u"ماشومانو", u"ماشوم"},
                        {u"معلمین", u"معلم"},
                        {u"معلمینو", u"معلم"},
                        {u"خدمات", u"خدم"},
                        {u"معلومات", u"معلوم"},
                        {u"معلوماتو", u"معلوم"},
                        {u"بابا ګان", u"بابا ګان"},
                        {u"باباګان", u"بابا"},
                        {u"باباګانو", u"بابا"},
                        {u"هلکان", u"هلک"},
                        {u"هلکانو", u"هلک"},
                        // feminine nouns in ه: plural and oblique ې, oblique plural و
                        {u"ښځې", u"ښځه"},
                        {u"ښځو", u"ښځه"},
                        {u"مرستې", u"مرسته"},
                        {u"مرستو", u"مرسته"},
                        {u"پوښتنې", u"پوښتنه"},
                        {u"پوښتنو", u"پوښتنه"},
                        {u"میاشتې", u"میاشته"},
                        {u"ورځې", u"ورځ"},
                        {u"ورځو", u"ورځ"},
                        {u"ژبې", u"ژبه"},
                        {u"ژبو", u"ژبه"},
                        {u"مورې", u"مور"},
                        {u"پاڼې", u"پاڼه"},
                        {u"پاڼو", u"پاڼه"},
                        {u"جامې", u"جامه"},
                        {u"روپۍ", u"روپۍ"},
                        {u"بیمې", u"بیمه"},
                        {u"معلمې", u"معلمه"},
                        {u"ډاکټرې", u"ډاکټره"},
                        // oblique
                        {u"کوره", u"کور"},
                        {u"ښاره", u"ښار"},
                        {u"هلکو", u"هلک"},
                        {u"کسانو", u"کس"},
                        {u"کسان", u"کس"},
                        // verbs: prefix and person
                        {u"وکړم", u"کړ"},
                        {u"وکړي", u"کړ"},
                        {u"وکړو", u"کړ"},
                        {u"کړم", u"کړ"},
                        {u"ولیکم", u"لیک"},
                        {u"لیکم", u"لیک"},
                        {u"لیکل", u"لیک"},
                        {u"لیکي", u"لیک"},
                        {u"وګورئ", u"ګور"},
                        {u"ګورم", u"ګور"},
                        {u"واخلم", u"اخل"},
                        {u"اخلي", u"اخل"}};

constexpr Pair tigrinya[]{// particles before the word
                          {u"ንቤት", u"ቤት"},
                          {u"ብመኪና", u"መኪና"},
                          {u"ንስራሕ", u"ስራሕ"},
                          {u"ብስልኪ", u"ስልኪ"},
                          {u"ንሓኪም", u"ሓኪም"},
                          {u"ከምሓኪም", u"ሓኪም"},
                          {u"ናይስራሕ", u"ስራሕ"},
                          {u"ንመንበሪ", u"መንበሪ"},
                          {u"ብቋንቋ", u"ቋንቋ"},
                          {u"ንቆልዑ", u"ቆልዑ"},
                          {u"ንስደተኛ", u"ስደተኛ"},
                          {u"ብነጻ", u"ነጻ"},
                          {u"ንትምህርቲ", u"ትምህርቲ"},
                          {u"ብትምህርቲ", u"ትምህርቲ"},
                          {u"ናይትምህርቲ", u"ትምህርቲ"},
                          {u"ካብቤት", u"ቤት"},
                          {u"ካብስራሕ", u"ስራሕ"},
                          {u"ናብሓኪም", u"ሓኪም"},
                          {u"ኣብቤት", u"ቤት"},
                          {u"ኣብከተማ", u"ከተማ"},
                          {u"ንገንዘብ", u"ገንዘብ"},
                          {u"ብገንዘብ", u"ገንዘብ"},
                          {u"ንሓገዝ", u"ሓገዝ"},
                          {u"ብሓገዝ", u"ሓገዝ"},
                          {u"ንፖሊስ", u"ፖሊስ"},
                          {u"ዘይሕጋዊ", u"ሕጋዊ"},
                          {u"ዝሰርሕ", u"ሰርሕ"},
                          {u"ምስራሕ", u"ስራሕ"},
                          {u"ምምሃር", u"ምሃር"},
                          {u"እንተመጸ", u"መጸ"},
                          {u"ዘይመጸ", u"መጸ"},
                          {u"ዝመጸ", u"መጸ"},
                          // plurals
                          {u"ሓደጋታት", u"ሓደጋ"},
                          {u"መኪናታት", u"መኪና"},
                          {u"ቋንቋታት", u"ቋንቋ"},
                          {u"ስደተኛታት", u"ስደተኛ"},
                          {u"ስድራቤታት", u"ስድራቤት"},
                          {u"ማሕበራት", u"ማሕበር"},
                          {u"መንግስታት", u"መንግስት"},
                          {u"ሰነዳት", u"ሰነድ"},
                          {u"ጽሑፋት", u"ጽሑፍ"},
                          {u"ሕጋት", u"ሕግ"},
                          {u"መሰላት", u"መሰል"},
                          {u"ዓመታት", u"ዓመት"},
                          {u"ሰዓታት", u"ሰዓት"},
                          {u"ካምፓታት", u"ካምፕ"},
                          {u"ትካላት", u"ትካል"},
                          {u"ሓኪማት", u"ሓኪም"},
                          {u"ኣገልግሎታት", u"ኣገልግሎት"},
                          {u"ሕቶታት", u"ሕቶ"},
                          {u"ቦታታት", u"ቦታ"},
                          {u"ከተማታት", u"ከተማ"},
                          {u"ሃገራት", u"ሃገር"},
                          {u"ቁጽርታት", u"ቁጽር"},
                          {u"ኣድራሻታት", u"ኣድራሻ"},
                          // together with a particle, and
                          {u"ንስደተኛታት", u"ስደተኛ"},
                          {u"ብቋንቋታት", u"ቋንቋ"},
                          {u"ንማሕበራት", u"ማሕበር"},
                          {u"ቤትን", u"ቤት"},
                          {u"ሰነድን", u"ሰነድ"},
                          // possessives
                          {u"መኪናይ", u"መኪና"},
                          {u"ገዛይ", u"ገዛ"},
                          {u"ስነይ", u"ስኒ"},
                          {u"ከብደይ", u"ከብዲ"},
                          {u"ቤተይ", u"ቤት"},
                          {u"መኪናና", u"መኪና"},
                          {u"መኪናኩም", u"መኪና"},
                          {u"መኪናኻ", u"መኪና"},
                          {u"ሓደጋታትና", u"ሓደጋ"},
                          // of one word, every person: on a consonant, on a vowel
                          {u"ቤትካ", u"ቤት"},
                          {u"ቤትኪ", u"ቤት"},
                          {u"ስድራቤቱ", u"ስድራቤት"},
                          {u"ስድራቤታ", u"ስድራቤት"},
                          {u"ቤትና", u"ቤት"},
                          {u"ቤትኩም", u"ቤት"},
                          {u"ቤትክን", u"ቤት"},
                          {u"ቤቶም", u"ቤት"},
                          {u"ግዜኡ", u"ግዜ"},
                          {u"ኣቦኦም", u"ኣቦ"},
                          {u"ገዛኻ", u"ገዛ"},
                          {u"ገዛኺ", u"ገዛ"},
                          {u"ገዛኡ", u"ገዛ"},
                          {u"ገዛኣ", u"ገዛ"},
                          {u"ገዛና", u"ገዛ"},
                          {u"ገዛኹም", u"ገዛ"},
                          {u"ገዛኽን", u"ገዛ"},
                          {u"ገዛኦም", u"ገዛ"},
                          {u"ገዛኣን", u"ገዛ"},
                          {u"ገዛውቲ", u"ገዛ"}};

void addPairs(const char *name, Language language, std::span<const Pair> pairs)
{
    for (const Pair &pair : pairs) {
        const QString form = QString::fromUtf16(pair.form);
        QTest::newRow(qPrintable(QString::fromLatin1(name) + u' ' + form))
            << language << form << QString::fromUtf16(pair.base);
    }
}

/// Whether two words are forms of one, as lemmas() promises.
bool sameWord(Language language, const QString &one, const QString &other)
{
    const QStringList a = lightForms(language, foldWord(one, language));
    const QStringList b = lightForms(language, foldWord(other, language));
    return std::any_of(a.begin(), a.end(), [&b](const QString &form) { return b.contains(form); });
}

} // namespace

class TestLight : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsTheBaseForm_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("form");
        QTest::addColumn<QString>("base");
        addPairs("fa", Language::Fa, persian);
        addPairs("ps", Language::Ps, pashto);
        addPairs("ti", Language::Ti, tigrinya);
    }
    void findsTheBaseForm()
    {
        QFETCH(Language, language);
        QFETCH(QString, form);
        QFETCH(QString, base);
        const QString folded = foldWord(form, language);
        const QStringList forms = lightForms(language, folded);
        QCOMPARE(forms.first(), folded);
        QCOMPARE(QSet<QString>(forms.begin(), forms.end()).size(), forms.size());
        QVERIFY2(forms.contains(foldWord(base, language)), qPrintable(forms.join(u", ")));
        QVERIFY2(forms.size() <= 24, qPrintable(forms.join(u", ")));
        QCOMPARE(WordForms::builtIn().lemmas(language, folded), forms);
        QVERIFY(!WordForms::builtIn().covers(language) && !WordForms::builtIn().knows(language, folded));
    }

    void twoFormsOfAWordMeet()
    {
        QVERIFY(sameWord(Language::Fa, u"بچه‌هایم"_qs, u"بچه‌ها"_qs));
        QVERIFY(sameWord(Language::Fa, u"می‌خواهم"_qs, u"خواستند"_qs));
        QVERIFY(sameWord(Language::Fa, u"می‌روم"_qs, u"نرفتند"_qs));
        QVERIFY(sameWord(Language::Ps, u"کورونو"_qs, u"کورونه"_qs));
        QVERIFY(sameWord(Language::Ps, u"وکړم"_qs, u"کړي"_qs));
        QVERIFY(sameWord(Language::Ti, u"ንማሕበራት"_qs, u"ብማሕበር"_qs));
        QVERIFY(sameWord(Language::Ti, u"ስነይ"_qs, u"ስንኻ"_qs)); // my tooth, your tooth
    }

    void wordsApartDoNotMeet_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::newRow("fa house, school") << Language::Fa << u"خانه‌ها"_qs << u"مدرسه‌ها"_qs;
        QTest::newRow("fa tooth, knowledge") << Language::Fa << u"دندان"_qs << u"دانش"_qs;
        QTest::newRow("fa work, card") << Language::Fa << u"کار"_qs << u"کارت‌ها"_qs;
        QTest::newRow("fa bread, name") << Language::Fa << u"نان"_qs << u"نام"_qs;
        QTest::newRow("fa doctor, medicine") << Language::Fa << u"پزشک"_qs << u"دارو"_qs;
        QTest::newRow("ps house, work") << Language::Ps << u"کورونه"_qs << u"کارونه"_qs;
        QTest::newRow("ps woman, help") << Language::Ps << u"ښځې"_qs << u"مرستې"_qs;
        QTest::newRow("fa hand, group") << Language::Fa << u"دست"_qs << u"دسته"_qs;
        QTest::newRow("fa week, seven") << Language::Fa << u"هفت"_qs << u"هفته"_qs;
        QTest::newRow("ti life, house") << Language::Ti << u"ናብራ"_qs << u"ቤት"_qs;
        QTest::newRow("ti from the house, from work") << Language::Ti << u"ካብቤት"_qs << u"ካብስራሕ"_qs;
        QTest::newRow("ti leader, wedding") << Language::Ti << u"መሪ"_qs << u"መርዓ"_qs;
        QTest::newRow("ti son, finished") << Language::Ti << u"ወዲ"_qs << u"ወዲኡ"_qs;
        QTest::newRow("ti heard, wax") << Language::Ti << u"ሰምዐ"_qs << u"ሰም"_qs;
        QTest::newRow("ti ate, say") << Language::Ti << u"በልዐ"_qs << u"በል"_qs;
        QTest::newRow("ti all, kidney") << Language::Ti << u"ኩሉ"_qs << u"ኩሊት"_qs;
        QTest::newRow("ti crime, income") << Language::Ti << u"ገበን"_qs << u"ገቢ"_qs;
        QTest::newRow("ti house, car") << Language::Ti << u"ንቤት"_qs << u"ብመኪና"_qs;
        QTest::newRow("ti tooth, art") << Language::Ti << u"ስኒ"_qs << u"ስነ"_qs;
        QTest::newRow("ti my tooth, art") << Language::Ti << u"ስነይ"_qs << u"ስነ"_qs;
        QTest::newRow("ti work, money") << Language::Ti << u"ስራሕ"_qs << u"ገንዘብ"_qs;
    }
    void wordsApartDoNotMeet()
    {
        QFETCH(Language, language);
        QFETCH(QString, one);
        QFETCH(QString, other);
        QVERIFY(!sameWord(language, one, other));
    }

    void anyTextIsAnswered()
    {
        for (const Language language : {Language::Fa, Language::Ps, Language::Ti}) {
            QCOMPARE(lightForms(language, QString()), QStringList());
            for (const QString &word : {u"م"_qs, u"مي"_qs, u"ን"_qs, u"x"_qs, u"12"_qs, u"ها"_qs, u"ታት"_qs})
                QCOMPARE(lightForms(language, word).first(), word);
            QVERIFY(lightForms(language, QString(5000, u'ي')).size() < 200);
        }
        for (const Language language : {Language::Fr, Language::En, Language::Uk, Language::Ru, Language::Ar})
            QCOMPARE(lightForms(language, u"mots"_qs), QStringList());
    }
};

ESCALE_GUILESS_TEST(TestLight)
#include "tst_light.moc"
