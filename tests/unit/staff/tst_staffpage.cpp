// SPDX-License-Identifier: GPL-3.0-or-later
#include "l10n/catalogue.h"
#include "manualclock.h"
#include "staff/confirmonsecondtap.h"
#include "staff/daychart.h"
#include "staff/languageorder.h"
#include "staff/staffpage.h"
#include "staff/staffwords.h"
#include "staff/stepper.h"
#include "station/staffchoices.h"
#include "testprogram.h"

#include <QFile>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace escale;
using namespace std::chrono_literals;

namespace {

LibraryStatus syncedWell()
{
    LibraryStatus status;
    status.source = QStringLiteral("https://api.example.org");
    status.fiches = 1024;
    status.translations = {{Language::Fr, 1024}, {Language::Ar, 700}};
    SyncRecord run;
    run.finished = QDateTime({2026, 11, 22}, {3, 12}, Qt::UTC);
    run.complete = true;
    run.added = 6;
    run.changed = 14;
    run.removed = 1;
    status.lastRun = run;
    return status;
}

KioskSettings wanting(const QString &version)
{
    KioskSettings settings;
    settings.update.version = version;
    return settings;
}

LibraryStatus failedBy(Problem problem)
{
    LibraryStatus status = syncedWell();
    status.lastRun->complete = false;
    status.lastRun->outcome = nameOf(problem);
    return status;
}

class StaffWindow {
public:
    explicit StaffWindow(KioskSettings settings = {}, QStringList troubles = {}, QStringList printers = {})
    {
        appearance.setLanguage(Language::En);
        settings.stateFolder = folder.path();
        window.resize(780, 790); // inside the offscreen screen
        page = new StaffPage({appearance,
                              clock,
                              log,
                              KioskFiles(folder.path()),
                              settings,
                              QStringLiteral("Desk 2"),
                              std::move(troubles),
                              {},
                              folder.filePath(QStringLiteral("stick")),
                              std::move(printers),
                              QStringLiteral("1.2.0"),
                              folder.filePath(QStringLiteral("update"))},
                             &window);
        page->resize(window.size());
        window.show();
        if (!QTest::qWaitForWindowExposed(&window))
            qFatal("no window");
        QCoreApplication::processEvents(); // lays out what lies in the scrolling part
    }
    [[nodiscard]] Button *button(const QString &words) const
    {
        for (Button *candidate : page->findChildren<Button *>()) {
            if (candidate->words() == words || candidate->accessibleName() == words)
                return candidate;
        }
        return nullptr;
    }
    void touch(const QString &words) const
    {
        if (!button(words))
            qFatal("no such button: %s", qPrintable(words));
        show(button(words));
        QTest::mouseClick(button(words), Qt::LeftButton);
    }
    /// A touch on a page that scrolls is replayed where it fell on the screen.
    void show(QWidget *widget) const
    {
        page->findChild<QScrollArea *>()->ensureWidgetVisible(widget);
        QCoreApplication::processEvents();
    }
    [[nodiscard]] bool says(const QString &text) const
    {
        for (const Label *label : page->findChildren<Label *>()) {
            if (label->text().contains(text))
                return true;
        }
        return false;
    }
    /// What the machine's service says of a stick; empty: the file goes.
    void stick(const char *name, const QByteArray &content)
    {
        const QString path = folder.filePath(QStringLiteral("stick/")) + QLatin1String(name);
        QDir().mkpath(folder.filePath(QStringLiteral("stick")));
        QFile file(path);
        if (content.isEmpty())
            file.remove();
        else if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("no file");
        file.close();
        clock.advance(2s);
        QCoreApplication::processEvents();
    }
    /// What the machine's service says of a new version.
    void update(const QByteArray &line)
    {
        QFile file(folder.filePath(QStringLiteral("update")));
        if (!file.open(QIODevice::WriteOnly) || file.write(line) != line.size())
            qFatal("no file");
        file.close();
        clock.advance(5s);
        QCoreApplication::processEvents();
    }
    [[nodiscard]] bool hasFile(const char *name) const { return QFile::exists(folder.filePath(QLatin1String(name))); }
    [[nodiscard]] KioskSettings stored() const
    {
        QStringList complaints;
        return withStaffChoices({}, folder.filePath(QStringLiteral("choices.ini")), complaints);
    }

    QTemporaryDir folder;
    test::ManualClock clock;
    Appearance appearance{Profile::Kiosk};
    StationLog log{folder.filePath(QStringLiteral("log")), clock};
    QWidget window;
    StaffPage *page = nullptr;
};

} // namespace

class TestStaffPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Cards beside one another on a screen that lies, below one another when the words need it, those too that come
    /// late.
    void noCardIsWiderThanThePage()
    {
        StaffWindow desk;
        desk.window.resize(790, 500);
        desk.page->resize(desk.window.size());
        const auto *pane = desk.page->findChild<QScrollArea *>();
        const auto inside = [&] {
            QCoreApplication::processEvents();
            for (const StaffCard *card : desk.page->findChildren<StaffCard *>()) {
                const QRect place(card->mapTo(pane->viewport(), QPoint()), card->size());
                if (place.left() < 0 || place.right() >= pane->viewport()->width())
                    return false;
            }
            return true;
        };
        for (int step = 0; step < textSteps; ++step) {
            desk.appearance.setTextStep(step);
            QVERIFY2(inside(), qPrintable(QString::number(step)));
        }
        desk.page->setStatus(syncedWell());
        QVERIFY(inside());
    }

    /// One rule for all languages (numberLocale()).
    void numbersAreWrittenInTheSameDigitsInEveryLanguage()
    {
        useLanguage(Language::Ar);
        StaffWindow desk;
        useLanguage(Language::En);
        QVERIFY(desk.says(QStringLiteral("90"))); // a visit ends after 90 seconds
        QVERIFY(!desk.says(QStringLiteral("٩٠")));
    }

    void contentAndItsAgeAreShown()
    {
        StaffWindow desk;
        desk.page->setStatus(syncedWell());
        QVERIFY(desk.says(QStringLiteral("Up to date — 22 November, 03:12")));
        QVERIFY(desk.says(QStringLiteral("1,024")));
        QVERIFY(desk.says(QStringLiteral("1,724")));
        QVERIFY(desk.says(QStringLiteral("6 new, 14 changed, 1 removed")));
        QVERIFY(desk.says(QStringLiteral("Desk 2")));
    }

    void aSyncOfLongAgoIsNotUpToDate()
    {
        StaffWindow desk;
        desk.page->setStatus(syncedWell());
        QVERIFY(desk.says(QStringLiteral("Up to date")));
        // The network has been away since. Only the date moves: the page looks for a stick every two seconds.
        desk.clock.jump(std::chrono::hours(24 * 215));
        desk.page->setStatus(syncedWell());
        QVERIFY(desk.says(QStringLiteral("Updated 7 months ago")));
        QVERIFY(!desk.says(QStringLiteral("Up to date")));
        QVERIFY(!syncIsWell(syncedWell(), desk.clock.now()));
    }

    /// The staff learn what to do: every reason has a sentence of its own.
    void whyTheLastSyncFailedIsSaid()
    {
        QStringList all;
        for (const Problem problem : {Problem::Refused, Problem::Unreachable, Problem::BadAnswer, Problem::CannotWrite,
                                      Problem::BadConfiguration, Problem::Damaged, Problem::Incomplete}) {
            const QString words = syncWords(failedBy(problem), {}, Language::En);
            QVERIFY(!all.contains(words));
            QVERIFY(!words.contains(QLatin1String(nameOf(problem))));
            QVERIFY(!syncIsWell(failedBy(problem), {}));
            all.append(words);
        }
        QVERIFY(syncWords(failedBy(Problem::Refused), {}, Language::En).contains(QStringLiteral("key")));
        QVERIFY(!syncIsWell({}, {}));
        LibraryStatus sample = syncedWell();
        sample.source = sampleSource;
        QVERIFY(!syncIsWell(sample, {}));
    }

    void removalsThatWereHeldBackAreSaidWithTheWayToSayYes()
    {
        LibraryStatus status = failedBy(Problem::Incomplete);
        status.lastRun->held = 120;
        status.lastRun->heldOf = 200;
        const QString words = syncWords(status, {}, Language::En);
        QVERIFY2(words.contains(QStringLiteral("120 of 200")) && words.contains(QStringLiteral("--accept-removals")),
                 qPrintable(words));
    }

    void aFirstSyncThatHasNotEndedIsSaid()
    {
        LibraryStatus status = failedBy(Problem::Cancelled);
        status.source = sampleSource;
        status.arriving = 150;
        QVERIFY(syncWords(status, {}, Language::En).contains(QStringLiteral("150")));
        QVERIFY(!syncIsWell(status, {}));
    }

    void whatTheServerSaidAndNobodyUnderstoodStandsOnThePage()
    {
        StaffWindow desk;
        LibraryStatus status = syncedWell();
        desk.page->setStatus(status);
        QVERIFY(!desk.says(QStringLiteral("does not know")));
        SyncRecord run;
        run.driftFiches = 12;
        run.drift = {{QStringLiteral("value origin=XYZ"), 12}};
        status.lastDrift = run;
        desk.page->setStatus(status);
        QVERIFY(desk.says(QStringLiteral("12 fiche")));
        QVERIFY(desk.says(QStringLiteral("origin=XYZ")));
    }

    void aLibraryThatCannotBeReadSaysWhy()
    {
        StaffWindow desk;
        desk.page->setStatus(Error{Problem::CannotRead, QStringLiteral("The library is not there."), {}});
        QVERIFY(desk.says(QStringLiteral("The library is not there.")));
    }

    void whatIsWrongStandsOnThePage()
    {
        StaffWindow desk({}, {QStringLiteral("The clock of this machine is wrong.")});
        QVERIFY(desk.says(QStringLiteral("The clock of this machine is wrong.")));
        QVERIFY(desk.says(QStringLiteral("What is wrong")));
        QVERIFY(!StaffWindow().says(QStringLiteral("What is wrong")));
    }

    void aChangedSettingIsStoredAtOnce()
    {
        StaffWindow desk;
        QSignalSpy changed(desk.page, &StaffPage::settingsChanged);
        desk.touch(QStringLiteral("A visit ends after: more"));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(desk.stored().session.idle, 105s);
        desk.touch(QStringLiteral("Greatest volume: less"));
        QCOMPARE(desk.stored().volumeCeiling, 75);
        QCOMPARE(desk.stored().session.idle, 105s);
    }

    void theDepartmentGoesThroughTheList()
    {
        StaffWindow desk;
        desk.touch(QStringLiteral("Département: more"));
        QCOMPARE(desk.stored().department, QStringLiteral("01"));
        QVERIFY(desk.says(QStringLiteral("Ain (01)")));
    }

    void aPrinterIsChosenAmongThoseOfTheMachine()
    {
        QVERIFY(!StaffWindow().button(QStringLiteral("Printer for tickets: more"))); // no printer, no question
        KioskSettings settings;
        settings.printer = QStringLiteral("old_one"); // set, and not answering just now
        StaffWindow desk(settings, {}, {QStringLiteral("ticket"), QStringLiteral("office")});
        QVERIFY(desk.says(QStringLiteral("old_one")));
        desk.touch(QStringLiteral("Printer for tickets: more"));
        QCOMPARE(desk.stored().printer, QStringLiteral("ticket"));
        desk.touch(QStringLiteral("Its paper: more"));
        QVERIFY(!desk.stored().receipt);
        for (int i = 0; i < 2; ++i)
            desk.touch(QStringLiteral("Printer for tickets: less"));
        QCOMPARE(desk.stored().printer, QString()); // none, though the administrator has set one
        QVERIFY(!desk.stored().receipt);
    }

    void aHeldButtonGoesOnAndStoresOnce()
    {
        StaffWindow desk;
        QSignalSpy changed(desk.page, &StaffPage::settingsChanged);
        Button *more = desk.button(QStringLiteral("A visit ends after: more"));
        desk.show(more);
        QTest::mousePress(more, Qt::LeftButton);
        QTRY_VERIFY(more->isDown()); // the page first waits whether it is to be scrolled
        desk.clock.advance(500ms + 80ms);
        QTest::mouseRelease(more, Qt::LeftButton);
        QCOMPARE(desk.stored().session.idle, 135s);
        QCOMPARE(changed.size(), 1);
    }

    void languagesCanBeTakenAwayAndMoved()
    {
        Appearance appearance{Profile::Kiosk};
        LanguageOrder order(appearance, {Language::Fr, Language::Ar, Language::Ti});
        order.show();
        QSignalSpy changed(&order, &LanguageOrder::changed);
        const auto press = [&](const QString &name) {
            for (Button *button : order.findChildren<Button *>()) {
                if (button->accessibleName() == name)
                    return QTest::mouseClick(button, Qt::LeftButton);
            }
            qFatal("no button %s", qPrintable(name));
        };
        press(ownName(Language::Ar));
        QCOMPARE(order.offered(), (QList<Language>{Language::Fr, Language::Ti}));
        press(ownName(Language::Ru));
        QCOMPARE(order.offered(), (QList<Language>{Language::Fr, Language::Ti, Language::Ru}));
        press(QStringLiteral("%1: earlier").arg(ownName(Language::Ti)));
        press(QStringLiteral("%1: earlier").arg(ownName(Language::Ti)));
        QCOMPARE(order.offered().first(), Language::Ti);
        QCOMPARE(changed.size(), 4);
    }

    void oneLanguageAlwaysStays()
    {
        Appearance appearance{Profile::Kiosk};
        LanguageOrder order(appearance, {Language::Fr});
        order.show();
        for (Button *button : order.findChildren<Button *>()) {
            if (button->accessibleName() == ownName(Language::Fr))
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QCOMPARE(order.offered(), QList<Language>{Language::Fr});
    }

    void syncNowIsAWishThatSomebodyTakesUp()
    {
        StaffWindow desk;
        QSignalSpy started(desk.page, &StaffPage::syncStarted);
        desk.touch(QStringLiteral("Sync now"));
        QVERIFY(desk.hasFile("sync-requested"));
        QCOMPARE(started.size(), 0);
        QFile::remove(desk.folder.filePath(QStringLiteral("sync-requested")));
        desk.clock.advance(2s);
        QCOMPARE(started.size(), 1);
        QCOMPARE(desk.log.entries().last().event, StationEvent::SyncWished);
    }

    void aWishThatNobodyTakesUpIsTakenBackAndSaid()
    {
        StaffWindow desk;
        desk.touch(QStringLiteral("Sync now"));
        desk.clock.advance(21s);
        QVERIFY(!desk.hasFile("sync-requested"));
        QVERIFY(desk.says(QStringLiteral("Nothing on this machine answers.")));
    }

    void aStickIsOfferedWhenItIsThereAndToldWhenItCanGo()
    {
        StaffWindow desk;
        QSignalSpy shown(desk.page, &StaffPage::syncStarted);
        QVERIFY(!desk.button(QStringLiteral("Import from a USB stick"))->isVisible());
        QVERIFY(desk.says(QStringLiteral("plug it in")));
        desk.stick("stick", R"({"sequence":7,"created":"2026-11-28T01:30:00Z","fiches":1024,"known":true})");
        QVERIFY(desk.says(QStringLiteral("1,024 fiches of 28 November")));
        desk.touch(QStringLiteral("Import from a USB stick"));
        QVERIFY(desk.hasFile("import-requested"));
        QCOMPARE(desk.log.entries().last().event, StationEvent::ImportWished);
        desk.stick("import", "running\n");
        QVERIFY(desk.says(QStringLiteral("Leave it plugged in")));
        QVERIFY(!desk.button(QStringLiteral("Import from a USB stick"))->isVisible());
        const auto before = shown.size();
        desk.stick("import", "0\n");
        QVERIFY(desk.says(QStringLiteral("You can take it out now")));
        QCOMPARE(shown.size(), before + 1); // the page asks the library again
    }

    void aStickThatIsNotUsableIsSaidSo()
    {
        StaffWindow desk;
        desk.stick("stick", R"({"sequence":7,"created":"2026-11-28T01:30:00Z","fiches":1024,"known":false})");
        QVERIFY(desk.says(QStringLiteral("does not know")));
        QVERIFY(!desk.button(QStringLiteral("Import from a USB stick"))->isVisible());
        for (const char *nonsense : {"{}", R"({"known":true})", R"({"known":true,"sequence":-1,"created":"x"})"}) {
            desk.stick("stick", nonsense);
            QVERIFY(!desk.button(QStringLiteral("Import from a USB stick"))->isVisible());
        }
        desk.stick("import", "65\n");
        QVERIFY(desk.says(QStringLiteral("This kiosk shows the ones it had")));
        desk.stick("stick", {});
        desk.stick("import", {}); // it was pulled
        QVERIFY(desk.says(QStringLiteral("plug it in")));
    }

    void aNewVersionIsOfferedOnlyWhereOneIsWanted()
    {
        const QString install = QStringLiteral("Install the new version now");
        QVERIFY(!StaffWindow().button(install)->isVisible());
        for (const char *version : {"1.2.0", "1.1.9", "1.2"})
            QVERIFY2(!StaffWindow(wanting(QLatin1String(version))).button(install)->isVisible(), version);
        const StaffWindow desk(wanting(QStringLiteral("1.3.0")));
        QVERIFY(desk.says(QStringLiteral("1.3.0 is to come")));
        QVERIFY(desk.button(install)->isVisible());
    }

    void theNewVersionIsInstalledAtNightOrAtOnce()
    {
        const QString install = QStringLiteral("Install the new version now");
        StaffWindow desk(wanting(QStringLiteral("1.3.0")));
        desk.update("there 1.3.0\n");
        QVERIFY(desk.says(QStringLiteral("1.3.0 is there. It is installed by itself between 02:00 and 05:00.")));
        desk.touch(install);
        QVERIFY(!desk.hasFile("update-requested")); // asks twice, like all that ends the kiosk
        desk.touch(install + QStringLiteral(": touch again"));
        QVERIFY(desk.hasFile("update-requested"));
        QFile wish(desk.folder.filePath(QStringLiteral("update-requested")));
        QCOMPARE(wish.size(), 0); // which version that is, is not the kiosk's to say
        QCOMPARE(desk.log.entries().last().event, StationEvent::UpdateWished);
        desk.update("running 1.3.0\n");
        QVERIFY(desk.says(QStringLiteral("Leave the machine on")));
        QVERIFY(!desk.button(install)->isVisible());
    }

    void whyTheNewVersionIsNotHereIsSaid()
    {
        const QString install = QStringLiteral("Install the new version now");
        StaffWindow desk(wanting(QStringLiteral("1.3.0")));
        for (const auto &[told, said, canBeTried] : {std::tuple{"missing 1.3.0\n", "cannot get it yet", true},
                                                     {"failed 1.3.0\n", "could not be installed", true},
                                                     {"back 1.3.0\n", "The version of before is back", false},
                                                     {"no-way-back 1.3.0\n", "no way back", true},
                                                     {"needs-others 1.3.0\n", "other programs of this machine", true},
                                                     {"back 1.2.9\n", "is to come", true}, // of another version
                                                     {"<b>there</b> 1.3.0\n", "is to come", true},
                                                     {"there 1.3.0 and more\n", "is to come", true},
                                                     {"", "is to come", true}}) {
            desk.update(told);
            QVERIFY2(desk.says(QLatin1String(said)), told);
            QCOMPARE(desk.button(install)->isVisible(), canBeTried);
        }
    }

    void powerOffAsksTwice()
    {
        StaffWindow desk;
        desk.touch(QStringLiteral("Power off"));
        QVERIFY(!desk.hasFile("poweroff-requested"));
        desk.touch(QStringLiteral("Power off: touch again"));
        QVERIFY(desk.hasFile("poweroff-requested"));
    }

    void aQuestionThatIsNotAnsweredCalmsDown()
    {
        StaffWindow desk;
        desk.touch(QStringLiteral("Restart"));
        desk.clock.advance(6s);
        QVERIFY(desk.button(QStringLiteral("Restart")));
        desk.touch(QStringLiteral("Restart"));
        QVERIFY(!desk.hasFile("reboot-requested"));
    }

    void leavingIsOfferedOnlyWhereItIsAllowed()
    {
        QVERIFY(!StaffWindow().button(QStringLiteral("Leave the kiosk")));
        KioskSettings settings;
        settings.mayLeave = true;
        QVERIFY(StaffWindow(settings).button(QStringLiteral("Leave the kiosk")));
    }

    void aSmallNumberIsNotShown()
    {
        CentreStatistics counted;
        const QDate today(2026, 11, 28);
        for (int day = 0; day < 7; ++day) {
            for (int visit = 0; visit < day; ++visit)
                counted.count(today.addDays(-day), Counted::Session);
        }
        Appearance appearance{Profile::Kiosk};
        QStringList heard;
        for (const QString &bar :
             DayChart(appearance, counted, today).accessibleDescription().split(QStringLiteral(", ")))
            heard.append(bar.section(QStringLiteral(": "), 1));
        const QString few = QStringLiteral("<5");
        QCOMPARE(heard,
                 (QStringList{QStringLiteral("6"), QStringLiteral("5"), few, few, few, few, QStringLiteral("0")}));
    }

    void aKioskThatDoesNotCountSaysSo()
    {
        KioskSettings settings;
        settings.statistics = false;
        QVERIFY(StaffWindow(settings).says(QStringLiteral("does not count")));
    }

    void theLogIsInWordsAndNewestFirst()
    {
        StaffWindow first;
        StationLog(first.folder.filePath(QStringLiteral("log")), first.clock).add(StationEvent::PinRefused);
        const LogEntry entry{QDateTime({2026, 11, 20}, {12, 0}, Qt::UTC), StationEvent::LibraryTrouble,
                             Problem::Damaged};
        QCOMPARE(logWords(entry, Language::En),
                 QStringLiteral("20 November, 12:00 — the library could not be shown (Damaged)"));
    }
};

ESCALE_TEST(TestStaffPage)
#include "tst_staffpage.moc"
