// SPDX-License-Identifier: GPL-3.0-or-later
// The line that says how far a sync has come: rate, time left, never wider than the terminal.
#include "cli/progressline.h"
#include "testprogram.h"

#include <QTest>

using namespace escale;
using namespace std::chrono_literals;

class TestProgress : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsKnownAtTheStart()
    {
        const QString text = progressText({}, 0ms, 80);
        QVERIFY(!text.isEmpty());
        QVERIFY(!text.contains(QStringLiteral("/s")) && !text.contains(QStringLiteral("left")));
        QVERIFY(!text.contains(QStringLiteral("inf")) && !text.contains(QStringLiteral("nan")));
    }

    void aNarrowTerminalGetsANarrowLine()
    {
        SyncProgress progress{SyncPhase::Details, 5, 10, 0, QString(300, u'x'), 0};
        for (const int width : {0, 1, 10, 79}) {
            const QString text = progressText(progress, 1000ms, width);
            QVERIFY(text.size() <= width);
            QVERIFY(!text.contains(u'\n'));
        }
    }

    void rateAndTimeLeftFollowFromWhatWasDone()
    {
        const SyncProgress progress{SyncPhase::Details, 200, 1200, 0, QStringLiteral("Title"), 0};
        const QString text = progressText(progress, 10'000ms, 200);
        QVERIFY2(text.contains(QStringLiteral("20/s")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("50 s")), qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("Title")));
    }

    void everyPhaseHasAName()
    {
        QStringList names;
        for (int phase = 0; phase <= static_cast<int>(SyncPhase::Finished); ++phase) {
            SyncProgress progress;
            progress.phase = static_cast<SyncPhase>(phase);
            names << progressText(progress, 0ms, 80);
        }
        names.removeDuplicates();
        QCOMPARE(names.size(), static_cast<int>(SyncPhase::Finished) + 1);
    }
};

ESCALE_GUILESS_TEST(TestProgress)
#include "tst_progress.moc"
