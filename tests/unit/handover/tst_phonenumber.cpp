// SPDX-License-Identifier: GPL-3.0-or-later
// Every way in which people write a French mobile number is one number (contract 3.11: the web form takes 0…, +33…,
// 0033…; ARCEP's numbering plan); what is no such number is refused with a sentence that does not hold it.
#include "handover/phonenumber.h"
#include "testprogram.h"

#include <QtTest>

using namespace escale;

class TestPhoneNumber : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyWrittenFormIsOneNumber_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("wanted");
        const QString one = QStringLiteral("+33612345678");
        const QStringList forms{u"0612345678"_qs,
                                u"06 12 34 56 78"_qs,
                                u"06.12.34.56.78"_qs,
                                u"06-12-34-56-78"_qs,
                                u"06/12/34/56/78"_qs,
                                u"+33612345678"_qs,
                                u"+33 6 12 34 56 78"_qs,
                                u"+33 (0)6 12 34 56 78"_qs,
                                u"+33(0)6.12.34.56.78"_qs,
                                u"00 33 6 12 34 56 78"_qs,
                                u"0033612345678"_qs,
                                u"00 33 (0)6 12 34 56 78"_qs,
                                u"٠٦١٢٣٤٥٦٧٨"_qs,
                                u"۰۶ ۱۲ ۳۴ ۵۶ ۷۸"_qs,
                                u"٠٠٣٣٦١٢٣٤٥٦٧٨"_qs,
                                u"  06 12 34 56 78\t"_qs,
                                u"06\u00a012\u202f34\u200956 78"_qs,
                                u"\u202a06 12 34 56 78\u202c"_qs,
                                u"06\u201112\u201334\u201456\u221278"_qs,
                                u"\uff10\uff16\uff11\uff12\uff13\uff14\uff15\uff16\uff17\uff18"_qs,
                                u"\uff0b33612345678"_qs};
        for (const QString &form : forms)
            QTest::newRow(qPrintable(form)) << form << one;
        QTest::newRow("07") << u"07 12 34 56 78"_qs << u"+33712345678"_qs;
        QTest::newRow("Guadeloupe") << u"0690 12 34 56"_qs << u"+590690123456"_qs;
        QTest::newRow("Guadeloupe abroad") << u"+590 690 12 34 56"_qs << u"+590690123456"_qs;
        QTest::newRow("La Réunion") << u"0692 12 34 56"_qs << u"+262692123456"_qs;
        QTest::newRow("Mayotte") << u"00 262 639 12 34 56"_qs << u"+262639123456"_qs;
        QTest::newRow("Guyane") << u"0694 12 34 56"_qs << u"+594694123456"_qs;
        QTest::newRow("Martinique") << u"+596 (0)696 12 34 56"_qs << u"+596696123456"_qs;
    }
    void everyWrittenFormIsOneNumber()
    {
        QFETCH(QString, typed);
        QFETCH(QString, wanted);
        const auto number = mobileNumber(typed);
        QVERIFY2(number.ok(), number.ok() ? "" : qPrintable(number.error().cause));
        QCOMPARE(*number, wanted);
    }

    void whatIsNoMobileNumberIsRefusedWithASentenceThatDoesNotHoldIt_data()
    {
        QTest::addColumn<QString>("typed");
        for (const QString &typed : {u""_qs,
                                     u"   "_qs,
                                     u"+"_qs,
                                     u"06 98 34 56 7"_qs,
                                     u"06 98 34 56 789"_qs,
                                     u"01 42 34 56 78"_qs,
                                     u"09 12 34 56 78"_qs,
                                     u"0800 12 34 56"_qs,
                                     u"+49 151 23456789"_qs,
                                     u"0049 151 23456789"_qs,
                                     u"+3361234567"_qs,
                                     u"6 98 34 56 78"_qs,
                                     u"115"_qs,
                                     u"06 12 34 56 7O"_qs,
                                     u"06+12345678"_qs,
                                     u"++33612345678"_qs,
                                     u"06 12 34 56 78; 06 12 34 56 79"_qs,
                                     u"0012345678"_qs,
                                     u"+33006 12 34 56 78"_qs,
                                     QString(10000, u'6')})
            QTest::newRow(qPrintable(typed.left(30))) << typed;
    }
    void whatIsNoMobileNumberIsRefusedWithASentenceThatDoesNotHoldIt()
    {
        QFETCH(QString, typed);
        const auto number = mobileNumber(typed);
        QVERIFY(!number.ok());
        QCOMPARE(number.error().problem, Problem::Usage);
        QVERIFY(number.error().sentence.size() > 10);
        const QString given = number.error().sentence + number.error().cause;
        if (typed.trimmed().size() > 3)
            QVERIFY(!given.contains(typed.trimmed()));
    }
};

ESCALE_GUILESS_TEST(TestPhoneNumber)
#include "tst_phonenumber.moc"
