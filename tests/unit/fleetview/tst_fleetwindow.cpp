// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleet/examplereport.h"
#include "fleetview/fleetwindow.h"
#include "manualclock.h"
#include "services/interfacelanguage.h"
#include "style/escalestyle.h"
#include "testprogram.h"
#include "ui/layoutaudit.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <atomic>

using namespace escale;
using namespace escale::test;

class TestFleetWindow : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> folder;
    std::unique_ptr<QSettings> memory;
    Appearance appearance{Profile::Desktop};
    InterfaceLanguage language{appearance, Language::En};
    ManualClock clock;

    void put(const KioskReport &report) const
    {
        QFile file(folder->filePath(report.kiosk + QStringLiteral(".json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(encodeReport(report));
    }
    void putThree() const
    {
        put(exampleReport());
        KioskReport late = exampleReport(QStringLiteral("lyon-3"));
        late.outcome = QStringLiteral("Unreachable");
        put(late);
        KioskReport silent = exampleReport(QStringLiteral("brest-1"));
        silent.centre = QStringLiteral("brest");
        silent.department = QStringLiteral("29");
        silent.at = exampleNow().addDays(-9);
        put(silent);
    }
    [[nodiscard]] std::unique_ptr<FleetWindow> open(const QString &path)
    {
        auto window = std::make_unique<FleetWindow>(appearance, *memory, clock);
        window->setFolder(path);
        settle(*window);
        window->show();
        return window;
    }
    static void settle(FleetWindow &window)
    {
        QSignalSpy shown(&window, &FleetWindow::shown);
        QVERIFY(!window.isReading() || shown.wait());
    }
    static QString summary(const FleetWindow &window)
    {
        return window.findChild<QLabel *>(QStringLiteral("summary"))->text();
    }
    static QAbstractItemModel &table(const FleetWindow &window)
    {
        return *window.findChild<QTableView *>(QStringLiteral("kiosks"))->model();
    }
    static QStringList column(const FleetWindow &window, KioskTable::Column of)
    {
        QStringList cells;
        for (int row = 0; row < table(window).rowCount(); ++row)
            cells.append(table(window).index(row, of).data().toString());
        return cells;
    }

private Q_SLOTS:
    void initTestCase() { EscaleStyle::install(appearance); }
    void init()
    {
        appearance.setTextStep(defaultTextStep);
        folder = std::make_unique<QTemporaryDir>();
        memory = std::make_unique<QSettings>(folder->filePath(QStringLiteral("memory.ini")), QSettings::IniFormat);
        language.set(Language::En);
        clock.jump(std::chrono::milliseconds(clock.now().msecsTo(exampleNow())));
    }

    void withoutAFolderItSaysWhatToChoose()
    {
        const auto window = open({});
        QCOMPARE(summary(*window), QStringLiteral("Choose the folder to which your kiosks send their reports."));
        QCOMPARE(table(*window).rowCount(), 0);
    }

    void aFolderThatIsGoneTakesNothingFromTheScreen()
    {
        putThree();
        const auto window = open(folder->path());
        QCOMPARE(table(*window).rowCount(), 3);
        QVERIFY(QDir(folder->path()).removeRecursively());
        QTest::keyClick(window.get(), Qt::Key_F5);
        settle(*window);
        QVERIFY(summary(*window).contains(QStringLiteral("cannot be read")));
        QCOMPARE(table(*window).rowCount(), 3);
    }

    /// Nobody takes one centre's kiosks for another's.
    void anotherFolderShowsNothingOfTheOneBefore()
    {
        putThree();
        const auto window = open(folder->path());
        window->setFolder(folder->filePath(QStringLiteral("gone")));
        settle(*window);
        QVERIFY(summary(*window).contains(QStringLiteral("cannot be read")));
        QCOMPARE(table(*window).rowCount(), 0);
    }

    void whatIsNoReportIsNamed()
    {
        put(exampleReport());
        QFile file(folder->filePath(QStringLiteral("shopping.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"milk\": 2}");
        file.close();
        const auto window = open(folder->path());
        QVERIFY(summary(*window).contains(QStringLiteral("shopping.json")));
        QCOMPARE(table(*window).rowCount(), 1);
    }

    void thoseInTroubleComeFirstWithTheirReason()
    {
        putThree();
        const auto window = open(folder->path());
        QCOMPARE(column(*window, KioskTable::Kiosk),
                 (QStringList{QStringLiteral("brest-1"), QStringLiteral("lyon-3"), QStringLiteral("lyon-2")}));
        QCOMPARE(column(*window, KioskTable::Health),
                 (QStringList{QStringLiteral("Silent"), QStringLiteral("Late"), QStringLiteral("Well")}));
        QVERIFY(!column(*window, KioskTable::Reasons)[0].isEmpty());
        QVERIFY(column(*window, KioskTable::Reasons)[1].contains(QStringLiteral("does not answer")));
        QVERIFY(column(*window, KioskTable::Reasons)[2].isEmpty());
        QCOMPARE(summary(*window), QStringLiteral("Silent: 1. Late: 1. Well: 1."));
    }

    /// A share that stops answering while it is read: nothing on the screen goes, nothing waits for it, another folder
    /// can be looked at, and what it says after all is not shown among that one's.
    void aShareThatStopsAnsweringHoldsUpNothing()
    {
        putThree();
        QTemporaryDir other;
        struct Share {
            QSemaphore answers, asked, left;
            std::atomic<bool> hangs = false;
        };
        const auto share = std::make_shared<Share>();
        auto window =
            std::make_unique<FleetWindow>(appearance, *memory, clock, nullptr,
                                          [share, stuck = folder->path()](const QString &path, const QDateTime &now) {
                                              if (path == stuck && share->hangs) {
                                                  share->asked.release();
                                                  share->answers.acquire();
                                                  share->left.release();
                                              }
                                              return readFleet(path, now);
                                          });
        window->setFolder(folder->path());
        settle(*window);
        window->show();
        QCOMPARE(table(*window).rowCount(), 3);
        share->hangs = true;
        for (int press = 0; press < 5; ++press)
            QTest::keyClick(window.get(), Qt::Key_F5);
        share->asked.acquire();
        QVERIFY(window->isReading());
        QVERIFY(summary(*window).contains(QStringLiteral("is being read")));
        clock.advance(FolderReader::patience);
        QVERIFY(summary(*window).contains(QStringLiteral("has not answered")));
        QCOMPARE(table(*window).rowCount(), 3);
        QCOMPARE(share->asked.available(), 0); // five times asked is one question that waits
        window->setFolder(other.path());
        settle(*window);
        QCOMPARE(summary(*window), QStringLiteral("Silent: 0. Late: 0. Well: 0."));
        share->answers.release();
        share->left.acquire();
        QCoreApplication::processEvents();
        QCOMPARE(table(*window).rowCount(), 0);
        window->setFolder(folder->path());
        share->asked.acquire();
        window.reset(); // while it hangs
        QCOMPARE(share->left.available(), 0);
        share->answers.release();
        share->left.acquire();
    }

    void whatALaterEscaleCountsIsSaidOnce()
    {
        for (const char *name : {"a", "b"}) {
            QByteArray bytes = encodeReport(exampleReport(QLatin1String(name)));
            bytes.replace("\"session\"", "\"smile\"");
            QFile file(folder->filePath(QLatin1String(name) + QStringLiteral(".json")));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(bytes);
        }
        const auto window = open(folder->path());
        QCOMPARE(table(*window).rowCount(), 2);
        QCOMPARE(summary(*window).count(QStringLiteral("newer Escale")), 1);
    }

    /// Two in the Rhône, one in the Finistère; a click on a dot lists its kiosks, a second one all.
    void theMapChoosesWhoIsListed()
    {
        putThree();
        const auto window = open(folder->path());
        auto *map = window->findChild<FleetMap *>();
        QCOMPARE(map->dots().size(), 2);
        const auto rhone = std::find_if(map->dots().begin(), map->dots().end(), [](const FleetMap::Dot &dot) {
            return dot.departments == QStringList{QStringLiteral("69")};
        });
        QVERIFY(rhone != map->dots().end());
        QCOMPARE(rhone->kiosks, 2);
        QCOMPARE(rhone->worst, KioskHealth::Late);
        const QPoint where = rhone->centre.toPoint();
        QTest::mouseClick(map, Qt::LeftButton, {}, where);
        QCOMPARE(column(*window, KioskTable::Kiosk), (QStringList{QStringLiteral("lyon-3"), QStringLiteral("lyon-2")}));
        QTest::mouseClick(map, Qt::LeftButton, {}, where);
        QCOMPARE(table(*window).rowCount(), 3);
    }

    /// Paris and its neighbours lie on each other on a map of France.
    void neighboursShareADot()
    {
        for (const auto &[name, department] : {std::pair{"paris", "75"}, {"nanterre", "92"}, {"bobigny", "93"}}) {
            KioskReport report = exampleReport(QLatin1String(name));
            report.department = QLatin1String(department);
            put(report);
        }
        const auto window = open(folder->path());
        const auto &dots = window->findChild<FleetMap *>()->dots();
        QCOMPARE(dots.size(), 1);
        QCOMPARE(dots[0].kiosks, 3);
        QCOMPARE(dots[0].departments.size(), 3);
    }

    /// 40 and 40 visits; three people and three people who chose Arabic are between two and eight.
    void barsSayWhatIsSureAndWhatIsPossible()
    {
        putThree();
        const auto window = open(folder->path());
        auto *picture = window->findChild<QComboBox *>(QStringLiteral("picture"));
        auto *whose = window->findChild<QComboBox *>(QStringLiteral("whose"));
        const auto &bars = *window->findChild<BarPicture *>();
        QCOMPARE(bars.bars().size(), 1);
        QCOMPARE(bars.bars()[0].count, (RoundedCount{120, 120}));
        QCOMPARE(whose->count(), 1 + 2 + 2); // all, two départements, two centres
        whose->setCurrentIndex(whose->findText(QStringLiteral("cada-lyon")));
        Q_EMIT whose->activated(whose->currentIndex());
        QCOMPARE(bars.bars()[0].count, (RoundedCount{80, 80}));
        picture->setCurrentIndex(int(FleetPicture::Languages));
        Q_EMIT picture->activated(picture->currentIndex());
        QCOMPARE(bars.bars().size(), 2);
        QCOMPARE(bars.bars()[0].name, QStringLiteral("French"));
        QCOMPARE(bars.bars()[1].name, QStringLiteral("Arabic"));
        QCOMPARE(bars.bars()[1].count, (RoundedCount{2, 8}));
    }

    void whatIsChosenStaysWhenTheTextGrows()
    {
        putThree();
        const auto window = open(folder->path());
        auto *map = window->findChild<FleetMap *>();
        Q_EMIT map->chosen({QStringLiteral("69")});
        appearance.setTextStep(textSteps - 1);
        QCOMPARE(table(*window).rowCount(), 2);
    }

    void everythingIsInTheLanguageOfTheInterfaceAtOnce()
    {
        putThree();
        const auto window = open(folder->path());
        language.set(Language::Fr);
        QCoreApplication::processEvents();
        QCOMPARE(column(*window, KioskTable::Health)[0], QStringLiteral("Sans nouvelles"));
        QVERIFY(summary(*window).startsWith(QStringLiteral("Sans nouvelles")));
        QCOMPARE(window->findChild<QComboBox *>(QStringLiteral("picture"))->count(), int(allFleetPictures.size()));
    }

    /// Both tabs, in all sizes of the text, in scripts that are wide, high and turned.
    void nothingIsCutInAnySize_data()
    {
        QTest::addColumn<Language>("words");
        QTest::addColumn<int>("step");
        for (const Language words : {Language::Fr, Language::Ar, Language::Ti, Language::Uk}) {
            for (const int step : {0, 1, textSteps - 1})
                QTest::addRow("%s %d", code(words).data(), step) << words << step;
        }
    }
    void nothingIsCutInAnySize()
    {
        QFETCH(const Language, words);
        QFETCH(const int, step);
        putThree();
        language.set(words);
        appearance.setTextStep(step);
        const auto window = open(folder->path());
        window->resize(1280, 800);
        auto *tabs = window->findChild<QTabWidget *>();
        for (int tab = 0; tab < 2; ++tab) {
            tabs->setCurrentIndex(tab);
            auto *picture = window->findChild<QComboBox *>(QStringLiteral("picture"));
            picture->setCurrentIndex(int(FleetPicture::Languages));
            Q_EMIT picture->activated(picture->currentIndex());
            QCoreApplication::processEvents();
            const QStringList faults = auditLayout(*window, true, 4.5);
            const QString pictures = qEnvironmentVariable("ESCALE_PICTURES");
            if (!pictures.isEmpty())
                QVERIFY(window->grab().save(
                    QStringLiteral("%1/fleet-%2-%3-%4.png").arg(pictures, code(words)).arg(step).arg(tab)));
            QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
        }
    }

    void theTableIsSavedOrItIsSaidThatItIsNot()
    {
        putThree();
        const auto window = open(folder->path());
        QVERIFY(!window->saveCounts(QStringLiteral("/no/such/folder/counts.csv")).ok());
        const QString path = folder->filePath(QStringLiteral("counts.csv"));
        QVERIFY(window->saveCounts(path).ok());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("2026-W47,all,,session,,120,120,120,3"));
    }
};

ESCALE_TEST(TestFleetWindow)
#include "tst_fleetwindow.moc"
