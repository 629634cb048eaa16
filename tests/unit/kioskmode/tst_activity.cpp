// SPDX-License-Identifier: GPL-3.0-or-later
#include "kioskmode/activitywatch.h"
#include "testprogram.h"

#include <QPointingDevice>
#include <QSignalSpy>
#include <QTest>
#include <QTimerEvent>
#include <QWheelEvent>
#include <QWidget>

using namespace escale;

class TestActivity : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_window->resize(300, 300);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        m_watch = std::make_unique<ActivityWatch>();
        m_signs = std::make_unique<QSignalSpy>(m_watch.get(), &ActivityWatch::sign);
    }
    void cleanup()
    {
        m_signs.reset();
        m_watch.reset();
        m_window.reset();
    }

    void aTouchCountsByItself()
    {
        QPointingDevice *screen = QTest::createTouchDevice();
        QTest::touchEvent(m_window.get(), screen).press(1, {20, 20});
        QVERIFY(heard(false));
        QVERIFY(!heard(true));
        QTest::touchEvent(m_window.get(), screen).release(1, {20, 20});
        QVERIFY(heard(true));
    }

    void keysButtonsAndTheWheelCount()
    {
        QTest::keyPress(m_window.get(), Qt::Key_A);
        QVERIFY(heard(false) && !heard(true));
        QTest::keyRelease(m_window.get(), Qt::Key_A);
        QVERIFY(heard(true));
        m_signs->clear();
        QTest::mousePress(m_window.get(), Qt::LeftButton, {}, {10, 10});
        QVERIFY(heard(false) && !heard(true));
        QTest::mouseRelease(m_window.get(), Qt::LeftButton, {}, {10, 10});
        QVERIFY(heard(true));
        m_signs->clear();
        QWheelEvent wheel({5, 5}, {5, 5}, {}, {0, 120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(m_window.get(), &wheel);
        QVERIFY(heard(true));
    }

    void aWindowChangingUnderAStillPointerIsNobody()
    {
        const QPointF place(50, 50);
        QMouseEvent first(QEvent::MouseMove, place, place, Qt::NoButton, Qt::NoButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_window.get(), &first);
        m_signs->clear();
        QMouseEvent again(QEvent::MouseMove, place, place, Qt::NoButton, Qt::NoButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_window.get(), &again);
        QCOMPARE(m_signs->size(), 0);
        const QPointF other(60, 50);
        QMouseEvent moved(QEvent::MouseMove, other, other, Qt::NoButton, Qt::NoButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_window.get(), &moved);
        QVERIFY(heard(false));
        QVERIFY(!heard(true)); // on its way to a button: the button must stay
    }

    void timersAndPaintingAreNobody()
    {
        m_window->repaint(); // at once
        QTimerEvent timer(1);
        QCoreApplication::sendEvent(m_window.get(), &timer);
        QCOMPARE(m_signs->size(), 0);
    }

private:
    [[nodiscard]] bool heard(bool complete) const
    {
        return std::any_of(m_signs->begin(), m_signs->end(),
                           [&](const QVariantList &sign) { return sign.first().toBool() == complete; });
    }

    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<ActivityWatch> m_watch;
    std::unique_ptr<QSignalSpy> m_signs;
};

ESCALE_TEST(TestActivity)
#include "tst_activity.moc"
