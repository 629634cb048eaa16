// SPDX-License-Identifier: GPL-3.0-or-later
// The written list of keys, and what happens to everything else. The end-to-end attempts are in integration/kiosk.
#include "kioskmode/allowedkeys.h"
#include "kioskmode/lockdown.h"
#include "testprogram.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDragEnterEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>
#include <QVBoxLayout>

using namespace escale;

namespace {

/// Counts what reaches a widget.
class Ear final : public QWidget {
public:
    using QWidget::QWidget;
    int keys = 0, presses = 0, menus = 0;

protected:
    void keyPressEvent(QKeyEvent *) override { ++keys; }
    void mousePressEvent(QMouseEvent *) override { ++presses; }
    void contextMenuEvent(QContextMenuEvent *) override { ++menus; }
};

struct Room {
    Room() : lock((window.show(), window))
    {
        ear = new Ear(&window);
        field = new QLineEdit(&window);
        ear->setFocusPolicy(Qt::StrongFocus);
        ear->setGeometry(0, 0, 100, 100);
        field->setGeometry(0, 110, 300, 40);
        ear->show();
        field->show();
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("no window");
        ear->setFocus();
    }
    QWidget window;
    LockDown lock;
    Ear *ear;
    QLineEdit *field;
};

} // namespace

class TestLockDown : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keysOfTheList_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, int key, Qt::KeyboardModifiers m, const QString &text) {
            QTest::newRow(name) << key << m << text;
        };
        row("letter", Qt::Key_A, Qt::NoModifier, u"a"_qs);
        row("capital", Qt::Key_A, Qt::ShiftModifier, u"A"_qs);
        row("arabic", 0x0628, Qt::NoModifier, u"ب"_qs);
        row("fidel", 0x1208, Qt::NoModifier, u"ለ"_qs);
        row("half space", Qt::Key_Space, Qt::ShiftModifier, QString(QChar(0x200C)));
        row("at sign by AltGr", Qt::Key_At, Qt::GroupSwitchModifier, u"@"_qs);
        row("keypad", Qt::Key_7, Qt::KeypadModifier, u"7"_qs);
        row("dead circumflex", Qt::Key_Dead_Circumflex, Qt::NoModifier, {});
        row("backspace", Qt::Key_Backspace, Qt::NoModifier, u"\b"_qs);
        row("enter", Qt::Key_Return, Qt::NoModifier, u"\r"_qs);
        row("tab", Qt::Key_Tab, Qt::NoModifier, u"\t"_qs);
        row("shift tab", Qt::Key_Backtab, Qt::ShiftModifier, {});
        row("select by arrow", Qt::Key_Left, Qt::ShiftModifier, {});
    }
    void keysOfTheList()
    {
        QFETCH(int, key);
        QFETCH(Qt::KeyboardModifiers, modifiers);
        QFETCH(QString, text);
        QVERIFY(isAllowed(QKeyEvent(QEvent::KeyPress, key, modifiers, text)));
    }

    void everythingElseIsShut_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
        const auto row = [](const char *name, int key, Qt::KeyboardModifiers m = Qt::NoModifier) {
            QTest::newRow(name) << key << m;
        };
        row("escape", Qt::Key_Escape);
        row("menu", Qt::Key_Menu);
        row("print screen", Qt::Key_Print);
        row("f1", Qt::Key_F1);
        row("f11", Qt::Key_F11);
        row("super", Qt::Key_Super_L);
        row("alt", Qt::Key_Alt);
        row("copy key", Qt::Key_Copy);
        row("browser home", Qt::Key_HomePage);
        row("power", Qt::Key_PowerOff);
        row("alt f4", Qt::Key_F4, Qt::AltModifier);
        row("alt tab", Qt::Key_Tab, Qt::AltModifier);
        row("ctrl q", Qt::Key_Q, Qt::ControlModifier);
        row("ctrl w", Qt::Key_W, Qt::ControlModifier);
        row("ctrl c", Qt::Key_C, Qt::ControlModifier);
        row("ctrl v", Qt::Key_V, Qt::ControlModifier);
        row("ctrl x", Qt::Key_X, Qt::ControlModifier);
        row("ctrl p", Qt::Key_P, Qt::ControlModifier);
        row("ctrl o", Qt::Key_O, Qt::ControlModifier);
        row("shift insert", Qt::Key_Insert, Qt::ShiftModifier);
        row("ctrl alt del", Qt::Key_Delete, Qt::ControlModifier | Qt::AltModifier);
        row("ctrl alt f2", Qt::Key_F2, Qt::ControlModifier | Qt::AltModifier);
        row("super l", Qt::Key_L, Qt::MetaModifier);
        row("nearly the staff's", Qt::Key_S, Qt::ControlModifier | Qt::AltModifier);
    }
    void everythingElseIsShut()
    {
        QFETCH(int, key);
        QFETCH(Qt::KeyboardModifiers, modifiers);
        Room room;
        QKeyEvent press(QEvent::KeyPress, key, modifiers);
        QCoreApplication::sendEvent(room.ear, &press);
        QCOMPARE(room.ear->keys, 0);
    }

    void aLetterGoesThrough()
    {
        Room room;
        QTest::keyClick(room.ear, Qt::Key_A);
        QCOMPARE(room.ear->keys, 1);
    }

    void theStaffsKeysAskForThePinAndGoNoFurther()
    {
        Room room;
        QSignalSpy staff(&room.lock, &LockDown::staffKey);
        QKeyEvent press(QEvent::KeyPress, Qt::Key_S, Qt::ControlModifier | Qt::AltModifier | Qt::ShiftModifier);
        QCoreApplication::sendEvent(room.ear, &press);
        QCOMPARE(staff.size(), 1);
        QCOMPARE(room.ear->keys, 0);
    }

    void onlyTheFirstMouseButtonCounts()
    {
        Room room;
        for (const Qt::MouseButton button : {Qt::RightButton, Qt::MiddleButton, Qt::BackButton, Qt::ForwardButton})
            QTest::mouseClick(room.ear, button);
        QCOMPARE(room.ear->presses, 0);
        QTest::mouseClick(room.ear, Qt::LeftButton);
        QCOMPARE(room.ear->presses, 1);
    }

    void theWindowCannotBeClosed()
    {
        Room room;
        room.window.close();
        QVERIFY(room.window.isVisible());
        room.window.windowHandle()->close();
        QVERIFY(room.window.isVisible());
    }

    void theProgramCannotBeToldToQuit()
    {
        Room room;
        QEvent quit(QEvent::Quit);
        QSignalSpy leaving(qApp, &QCoreApplication::aboutToQuit);
        QCoreApplication::sendEvent(qApp, &quit);
        QCoreApplication::processEvents();
        QCOMPARE(leaving.size(), 0);
    }

    void anotherWindowDisappears()
    {
        Room room;
        QLabel other(QStringLiteral("a dialog"));
        other.show();
        QTRY_VERIFY(!other.isVisible());
        QMenu menu;
        menu.addAction(QStringLiteral("open"));
        menu.popup({10, 10});
        QTRY_VERIFY(!menu.isVisible());
    }

    void aWindowThatIsHiddenComesBack()
    {
        Room room;
        room.window.hide();
        QTRY_VERIFY(room.window.isVisible() && room.window.isFullScreen());
        room.window.showNormal();
        QTRY_VERIFY(room.window.isFullScreen());
    }

    void contextMenusAndDropsDoNothing()
    {
        Room room;
        QContextMenuEvent menu(QContextMenuEvent::Mouse, {5, 5}, {5, 5});
        QCoreApplication::sendEvent(room.ear, &menu);
        QCOMPARE(room.ear->menus, 0);
        QMimeData data;
        data.setText(QStringLiteral("file:///etc/passwd"));
        QDragEnterEvent drag({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(room.field, &drag);
        QVERIFY(!drag.isAccepted());
        QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(room.field, &drop);
        QCOMPARE(room.field->text(), QString());
    }

    void aHugeClipboardComesInByNoDoor()
    {
        Room room;
        QGuiApplication::clipboard()->setText(QString(20'000'000, u'x'));
        room.field->setFocus();
        const struct {
            int key;
            Qt::KeyboardModifiers modifiers;
        } doors[]{{Qt::Key_V, Qt::ControlModifier}, {Qt::Key_Insert, Qt::ShiftModifier}, {Qt::Key_Paste, {}}};
        for (const auto &door : doors) {
            QKeyEvent press(QEvent::KeyPress, door.key, door.modifiers);
            QCoreApplication::sendEvent(room.field, &press);
        }
        QTest::mouseClick(room.field, Qt::MiddleButton);
        QCOMPARE(room.field->text(), QString());
        QGuiApplication::clipboard()->clear();
    }

    /// Fields made later too.
    void aFieldOffersNoMenuAndNoDragging()
    {
        Room room;
        auto *later = new QLineEdit(&room.window);
        later->show();
        for (const QLineEdit *field : {room.field, later}) {
            QCOMPARE(field->contextMenuPolicy(), Qt::NoContextMenu);
            QVERIFY(!field->dragEnabled());
            QVERIFY(!field->acceptDrops());
        }
    }

    void linksOpenNothing()
    {
        Room room;
        // True: our handler took it, and no program was asked.
        for (const char *url : {"https://example.org", "mailto:a@example.org", "tel:115", "file:///etc/passwd"})
            QVERIFY(QDesktopServices::openUrl(QUrl(QLatin1String(url))));
        QTest::qWait(0);
        QVERIFY(room.window.isVisible());
    }
};

ESCALE_TEST(TestLockDown)
#include "tst_lockdown.moc"
