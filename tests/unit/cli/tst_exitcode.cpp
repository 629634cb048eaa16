// SPDX-License-Identifier: GPL-3.0-or-later
// One exit code of sysexits.h for each kind of problem.
#include "cli/exitcode.h"
#include "testprogram.h"

#include <QTest>
#include <sysexits.h>

using namespace escale;

class TestExitCode : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachProblemHasItsCode_data()
    {
        QTest::addColumn<int>("problem");
        QTest::addColumn<int>("code");
        const auto row = [](Problem problem, int code) {
            QTest::newRow(nameOf(problem).data()) << static_cast<int>(problem) << code;
        };
        row(Problem::Usage, EX_USAGE);
        row(Problem::NotFound, EX_USAGE);
        row(Problem::BadAnswer, EX_DATAERR);
        row(Problem::Unreachable, EX_UNAVAILABLE);
        row(Problem::CannotWrite, EX_CANTCREAT);
        row(Problem::CannotRead, EX_IOERR);
        row(Problem::TooNew, EX_IOERR);
        row(Problem::Damaged, EX_IOERR);
        row(Problem::Busy, EX_TEMPFAIL);
        row(Problem::Cancelled, EX_TEMPFAIL);
        row(Problem::Incomplete, EX_TEMPFAIL);
        row(Problem::Refused, EX_NOPERM);
        row(Problem::BadConfiguration, EX_CONFIG);
    }
    void eachProblemHasItsCode()
    {
        QFETCH(int, problem);
        QFETCH(int, code);
        QCOMPARE(static_cast<int>(exitCodeOf(static_cast<Problem>(problem))), code);
    }

    void noProblemIsForgotten()
    {
        for (int n = 0; n <= static_cast<int>(Problem::Incomplete); ++n)
            QVERIFY(static_cast<int>(exitCodeOf(static_cast<Problem>(n))) >= EX__BASE);
    }
};

ESCALE_GUILESS_TEST(TestExitCode)
#include "tst_exitcode.moc"
