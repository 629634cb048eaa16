// SPDX-License-Identifier: GPL-3.0-or-later
// The dates of courses on the caseworker's desk: list, tags, page, filter; and on the morning after.
#include "desktoprig.h"
#include "givensessions.h"
#include "samplelibrary.h"
#include "testprogram.h"

using namespace escale;
using namespace escale::test;

namespace {

const QString openCourse = QStringLiteral("e5ca1e0000000000000c0008");
constexpr auto oneDay = std::chrono::hours(24);

} // namespace

class TestSessions : public QObject {
    Q_OBJECT

private:
    /// The clock of the rig begins on 2026-11-20 at noon.
    static void give(DesktopRig &rig)
    {
        giveSessions(rig.library.path(), drivingLicence,
                     {Sessions::Entry::FixedDates,
                      true,
                      {{QDate(2026, 11, 21), QDate(2026, 12, 18)}, {QDate(2027, 5, 3), QDate(2027, 6, 4)}}});
        giveSessions(rig.library.path(), openCourse, {Sessions::Entry::AnyTime, false, {}});
        Q_EMIT rig.library.contentChanged();
        rig.rest();
    }
    static QStringList factsOf(DesktopRig &rig, const QString &id)
    {
        const ResultModel &model = rig.window->list().results();
        const int row = model.indexOf(id);
        return row < 0 ? QStringList() : model.facts(model.row(row).card);
    }

private Q_SLOTS:
    void listAndPageSayItAndFollowTheDay()
    {
        DesktopRig rig({}, Language::En);
        give(rig);
        QCOMPARE(factsOf(rig, drivingLicence).value(1), QStringLiteral("From 21 November"));
        QCOMPARE(factsOf(rig, openCourse).value(1), QStringLiteral("Starts at any time"));
        rig.model.open(drivingLicence);
        rig.rest();
        QVERIFY(rig.shownTexts().contains(QStringLiteral("Next session: 21 November to 18 December 2026")));
        rig.clock.advance(2 * oneDay);
        rig.rest();
        QCOMPARE(factsOf(rig, drivingLicence).value(1), QStringLiteral("From 3 May"));
        QVERIFY(rig.shownTexts().contains(QStringLiteral("Next session: 3 May to 4 June 2027")));
        QVERIFY(!rig.shownTexts().join(u' ').contains(QStringLiteral("November")));
    }

    void theFilterNarrowsAndFollowsTheDay()
    {
        DesktopRig rig({}, Language::En);
        give(rig);
        const auto soon = withChoice({}, Facet::Starts, QStringLiteral("soon"), true);
        QCOMPARE(soon.starts, std::optional(Starts::Soon));
        rig.model.setFilter(soon);
        rig.rest();
        QCOMPARE(rig.model.found().rows().size(), 2);
        QCOMPARE(rig.model.found().counts().startsSoon, 2);
        QCOMPARE(rig.model.found().counts().startsAnyTime, 1);
        rig.clock.advance(2 * oneDay); // one has begun, its next is far away
        rig.rest();
        QCOMPARE(rig.model.found().rows().size(), 1);
        QCOMPARE(rig.model.found().rows().first().card.id, openCourse);
    }

    void theChoicesOfThePane()
    {
        DesktopRig rig({}, Language::En);
        give(rig);
        const Filter filter;
        const FilterView view{{}, Language::En, filter, rig.model.found().counts()};
        const QList<FilterChoice> choices = choicesOf(Facet::Starts, view);
        QCOMPARE(choices.size(), 3);
        QCOMPARE(choices[0], (FilterChoice{{}, QStringLiteral("No matter when"), 20, true}));
        QCOMPARE(choices[1], (FilterChoice{QStringLiteral("soon"), QStringLiteral("In the next 3 months"), 2, false}));
        QCOMPARE(choices[2], (FilterChoice{QStringLiteral("any"), QStringLiteral("Starts at any time"), 1, false}));
        QVERIFY(isOneOf(Facet::Starts));
        QCOMPARE(partTitle(Facet::Starts, Language::En), QStringLiteral("When it starts"));
        const Filter any = withChoice({}, Facet::Starts, QStringLiteral("any"), true);
        QCOMPARE(activeChoices(Facet::Starts, any), 1);
        QCOMPARE(withChoice(any, Facet::Starts, {}, true), Filter());
    }
};

ESCALE_TEST(TestSessions)
#include "tst_sessions.moc"
