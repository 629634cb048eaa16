// SPDX-License-Identifier: GPL-3.0-or-later
#include "l10n/catalogue.h"
#include "manualclock.h"
#include "staff/cornertaps.h"
#include "staff/pinpad.h"
#include "testprogram.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace escale;
using namespace std::chrono_literals;

namespace {

/// A window with a pad whose PIN is 481516.
class PadWindow {
public:
    explicit PadWindow(const QByteArray &hash)
    {
        if (!hash.isEmpty() && !storePin(pinFile(), hash).ok())
            qFatal("cannot store");
        window.resize(1080, 1920);
        pad = new PinPad(appearance, judge, clock, &window);
        window.show();
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("no window");
        pad->open();
    }
    [[nodiscard]] QString pinFile() const { return folder.filePath(QStringLiteral("pin")); }
    [[nodiscard]] Button *button(const QString &words) const
    {
        for (Button *candidate : pad->findChildren<Button *>()) {
            if (candidate->words() == words)
                return candidate;
        }
        return nullptr;
    }
    void touch(const QString &words) const { QTest::mouseClick(button(words), Qt::LeftButton); }
    /// Types and waits for the verdict.
    void enter(const QString &pin)
    {
        QSignalSpy judged(&judge, &PinJudge::judged);
        for (const QChar digit : pin)
            touch(QString(digit));
        touch(QStringLiteral("OK"));
        if (!judged.wait(10'000))
            qFatal("no verdict");
    }
    [[nodiscard]] QString said() const
    {
        QStringList texts;
        for (const Label *label : pad->findChildren<Label *>())
            texts.append(label->text());
        return texts.join(u'\n');
    }

    QTemporaryDir folder;
    test::ManualClock clock;
    Appearance appearance{Profile::Kiosk};
    QWidget window;
    PinJudge judge{pinFile(), folder.filePath(QStringLiteral("tries")), clock};
    PinPad *pad = nullptr;
};

} // namespace

class TestPinPad : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto made = hashPin(QStringLiteral("481516"));
        QVERIFY(made.ok());
        hash = *made;
    }

    /// In Pashto the last key has two words.
    void everyKeyIsThereAndAlikeOnTheLowestScreen()
    {
        useLanguage(Language::Ps);
        PadWindow desk(hash);
        desk.appearance.setLanguage(Language::Ps);
        for (int step = 0; step < textSteps; ++step) {
            desk.appearance.setTextStep(step);
            desk.window.resize(1024, 768);
            QCoreApplication::processEvents();
            const int wide = desk.button(QStringLiteral("1"))->width();
            for (const Button *key : desk.pad->findChildren<Button *>()) {
                const QRect place(key->mapTo(&desk.window, QPoint()), key->size());
                QVERIFY2(desk.window.rect().contains(place), qPrintable(key->words()));
                QVERIFY2(key->words().isEmpty() || key->heightForWidth(key->width()) <= key->height(),
                         qPrintable(key->words()));
                if (!key->words().isEmpty() && key->objectName() != QLatin1String("pinClose"))
                    QVERIFY2(qAbs(key->width() - wide) <= 1, qPrintable(key->words()));
            }
        }
        useLanguage(Language::En);
    }

    void theRightPinOpens()
    {
        PadWindow desk(hash);
        QSignalSpy accepted(desk.pad, &PinPad::accepted);
        desk.enter(QStringLiteral("481516"));
        QCOMPARE(accepted.size(), 1);
        QVERIFY(!desk.pad->isVisible());
    }

    void aWrongPinDoesNot()
    {
        PadWindow desk(hash);
        QSignalSpy accepted(desk.pad, &PinPad::accepted);
        desk.enter(QStringLiteral("481517"));
        QCOMPARE(accepted.size(), 0);
        QVERIFY(desk.pad->isVisible());
        desk.enter(QStringLiteral("481516")); // what was typed before is forgotten
        QCOMPARE(accepted.size(), 1);
    }

    void theKeyboardStaysOnThePad()
    {
        PadWindow desk{QByteArray()};
        desk.pad->close();
        auto *below = new Button(desk.appearance, Button::Kind::Plain, &desk.window);
        below->setWords(QStringLiteral("below"));
        below->show();
        below->setFocus();
        desk.pad->open();
        QVERIFY(!below->isEnabled()); // nor by a finger, nor for those who hear the screen
        for (const Qt::Key key : {Qt::Key_Tab, Qt::Key_Backtab}) {
            QSet<QWidget *> reached;
            for (int i = 0; i < 40; ++i) {
                QTest::keyClick(&desk.window, key);
                reached.insert(desk.window.focusWidget());
            }
            QVERIFY(!reached.contains(below));
            for (Button *button : desk.pad->findChildren<Button *>())
                QVERIFY2(reached.contains(button), qPrintable(button->words()));
        }
        desk.pad->close();
        QVERIFY(below->isEnabled());
        QCOMPARE(desk.window.focusWidget(), below);
    }
    void nothingTellsHowManyDigitsThereAre()
    {
        PadWindow desk(hash);
        desk.touch(QStringLiteral("4"));
        const QString one = desk.said();
        for (const auto digit : {"8", "1", "5", "5", "5", "5"}) {
            desk.touch(QLatin1String(digit));
            QCOMPARE(desk.said(), one);
        }
        desk.enter({});
        QVERIFY(!desk.said().contains(QRegularExpression(QStringLiteral("[0-9]"))));
    }

