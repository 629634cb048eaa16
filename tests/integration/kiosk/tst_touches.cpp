// SPDX-License-Identifier: GPL-3.0-or-later
// Ways out with many fingers: on every page, whatever ten fingers and a palm do, there is one window, no other program,
// a page of the kiosk, and one touch still does what it says. (kiosk_ways_out.sh has keys, mouse and window manager;
// no screen without hardware sends it real touches, so these come in where the window system's would.)
#include "hostrig.h"
#include "kiosk/kioskpage.h"
#include "testprogram.h"

#include <QApplication>
#include <QPointingDevice>
#include <QRandomGenerator>
#include <QScroller>
#include <cmath>
#include <functional>
#include <unistd.h>

using namespace escale;
using namespace std::chrono_literals;
using test::Kiosk;

namespace {

constexpr int pinchSteps = 12;

/// One touch screen and what lies under it. A frame is what a touch screen sends at once.
class Hand {
public:
    using Frame = std::function<void(QTest::QTouchEventWidgetSequence &)>;

    explicit Hand(Kiosk &kiosk) : m_kiosk(kiosk), m_screen(QTest::createTouchDevice()) {}

    void frame(const Frame &fill)
    {
        {
            auto touches = QTest::touchEvent(&m_kiosk.window, m_screen, false);
            fill(touches);
            touches.commit();
        }
        QCoreApplication::processEvents();
    }
    void press(const QList<QPoint> &places)
    {
        frame([&](auto &touches) { each(places, [&](int id, QPoint at) { touches.press(id, at); }); });
    }
    void move(const QList<QPoint> &places)
    {
        frame([&](auto &touches) { each(places, [&](int id, QPoint at) { touches.move(id, at); }); });
    }
    void release(const QList<QPoint> &places)
    {
        frame([&](auto &touches) { each(places, [&](int id, QPoint at) { touches.release(id, at); }); });
    }
    void tap(const QList<QPoint> &places)
    {
        press(places);
        release(places);
    }
    /// From one set of places to another, in steps.
    void drag(const QList<QPoint> &from, const QList<QPoint> &to)
    {
        press(from);
        for (int step = 1; step <= pinchSteps; ++step) {
            QList<QPoint> between;
            for (qsizetype i = 0; i < from.size(); ++i)
                between.append(from[i] + (to[i] - from[i]) * step / pinchSteps);
            move(between);
        }
        release(to);
    }
    /// The window system takes the touches back: a gesture of its own, or the screen unplugged. As Qt does then: the
    /// touches are cancelled, and the mouse it made out of the first one at `place` lets go.
    void cancel(QPoint place)
    {
        QTouchEvent event(QEvent::TouchCancel, m_screen);
        QCoreApplication::sendEvent(m_kiosk.window.windowHandle(), &event);
        QTest::mouseRelease(m_kiosk.window.windowHandle(), Qt::LeftButton, {}, place);
        QCoreApplication::processEvents();
    }
    void wait(std::chrono::milliseconds time) { m_kiosk.clock.advance(time); }
    [[nodiscard]] QRect area() const { return m_kiosk.window.rect(); }
    [[nodiscard]] QPoint middle() const { return area().center(); }
    [[nodiscard]] Kiosk &kiosk() { return m_kiosk; }

private:
    static void each(const QList<QPoint> &places, const std::function<void(int, QPoint)> &act)
    {
        for (qsizetype i = 0; i < places.size(); ++i)
            act(int(i), places[i]);
    }

