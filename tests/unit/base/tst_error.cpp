// SPDX-License-Identifier: GPL-3.0-or-later
// Errors are values.
#include "base/error.h"
#include "testprogram.h"

#include <QSet>
#include <QTest>

using namespace escale;

class TestError : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFailedResultHoldsItsErrorAndNoValue()
    {
        const Error error{Problem::Damaged, QStringLiteral("sentence"), QStringLiteral("cause")};
        const Result<int> failed = error;
        QVERIFY(!failed.ok());
        QVERIFY(!failed);
        QCOMPARE(failed.error(), error);
    }

    void aGoodResultHoldsItsValueEvenWhenItLooksEmpty()
    {
        const Result<int> zero = 0;
        QVERIFY(zero);
        QCOMPARE(*zero, 0);
        const Result<QString> nothing = QString();
        QVERIFY(nothing.ok());
        QVERIFY(nothing->isEmpty());
        const Result<Done> done = Done{};
        QCOMPARE(done.value(), Done{});
    }

    void aValueCanBeMovedOut()
    {
        Result<std::unique_ptr<int>> result = std::make_unique<int>(7);
        const std::unique_ptr<int> taken = std::move(result).value();
        QCOMPARE(*taken, 7);
    }

    void everyProblemHasANameOfItsOwn()
    {
        QSet<QString> names;
        for (int n = 0; n <= static_cast<int>(Problem::Incomplete); ++n)
            names.insert(nameOf(static_cast<Problem>(n)));
        QVERIFY(!names.contains(QString()));
        QCOMPARE(names.size(), static_cast<int>(Problem::Incomplete) + 1);
        QCOMPARE(nameOf(Problem::Refused), QLatin1String("Refused")); // in sync journals: must not change
    }
};

ESCALE_GUILESS_TEST(TestError)
#include "tst_error.moc"
