// SPDX-License-Identifier: GPL-3.0-or-later
// Back one by one to where one was, home with nothing behind it, and nothing left after the visit.
#include "kiosk/navigator.h"
#include "testprogram.h"

#include <QSignalSpy>
#include <QtTest>

using namespace escale;

class TestNavigator : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_scroll = 0; }
    void startsWithLanguages();
    void backReturnsToThePlaceAndItsScroll();
    void homeForgetsTheWay();
    void amendedPlaceIsWhatOneComesBackTo();
    void forgetLeavesNothing();

private:
    int m_scroll = 0;
};

void TestNavigator::startsWithLanguages()
{
    const Navigator navigator;
    QCOMPARE(navigator.current().page, PageName::Languages);
    QVERIFY(!navigator.canGoBack());
}

void TestNavigator::backReturnsToThePlaceAndItsScroll()
{
    Navigator navigator;
    navigator.setScrollSource([this] { return m_scroll; });
    navigator.home();
    m_scroll = 120;
    navigator.go({.page = PageName::List, .theme = QStringLiteral("t")});
    m_scroll = 840;
    navigator.go({.page = PageName::Fiche, .fiche = QStringLiteral("f")});
    m_scroll = 5;

    navigator.back();
    QCOMPARE(navigator.current(), (Route{.page = PageName::List, .theme = QStringLiteral("t"), .scroll = 840}));
    navigator.back();
    QCOMPARE(navigator.current(), (Route{.page = PageName::Themes, .scroll = 120}));
    QVERIFY(!navigator.canGoBack());
    QSignalSpy moved(&navigator, &Navigator::moved);
    navigator.back();
    QCOMPARE(moved.count(), 0);
}

void TestNavigator::homeForgetsTheWay()
{
    Navigator navigator;
    navigator.home();
    navigator.go({.page = PageName::Search});
    navigator.home();
    QCOMPARE(navigator.current().page, PageName::Themes);
    QVERIFY(!navigator.canGoBack());
}

void TestNavigator::amendedPlaceIsWhatOneComesBackTo()
{
    Navigator navigator;
    navigator.home();
    navigator.go({.page = PageName::List, .theme = QStringLiteral("t")});
    Route place = navigator.current();
    place.need = QStringLiteral("n");
    navigator.amend(place);
    navigator.go({.page = PageName::Fiche, .fiche = QStringLiteral("f")});
    navigator.back();
    QCOMPARE(navigator.current().need, QStringLiteral("n"));
}

void TestNavigator::forgetLeavesNothing()
{
    Navigator navigator;
    navigator.home();
    navigator.go({.page = PageName::Search, .query = QStringLiteral("secret")});
    QSignalSpy moved(&navigator, &Navigator::moved);
    navigator.forget();
    QCOMPARE(navigator.current(), Route{});
    QCOMPARE(navigator.depth(), 0);
    QCOMPARE(moved.count(), 1);
}

ESCALE_GUILESS_TEST(TestNavigator)
#include "tst_navigator.moc"