    Kiosk &m_kiosk;
    QPointingDevice *m_screen;
};

/// `count` fingers on a ring around the middle.
QList<QPoint> ring(QPoint middle, int count, int radius)
{
    QList<QPoint> places;
    for (int i = 0; i < count; ++i) {
        const double angle = 6.283 * i / count;
        places.append(middle + QPoint(int(radius * std::cos(angle)), int(radius * std::sin(angle))));
    }
    return places;
}

QList<QPoint> shifted(QList<QPoint> places, QPoint by)
{
    for (QPoint &place : places)
        place += by;
    return places;
}

struct Way {
    QByteArray name;
    std::function<void(Hand &)> go;
};

void addFingers(QList<Way> &ways)
{
    for (int fingers = 2; fingers <= 10; ++fingers) {
        ways.append({QByteArray::number(fingers) + " fingers at once",
                     [fingers](Hand &hand) { hand.tap(ring(hand.middle(), fingers, 200)); }});
        ways.append({QByteArray::number(fingers) + " fingers, one after the other", [fingers](Hand &hand) {
                         const QList<QPoint> places = ring(hand.middle(), fingers, 150);
                         for (int down = 0; down < fingers; ++down)
                             hand.frame([&](auto &touches) {
                                 for (int i = 0; i < down; ++i)
                                     touches.stationary(i);
                                 touches.press(down, places[down]);
                             });
                         hand.release(places);
                     }});
    }
}

void addGestures(QList<Way> &ways)
{
    ways.append({"pinch", [](Hand &hand) { hand.drag(ring(hand.middle(), 2, 300), ring(hand.middle(), 2, 20)); }});
    ways.append({"spread", [](Hand &hand) { hand.drag(ring(hand.middle(), 2, 20), ring(hand.middle(), 2, 300)); }});
    ways.append(
        {"five-finger pinch", [](Hand &hand) { hand.drag(ring(hand.middle(), 5, 300), ring(hand.middle(), 5, 30)); }});
    ways.append({"turn", [](Hand &hand) {
                     const QPoint middle = hand.middle();
                     hand.drag({middle - QPoint(150, 0), middle + QPoint(150, 0)},
                               {middle - QPoint(0, 150), middle + QPoint(0, 150)});
                 }});
    const QPoint directions[]{{-250, 0}, {250, 0}, {0, -250}, {0, 250}};
    for (const QPoint direction : directions) {
        for (const int fingers : {2, 3, 4}) {
            ways.append({QByteArray::number(fingers) + "-finger swipe " + QByteArray::number(direction.x()) + ' ' +
                             QByteArray::number(direction.y()),
                         [fingers, direction](Hand &hand) {
                             const QList<QPoint> from = ring(hand.middle(), fingers, 60);
                             hand.drag(from, shifted(from, direction));
                         }});
        }
    }
    ways.append({"swipes from all four edges", [](Hand &hand) {
                     const QRect area = hand.area();
                     const QPoint middle = hand.middle();
                     for (const QPoint edge : {QPoint(0, middle.y()), QPoint(area.right(), middle.y()),
                                               QPoint(middle.x(), 0), QPoint(middle.x(), area.bottom())})
                         hand.drag({edge, edge + QPoint(3, 3)}, {middle, middle + QPoint(3, 3)});
                 }});
}

void addMishaps(QList<Way> &ways)
{
    ways.append({"long press with a second finger", [](Hand &hand) {
                     hand.press({hand.middle()});
                     hand.wait(3s);
                     hand.frame([&](auto &t) { t.stationary(0).press(1, hand.middle() + QPoint(90, 0)); });
                     hand.wait(3s);
                     hand.frame([&](auto &t) { t.stationary(0).release(1, hand.middle() + QPoint(90, 0)); });
                     hand.release({hand.middle()});
                 }});
    ways.append({"a touch during a drag", [](Hand &hand) {
                     const QPoint at = hand.middle(), other(60, 60);
                     hand.press({at});
                     hand.move({at - QPoint(0, 80)});
                     hand.frame([&](auto &t) { t.move(0, at - QPoint(0, 120)).press(1, other); });
                     hand.frame([&](auto &t) { t.move(0, at - QPoint(0, 160)).release(1, other); });
                     hand.release({at - QPoint(0, 160)});
                 }});
    ways.append({"touches that are taken back", [](Hand &hand) {
                     const QList<QPoint> places = ring(hand.middle(), 3, 100);
                     hand.press(places);
                     hand.move(shifted(places, {20, 20}));
                     hand.cancel(places.first() + QPoint(20, 20));
                 }});
    ways.append({"one touch that is taken back", [](Hand &hand) {
                     hand.press({hand.middle()});
                     hand.cancel(hand.middle());
                 }});
    ways.append({"a palm", [](Hand &hand) {
                     QList<QPoint> palm = ring(hand.middle(), 10, 12);
                     hand.press(palm);
                     hand.move(palm = ring(hand.middle() + QPoint(10, 40), 10, 45));
                     hand.wait(2s);
                     hand.move(palm = ring(hand.middle() + QPoint(0, 80), 10, 70));
                     hand.release(palm);
                 }});
    ways.append({"a finger that never leaves, and a second screen", [](Hand &hand) {
                     hand.press({hand.middle()});
                     Hand second(hand.kiosk());
                     second.tap(ring(hand.middle(), 4, 120));
                     hand.release({hand.middle()});
                 }});
    ways.append({"fingers that change places", [](Hand &hand) {
                     const QPoint at = hand.middle();
                     hand.press({at, at + QPoint(100, 0)});
                     hand.frame([&](auto &t) { t.release(0, at).stationary(1); });
                     hand.frame([&](auto &t) { t.press(0, at + QPoint(0, 150)).stationary(1); });
                     hand.frame([&](auto &t) { t.stationary(0).release(1, at + QPoint(100, 0)); });
                     hand.release({at + QPoint(0, 150)});
                 }});
    ways.append({"fingers held and keys of a way out", [](Hand &hand) {
                     hand.press(ring(hand.middle(), 3, 100));
                     for (const auto &[key, with] :
                          {std::pair{Qt::Key_F4, Qt::AltModifier}, std::pair{Qt::Key_Q, Qt::ControlModifier},
                           std::pair{Qt::Key_Escape, Qt::NoModifier}})
                         QTest::keyClick(&hand.kiosk().window, key, with);
                     hand.release(ring(hand.middle(), 3, 100));
                 }});
    ways.append({"fingers and the right button", [](Hand &hand) {
                     hand.press(ring(hand.middle(), 2, 100));
                     QTest::mouseClick(&hand.kiosk().window, Qt::RightButton, {}, hand.middle());
                     hand.release(ring(hand.middle(), 2, 100));
                 }});
    ways.append({"all four corners", [](Hand &hand) {
                     const QRect area = hand.area();
                     for (int i = 0; i < 6; ++i)
                         hand.tap({area.topLeft() + QPoint(3, 3), area.topRight() + QPoint(-3, 3),
                                   area.bottomLeft() + QPoint(3, -3), area.bottomRight() - QPoint(3, 3)});
                 }});
}

const QList<Way> &allWays()
{
    static const QList<Way> ways = [] {
        QList<Way> list;
        addFingers(list);
        addGestures(list);
        addMishaps(list);
        return list;
    }();
    return ways;
}

/// Empty when the kiosk is shut, else what stands open.
QString opened(Kiosk &kiosk)
{
    for (const QWidget *widget : QApplication::topLevelWidgets()) {
        if (widget->isVisible() && widget != &kiosk.window)
            return QStringLiteral("another window: %1").arg(QLatin1String(widget->metaObject()->className()));
    }
    if (QApplication::activePopupWidget() || QApplication::activeModalWidget())
        return QStringLiteral("a menu or a dialog");
    if (!kiosk.window.isVisible() || kiosk.window.isMinimized())
        return QStringLiteral("the window has gone");
    if (!kiosk.window.page(kiosk.window.navigator().current().page).isVisible())
        return QStringLiteral("no page of the kiosk");
    if (kiosk.leaves > 0)
        return QStringLiteral("the kiosk has been left");
    QFile children(QStringLiteral("/proc/self/task/%1/children").arg(getpid()));
    if (!children.open(QIODevice::ReadOnly) || !children.readAll().isEmpty())
        return QStringLiteral("it has started a program");
    return {};
}

} // namespace

