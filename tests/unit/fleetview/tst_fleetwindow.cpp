// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleet/examplereport.h"
#include "fleetview/fleetwindow.h"
#include "manualclock.h"
#include "services/interfacelanguage.h"
#include "style/escalestyle.h"
#include "testprogram.h"
#include "ui/layoutaudit.h"

#include <QAccessible>
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
#include <set>

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
    /// Fifty kiosks of twenty centres, three of them silent and seven late, with four weeks of counts.
    void putFifty() const
    {
        const QStringList departments{
            QStringLiteral("69"), QStringLiteral("75"), QStringLiteral("93"),  QStringLiteral("13"),
            QStringLiteral("59"), QStringLiteral("31"), QStringLiteral("44"),  QStringLiteral("67"),
            QStringLiteral("2A"), QStringLiteral("29"), QStringLiteral("974"), QStringLiteral("976"),
            QStringLiteral("06"), QStringLiteral("33"), QStringLiteral("38"),  QStringLiteral("57"),
            QStringLiteral("80"), QStringLiteral("87"), QStringLiteral("34"),  QStringLiteral("35")};
        for (int i = 0; i < 50; ++i) {
            KioskReport report = exampleReport(QStringLiteral("borne-%1").arg(i + 1));
            report.department = departments[i % departments.size()];
            report.centre = QStringLiteral("cada-%1").arg(report.department.toLower());
            report.program = i % 9 == 0 ? QStringLiteral("1.10.0") : QStringLiteral("1.9.2");
            if (i % 16 == 5)
                report.at = exampleNow().addDays(-4);
            else if (i % 7 == 2)
                report.outcome = QStringLiteral("Unreachable");
            report.weeks.clear();
            for (int week = 4; week > 0; --week) {
                WeekCounts counts{QDate(2026, 11, 23).addDays(-7 * week), {}};
                counts.counts.insert({QStringLiteral("session"), {}}, roundedCount(20 + (i * 7 + week * 3) % 40));
                int of = 0;
                for (const Language spoken : allLanguages)
                    counts.counts.insert({QStringLiteral("language"), QString(code(spoken))},
                                         roundedCount(1 + (i + 5 * of++) % 17));
                for (const int theme : {1, 3, 7})
                    counts.counts.insert(
                        {QStringLiteral("theme"), QStringLiteral("5e8a0000000000000000000%1").arg(theme)},
                        roundedCount(2 + (i + theme) % 11));
                report.weeks.append(counts);
            }
            put(report);
        }
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

    /// Another folder than that of the reports, with a lot in it: the window keeps its form.
    void ofManyFilesThatAreNoReportsTheFirstAreNamed()
    {
        for (int i = 0; i < 60; ++i) {
            QFile file(folder->filePath(QStringLiteral("letter-%1.json").arg(i, 2, 10, QLatin1Char('0'))));
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        appearance.setTextStep(textSteps - 1);
        const auto window = open(folder->path());
        window->resize(1280, 800);
        QCoreApplication::processEvents();
        QVERIFY(summary(*window).contains(QStringLiteral("letter-03.json")));
        QVERIFY(!summary(*window).contains(QStringLiteral("letter-04.json")));
        QVERIFY(summary(*window).contains(QStringLiteral("(60)")));
        QCOMPARE(auditLayout(*window, true, 4.5), QStringList());
    }

    /// "%2" is a name like another.
    void aNameTakesNoNumbersPlace()
    {
        for (const char *name : {"a%2", "b", "c", "d", "e", "f"}) {
            QFile file(folder->filePath(QLatin1String(name) + QStringLiteral(".json")));
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        const auto window = open(folder->path());
        QVERIFY2(summary(*window).contains(QStringLiteral("a%2.json")), qPrintable(summary(*window)));
        QVERIFY2(summary(*window).contains(QStringLiteral("(6)")), qPrintable(summary(*window)));
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
        // Beside each word the shape that the map has for it.
        QList<QImage> shapes;
        for (int row = 0; row < 3; ++row)
            shapes.append(
                table(*window).index(row, KioskTable::Health).data(Qt::DecorationRole).value<QPixmap>().toImage());
        QVERIFY(!shapes[0].isNull());
        QVERIFY(shapes[0] != shapes[1] && shapes[1] != shapes[2] && shapes[0] != shapes[2]);
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

    /// Who has no mouse: the dot in trouble first, arrows to the others, Return as a click; each is heard by the name
    /// of the map, which is a picture to a screen reader.
    void theMapIsUsedByKeysAndHeard()
    {
        putThree();
        const auto window = open(folder->path());
        auto *map = window->findChild<FleetMap *>();
        QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(map);
        QCOMPARE(heard->role(), QAccessible::Graphic);
        QCOMPARE(heard->text(QAccessible::Name), QStringLiteral("Map of the kiosks"));
        QVERIFY(heard->text(QAccessible::Description).contains(QStringLiteral("Rhône (69): 2, Late")));
        window->activateWindow();
        map->setFocus(Qt::TabFocusReason);
        QTRY_VERIFY(map->hasFocus());
        QCOMPARE(heard->text(QAccessible::Name), QStringLiteral("Map of the kiosks: Finistère (29): 1, Silent"));
        QTest::keyClick(map, Qt::Key_Up); // nothing lies there
        QVERIFY(heard->text(QAccessible::Name).contains(QStringLiteral("Finistère")));
        QTest::keyClick(map, Qt::Key_Right);
        QCOMPARE(heard->text(QAccessible::Name), QStringLiteral("Map of the kiosks: Rhône (69): 2, Late"));
        if (const QString pictures = qEnvironmentVariable("ESCALE_PICTURES"); !pictures.isEmpty())
            QVERIFY(window->grab().save(pictures + QStringLiteral("/fleet-keys.png")));
        QTest::keyClick(map, Qt::Key_Return);
        QCOMPARE(column(*window, KioskTable::Kiosk), (QStringList{QStringLiteral("lyon-3"), QStringLiteral("lyon-2")}));
        QTest::keyClick(map, Qt::Key_Space);
        QCOMPARE(table(*window).rowCount(), 3);
        QCOMPARE(QAccessible::queryAccessibleInterface(window->findChild<BarPicture *>())->role(),
                 QAccessible::Graphic);
    }

    /// A click beside all dots leaves the keys nowhere, and the focus stays.
    void anArrowFromNowhereGoesToTheDotInTrouble()
    {
        putThree();
        const auto window = open(folder->path());
        auto *map = window->findChild<FleetMap *>();
        window->activateWindow();
        map->setFocus(Qt::TabFocusReason);
        QTRY_VERIFY(map->hasFocus());
        const QString worst = QStringLiteral("Map of the kiosks: Finistère (29): 1, Silent");
        for (const Qt::Key key : {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down}) {
            QTest::mouseClick(map, Qt::LeftButton, {}, QPoint(1, 1));
            QCOMPARE(map->accessibleName(), QStringLiteral("Map of the kiosks"));
            QTest::keyClick(map, key);
            QCOMPARE(map->accessibleName(), worst);
        }
    }

    /// Which of its kiosks was read first is no matter of the keys.
    void theDotOfTheKeysIsTheSameInWhateverOrderItsKiosksAreRead()
    {
        FleetMap map(appearance);
        map.resize(420, 420);
        map.show();
        map.activateWindow();
        map.setFocus(Qt::TabFocusReason);
        QTRY_VERIFY(map.hasFocus());
        const auto kiosk = [](const char *department, KioskHealth health) {
            KioskState state;
            state.report.department = QLatin1String(department);
            state.health = health;
            return state;
        };
        QList<KioskState> kiosks{kiosk("75", KioskHealth::Green), kiosk("92", KioskHealth::Green),
                                 kiosk("69", KioskHealth::Late)};
        map.setKiosks(kiosks);
        QTest::keyClick(&map, Qt::Key_Left); // from nowhere to the Rhône
        QVERIFY2(map.accessibleName().contains(QStringLiteral("Rhône")), qPrintable(map.accessibleName()));
        QTest::keyClick(&map, Qt::Key_Up);
        const QString paris = map.accessibleName();
        QVERIFY2(paris.contains(QStringLiteral("Paris")), qPrintable(paris));
        kiosks.swapItemsAt(0, 1);
        map.setKiosks(kiosks);
        QCOMPARE(map.accessibleName(), paris);
        // And the one that was chosen is chosen no more by the same key.
        map.setChosen({QStringLiteral("92"), QStringLiteral("75")});
        QSignalSpy chosen(&map, &FleetMap::chosen);
        QTest::keyClick(&map, Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().toStringList(), QStringList());
    }

    /// Every dot is reached from every other by arrows alone.
    void noDotIsOutOfReachOfTheKeys()
    {
        putFifty();
        const auto window = open(folder->path());
        window->resize(1280, 800);
        auto *map = window->findChild<FleetMap *>();
        window->activateWindow();
        map->setFocus(Qt::TabFocusReason);
        QTRY_VERIFY(map->hasFocus());
        const auto all = static_cast<std::size_t>(map->dots().size());
        QVERIFY(all > 10);
        // In all ways from each place: by a breadth-first walk over what the keys do.
        std::set<QString> seen{map->accessibleName()};
        std::vector<QList<Qt::Key>> ways{{}};
        const QPoint nowhere(1, 1);
        const QString first = map->accessibleName();
        for (std::size_t i = 0; i < ways.size(); ++i) {
            for (const Qt::Key key : {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down}) {
                QTest::mouseClick(map, Qt::LeftButton, {}, nowhere);
                map->clearFocus();
                map->setFocus(Qt::TabFocusReason);
                QCOMPARE(map->accessibleName(), first);
                QList<Qt::Key> way = ways[i];
                way.append(key);
                for (const Qt::Key step : way)
                    QTest::keyClick(map, step);
                if (seen.insert(map->accessibleName()).second)
                    ways.push_back(way);
            }
        }
        QCOMPARE(seen.size(), all);
    }

    /// "1.10" is later than "1.9", and the table says who has which.
    void versionsAreSortedAsVersions()
    {
        for (const auto &[name, version] : {std::pair{"a", "1.10.0"}, {"b", "1.9.2"}, {"c", "1.9"}}) {
            KioskReport report = exampleReport(QLatin1String(name));
            report.program = QLatin1String(version);
            put(report);
        }
        const auto window = open(folder->path());
        window->findChild<QTableView *>(QStringLiteral("kiosks"))
            ->sortByColumn(KioskTable::Program, Qt::AscendingOrder);
        QCOMPARE(column(*window, KioskTable::Program),
                 (QStringList{QStringLiteral("1.9"), QStringLiteral("1.9.2"), QStringLiteral("1.10.0")}));
        QCOMPARE(column(*window, KioskTable::Edition).count(QStringLiteral("41")), 3);
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
        putFifty();
        language.set(words);
        appearance.setTextStep(step);
        const auto window = open(folder->path());
        window->resize(1280, 800);
        auto *tabs = window->findChild<QTabWidget *>();
        for (int tab = 0; tab < 2; ++tab) {
            tabs->setCurrentIndex(tab);
            QCoreApplication::processEvents();
            QCOMPARE(window->size(), QSize(1280, 800)); // it fits a small screen
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

    /// The picture has its heading above the bars and below them what the dashes mean.
    void thePictureIsSavedOrItIsSaidThatItIsNot_data()
    {
        QTest::addColumn<Language>("words");
        QTest::newRow("fr") << Language::Fr;
        QTest::newRow("ar") << Language::Ar;
    }
    void thePictureIsSavedOrItIsSaidThatItIsNot()
    {
        QFETCH(const Language, words);
        putFifty();
        language.set(words);
        const auto window = open(folder->path());
        QVERIFY(!window->saveBars(QStringLiteral("/no/such/folder/bars.png")).ok());
        auto *kind = window->findChild<QComboBox *>(QStringLiteral("picture"));
        kind->setCurrentIndex(int(FleetPicture::Languages));
        Q_EMIT kind->activated(kind->currentIndex());
        const QString pictures = qEnvironmentVariable("ESCALE_PICTURES", folder->path());
        const QString path = QStringLiteral("%1/bars-%2.png").arg(pictures, code(words));
        QVERIFY(window->saveBars(path).ok());
        const QImage saved(path);
        QVERIFY(!saved.isNull());
        const QImage bars = window->findChild<BarPicture *>()->grab().toImage();
        QVERIFY(saved.height() > bars.height()); // heading and note beside them
        const auto ink = [&saved](int from, int to) {
            for (int y = from; y < to; ++y)
                for (int x = 0; x < saved.width(); ++x)
                    if (qGray(saved.pixel(x, y)) < 128)
                        return true;
            return false;
        };
        QVERIFY(ink(0, saved.height() / 8));
        QVERIFY(ink(saved.height() * 7 / 8, saved.height()));
    }
};

ESCALE_TEST(TestFleetWindow)
#include "tst_fleetwindow.moc"
