// SPDX-License-Identifier: GPL-3.0-or-later
// What filters mean, in the three semantics of search/filter.h. Expectations from contract 3.5 and 4, the web notes,
// and the words of our own interface.
#include "l10n/sessions.h"
#include "saturday.h"
#include "search/filtermatch.h"
#include "testprogram.h"

#include "manualclock.h"

#include <QTest>

using namespace escale;
using namespace escale::test;

namespace {

ValueList list(const QStringList &values)
{
    return {values.isEmpty() ? Presence::Empty : Presence::Filled, values};
}

QString word(const char *text)
{
    return QString::fromUtf8(text);
}

struct Verdicts {
    bool escale, app, web;
    friend bool operator==(const Verdicts &, const Verdicts &) = default;
};

Verdicts judge(const Metadata &metadata, const Filter &filter)
{
    FicheCard card;
    card.metadata = metadata;
    const FilterFacts facts = filterFacts(card);
    const auto keeps = [&](Semantics semantics) { return FilterMatcher(filter, semantics, saturday).matches(facts); };
    return {keeps(Semantics::Escale), keeps(Semantics::App), keeps(Semantics::Web)};
}

constexpr Verdicts everybodyKeeps{true, true, true};
constexpr Verdicts nobodyKeeps{false, false, false};

Metadata withAge(Age::Type type, double from, double to)
{
    Metadata metadata;
    metadata.age = {type, from, to};
    return metadata;
}

Filter aged(int from, int to)
{
    Filter filter;
    filter.age = AgeRange{from, to};
    return filter;
}

Metadata withLevels(const ValueList &levels)
{
    Metadata metadata;
    metadata.frenchLevel = levels;
    return metadata;
}

Filter level(const char *mine)
{
    Filter filter;
    filter.level = word(mine);
    return filter;
}

Metadata at(Where where, Presence presence, const QStringList &items = {})
{
    Metadata metadata;
    metadata.location = {where, presence, items};
    return metadata;
}

Metadata inDepartments(const QStringList &items)
{
    return at(Where::Departments, Presence::Filled, items);
}

Filter place(const QStringList &codes, bool elsewhere = true)
{
    Filter filter;
    filter.departments = codes;
    filter.national = filter.online = elsewhere;
    return filter;
}

} // namespace

