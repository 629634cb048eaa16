// SPDX-License-Identifier: GPL-3.0-or-later
// In a right-to-left line the groups of a number stand in the order in which they are dialled (E.123): they are
// isolated at the door, and nothing else is.
#include "feed/apidecode.h"
#include "feed/numberisolation.h"
#include "testprogram.h"

#include <QTest>

using namespace escale;

namespace {

/// ⦗ and ⦘ for the isolates, to be read in a test.
QString marked(const QString &text)
{
    return withNumbersIsolated(text).replace(QChar(0x2066), u'⦗').replace(QChar(0x2069), u'⦘');
}

} // namespace

class TestNumberIsolation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsOneNumberIsIsolated_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const QString &text, const QString &expected) {
            QTest::newRow(qPrintable(text)) << text << expected;
        };
        row(u"اتصل 01 23 45 67 89 اليوم"_qs, u"اتصل ⦗01 23 45 67 89⦘ اليوم"_qs);
        row(u"+33 1 23 45 67 89"_qs, u"⦗+33 1 23 45 67 89⦘"_qs);
        row(u"+33 (0)1 23 45 67 89"_qs, u"⦗+33 (0)1 23 45 67 89⦘"_qs);
        row(u"+33123456789"_qs, u"⦗+33123456789⦘"_qs);
        row(u"01.23.45.67.89"_qs, u"⦗01.23.45.67.89⦘"_qs);
        row(u"01-23-45-67-89."_qs, u"⦗01-23-45-67-89⦘."_qs);
        row(u"01\u00a023\u00a045"_qs, u"⦗01\u00a023\u00a045⦘"_qs);
        row(u"116 006"_qs, u"⦗116 006⦘"_qs);
        row(u"1 500 €"_qs, u"⦗1 500⦘ €"_qs);
        row(u"۰۱ ۲۳ ۴۵"_qs, u"⦗۰۱ ۲۳ ۴۵⦘"_qs);
        row(u"٠١ ٢٣ ٤٥"_qs, u"⦗٠١ ٢٣ ٤٥⦘"_qs);
        row(u"1 234,56 €"_qs, u"⦗1 234,56⦘ €"_qs); // the decimals belong to it
        row(u"۱ ۲۳۴٫۵۶ یورو"_qs, u"⦗۱ ۲۳۴٫۵۶⦘ یورو"_qs);
        // After an Arabic letter no hyphen joins two numbers (UAX #9, W2 and W4).
        row(u"26-100 سال"_qs, u"⦗26-100⦘ سال"_qs);
        row(u"العام 2029-2031"_qs, u"العام ⦗2029-2031⦘"_qs);
        row(u"من عمر 18 – 25 سنة"_qs, u"من عمر ⦗18 – 25⦘ سنة"_qs);
        row(u"18–25 سنة"_qs, u"⦗18–25⦘ سنة"_qs);
        row(u"18 - 25 سنة"_qs, u"⦗18 - 25⦘ سنة"_qs);
        row(u"09:00 – 12:30"_qs, u"⦗09:00 – 12:30⦘"_qs);
        row(u"ساعت 9h-12h30 باز"_qs, u"ساعت ⦗9h-12h30⦘ باز"_qs);
        row(u"9h – 12h"_qs, u"⦗9h – 12h⦘"_qs);
        row(u"استمارة 15286*02."_qs, u"استمارة ⦗15286*02⦘."_qs);
        row(u"موقع https://refugies.info/ الآن"_qs, u"موقع ⦗https://refugies.info/⦘ الآن"_qs);
        row(u"https://www.a.fr/?x=ك#ancre، ثم"_qs, u"⦗https://www.a.fr/?x=ك#ancre⦘، ثم"_qs);
        row(u"www.ofii.fr/a?b=1."_qs, u"⦗www.ofii.fr/a?b=1⦘."_qs);
        row(u"اكتب إلى contact@exemple.fr."_qs, u"اكتب إلى ⦗contact@exemple.fr⦘."_qs);
        row(u"من 01 23 إلى 45 67"_qs, u"من ⦗01 23⦘ إلى ⦗45 67⦘"_qs);
    }
    void whatIsOneNumberIsIsolated()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(marked(text), expected);
        QCOMPARE(withNumbersIsolated(withNumbersIsolated(text)), withNumbersIsolated(text)); // once is enough
    }

    void whatNeedsNoIsolateGetsNone()
    {
        for (const QString &text :
             {u"اتصل 15"_qs, u"بند 3 من القانون"_qs, u"12/05/2026"_qs, u"ffff-0000-4000-8000 ا"_qs, u"A1 B2"_qs,
              u"abc 12"_qs, u"لا أرقام هنا"_qs, u"1,234,567"_qs, u"a – b"_qs, u"www."_qs, QString()})
            QCOMPARE(withNumbersIsolated(text), text);
    }

    void aNumberMayGoOnInTheNextRun()
    {
        Translation text;
        text.language = Language::Ar;
        Block block;
        block.runs = {{u"اتصل 01 23 "_qs, {}, {}}, {u"45 67"_qs, Style::Bold, {}}, {u" 89 الآن"_qs, {}, {}}};
        text.what = {block};
        isolateNumbers(text);
        QCOMPARE(text.what[0].runs[0].text, u"اتصل \u206601 23 "_qs);
        QCOMPARE(text.what[0].runs[1].text, u"45 67"_qs);
        QCOMPARE(text.what[0].runs[2].text, u" 89\u2069 الآن"_qs);
    }

    void aLinkKeepsItsWordsTogether()
    {
        Translation text;
        text.language = Language::Fa;
        Block block;
        block.runs = {{u"تلفن: "_qs, {}, {}}, {u"01 23 45 67 89"_qs, {}, u"tel:0123456789"_qs}};
        text.what = {block};
        isolateNumbers(text);
        QCOMPARE(text.what[0].runs[1].text, u"\u206601 23 45 67 89\u2069"_qs);
    }

    void leftToRightTextIsLeftAlone()
    {
        Translation text;
        text.title = u"Appelez le 01 23 45 67 89"_qs;
        isolateNumbers(text);
        QCOMPARE(text.title, u"Appelez le 01 23 45 67 89"_qs);
        text.language = Language::Ar;
        Block block;
        block.direction = BlockDirection::LeftToRight;
        block.runs = {{u"01 23 45"_qs, {}, {}}};
        text.what = {block};
        isolateNumbers(text);
        QCOMPARE(text.what[0].runs[0].text, u"01 23 45"_qs);
    }

    void everyTextOfAFicheHasPassed()
    {
        const auto detail = decodeDetail(
            R"({"text":"success","data":{"_id":"650000000000000000000060","typeContenu":"dispositif","availableLanguages":["fr","ar"],)"
            R"("titreInformatif":"اتصل 01 23","titreMarque":"01 23","abstract":"01 23","what":"<p>01 23</p>",)"
            R"("how":{"d758ba3e-ed67-4aa9-9256-4d8b10a7971e":{"title":"01 23","text":"<ul><li>01 23</li></ul>"}}}})",
            QStringLiteral("650000000000000000000060"), Language::Ar);
        QVERIFY(detail);
        const Translation &t = detail->translation;
        for (const QString &text :
             {t.title, t.brand, t.abstract, t.what[0].runs[0].text, t.how[0].title, t.how[0].blocks[0].runs[0].text})
            QVERIFY2(text.endsWith(u"\u206601 23\u2069"_qs), qPrintable(text));
    }
};

ESCALE_GUILESS_TEST(TestNumberIsolation)
#include "tst_numberisolation.moc"
