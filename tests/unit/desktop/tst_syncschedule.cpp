// SPDX-License-Identifier: GPL-3.0-or-later
// When a window fetches by itself: by the age of what is in the library, whoever brought it there.
#include "manualclock.h"
#include "services/syncschedule.h"
#include "shell/screenshot.h"
#include "store/writer.h"
#include "testprogram.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace escale;
using namespace escale::test;
using namespace std::chrono_literals;

namespace {

constexpr int daily = 24;
const QDateTime clockStart(QDate(2026, 11, 20), QTime(12, 0), Qt::UTC); // ManualClock begins here

/// A library with a sync that ended then, and a schedule that looks at it.
class ScheduledLibrary {
public:
    explicit ScheduledLibrary(const QDateTime &lastSync, const QString &source = QStringLiteral("https://feed.example"))
    {
        apply({SetSource{source}});
        if (lastSync.isValid())
            syncEnded(lastSync);
    }
    void syncEnded(const QDateTime &when)
    {
        SyncRecord record;
        record.started = when.addSecs(-60);
        record.finished = when;
        record.feed = QStringLiteral("https://feed.example");
        record.complete = true;
        apply({record});
    }
    /// How often it has asked for a sync since the last question.
    int asked()
    {
        settle(library);
        const auto count = static_cast<int>(m_due.size());
        m_due.clear();
        return count;
    }
    int askedAfter(std::chrono::milliseconds time)
    {
        // In small steps: a question to the library is answered before the next one.
        for (std::chrono::milliseconds step; time > 0ms; time -= step) {
            step = std::min<std::chrono::milliseconds>(time, 5min);
            clock.advance(step);
            settle(library);
        }
        return asked();
    }

private:
    void apply(const QList<Change> &changes)
    {
        auto writer = Writer::open(m_path, nullptr);
        if (!writer || !(*writer)->apply(changes))
            qFatal("no library");
    }

    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(QStringLiteral("library.sqlite"));

public:
    ManualClock clock;
    LibraryService library{m_path, clock};
    SyncSchedule schedule{library, clock};

private:
    QSignalSpy m_due{&schedule, &SyncSchedule::due};
};

} // namespace

class TestSyncSchedule : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void contentIsDueByItsAge_data()
    {
        QTest::addColumn<QDateTime>("last");
        QTest::addColumn<int>("hours");
        QTest::addColumn<bool>("due");
        QTest::newRow("never complete") << QDateTime() << daily << true;
        QTest::newRow("now") << clockStart << daily << false;
        QTest::newRow("a day, to the second") << clockStart.addDays(-1) << daily << false;
        QTest::newRow("a second over a day") << clockStart.addDays(-1).addSecs(-1) << daily << true;
        QTest::newRow("seven months") << clockStart.addMonths(-7) << daily << true;
        QTest::newRow("a moment to come: the clock was wrong") << clockStart.addDays(400) << daily << true;
        QTest::newRow("two days, weekly") << clockStart.addDays(-2) << 168 << false;
        QTest::newRow("seven months, never") << clockStart.addMonths(-7) << 0 << false;
        QTest::newRow("never complete, never") << QDateTime() << 0 << false;
    }
    void contentIsDueByItsAge()
    {
        QFETCH(const QDateTime, last);
        QFETCH(const int, hours);
        QTEST(isDue(last.isValid() ? std::optional(last) : std::nullopt, clockStart, hours), "due");
    }

    void nothingIsAskedForBeforeItBegins()
    {
        ScheduledLibrary desk(clockStart.addMonths(-7));
        QCOMPARE(desk.askedAfter(48h), 0);
    }

    void neverIsNever()
    {
        ScheduledLibrary desk(clockStart.addMonths(-7));
        desk.schedule.begin(0);
        QCOMPARE(desk.asked(), 0);
        QCOMPARE(desk.askedAfter(48h), 0);
    }

    void contentOverADayOldIsAskedForAtTheStart()
    {
        ScheduledLibrary desk(clockStart.addSecs(-25 * 3600));
        desk.schedule.begin(daily);
        QCOMPARE(desk.asked(), 1);
    }

    void theSampleIsNoContentHoweverNew()
    {
        ScheduledLibrary desk(clockStart.addSecs(-60), sampleSource);
        desk.schedule.begin(daily);
        QCOMPARE(desk.asked(), 1);
    }

    void newerContentIsAskedForWhenItsDayIsOver()
    {
        ScheduledLibrary desk(clockStart.addSecs(-23 * 3600));
        desk.schedule.begin(daily);
        QCOMPARE(desk.asked(), 0);
        QCOMPARE(desk.askedAfter(50min), 0);
        QCOMPARE(desk.askedAfter(20min), 1);
    }

    void aSyncOfSomebodyElseCounts()
    {
        ScheduledLibrary desk(clockStart.addSecs(-23 * 3600));
        desk.schedule.begin(daily);
        desk.syncEnded(clockStart);
        QCOMPARE(desk.askedAfter(20h), 0);
    }

    void aNightAsleepCounts()
    {
        ScheduledLibrary desk(clockStart.addSecs(-3600));
        desk.schedule.begin(daily);
        QCOMPARE(desk.asked(), 0);
        desk.clock.jump(30h); // the machine's own time stood still
        QCOMPARE(desk.askedAfter(10min), 1);
    }

    void aServerThatDoesNotAnswerIsLeftAloneForAnHour()
    {
        ScheduledLibrary desk(clockStart.addDays(-3));
        desk.schedule.begin(daily);
        QCOMPARE(desk.asked(), 1);
        desk.schedule.putOff(Problem::Unreachable);
        QCOMPARE(desk.askedAfter(59min), 0);
        QCOMPARE(desk.askedAfter(2min), 1);
    }

    void whereSomebodyElseSyncsItLooksAgainSoon()
    {
        ScheduledLibrary desk(clockStart.addDays(-3));
        desk.schedule.begin(daily);
        QCOMPARE(desk.asked(), 1);
        desk.schedule.putOff(Problem::Busy);
        QCOMPARE(desk.askedAfter(10min), 1);
    }
};

ESCALE_TEST(TestSyncSchedule)
#include "tst_syncschedule.moc"