    void fiveWrongTriesShowTheWaitAndShutTheKeys()
    {
        PadWindow desk(hash);
        QSignalSpy refused(desk.pad, &PinPad::refused);
        for (int i = 0; i < 5; ++i)
            desk.enter(QStringLiteral("0000"));
        QCOMPARE(refused.size(), 1);
        QVERIFY(desk.said().contains(QStringLiteral("5:00")));
        QVERIFY(!desk.button(QStringLiteral("1"))->isEnabled());
        desk.clock.advance(61s);
        QVERIFY(desk.said().contains(QStringLiteral("3:59")));
        desk.clock.advance(4min);
        QVERIFY(desk.button(QStringLiteral("1"))->isEnabled());
        QVERIFY(!desk.said().contains(u':'));
    }

    /// Opened again, by somebody who hopes that the wait has gone.
    void theWaitIsThereWhenThePadIsOpenedAgain()
    {
        PadWindow desk(hash);
        for (int i = 0; i < 5; ++i)
            desk.enter(QStringLiteral("0000"));
        desk.pad->close();
        desk.clock.advance(30s);
        desk.pad->open();
        QVERIFY(desk.said().contains(QStringLiteral("4:30")));
    }

    void aLongWaitIsShownInHours()
    {
        for (const auto &[seconds, words] : {std::pair{3'599, "59:59"}, {3'600, "1:00:00"}, {86'400, "24:00:00"}}) {
            PadWindow desk(hash);
            desk.pad->close();
            QFile tries(desk.folder.filePath(QStringLiteral("tries")));
            QVERIFY(tries.open(QIODevice::WriteOnly));
            tries.write("0 " + QByteArray::number(desk.clock.now().addSecs(seconds).toSecsSinceEpoch()) + " 5 25 1\n");
            tries.close();
            desk.pad->open();
            QVERIFY2(desk.said().contains(QLatin1String(words) + u'.'), qPrintable(desk.said()));
            QVERIFY(!desk.button(QStringLiteral("1"))->isEnabled());
        }
    }

    void withoutAPinItSaysWhatToDo()
    {
        PadWindow desk({});
        desk.enter(QStringLiteral("1234"));
        QVERIFY(desk.said().contains(QStringLiteral("escalectl pin")));
    }

    void physicalKeysType()
    {
        PadWindow desk(hash);
        QSignalSpy accepted(desk.pad, &PinPad::accepted);
        QTest::keyClicks(desk.pad, QStringLiteral("99"));
        QTest::keyClick(desk.pad, Qt::Key_Backspace);
        QTest::keyClicks(desk.pad, QStringLiteral("481516"));
        QTest::keyClick(desk.pad, Qt::Key_Return);
        QVERIFY(accepted.wait(10'000));
    }

    void everyKeyIsAtLeastTwentyMillimetres()
    {
        PadWindow desk(hash);
        for (const QString &digit : {QStringLiteral("0"), QStringLiteral("5"), QStringLiteral("OK")}) {
            QVERIFY(desk.button(digit)->width() >= 20 / 25.4 * 96 - 1);
            QVERIFY(desk.button(digit)->height() >= 20 / 25.4 * 96 - 1);
        }
    }

    void fiveTapsInACornerAreHeard_data()
    {
        QTest::addColumn<QPoint>("place");
        QTest::newRow("top left") << QPoint(5, 5);
        QTest::newRow("top right") << QPoint(1075, 5);
        QTest::newRow("bottom left") << QPoint(5, 1915);
        QTest::newRow("bottom right") << QPoint(1075, 1915);
    }
    void fiveTapsInACornerAreHeard()
    {
        QFETCH(const QPoint, place);
        Corner corner;
        corner.tap(place, 4);
        QCOMPARE(corner.tapped.size(), 0);
        corner.tap(place, 1);
        QCOMPARE(corner.tapped.size(), 1);
        corner.tap(place, 4);
        QCOMPARE(corner.tapped.size(), 1);
    }

    void slowTapsAreNot()
    {
        Corner corner;
        for (int i = 0; i < 8; ++i) {
            corner.tap({5, 5}, 1);
            corner.clock.advance(2s);
        }
        QCOMPARE(corner.tapped.size(), 0);
    }

    void tapsOfTwoCornersOrTheMiddleAreNot()
    {
        Corner corner;
        corner.tap({5, 5}, 4);
        corner.tap({1075, 5}, 4);
        corner.tap({500, 900}, 1);
        corner.tap({5, 5}, 4);
        QCOMPARE(corner.tapped.size(), 0);
    }

private:
    struct Corner {
        Corner()
        {
            window.resize(1080, 1920);
            window.show();
        }
        void tap(QPoint place, int times)
        {
            for (int i = 0; i < times; ++i)
                QTest::mouseClick(&window, Qt::LeftButton, {}, place);
        }
        test::ManualClock clock;
        QWidget window;
        CornerTaps taps{window, 80, clock};
        QSignalSpy tapped{&taps, &CornerTaps::tapped};
    };

    QByteArray hash;
};

ESCALE_TEST(TestPinPad)
#include "tst_pinpad.moc"
