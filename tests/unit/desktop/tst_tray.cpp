// SPDX-License-Identifier: GPL-3.0-or-later
// The desk in the tray: only where the person wants it and the desktop has one; else a closed window is the end, so
// that nobody has a program without a window. Whoever opens it again is another person.
#include "desktop/deskfile.h"
#include "desktop/desktray.h"
#include "desktop/settingsdialog.h"
#include "desktoprig.h"
#include "samplelibrary.h"
#include "services/traynotifications.h"
#include "testprogram.h"

#include <QComboBox>
#include <QTimer>

using namespace escale;
using namespace escale::test;

namespace {

/// A place beside the clock, or none.
class Corner final : public TrayIcon {
public:
    bool there = true, shown = false;
    QMenu *menu = nullptr;
    QStringList messages;

    [[nodiscard]] bool isThere() const override { return there; }
    void setShown(bool isShown) override { shown = isShown; }
    [[nodiscard]] bool isShown() const override { return shown; }
    void setMenu(QMenu *opened) override { menu = opened; }
    void showMessage(const QString &title, const QString &more) override { messages.append(title + u'|' + more); }
};

/// A desk whose tray is a Corner.
struct TrayRig final {
    TrayRig()
    {
        tray = std::make_unique<DeskTray>(
            [this] {
                auto made = std::make_unique<Corner>();
                made->there = hasTray;
                place = made.get();
                return made;
            },
            memory);
        desk.services.tray = tray.get();
        desk.services.files = {desk.folder.filePath(QStringLiteral("escale.ini")), {}};
        file = std::make_unique<DeskFile>(DeskFile::Desk{desk.model, desk.appearance, looks, *tray,
                                                         *desk.services.voiceChoices, desk.services.keeper},
                                          QStringList());
        ofTheProgram = std::exchange(desk.services.deskFile, file.get());
        window = std::make_unique<DesktopWindow>(desk.services);
        window->show();
        desk.rest();
    }
    ~TrayRig()
    {
        window.reset();
        desk.services.tray = nullptr;
        desk.services.deskFile = ofTheProgram;
    }

    DesktopRig desk;
    bool hasTray = true;
    Corner *place = nullptr;
    /// Not that of the program, which has a tray of its own.
    QSettings memory{desk.folder.filePath(QStringLiteral("tray.ini")), QSettings::IniFormat};
    std::unique_ptr<DeskTray> tray;
    DeskLooks looks{desk.appearance, nullptr, memory};
    std::unique_ptr<DeskFile> file; // as the settings window changes it, with that tray
    DeskFile *ofTheProgram = nullptr;
    std::unique_ptr<DesktopWindow> window;
};

} // namespace

