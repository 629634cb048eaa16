// SPDX-License-Identifier: GPL-3.0-or-later
// hunspell's rules of affixes, as its manual hunspell(5) states them. The small dictionaries here are our own.
#include "testprogram.h"
#include "wordformtool/dictionary.h"

#include <QTest>

using namespace escale;

namespace {

QStringList formsOf(const QByteArray &affixes, const QByteArray &line)
{
    const auto file = AffixFile::parse(affixes, u"test.aff"_qs);
    if (!file)
        return {file.error().cause};
    const auto words = readDictionary("1\n" + line + "\n", *file, u"test.dic"_qs);
    if (!words)
        return {words.error().cause};
    QStringList forms;
    for (const DictionaryWord &word : *words)
        writeOut(
            word, *file, [](Flag) { return false; }, [&forms](const DictionaryForm &form) { forms.append(form.text); });
    forms.removeDuplicates();
    forms.sort();
    return forms;
}

QStringList sorted(QStringList words)
{
    words.sort();
    return words;
}

QString troubleWith(const QByteArray &affixes)
{
    const auto file = AffixFile::parse(affixes, u"test.aff"_qs);
    return file ? QString() : file.error().cause;
}

} // namespace

class TestAffixes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesOut_data()
    {
        QTest::addColumn<QByteArray>("affixes");
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QStringList>("forms");

        const QByteArray plural = "SET UTF-8\nSFX S Y 2\nSFX S 0 s [^s]\nSFX S y ies [^aeiou]y\n";
        QTest::newRow("a suffix is put at the end")
            << plural << QByteArray("house/S") << QStringList{u"house"_qs, u"houses"_qs};
        QTest::newRow("a suffix takes letters off first, where its condition holds")
            << plural << QByteArray("baby/S") << QStringList{u"babies"_qs, u"baby"_qs, u"babys"_qs};
        QTest::newRow("a letter the condition excludes") << plural << QByteArray("bus/S") << QStringList{u"bus"_qs};
        QTest::newRow("a letter the condition asks for is missing")
            << plural << QByteArray("day/S") << QStringList{u"day"_qs, u"days"_qs};
        QTest::newRow("a flag without rules does nothing")
            << plural << QByteArray("house/Q") << QStringList{u"house"_qs};
        QTest::newRow("a word shorter than the condition")
            << plural << QByteArray("y/S") << QStringList{u"y"_qs, u"ys"_qs};

        const QByteArray both = "PFX U Y 1\nPFX U 0 un .\nPFX N N 1\nPFX N 0 non .\nSFX D Y 1\nSFX D 0 ed .\n"
                                "SFX L N 1\nSFX L 0 ly .\n";
        QTest::newRow("a prefix and a suffix, and both together")
            << both << QByteArray("lock/UD") << QStringList{u"lock"_qs, u"locked"_qs, u"unlock"_qs, u"unlocked"_qs};
        QTest::newRow("a prefix that allows no cross product stands alone")
            << both << QByteArray("lock/ND") << QStringList{u"lock"_qs, u"locked"_qs, u"nonlock"_qs};
        QTest::newRow("a suffix that allows no cross product stands alone")
            << both << QByteArray("kind/UL") << QStringList{u"kind"_qs, u"kindly"_qs, u"unkind"_qs};

        const QByteArray twofold = "SFX A Y 1\nSFX A 0 able/BU .\nSFX B Y 1\nSFX B 0 s/B .\nPFX U Y 1\nPFX U 0 un .\n";
        QTest::newRow("a suffix on a suffix, and no third; a prefix the suffix brings")
            << twofold << QByteArray("drink/A")
            << QStringList{u"drink"_qs, u"drinkable"_qs, u"drinkables"_qs, u"undrinkable"_qs, u"undrinkables"_qs};

        const QByteArray prefixBrings = "PFX P Y 1\nPFX P 0 kilo/S .\nSFX S Y 1\nSFX S 0 s .\n";
        QTest::newRow("a suffix the prefix brings")
            << prefixBrings << QByteArray("gram/P") << QStringList{u"gram"_qs, u"kilogram"_qs, u"kilograms"_qs};

        const QByteArray needs = "NEEDAFFIX X\nSFX S Y 2\nSFX S 0 a .\nSFX S 0 b/XT .\nSFX T Y 1\nSFX T 0 c .\n";
        QTest::newRow("a word that needs an affix is none by itself, nor is a suffix that needs another")
            << needs << QByteArray("pseudo/SX") << QStringList{u"pseudoa"_qs, u"pseudobc"_qs};

        const QByteArray barred = "ONLYINCOMPOUND O\nFORBIDDENWORD F\nSFX S Y 1\nSFX S 0 s .\n";
        QTest::newRow("a part of compounds is no word") << barred << QByteArray("foo/OS") << QStringList{};
        QTest::newRow("a forbidden word is no word") << barred << QByteArray("foo/FS") << QStringList{};

        const QByteArray circumfix = "CIRCUMFIX X\nPFX A Y 1\nPFX A 0 leg/X .\nPFX B Y 1\nPFX B 0 legesleg/X .\n"
                                     "SFX C Y 3\nSFX C 0 obb .\nSFX C 0 obb/AX .\nSFX C 0 obb/BX .\n";
        QTest::newRow("a circumfix: both ends or none")
            << circumfix << QByteArray("nagy/C")
            << QStringList{u"nagy"_qs, u"nagyobb"_qs, u"legnagyobb"_qs, u"legeslegnagyobb"_qs};

        QTest::newRow("flags of two characters")
            << QByteArray("FLAG long\nSFX a0 Y 1\nSFX a0 er ons er\nSFX b. Y 1\nSFX b. 0 x .\n")
            << QByteArray("aimer/a0()") << QStringList{u"aimer"_qs, u"aimons"_qs};
        QTest::newRow("flags that are numbers")
            << QByteArray("FLAG num\nSFX 999 Y 1\nSFX 999 0 a .\nSFX 9 Y 1\nSFX 9 0 b .\n") << QByteArray("o/999,12")
            << QStringList{u"o"_qs, u"oa"_qs};
        QTest::newRow("flags that are letters of UTF-8")
            << QByteArray("SET UTF-8\nFLAG UTF-8\nSFX ж Y 1\nSFX ж 0 и .\n") << QByteArray("зуб/ж")
            << QStringList{u"зуб"_qs, u"зуби"_qs};
        QTest::newRow("numbers that stand for flags (AF), in the dictionary and in rules")
            << QByteArray(
                   "AF 2\nAF AB\nAF C\nSFX A Y 1\nSFX A 0 a/2 .\nSFX B Y 1\nSFX B 0 b .\nSFX C Y 1\nSFX C 0 c .\n")
            << QByteArray("x/1") << QStringList{u"x"_qs, u"xa"_qs, u"xac"_qs, u"xb"_qs};
        QTest::newRow("a number no AF line stands for")
            << QByteArray("AF 1\nAF A\nSFX A Y 1\nSFX A 0 a .\n") << QByteArray("x/7") << QStringList{u"x"_qs};

        QTest::newRow("without FULLSTRIP a word is never taken off whole")
            << QByteArray("SFX A Y 1\nSFX A go went go\n") << QByteArray("go/A") << QStringList{u"go"_qs};
        QTest::newRow("with FULLSTRIP it may be") << QByteArray("FULLSTRIP\nSFX A Y 1\nSFX A go went go\n")
                                                  << QByteArray("go/A") << QStringList{u"go"_qs, u"went"_qs};
        QTest::newRow("a slash of the word itself is written with a backslash")
            << QByteArray("SFX A Y 1\nSFX A 0 s .\n") << QByteArray("km\\/h/A") << QStringList{u"km/h"_qs, u"km/hs"_qs};
        QTest::newRow("fields after the word are no part of it")
            << plural << QByteArray("house/S po:noun is:sg") << QStringList{u"house"_qs, u"houses"_qs};
        QTest::newRow("a word with a space in it")
            << plural << QByteArray("New York/S\tpo:noun") << QStringList{u"New York"_qs, u"New Yorks"_qs};
        QTest::newRow("lines that end as on Windows")
            << QByteArray("SFX S Y 1\r\nSFX S 0 s .\r\n") << QByteArray("house/S\r")
            << QStringList{u"house"_qs, u"houses"_qs};
    }
    void writesOut()
    {
        QFETCH(QByteArray, affixes);
        QFETCH(QByteArray, line);
        QFETCH(QStringList, forms);
        QCOMPARE(formsOf(affixes, line), sorted(forms));
    }

    void readsOtherEncodings()
    {
        QCOMPARE(formsOf("SET KOI8-R\nSFX A Y 1\nSFX A 0 \xD9 .\n", "\xDA\xD5\xC2/A"),
                 (QStringList{u"зуб"_qs, u"зубы"_qs}));
        QCOMPARE(formsOf("SET ISO8859-1\n", "\xE9t\xE9"), QStringList{u"été"_qs});
        QCOMPARE(formsOf("SET microsoft-cp1251\n", "\xE4\xEE\xEC"), QStringList{u"дом"_qs});
    }

    void takesTheBaseFormFromItsField()
    {
        const auto file = AffixFile::parse("AM 1\nAM is:prst st:write po:verb\n", u"test.aff"_qs);
        QVERIFY(file.ok());
        const auto words = readDictionary("3\nwrote/A\t1\nmice st:mouse\nhouse\n", *file, u"test.dic"_qs);
        QVERIFY(words.ok());
        QCOMPARE(words->size(), 3);
        QCOMPARE((*words)[0].lemma, u"write"_qs);
        QCOMPARE((*words)[0].part, u"verb"_qs);
        QCOMPARE((*words)[0].tense, u"prst"_qs);
        QCOMPARE((*words)[1].lemma, u"mouse"_qs);
        QCOMPARE((*words)[2].lemma, u"house"_qs);
    }

    void saysWhereAFileIsWrong_data()
    {
        QTest::addColumn<QByteArray>("affixes");
        QTest::addColumn<QString>("trouble");
        QTest::newRow("fewer rules than announced") << QByteArray("SFX A Y 2\nSFX A 0 s .") << u"test.aff:2: "_qs;
        QTest::newRow("more rules than announced")
            << QByteArray("SFX A Y 1\nSFX A 0 s .\nSFX A 0 t .\n") << u"test.aff:3: "_qs;
        QTest::newRow("a condition that does not end")
            << QByteArray("SFX A Y 1\nSFX A 0 s [ab\n") << u"test.aff:2: "_qs;
        QTest::newRow("an affix without parts") << QByteArray("SFX A\n") << u"test.aff:1: "_qs;
        QTest::newRow("an unknown encoding") << QByteArray("SET Klingon\n") << u"test.aff:1: "_qs;
        QTest::newRow("not in its encoding") << QByteArray("SET UTF-8\nTRY \xFF\xFE\xFF\n") << u"test.aff:1: "_qs;
        QTest::newRow("two prefixes on one word") << QByteArray("COMPLEXPREFIXES\n") << u"test.aff:1: "_qs;
        QTest::newRow("an unknown kind of flags") << QByteArray("FLAG wide\n") << u"test.aff:1: "_qs;
    }
    void saysWhereAFileIsWrong()
    {
        QFETCH(QByteArray, affixes);
        QFETCH(QString, trouble);
        const QString said = troubleWith(affixes);
        QVERIFY2(said.startsWith(trouble) && said.size() > trouble.size(), qPrintable(said));
    }

    void refusesADictionaryWithoutWords()
    {
        const auto file = AffixFile::parse("SET UTF-8\n", u"test.aff"_qs);
        QVERIFY(file.ok());
        QVERIFY(!readDictionary("", *file, u"test.dic"_qs).ok());
        QVERIFY(!readDictionary("0\n", *file, u"test.dic"_qs).ok());
        QVERIFY(!readDictionary("1\n\xFF\xFF\n", *file, u"test.dic"_qs).ok());
    }
};

ESCALE_GUILESS_TEST(TestAffixes)
#include "tst_affixes.moc"
