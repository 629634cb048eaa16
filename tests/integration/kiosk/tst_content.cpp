// SPDX-License-Identifier: GPL-3.0-or-later
// What changes by itself on a kiosk: new content at the next quiet moment, the panel at night. With the sample library,
// which another process changes.
#include "hostrig.h"
#include "kiosk/fichecardview.h"
#include "kiosk/themetile.h"
#include "kioskmode/displaypower.h"
#include "reader/ficheview.h"
#include "samplelibrary.h"
#include "store/database.h"
#include "testprogram.h"

#include <QSignalSpy>

using namespace escale;
using namespace std::chrono_literals;
using test::bankAccount;
using test::Kiosk;

namespace {

const QString sample = QStringLiteral(":/sample/library.sqlite");

/// A kiosk that looks for new content every three seconds, as the program does.
class Centre {
public:
    explicit Centre(const KioskSettings &settings = {}) : kiosk(sample, settings)
    {
        kiosk.library.watch(3s);
        look();
        appeared = std::make_unique<QSignalSpy>(&kiosk.library, &LibraryService::contentChanged);
    }
    void look()
    {
        kiosk.clock.advance(3s);
        kiosk.rest();
    }
    /// The sync of the night commits, and the kiosk has had time to see it.
    void sync(const char *sql)
    {
        {
            auto database = Database::open(kiosk.library.path(), Access::ReadWrite);
            if (!database || !(*database)->script(QLatin1String(sql)))
                qFatal("no sync");
        }
        look();
    }
    [[nodiscard]] qsizetype themes()
    {
        const QList<ThemeTile *> tiles = kiosk.window.findChildren<ThemeTile *>();
        return std::count_if(tiles.begin(), tiles.end(),
                             [this](ThemeTile *tile) { return tile->isVisibleTo(&kiosk.window); });
    }

    Kiosk kiosk;
    std::unique_ptr<QSignalSpy> appeared;
};

constexpr auto oneThemeLess = "DELETE FROM theme WHERE id = (SELECT min(id) FROM theme)";

} // namespace

class TestContent : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingChangesUnderAVisitor()
    {
        Centre centre;
        centre.kiosk.choose(Language::Fr);
        centre.kiosk.rest();
        QCOMPARE(centre.themes(), 12);
        centre.sync(oneThemeLess);
        QCOMPARE(centre.appeared->size(), 0);
        QCOMPARE(centre.themes(), 12);
        QMetaObject::invokeMethod(centre.kiosk.named("finish"), "click");
        QCOMPARE(centre.appeared->size(), 1);
        // The next visitor finds it (here the rebirth was refused, so the window had to do it by itself).
        centre.kiosk.rest();
        centre.kiosk.choose(Language::Fr);
        centre.kiosk.rest();
        QCOMPARE(centre.themes(), 11);
    }

    void aVisitThatTimesOutLetsItAppearToo()
    {
        Centre centre;
        centre.kiosk.choose(Language::Fr);
        centre.sync(oneThemeLess);
        centre.kiosk.clock.advance(91s);
        QVERIFY(centre.kiosk.warns());
        QCOMPARE(centre.appeared->size(), 0); // they may still be there
        centre.kiosk.clock.advance(30s);
        QCOMPARE(centre.appeared->size(), 1);
    }

    void aFicheThatIsOpenStaysReadableThoughItIsGone()
    {
        Centre centre;
        centre.kiosk.choose(Language::Fr);
        centre.kiosk.window.navigator().go({.page = PageName::Fiche, .fiche = bankAccount});
        centre.kiosk.rest();
        auto *view = centre.kiosk.window.findChild<FicheView *>();
        QVERIFY(view && view->isVisible());
        QCOMPARE(view->content().columns.size(), 1);
        const auto before = view->content().columns.first().read;
        centre.sync("DELETE FROM fiche");
        centre.look();
        QVERIFY(view->isVisible());
        QCOMPARE(view->content().columns.size(), 1);
        QCOMPARE(view->content().columns.first().read.translation, before.translation);
    }

    void whereNobodyIsItAppearsAtOnceAndIsLogged()
    {
        Centre centre;
        centre.sync(oneThemeLess);
        QCOMPARE(centre.appeared->size(), 1);
        const auto entries = StationLog(KioskFiles(centre.kiosk.folder.path()).log(), centre.kiosk.clock).entries();
        QVERIFY(std::any_of(entries.begin(), entries.end(),
                            [](const LogEntry &entry) { return entry.event == StationEvent::NewContent; }));
    }

    void somebodyWhoIsAboutToChooseALanguageIsNotDisturbed()
    {
        Centre centre;
        QTest::keyClick(&centre.kiosk.window, Qt::Key_Down);
        centre.sync(oneThemeLess);
        centre.look();
        QCOMPARE(centre.appeared->size(), 0);
        centre.kiosk.clock.advance(10s);
        QCOMPARE(centre.appeared->size(), 1);
    }

    /// Two syncs during one visit are one change.
    void whatWasHeldBackIsToldOnce()
    {
        Centre centre;
        centre.kiosk.choose(Language::Fr);
        centre.sync(oneThemeLess);
        centre.sync(oneThemeLess);
        QMetaObject::invokeMethod(centre.kiosk.named("finish"), "click");
        QCOMPARE(centre.appeared->size(), 1);
    }

    void thePanelSleepsWithTheScheduleAndWakesUnderAFinger()
    {
        KioskSettings nights;
        nights.screenOff = QTime(20, 0); // the clock begins at noon
        nights.screenOn = QTime(6, 0);
        Centre centre(nights);
        const auto told = [&centre] {
            QFile file(displayPowerFile(centre.kiosk.folder.path()));
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        QCOMPARE(told(), QByteArray());
        centre.kiosk.clock.advance(8h + 1min);
        QCOMPARE(told(), QByteArray("sleep\n"));
        auto *curtain = centre.kiosk.window.findChild<ScreenBlanker *>();
        QVERIFY(curtain->isVisible());
        QTest::mouseClick(curtain, Qt::LeftButton);
        QCOMPARE(told(), QByteArray("wake\n"));
        centre.kiosk.clock.advance(6min);
        QCOMPARE(told(), QByteArray("sleep\n"));
        centre.kiosk.clock.advance(10h);
        QCOMPARE(told(), QByteArray("wake\n"));
    }
};

ESCALE_TEST(TestContent)
#include "tst_content.moc"