class TestTouches : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void manyFingers_data()
    {
        QTest::addColumn<PageName>("page");
        QTest::newRow("languages") << PageName::Languages;
        QTest::newRow("themes") << PageName::Themes;
        QTest::newRow("list") << PageName::List;
        QTest::newRow("fiche") << PageName::Fiche;
        QTest::newRow("search") << PageName::Search;
        QTest::newRow("questions") << PageName::Questions;
        QTest::newRow("ask") << PageName::Ask;
    }
    void manyFingers()
    {
        QFETCH(const PageName, page);
        Kiosk kiosk(QStringLiteral(":/sample/library.sqlite"));
        for (const Way &way : allWays()) {
            open(kiosk, page);
            if (QTest::currentTestFailed())
                return;
            Hand hand(kiosk);
            way.go(hand);
            const QString what = opened(kiosk);
            QVERIFY2(what.isEmpty(), qPrintable(QString::fromUtf8(way.name) + QStringLiteral(": ") + what));
            stillAnswers(kiosk, way.name);
            if (QTest::currentTestFailed())
                return;
        }
    }

    /// Ten seconds' worth of a touch screen gone mad, the same every time.
    void aThousandTouchesAtRandom()
    {
        Kiosk kiosk(QStringLiteral(":/sample/library.sqlite"));
        QRandomGenerator dice(20261124);
        Hand hand(kiosk);
        QSet<int> down;
        const auto place = [&] {
            return QPoint(dice.bounded(hand.area().width()), dice.bounded(hand.area().height()));
        };
        for (int event = 0; event < 1000; ++event) {
            const int finger = dice.bounded(10);
            const bool isDown = down.contains(finger);
            const bool lifts = isDown && dice.bounded(2) == 0;
            hand.frame([&](auto &touches) {
                for (const int other : std::as_const(down)) {
                    if (other != finger)
                        touches.stationary(other);
                }
                if (lifts)
                    touches.release(finger, place());
                else if (isDown)
                    touches.move(finger, place());
                else
                    touches.press(finger, place());
            });
            if (lifts)
                down.remove(finger);
            else
                down.insert(finger);
            if (event % 50 == 0)
                QCOMPARE(opened(kiosk), QString());
        }
        hand.cancel(hand.middle());
        QCOMPARE(opened(kiosk), QString());
        stillAnswers(kiosk, "random touches");
    }

