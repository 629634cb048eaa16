// SPDX-License-Identifier: GPL-3.0-or-later
// Ethiopic numerals (Unicode's Ethiopic block; how they are put together: the Ge'ez number system, a hundred and ten
// thousand behind what they multiply).
#include "fiche/ethiopicnumber.h"
#include "testprogram.h"

#include <QTest>

using namespace escale;

class TestEthiopicNumber final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void numbersAreRead_data()
    {
        QTest::addColumn<QString>("numerals");
        QTest::addColumn<qint64>("number");
        const auto row = [](const char *numerals, qint64 number) {
            QTest::newRow(numerals) << QString::fromUtf8(numerals) << number;
        };
        row("፩", 1);
        row("፱", 9);
        row("፲", 10);
        row("፳፭", 25);
        row("፺፱", 99);
        row("፻", 100);
        row("፻፩", 101);
        row("፪፻", 200);
        row("፲፱፻፺፩", 1991);
        row("፳፻፲፰", 2018);
        row("፼", 10'000);
        row("፪፼", 20'000);
        row("፻፼", 1'000'000);
    }
    void numbersAreRead()
    {
        QFETCH(QString, numerals);
        QFETCH(qint64, number);
        QCOMPARE(ethiopicNumber(numerals), std::optional<qint64>(number));
        QCOMPARE(latinFromEthiopic(u"ቁ. "_qs + numerals + u"።"_qs), QStringLiteral("ቁ. %1።").arg(number));
    }

    /// Written by position as Latin digits are, in no order, or longer than anybody writes.
    void whatIsNoNumberStaysAsItIs()
    {
        for (const QString &numerals : {u"፪፭"_qs, u"፭፳"_qs, u"፲፳"_qs, u"፩፪፫"_qs, u"፼"_qs.repeated(13)}) {
            QVERIFY2(!ethiopicNumber(numerals), qPrintable(numerals));
            QCOMPARE(latinFromEthiopic(numerals), numerals);
        }
        QVERIFY(!ethiopicNumber({}));
        QVERIFY(!ethiopicNumber(u"፳5"));
        QVERIFY(!ethiopicNumber(u"፼፼፼፼")); // beyond a million millions
    }
};

ESCALE_APPLESS_TEST(TestEthiopicNumber)
#include "tst_ethiopicnumber.moc"