class TestTray : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QGuiApplication::setQuitOnLastWindowClosed(true); }

    void aDesktopWithoutATrayLosesNobody()
    {
        TrayRig rig;
        rig.hasTray = false;
        rig.tray->setWanted(true);
        QVERIFY(!rig.tray->isInUse());
        QVERIFY(!rig.place->shown);
        QVERIFY(rig.window->close());
        QVERIFY(QGuiApplication::quitOnLastWindowClosed());
    }

    void aTrayThatHasGoneLosesNobodyEither()
    {
        TrayRig rig;
        rig.tray->setWanted(true);
        rig.place->there = false;
        QVERIFY(rig.window->close());
        QVERIFY(QGuiApplication::quitOnLastWindowClosed());
    }

    /// The panel may come later than the program: no window hides where no icon brings it back.
    void aTrayThatComesLaterHasTheIcon()
    {
        TrayRig rig;
        rig.hasTray = false;
        rig.tray->setWanted(true);
        QVERIFY(!rig.place->shown);
        rig.place->there = true;
        QVERIFY(!rig.window->close());
        QVERIFY(!rig.window->isVisible());
        QVERIFY(rig.place->shown);
        QVERIFY(!QGuiApplication::quitOnLastWindowClosed());
    }

    void nobodyHasItWithoutWantingIt()
    {
        TrayRig rig;
        QVERIFY(!rig.tray->isWanted());
        QCOMPARE(rig.place, nullptr); // the desktop is not even asked
        QVERIFY(rig.window->close());
        QVERIFY(QGuiApplication::quitOnLastWindowClosed());
    }

    void whoWantsItClosesTheWindowAndOpensItForSomebodyElse()
    {
        TrayRig rig;
        rig.tray->setWanted(true);
        QVERIFY(rig.place->shown);
        QVERIFY(!QGuiApplication::quitOnLastWindowClosed());
        rig.desk.model.open(bankAccount);
        rig.desk.model.setSecondLanguage(Language::Ar);
        rig.desk.rest();
        QVERIFY(!rig.window->close());
        QVERIFY(!rig.window->isVisible());
        Q_EMIT rig.place->pressed();
        rig.desk.rest();
        QVERIFY(rig.window->isVisible());
        QVERIFY(rig.desk.model.ficheId().isEmpty());
        QVERIFY(!rig.desk.model.secondLanguage());
        // Nor does anything offer to bring the last person's back.
        QVERIFY(rig.window->syncBar().sentence().isEmpty());
        rig.desk.model.takeBackNextPerson();
        rig.desk.rest();
        QVERIFY(rig.desk.model.ficheId().isEmpty());
    }

    void thePersonsWindowGoesWithTheDesk()
    {
        TrayRig rig;
        rig.tray->setWanted(true);
        rig.window->commands().personsWindow->trigger();
        QVERIFY(rig.window->personsWindow() != nullptr);
        rig.window->close();
        QVERIFY(rig.window->personsWindow() == nullptr);
        QVERIFY(!rig.window->commands().personsWindow->isChecked());
    }

    /// Of a window that is hidden already nobody hears that it closes.
    void theMenuEndsAHiddenDesk()
    {
        TrayRig rig;
        rig.tray->setWanted(true);
        rig.window->close();
        QVERIFY(!rig.window->isVisible());
        QTimer::singleShot(0, rig.window.get(), [&rig] { rig.place->menu->actions().last()->trigger(); });
        QTimer lost;
        lost.setSingleShot(true);
        connect(&lost, &QTimer::timeout, qApp, [] { QCoreApplication::exit(1); });
        lost.start(std::chrono::seconds(10));
        QCOMPARE(QCoreApplication::exec(), 0);
    }

    void theMenuOpensUpdatesAndEnds()
    {
        TrayRig rig;
        rig.tray->setWanted(true);
        QVERIFY(rig.place->menu != nullptr);
        QStringList words;
        for (const QAction *action : rig.place->menu->actions())
            words.append(action->text());
        QCOMPARE(words.size(), 3);
        QCOMPARE(words.first(), QStringLiteral("Ouvrir Escale"));
        rig.window->close();
        rig.place->menu->actions().first()->trigger();
        QVERIFY(rig.window->isVisible());
        rig.place->menu->actions().last()->trigger(); // quit means quit
        QVERIFY(!rig.window->isVisible());
        QVERIFY(QGuiApplication::quitOnLastWindowClosed());
    }

    void theSettingIsThereIsKeptAndGoesWithTheOthersOfItsPage()
    {
        TrayRig rig;
        {
            SettingsDialog dialog(rig.desk.services);
            dialog.show();
            dialog.search().setText(QStringLiteral("horloge"));
            QCOMPARE(dialog.shownKeys(), QStringList(QStringLiteral("desk/tray")));
            QComboBox *box = nullptr;
            for (QComboBox *one : dialog.findChildren<QComboBox *>())
                box = one->isVisible() ? one : box;
            QVERIFY(box != nullptr);
            QCOMPARE(box->currentText(), QStringLiteral("Non"));
            box->setFocus();
            QTest::keyClick(box, Qt::Key_Down);
            QVERIFY(rig.tray->isWanted());
            QVERIFY(rig.place->shown);
        }
        const DeskTray tomorrow({}, rig.memory);
        QVERIFY(tomorrow.isWanted());
        SettingsDialog dialog(rig.desk.services);
        dialog.showPage(SettingsPage::Appearance);
        dialog.reset().click();
        QVERIFY(!rig.tray->isWanted());
        QVERIFY(!rig.place->shown);
    }

    /// Where notifications are messages of the icon.
    void aMessageBorrowsTheIconUnlessItIsThereAnyway()
    {
        Corner place;
        bool keeps = false;
        TrayNotifications notifications([&place] { return &place; }, [&keeps] { return keeps; });
        const QSignalSpy activated(&notifications, &Notifications::activated);
        place.there = false;
        notifications.show(QStringLiteral("Un"), {});
        QVERIFY(place.messages.isEmpty() && !place.shown);
        place.there = true;
        notifications.show(QStringLiteral("Deux"), QStringLiteral("trois"));
        notifications.show(QStringLiteral("Quatre"), {});
        QCOMPARE(place.messages, (QStringList{QStringLiteral("Deux|trois"), QStringLiteral("Quatre|")}));
        QVERIFY(place.shown);
        Q_EMIT place.messagePressed();
        QCOMPARE(activated.size(), 1);
        QVERIFY(!place.shown);
        keeps = true;
        notifications.show(QStringLiteral("Cinq"), {});
        Q_EMIT place.messagePressed();
        QCOMPARE(activated.size(), 2);
        QVERIFY(place.shown);
        TrayNotifications nowhere([]() -> TrayIcon * { return nullptr; }, [] { return true; });
        nowhere.show(QStringLiteral("Six"), {}); // nothing happens
    }
};

ESCALE_TEST(TestTray)
#include "tst_tray.moc"
