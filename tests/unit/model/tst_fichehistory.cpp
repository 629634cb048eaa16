// SPDX-License-Identifier: GPL-3.0-or-later
// The way back, as browsers have taught it.
#include "model/fichehistory.h"
#include "testprogram.h"

#include <QTest>

using namespace escale;

namespace {

const QString a = QStringLiteral("a"), b = QStringLiteral("b"), c = QStringLiteral("c");

} // namespace

class TestFicheHistory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingOpenedIsNoWay()
    {
        FicheHistory history;
        QVERIFY(history.isEmpty() && !history.canGoBack() && !history.canGoForward());
        QCOMPARE(history.goBack(), QString());
        QCOMPARE(history.goForward(), QString());
        history.open(a);
        QVERIFY(!history.isEmpty() && !history.canGoBack() && !history.canGoForward());
        QCOMPARE(history.goBack(), QString());
    }

    void backAndForwardGoTheSameWay()
    {
        FicheHistory history;
        for (const QString &id : {a, b, c})
            history.open(id);
        QCOMPARE(history.goBack(), b);
        QCOMPARE(history.goBack(), a);
        QVERIFY(!history.canGoBack() && history.canGoForward());
        QCOMPARE(history.goForward(), b);
        QCOMPARE(history.goForward(), c);
        QVERIFY(!history.canGoForward());
    }

    void whoGoesBackAndOpensAnotherCannotGoForward()
    {
        FicheHistory history;
        history.open(a);
        history.open(b);
        history.goBack();
        history.open(c);
        QVERIFY(!history.canGoForward());
        QCOMPARE(history.goBack(), a);
        QCOMPARE(history.goForward(), c);
    }

    void theSameOneAgainIsNoStep()
    {
        FicheHistory history;
        history.open(a);
        history.open(b);
        history.goBack();
        history.open(a);
        QVERIFY(history.canGoForward()); // b is still there
        history.clear();
        QVERIFY(history.isEmpty());
    }
};

ESCALE_GUILESS_TEST(TestFicheHistory)
#include "tst_fichehistory.moc"
