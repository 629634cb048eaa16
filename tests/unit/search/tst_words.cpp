// SPDX-License-Identifier: GPL-3.0-or-later
// Where words begin and end: in spirit UAX #29, with the needs of the eight languages (words.h).
#include "search/words.h"
#include "testprogram.h"

#include <QTest>

using namespace escale;

namespace {

QStringList cut(const QString &text)
{
    QStringList words;
    WordScanner scanner(text);
    WordSpan span;
    while (scanner.next(&span))
        words.append(text.mid(span.start, span.length));
    return words;
}

} // namespace

class TestWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cuts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words"); // with bars between them
        const auto row = [](const char *name, const char *text, const char *words) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(words);
        };
        row("spaces and stops", "Bonjour, le monde.", "Bonjour|le|monde");
        row("apostrophe inside", "l'aide d’asile", "l'aide|d’asile");
        row("apostrophe at the end", "les parents' ", "les|parents");
        row("quotation marks", "''aide''", "aide");
        row("hyphen", "rendez-vous", "rendez|vous");
        row("Ethiopic punctuation", "ሰላም፣ዓለም።ሕጂ፡ድሓር", "ሰላም|ዓለም|ሕጂ|ድሓር");
        row("Arabic punctuation", "سكن، عمل؟ نعم؛ لا", "سكن|عمل|نعم|لا");
        row("ZWNJ joins", "می\xE2\x80\x8Cخواهم", "می\xE2\x80\x8Cخواهم");
        row("soft hyphen joins", "loge\xC2\xADment", "loge\xC2\xADment");
        row("bidi marks join",
            "abc\xE2\x80\x8F"
            "def",
            "abc\xE2\x80\x8F"
            "def");
        row("harakat stay", "مُسَاعَدَةٌ", "مُسَاعَدَةٌ");
        row("scripts part", "والCAF", "وال|CAF");
        row("digits belong to letters", "A1 2e 115", "A1|2e|115");
        row("emoji separates", "aide\xF0\x9F\x98\x80moi", "aide|moi");
        row("control characters separate", "a\tb\nc", "a|b|c");
        // A telephone number is one word, however its digits are spaced.
        row("telephone in pairs", "au 01 23 45 67 89, le soir", "au|01 23 45 67 89|le|soir");
        row("telephone with dots", "01.23.45.67.89.", "01.23.45.67.89");
        row("telephone with narrow spaces",
            "01\xE2\x80\xAF"
            "23\xE2\x80\xAF"
            "45\xE2\x80\xAF"
            "67\xE2\x80\xAF"
            "89",
            "01\xE2\x80\xAF"
            "23\xE2\x80\xAF"
            "45\xE2\x80\xAF"
            "67\xE2\x80\xAF"
            "89");
        row("free telephone", "0 800 123 456 ou 0800 123 456", "0 800 123 456|ou|0800 123 456");
        row("from abroad", "+33 1 23 45 67 89", "33 1 23 45 67 89");
        row("from abroad, optional zero", "+33 (0)1 23 45 67 89", "33 (0)1 23 45 67 89");
        row("from abroad, zeros", "0033 1 23 45 67 89", "0033 1 23 45 67 89");
        row("from abroad, zeros apart", "00 33 1 23 45 67 89", "00 33 1 23 45 67 89");
        row("short number in threes", "le 116 117 répond", "le|116 117|répond");
        row("directory in threes", "118 712", "118 712");
        row("hundreds that count", "116 1170 euros, 117 116", "116|1170|euros|117|116");
        row("letters with points and spaces", "la C. P. A. M. de Lyon", "la|C. P. A. M|de|Lyon");
        row("numbers of a street", "116-118 avenue de France", "116|118|avenue|de|France");
        row("numbers of a street, stroke", "118/120 rue X", "118|120|rue|X");
        row("numbers of a street, space", "118 120 boulevard X", "118|120|boulevard|X");
        row("numbers of a street, comma", "118 120, rue X", "118|120|rue|X");
        row("not of Europe", "116 500", "116|500");
        row("two names are no letters of one", "J. P. Martin", "J|P|Martin");
        row("nor are three", "M. J. P. Martin", "M|J|P|Martin");
        row("letters with spaces, no last point", "le R. S. A", "le|R. S. A");
        row("letters with spaces, no last point, more", "le R. S. A à Lyon", "le|R. S. A|à|Lyon");
        row("a word of one letter is none of them", "la C. P. A. M. à Lyon", "la|C. P. A. M|à|Lyon");
        row("short number in pairs", "le 39 19 répond", "le|39 19|répond");
        row("a date is none", "01/02/2027 ou 01 02 2027", "01|02|2027|ou|01|02|2027");
        row("two dates are none", "01.02.24 12.30", "01|02|24|12|30");
        row("a longer list is none", "01 02 03 04 05 06 07", "01|02|03|04|05|06|07");
        row("a price is none", "35 000 euros et 1 234 567 890", "35|000|euros|et|1|234|567|890");
        row("too short is none", "01 23 45", "01|23|45");
        row("letters touch it", "01 23 45 67 89e", "01|23|45|67|89e");
        row("nothing", " …!? ", "");
        row("empty", "", "");
    }

    void cuts()
    {
        QFETCH(QString, text);
        QFETCH(QString, words);
        QCOMPARE(cut(text).join(u'|'), words);
    }

    void nulSeparates()
    {
        QCOMPARE(cut(QStringLiteral("a") + QChar(0) + QStringLiteral("b")).join(u'|'), QStringLiteral("a|b"));
    }

    void aLoneSurrogateIsNoWord() { QVERIFY(cut(QString(QChar(0xD83D))).isEmpty()); }

    void tellsTheScript_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<int>("script");
        QTest::newRow("Latin") << u"été"_qs << static_cast<int>(Script::Latin);
        QTest::newRow("Cyrillic") << u"їжа"_qs << static_cast<int>(Script::Cyrillic);
        QTest::newRow("Arabic") << u"سكن"_qs << static_cast<int>(Script::Arabic);
        QTest::newRow("Pashto letters") << u"ښځه"_qs << static_cast<int>(Script::Arabic);
        QTest::newRow("Ethiopic") << u"ገዛ"_qs << static_cast<int>(Script::Ethiopic);
        QTest::newRow("Greek") << u"λ"_qs << static_cast<int>(Script::Other);
        QTest::newRow("digits") << u"115"_qs << static_cast<int>(Script::None);
        QTest::newRow("after digits") << u"2e"_qs << static_cast<int>(Script::Latin);
    }

    void tellsTheScript()
    {
        QFETCH(QString, word);
        QFETCH(int, script);
        QCOMPARE(static_cast<int>(scriptOf(QStringView(word))), script);
    }

    void everyLanguageHasItsScript()
    {
        QCOMPARE(scriptOf(Language::Fr), Script::Latin);
        QCOMPARE(scriptOf(Language::Uk), Script::Cyrillic);
        QCOMPARE(scriptOf(Language::Ti), Script::Ethiopic);
        for (const Language language : {Language::Ar, Language::Fa, Language::Ps})
            QCOMPARE(scriptOf(language), Script::Arabic);
    }
};

ESCALE_GUILESS_TEST(TestWords)
#include "tst_words.moc"