private:
    static void open(Kiosk &kiosk, PageName page)
    {
        reset(kiosk);
        if (page == PageName::Languages)
            return;
        kiosk.choose(Language::Fr);
        Route stop{.page = page};
        if (page == PageName::Fiche)
            stop.fiche = QStringLiteral("e5ca1e0000000000000c0003");
        if (page != PageName::Themes)
            kiosk.window.navigator().go(stop);
        kiosk.rest();
        QCOMPARE(kiosk.window.navigator().current().page, page);
    }

    /// As a fresh process; nothing that a gesture has opened is left.
    static void reset(Kiosk &kiosk)
    {
        if (QWidget *pad = kiosk.named("pinPad"); pad && pad->isVisible())
            static_cast<PinPad *>(pad)->close();
        // A page that a flick has set going takes the next touch for "stop", as on a telephone: it comes to rest first.
        for (QScroller *scroller : QScroller::activeScrollers()) {
            if (scroller->state() == QScroller::Scrolling)
                scroller->stop();
        }
        kiosk.host->session().finish();
        kiosk.window.endVisit();
        kiosk.rest();
        kiosk.clock.advance(DeafMoment::length);
    }

    /// No button is stuck, no finger is missing: a touch of a language card chooses that language.
    static void stillAnswers(Kiosk &kiosk, const QByteArray &after)
    {
        reset(kiosk);
        QWidget *card = kiosk.named("language-en");
        QVERIFY2(card && card->isVisible(), after.constData());
        const QPoint place = card->mapTo(&kiosk.window, QPoint(card->width() / 2, card->height() / 2));
        Hand(kiosk).tap({place});
        QVERIFY2(kiosk.language.language() == Language::En, after.constData());
        QVERIFY2(kiosk.window.navigator().current().page == PageName::Themes, after.constData());
    }
};

ESCALE_TEST(TestTouches)
#include "tst_touches.moc"
