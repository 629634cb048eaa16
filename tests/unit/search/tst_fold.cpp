// SPDX-License-Identifier: GPL-3.0-or-later
// The folding rules of fold.h, one row for each, with where the rule comes from. Words that must meet fold to the same;
// words that must not, do not.
#include "search/fold.h"
#include "testprogram.h"

#include <QTest>

using namespace escale;

class TestFold : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void folds_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("folded");
        const auto row = [](const char *name, Language language, const char *word, const char *folded) {
            QTest::newRow(name) << language << QString::fromUtf8(word) << QString::fromUtf8(folded);
        };
        // Unicode decomposition (UAX #15), case folding, CLDR Latin-ASCII
        row("fr accents", Language::Fr, "Hébergé", "heberge");
        row("fr cedilla", Language::Fr, "REÇU", "recu");
        row("fr decomposed accent", Language::Fr, "e\xCC\x81t\xC3\xA9", "ete");
        row("fr ligature oe", Language::Fr, "Œuvre", "oeuvre");
        row("fr ligature ae", Language::Fr, "ex\xC3\xA6quo", "exaequo");
        row("fr presentation ligature", Language::Fr, "\xEF\xAC\x81n", "fin");
        row("full width", Language::En, "\xEF\xBC\xA1\xEF\xBC\xB0\xEF\xBC\xAC", "apl");
        row("barred l", Language::En, "Łódź", "lodz");
        row("sharp s", Language::En, "Straße", "strasse");
        row("soft hyphen", Language::Fr, "loge\xC2\xADment", "logement");
        // Lucene's FrenchAnalyzer: elisions
        row("elision l'", Language::Fr, "l'école", "ecole");
        row("elision with a curly apostrophe", Language::Fr, "d’asile", "asile");
        row("elision qu'", Language::Fr, "qu'elle", "elle");
        row("elision jusqu'", Language::Fr, "jusqu'ici", "ici");
        row("no elision: aujourd'hui", Language::Fr, "aujourd'hui", "aujourdhui");
        row("no elision: presqu'île", Language::Fr, "presqu'île", "presquile");
        // English possessive
        row("possessive", Language::En, "driver's", "driver");
        row("possessive of the many", Language::En, "children's", "children");
        row("only in English", Language::Fr, "driver's", "drivers");
        // Russian print leaves the dots of ё out
        row("ru yo", Language::Ru, "Счёт", "счет");
        row("ru short i stays", Language::Ru, "район", "район");
        // Ukrainian: ґ was abolished 1933-1990; ї and і; apostrophes of five kinds
        row("uk ghe with upturn", Language::Uk, "Ґрунт", "грунт");
        row("uk yi", Language::Uk, "їжа", "іжа");
        row("uk typewriter apostrophe", Language::Uk, "сім'я", "сімя");
        row("uk typographic apostrophe", Language::Uk, "сім’я", "сімя");
        row("uk letter apostrophe", Language::Uk, "сімʼя", "сімя");
        // Larkey, Ballesteros, Connell 2002 (light10), Lucene's ArabicNormalizer
        row("ar harakat", Language::Ar, "مُسَاعَدَة", "مساعده");
        row("ar tatweel", Language::Ar, "سكـــن", "سكن");
        row("ar hamza over alef", Language::Ar, "أوراق", "اوراق");
        row("ar hamza under alef", Language::Ar, "إقامة", "اقامه");
        row("ar madda", Language::Ar, "آخر", "اخر");
        row("ar alef maqsura", Language::Ar, "مستشفى", "مستشفي");
        row("ar ta marbuta", Language::Ar, "بطاقة", "بطاقه");
        row("ar article", Language::Ar, "السكن", "سكن");
        row("ar and + article", Language::Ar, "والسكن", "سكن");
        row("ar for + article", Language::Ar, "للسكن", "سكن");
        row("ar no article in a short word", Language::Ar, "الى", "الي");
        row("ar hamza on the line", Language::Ar, "جزءًا", "جزا");
        row("ar presentation forms", Language::Ar, "\xEF\xBA\xB3\xEF\xBB\x9C\xEF\xBB\xA6", "سكن");
        row("ar Persian letters in an Arabic word", Language::Ar, "کتابی", "كتابي");
        // Lucene's PersianNormalizer
        row("fa yeh", Language::Fa, "درمانی", "درماني");
        row("fa kaf", Language::Fa, "کارت", "كارت");
        row("fa ZWNJ", Language::Fa, "می‌خواهم", "ميخواهم");
        row("fa he with yeh above", Language::Fa, "خانۀ", "خانه");
        row("fa keeps what looks like an article", Language::Fa, "الکل", "الكل");
        // The letters of the Pashto alphabet as the Persian keyboard writes them
        row("ps retroflex t", Language::Ps, "ټول", "تول");
        row("ps retroflex d, r, n", Language::Ps, "ډړڼ", "درن");
        row("ps dze and tse", Language::Ps, "ځڅ", "زس");
        row("ps sheen and zhe", Language::Ps, "ښږ", "شژ");
        row("ps gaf", Language::Ps, "ګټه", "گته");
        row("ps the five yeh", Language::Ps, "یيېۍئ", "ييييي");
        // Unicode chart U+1200 and the order of its rows
        row("ti h letters", Language::Ti, "ሐኀሀ", "ሀሀሀ");
        row("ti s letters", Language::Ti, "ሠሰ", "ሰሰ");
        row("ti glottal letters", Language::Ti, "ዐአ", "አአ");
        row("ti ts letters", Language::Ti, "ፀጸ", "ጸጸ");
        row("ti first and fourth vowel of a throat letter", Language::Ti, "ኣብ", "አብ");
        row("ti labialised q", Language::Ti, "ቋንቋ", "ቁዋንቁዋ");
        row("ti labialised q, plain vowel", Language::Ti, "ቈ", "ቆ");
        row("ti labialised eighth letter", Language::Ti, "ሏ", "ሉዋ");
        // Decimal digits of every script
        row("digits Arabic-Indic", Language::Ar, "١١٥", "115");
        row("digits Persian", Language::Fa, "۱۱۵", "115");
        row("digits ASCII", Language::Ti, "115", "115");
        row("digits in a word", Language::Fr, "A1", "a1");
        for (const char *written : {"01 23 45 67 89", "01.23.45.67.89", "0123456789", "33 1 23 45 67 89",
                                    "33 (0)1 23 45 67 89", "0033123456789", "٠١ ٢٣ ٤٥ ٦٧ ٨٩"})
            row(written, Language::Fr, written, "0123456789");
        // A word of another script than the language's
        row("Latin in Arabic", Language::Ar, "CAF", "caf");
        row("Greek, folded as Unicode CaseFolding.txt says", Language::Fr, "Ελλάς", "ελλασ");
        row("nothing left", Language::Fr, "'", "");
    }

    void folds()
    {
        QFETCH(Language, language);
        QFETCH(QString, word);
        QFETCH(QString, folded);
        QCOMPARE(foldWord(word, language), folded);
    }

    void staysFoldedWhenFoldedAgain_data() { folds_data(); }
    void staysFoldedWhenFoldedAgain()
    {
        QFETCH(Language, language);
        QFETCH(QString, folded);
        QCOMPARE(foldWord(folded, language), folded);
    }

    void differentWordsStayApart()
    {
        QVERIFY(foldWord(u"caf", Language::Fr) != foldWord(u"cafe", Language::Fr));
        QVERIFY(foldWord(u"мир", Language::Ru) != foldWord(u"мыр", Language::Ru));
        QVERIFY(foldWord(u"ቀለ", Language::Ti) != foldWord(u"ቁለ", Language::Ti));
        QVERIFY(foldWord(u"سكن", Language::Ar) != foldWord(u"سمن", Language::Ar));
    }

    void longWordsAreCut()
    {
        const QString folded = foldWord(QString(10'000, u'é'), Language::Fr);
        QCOMPARE(folded, QString(40, u'e'));
    }
};

ESCALE_GUILESS_TEST(TestFold)
#include "tst_fold.moc"