class TestFilterMatch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anEmptyFilterKeepsEverything()
    {
        QCOMPARE(judge({}, {}), everybodyKeeps);
        QCOMPARE(judge(inDepartments({word("75 - Paris")}), {}), everybodyKeeps);
        QCOMPARE(judge(withLevels(list({})), {}), everybodyKeeps);
        QCOMPARE(judge(withAge(Age::Type::Other, 0, 0), {}), everybodyKeeps);
    }

    void ages()
    {
        // "Less than 18" is shown to 18-25 by the app (3.5); "under 18" ends at 17.
        QCOMPARE(judge(withAge(Age::Type::LessThan, 0, 18), aged(18, 25)), (Verdicts{false, true, false}));
        QCOMPARE(judge(withAge(Age::Type::LessThan, 0, 18), aged(0, 17)), everybodyKeeps);
        // "More than 18" is hidden from 0-17 everywhere; the web wants the whole bracket inside: 19 and over is not
        // 18-25.
        QCOMPARE(judge(withAge(Age::Type::MoreThan, 18, 0), aged(0, 17)), nobodyKeeps);
        QCOMPARE(judge(withAge(Age::Type::MoreThan, 18, 0), aged(18, 25)), (Verdicts{true, true, false}));
        QCOMPARE(judge(withAge(Age::Type::MoreThan, 18, 0), aged(26, AgeRange::noEnd)), everybodyKeeps);
        // Overlap is enough, but not for the web.
        QCOMPARE(judge(withAge(Age::Type::Between, 16, 20), aged(18, 25)), (Verdicts{true, true, false}));
        QCOMPARE(judge(withAge(Age::Type::Between, 16, 30), aged(18, 25)), everybodyKeeps);
        QCOMPARE(judge(withAge(Age::Type::Between, 26, 30), aged(18, 25)), nobodyKeeps);
    }

    void agesThatAreNotSaidOrMakeNoSense()
    {
        QCOMPARE(judge({}, aged(18, 25)), everybodyKeeps);
        // The app drops an unknown type (3.5); we do not hide a fiche because of a mistake in it.
        QCOMPARE(judge(withAge(Age::Type::Other, 0, 0), aged(18, 25)), (Verdicts{true, false, false}));
        QCOMPARE(judge(withAge(Age::Type::Between, 30, 20), aged(22, 25)), (Verdicts{true, false, false}));
    }

    void levels()
    {
        // Fluent: the app shows neither A1 nor B2 (an exact band), the others do.
        QCOMPARE(judge(withLevels(list({word("A1")})), level("C1")), (Verdicts{true, false, true}));
        QCOMPARE(judge(withLevels(list({word("B2")})), level("C1")), (Verdicts{true, false, true}));
        // A1 cannot follow A2; app and web count in bands of two.
        QCOMPARE(judge(withLevels(list({word("A2")})), level("A1")), (Verdicts{false, true, true}));
        QCOMPARE(judge(withLevels(list({word("B1")})), level("A2")), nobodyKeeps);
        QCOMPARE(judge(withLevels(list({word("A1"), word("C2")})), level("A1")), everybodyKeeps);
        // "b includes A1 to B2", not alpha.
        QCOMPARE(judge(withLevels(list({word("alpha")})), level("B1")), (Verdicts{true, false, false}));
        QCOMPARE(judge(withLevels(list({word("A1")})), level("alpha")), nobodyKeeps);
        QCOMPARE(judge(withLevels(list({word("alpha")})), level("alpha")), everybodyKeeps);
    }

    void levelsThatAreNotSaid()
    {
        QCOMPARE(judge(withLevels({Presence::Absent, {}}), level("A1")), everybodyKeeps);
        QCOMPARE(judge(withLevels({Presence::Null, {}}), level("A1")), everybodyKeeps);
        // An empty array is excluded by any level in the app [R]; it means nothing different.
        QCOMPARE(judge(withLevels(list({})), level("A1")), (Verdicts{true, false, true}));
    }

    void places()
    {
        QCOMPARE(judge(inDepartments({word("38 - Isère")}), place({word("38")})), everybodyKeeps);
        QCOMPARE(judge(inDepartments({word("1 - Ain"), word("38 - Isère")}), place({word("01")})), everybodyKeeps);
        QCOMPARE(judge(inDepartments({word("2A - Corse-du-Sud")}), place({word("2A")})), everybodyKeeps);
        QCOMPARE(judge(inDepartments({word("971 - Guadeloupe")}), place({word("971")})), everybodyKeeps);
        QCOMPARE(judge(inDepartments({word("75 - Paris")}), place({word("38")})), nobodyKeeps);
        QCOMPARE(judge(inDepartments({word("75 - Paris")}), place({word("38"), word("75")})), everybodyKeeps);
        // Not every name that ends alike: Loire is not Haute-Loire.
        QCOMPARE(judge(inDepartments({word("43 - Haute-Loire")}), place({word("42")})), nobodyKeeps);
        // The app's test is to the letter: " - <name>" at the end.
        QCOMPARE(judge(inDepartments({word("Paris")}), place({word("75")})), (Verdicts{true, false, true}));
    }

    void everywhereAndOnline()
    {
        for (const Metadata &metadata : {at(Where::WholeCountry, Presence::Filled), at(Where::Online, Presence::Filled),
                                         at(Where::Unsaid, Presence::Absent), at(Where::Unsaid, Presence::Null)}) {
            QCOMPARE(judge(metadata, place({word("38")})), everybodyKeeps);
            QCOMPARE(judge(metadata, place({word("38")}, false)), nobodyKeeps);
        }
        // An empty list is excluded by any county [R]; "All" in a list is the old form of the whole country.
        QCOMPARE(judge(at(Where::Unsaid, Presence::Empty), place({word("38")})), (Verdicts{true, false, true}));
        const Metadata all = at(Where::WholeCountry, Presence::Filled, {word("75 - Paris"), word("All")});
        QCOMPARE(judge(all, place({word("38")})), (Verdicts{true, false, true}));
        QCOMPARE(judge(all, place({word("75")}, false)), everybodyKeeps);
    }

    void onlyWhatIsOnline()
    {
        Filter filter;
        filter.national = false;
        QCOMPARE(judge(at(Where::Online, Presence::Filled), filter), everybodyKeeps);
        QCOMPARE(judge(at(Where::WholeCountry, Presence::Filled), filter), nobodyKeeps);
    }

    void statusesAndPublics()
    {
        Filter refugee;
        refugee.statuses = {word("refugie")};
        Metadata metadata;
        QCOMPARE(judge(metadata, refugee), (Verdicts{true, true, false})); // nothing said: the web wants it named
        metadata.publicStatus = list({word("asile")});
        QCOMPARE(judge(metadata, refugee), nobodyKeeps);
        metadata.publicStatus = list({word("asile"), word("refugie")});
        QCOMPARE(judge(metadata, refugee), everybodyKeeps);

        Filter families;
        families.publics = {word("family"), word("senior")};
        metadata.publics = list({word("women")});
        QCOMPARE(judge(metadata, families), nobodyKeeps);
        metadata.publics = list({word("senior")});
        QCOMPARE(judge(metadata, families), everybodyKeeps);
    }

    void aWordNobodyKnowsIsNotEverybody()
    {
        Metadata metadata;
        metadata.publicStatus = list({word("something new")});
        Filter filter;
        filter.statuses = {word("refugie")};
        QCOMPARE(judge(metadata, filter), nobodyKeeps);
    }

    void freeIsZeroAndNothingElse()
    {
        Filter filter;
        filter.freeOnly = true;
        Metadata metadata;
        QCOMPARE(judge(metadata, filter), nobodyKeeps);
        metadata.price = {true, {0}, {}};
        QCOMPARE(judge(metadata, filter), everybodyKeeps);
        metadata.price = {true, {}, {}}; // pay what you want
        QCOMPARE(judge(metadata, filter), nobodyKeeps);
        metadata.price = {true, {0, 10}, {}};
        QCOMPARE(judge(metadata, filter), nobodyKeeps);
    }

    /// Three months from the day, both ends included; who can join at any time starts soon too. A fiche that says
    /// nothing of a start does not answer who asks for one. The official clients have no such filter: all semantics are
    /// alike.
    void starts_data()
    {
        using Entry = Sessions::Entry;
        QTest::addColumn<int>("entry");
        QTest::addColumn<QDate>("start");
        QTest::addColumn<bool>("soon");
        QTest::addColumn<bool>("any");
        const auto row = [](const char *name, Entry entry, const QDate &start, bool soon, bool any) {
            QTest::newRow(name) << int(entry) << start << soon << any;
        };
        row("nothing said", Entry::Unsaid, {}, false, false);
        row("fixed dates, none known", Entry::FixedDates, {}, false, false);
        row("started yesterday", Entry::FixedDates, QDate(2026, 11, 27), false, false);
        row("starts today", Entry::FixedDates, QDate(2026, 11, 28), true, false);
        row("starts in January", Entry::Unsaid, QDate(2027, 1, 11), true, false);
        row("starts on the last day", Entry::FixedDates, QDate(2027, 2, 28), true, false);
        row("starts a day later", Entry::FixedDates, QDate(2027, 3, 1), false, false);
        row("at any time", Entry::AnyTime, {}, true, true);
        row("at any time, going on", Entry::AnyTime, QDate(2026, 1, 5), true, true);
    }
    void starts()
    {
        QFETCH(int, entry);
        QFETCH(QDate, start);
        QFETCH(bool, soon);
        QFETCH(bool, any);
        Metadata metadata;
        metadata.sessions.entry = Sessions::Entry(entry);
        if (start.isValid()) {
            metadata.sessions.listed = true;
            metadata.sessions.items = {{start, start.addYears(2)}};
        }
        Filter filter;
        QCOMPARE(judge(metadata, filter), everybodyKeeps);
        filter.starts = Starts::Soon;
        QCOMPARE(judge(metadata, filter), (Verdicts{soon, soon, soon}));
        filter.starts = Starts::AnyTime;
        QCOMPARE(judge(metadata, filter), (Verdicts{any, any, any}));
    }

    /// The same fiche, the same filter: the clock alone decides.
    void aStartComesNearAndPasses()
    {
        FicheCard card;
        card.metadata.sessions = {Sessions::Entry::FixedDates, true, {{QDate(2027, 6, 1), QDate(2027, 9, 1)}}};
        const FilterFacts facts = filterFacts(card);
        Filter filter;
        filter.starts = Starts::Soon;
        ManualClock clock;
        const auto keeps = [&] { return FilterMatcher(filter, Semantics::Escale, todayOf(clock)).matches(facts); };
        const auto goTo = [&clock](const QDate &day) {
            clock.jump(std::chrono::milliseconds(clock.now().msecsTo(QDateTime(day, QTime(12, 0), Qt::UTC))));
        };
        QVERIFY(!keeps());
        goTo(QDate(2027, 3, 1));
        QVERIFY(keeps());
        goTo(QDate(2027, 6, 1));
        QVERIFY(keeps());
        goTo(QDate(2027, 6, 2));
        QVERIFY(!keeps());
    }

    void startsHaveCodes()
    {
        for (const Starts starts : {Starts::Soon, Starts::AnyTime})
            QCOMPARE(startsFromCode(QString(code(starts))), std::optional(starts));
        QVERIFY(!startsFromCode(u"later"));
        QVERIFY(!startsFromCode({}));
    }

    void days()
    {
        Filter filter;
        filter.days = {word("saturday"), word("sunday")};
        Metadata metadata;
        QCOMPARE(judge(metadata, filter), everybodyKeeps);
        metadata.timeSlots = list({word("monday"), word("sunday")});
        QCOMPARE(judge(metadata, filter), everybodyKeeps);
        metadata.timeSlots = list({word("monday")});
        QCOMPARE(judge(metadata, filter), nobodyKeeps);
    }

    void themesNeedsKindsAndLanguages()
    {
        FicheCard card;
        card.kind = Kind::Demarche;
        card.theme = word("t1");
        card.secondaryThemes = {word("t2")};
        card.needs = {word("n1")};
        card.cachedLanguages = {Language::Fr, Language::Ar};
        const FilterFacts facts = filterFacts(card);
        const auto keeps = [&facts](const Filter &filter) {
            return FilterMatcher(filter, Semantics::Escale, saturday).matches(facts);
        };
        Filter filter;
        filter.themes = {word("t2"), word("t9")};
        QVERIFY(keeps(filter));
        filter.themes = {word("t9")};
        QVERIFY(!keeps(filter));
        filter = {};
        filter.needs = {word("n1")};
        QVERIFY(keeps(filter));
        filter.needs = {word("n2")};
        QVERIFY(!keeps(filter));
        filter = {};
        filter.kind = Kind::Dispositif;
        QVERIFY(!keeps(filter));
        filter = {};
        filter.languages = {Language::Ar, Language::Ti};
        QVERIFY(keeps(filter));
        filter.languages = {Language::Ti};
        QVERIFY(!keeps(filter));
    }

    void semanticsHaveCodes()
    {
        for (const Semantics semantics : {Semantics::Escale, Semantics::App, Semantics::Web})
            QCOMPARE(semanticsFromCode(QString(code(semantics))), std::optional(semantics));
        QVERIFY(!semanticsFromCode(u"APP"));
    }
};

ESCALE_GUILESS_TEST(TestFilterMatch)
#include "tst_filtermatch.moc"
