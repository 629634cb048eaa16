// SPDX-License-Identifier: GPL-3.0-or-later
// An error goes to the caller as it is, and nothing behind it is done; a value is the value.
#include "base/try.h"
#include "testprogram.h"

#include <QTest>
#include <memory>

using namespace escale;

namespace {

const Error trouble{Problem::Damaged, QStringLiteral("a sentence"), QStringLiteral("a cause")};

Result<int> number(bool there)
{
    return there ? Result<int>(7) : Result<int>(trouble);
}

Result<std::unique_ptr<int>> owned(bool there)
{
    if (!there)
        return trouble;
    return std::make_unique<int>(7);
}

struct Steps {
    int asked = 0, after = 0;

    Result<QString> sum(bool first, bool second)
    {
        ESCALE_TRY(const int one, number((++asked, first)));
        ESCALE_TRY(auto two, owned((++asked, second)));
        *two += one;
        ++after;
        return QString::number(*two);
    }
    Result<Done> only(bool there)
    {
        ESCALE_TRY_DONE(number((++asked, there)));
        ++after;
        return Done{};
    }
};

} // namespace

class TestTry : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anErrorIsReturnedAsItIsAndNothingMoreIsDone()
    {
        Steps steps;
        const auto first = steps.sum(false, true);
        QVERIFY(!first);
        QCOMPARE(first.error(), trouble);
        QCOMPARE(steps.asked, 1);
        const auto second = steps.sum(true, false);
        QVERIFY(!second);
        QCOMPARE(second.error(), trouble);
        QCOMPARE(steps.asked, 3);
        QVERIFY(!steps.only(false));
        QCOMPARE(steps.after, 0);
    }

    void aValueIsAskedForOnceAndMoved()
    {
        Steps steps;
        const auto sum = steps.sum(true, true);
        QVERIFY(sum);
        QCOMPARE(*sum, QStringLiteral("14"));
        QCOMPARE(steps.asked, 2);
        QVERIFY(steps.only(true));
        QCOMPARE(steps.asked, 3);
        QCOMPARE(steps.after, 2);
    }

    void aLambdaIsLeftNotTheFunctionAroundIt()
    {
        const auto inner = [](bool there) -> Result<int> {
            ESCALE_TRY(const int one, number(there));
            return one + 1;
        };
        QCOMPARE(inner(false).error(), trouble);
        QCOMPARE(*inner(true), 8);
    }

    void commasOfTheExpressionAreItsOwn()
    {
        const auto joined = []() -> Result<int> {
            ESCALE_TRY(const auto pair, Result<std::pair<int, int>>({3, 4}));
            return pair.first + pair.second;
        };
        QCOMPARE(*joined(), 7);
    }
};

ESCALE_GUILESS_TEST(TestTry)
#include "tst_try.moc"
