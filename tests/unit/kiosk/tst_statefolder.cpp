// SPDX-License-Identifier: GPL-3.0-or-later
// What a kiosk writes: its log, the counters of a visit, and its wishes.
#include "manualclock.h"
#include "station/kioskfiles.h"
#include "station/stationlog.h"
#include "station/visitcounter.h"
#include "testprogram.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace escale;
using namespace std::chrono_literals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const QString someFiche = QStringLiteral("ed0000000000000000000001");
const QString otherFiche = QStringLiteral("ed0000000000000000000002");
const QString someTheme = QStringLiteral("ed000000000000000000000a");
const QString otherTheme = QStringLiteral("ed000000000000000000000b");

} // namespace

class TestStateFolder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theLogTellsWhatHappenedAndWhen()
    {
        StationLog log(folder.filePath(QStringLiteral("log")), clock);
        const QDateTime began = clock.now();
        log.add(StationEvent::Started);
        clock.advance(2h);
        log.add(StationEvent::LibraryTrouble, Problem::Damaged);
        const QList<LogEntry> entries = log.entries();
        QCOMPARE(entries.size(), 2);
        QCOMPARE(entries[0].event, StationEvent::Started);
        QCOMPARE(entries[0].when, began);
        QCOMPARE(entries[1].event, StationEvent::LibraryTrouble);
        QCOMPARE(entries[1].problem, std::optional(Problem::Damaged));
        QVERIFY(log.canWrite());
    }

    void everyEventComesBackFromTheFile()
    {
        StationLog log(folder.filePath(QStringLiteral("all")), clock);
        constexpr int count = static_cast<int>(StationEvent::FilesMoved) + 1;
        for (int i = 0; i < count; ++i)
            log.add(static_cast<StationEvent>(i));
        const QList<LogEntry> entries = log.entries();
        QCOMPARE(entries.size(), count);
        for (int i = 0; i < count; ++i)
            QCOMPARE(entries[i].event, static_cast<StationEvent>(i));
    }

    void theLogForgetsAfterAWeekAndNeverGrowsLong()
    {
        StationLog log(folder.filePath(QStringLiteral("long")), clock);
        log.add(StationEvent::StaffCame);
        clock.advance(24h * 8);
        for (int i = 0; i < 310; ++i)
            log.add(StationEvent::Started);
        QCOMPARE(log.entries().size(), 300);
        QCOMPARE(log.entries().first().event, StationEvent::Started);
    }

    void linesThatMakeNoSenseAreLeftOut()
    {
        const QString path = folder.filePath(QStringLiteral("damaged"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("rubbish\n2026-11-20T12:00:00Z unknown-word\n\n2026-11-20T12:00:00Z started\n");
        file.close();
        QCOMPARE(StationLog(path, clock).entries().size(), 1);
    }

    void aLogThatCannotBeWrittenSaysSo()
    {
        StationLog log(QStringLiteral("/no/such/folder/log"), clock);
        log.add(StationEvent::Started);
        QVERIFY(!log.canWrite());
    }

    void aVisitIsCountedWhenItEnds()
    {
        const QString path = folder.filePath(QStringLiteral("statistics.csv"));
        VisitCounter counter(true, clock);
        counter.sessionBegan();
        counter.languageChosen(Language::Ar);
        counter.ficheOpened(someFiche);
        counter.listened(Language::Ar);
        QVERIFY(!QFile::exists(path));
        QVERIFY(counter.flush(path).ok());
        const auto read = loadStatistics(path);
        QVERIFY(read.ok());
        const QDate day = clock.now().date();
        QCOMPARE(read->value({day, Counted::Session, {}}), 1);
        QCOMPARE(read->value({day, Counted::Language, QStringLiteral("ar")}), 1);
        QCOMPARE(read->value({day, Counted::Fiche, someFiche}), 1);
        QCOMPARE(read->value({day, Counted::Listen, QStringLiteral("ar")}), 1);
    }

    void aFicheIsCountedOnceAVisit()
    {
        const QString path = folder.filePath(QStringLiteral("once.csv"));
        VisitCounter counter(true, clock);
        for (const QString &id : {someFiche, otherFiche, someFiche})
            counter.ficheOpened(id);
        QVERIFY(counter.flush(path).ok());
        counter.ficheOpened(someFiche); // the next visitor
        QVERIFY(counter.flush(path).ok());
        const auto read = loadStatistics(path);
        QVERIFY(read.ok());
        QCOMPARE(read->value({clock.now().date(), Counted::Fiche, someFiche}), 2);
        QCOMPARE(read->value({clock.now().date(), Counted::Fiche, otherFiche}), 1);
    }

    void themesQuestionsAndWhatIsTakenAwayAreCountedWithoutTheirWords()
    {
        const QString path = folder.filePath(QStringLiteral("more.csv"));
        VisitCounter counter(true, clock);
        for (const QString &theme : {someTheme, someTheme, otherTheme})
            counter.themeOpened(theme);
        counter.themeOpened({}); // a list of no theme
        counter.asked(true);
        counter.asked(false);
        for (const QString &id : {someFiche, someFiche, otherFiche})
            counter.takenAway(id);
        counter.ficheOpened(someFiche); // reading it is another thing
        QVERIFY(counter.flush(path).ok());
        const auto read = loadStatistics(path);
        QVERIFY(read.ok());
        const QDate day = clock.now().date();
        QCOMPARE(read->value({day, Counted::Theme, someTheme}), 1);
        QCOMPARE(read->value({day, Counted::Theme, otherTheme}), 1);
        QCOMPARE(read->sum(day, Counted::Theme), 2);
        QCOMPARE(read->value({day, Counted::Question, {}}), 2);
        QCOMPARE(read->value({day, Counted::Refusal, {}}), 1);
        QCOMPARE(read->value({day, Counted::TakeAway, {}}), 2);
        QCOMPARE(read->value({day, Counted::Fiche, someFiche}), 1);
    }

    void turnedOffNothingIsCountedAndNothingWritten()
    {
        const QString path = folder.filePath(QStringLiteral("off.csv"));
        VisitCounter counter(false, clock);
        counter.sessionBegan();
        counter.ficheOpened(someFiche);
        QVERIFY(counter.flush(path).ok());
        QVERIFY(!QFile::exists(path));
    }

    void whatCouldNotBeWrittenIsKeptForTheNextTime()
    {
        const QString path = folder.filePath(QStringLiteral("later.csv"));
        VisitCounter counter(true, clock);
        counter.sessionBegan();
        QVERIFY(!counter.flush(QStringLiteral("/no/such/folder/statistics.csv")).ok());
        QVERIFY(counter.flush(path).ok());
        QVERIFY(contentOf(path).contains("session"));
    }

    void aWishIsAnEmptyFileUntilSomebodyTakesItUp()
    {
        const KioskFiles files(folder.path());
        QVERIFY(!isWaiting(files, HostRequest::Sync));
        QVERIFY(wish(files, HostRequest::Sync).ok());
        QVERIFY(isWaiting(files, HostRequest::Sync));
        QVERIFY(!isWaiting(files, HostRequest::PowerOff));
        QCOMPARE(contentOf(folder.filePath(QStringLiteral("sync-requested"))), QByteArray());
        QVERIFY(QFile::exists(folder.filePath(QStringLiteral("sync-requested"))));
        takeBack(files, HostRequest::Sync);
        QVERIFY(!isWaiting(files, HostRequest::Sync));
    }

    /// The service units watch these names.
    void theNamesOfWishesArePartOfTheInstallation()
    {
        const KioskFiles files(QStringLiteral("/state"));
        QCOMPARE(wishFile(files, HostRequest::Sync), QStringLiteral("/state/sync-requested"));
        QCOMPARE(wishFile(files, HostRequest::Import), QStringLiteral("/state/import-requested"));
        QCOMPARE(wishFile(files, HostRequest::Restart), QStringLiteral("/state/reboot-requested"));
        QCOMPARE(wishFile(files, HostRequest::PowerOff), QStringLiteral("/state/poweroff-requested"));
        QCOMPARE(wishFile(files, HostRequest::Leave), QStringLiteral("/state/leave-requested"));
        QCOMPARE(wishFile(files, HostRequest::Update), QStringLiteral("/state/update-requested"));
    }

private:
    QTemporaryDir folder;
    test::ManualClock clock;
};

ESCALE_GUILESS_TEST(TestStateFolder)
#include "tst_statefolder.moc"
