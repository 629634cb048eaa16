// SPDX-License-Identifier: GPL-3.0-or-later
#include "l10n/departments.h"
#include "saturday.h"
#include "search/filtercounts.h"
#include "search/filtermatch.h"
#include "testprogram.h"

#include <QRandomGenerator>
#include <QTest>

using namespace escale;
using namespace escale::test;

namespace {

QStringList some(QRandomGenerator &random, const QStringList &from)
{
    QStringList picked;
    for (const QString &word : from) {
        if (random.bounded(3) == 0)
            picked.append(word);
    }
    return picked;
}

ValueList someOrNone(QRandomGenerator &random, const QStringList &from)
{
    const QStringList picked = random.bounded(4) == 0 ? QStringList() : some(random, from);
    return {picked.isEmpty() ? Presence::Absent : Presence::Filled, picked};
}

FilterFacts madeUp(QRandomGenerator &random)
{
    FicheCard card;
    card.kind = random.bounded(2) == 0 ? Kind::Demarche : Kind::Dispositif;
    card.theme = QString::number(random.bounded(3));
    card.needs = {QString::number(random.bounded(4))};
    card.cachedLanguages = LanguageSet::fromBits(static_cast<quint8>(random.bounded(256)));
    Metadata &m = card.metadata;
    switch (random.bounded(4)) {
    case 0:
        m.location = {Where::WholeCountry, Presence::Filled, {}};
        break;
    case 1:
        m.location = {Where::Online, Presence::Filled, {}};
        break;
    default:
        m.location = {Where::Departments, Presence::Filled, {feedForm(departments()[random.bounded(5)])}};
    }
    m.age = {Age::Type(random.bounded(4)), double(random.bounded(40)), double(random.bounded(60))};
    m.price = {random.bounded(2) == 0, {double(random.bounded(2))}, {}};
    m.sessions.entry = Sessions::Entry(random.bounded(3));
    m.sessions.listed = random.bounded(2) == 0;
    if (m.sessions.listed) {
        const QDate start = saturday.addDays(random.bounded(300) - 100);
        m.sessions.items = {{start, start.addDays(random.bounded(200))}};
    }
    m.frenchLevel = someOrNone(random, levelWords());
    m.publicStatus = someOrNone(random, statusWords());
    m.publics = someOrNone(random, publicWords());
    m.timeSlots = someOrNone(random, dayWords());
    return filterFacts(card);
}

Filter madeUpFilter(QRandomGenerator &random)
{
    Filter filter;
    if (random.bounded(2) == 0)
        filter.departments = {departments()[random.bounded(5)].code};
    filter.online = random.bounded(4) != 0;
    if (random.bounded(3) == 0)
        filter.age = ageBrackets.at(random.bounded(3U));
    if (random.bounded(3) == 0)
        filter.level = levelWords()[random.bounded(7)];
    filter.statuses = random.bounded(2) == 0 ? some(random, statusWords()) : QStringList();
    if (random.bounded(4) == 0)
        filter.starts = random.bounded(2) == 0 ? Starts::Soon : Starts::AnyTime;
    filter.freeOnly = random.bounded(4) == 0;
    if (random.bounded(3) == 0)
        filter.themes = {QString::number(random.bounded(3))};
    return filter;
}

} // namespace

class TestFilterCounts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// The meaning of a count, done the slow way: make that choice alone in its part, and count.
    void everyCountIsWhatTheListWouldHold()
    {
        QRandomGenerator random(20261124);
        QList<FilterFacts> fiches;
        for (int i = 0; i < 200; ++i)
            fiches.append(madeUp(random));
        int compared = 0;
        for (int round = 0; round < 30; ++round) {
            const Filter filter = madeUpFilter(random);
            for (const Semantics semantics : {Semantics::Escale, Semantics::App, Semantics::Web}) {
                const FilterCounts counts = countChoices(fiches, filter, semantics, saturday);
                const auto held = [&](auto change) {
                    Filter changed = filter;
                    change(changed);
                    const FilterMatcher matcher(changed, semantics, saturday);
                    return int(std::count_if(fiches.begin(), fiches.end(),
                                             [&](const FilterFacts &f) { return matcher.matches(f); }));
                };
                QCOMPARE(counts.total, held([](Filter &) {}));
                QCOMPARE(counts.any.at(bit(Facet::Age)), held([](Filter &f) { f.age.reset(); }));
                QCOMPARE(counts.any.at(bit(Facet::Level)), held([](Filter &f) { f.level.clear(); }));
                QCOMPARE(counts.any.at(bit(Facet::Kind)), held([](Filter &f) { f.kind.reset(); }));
                QCOMPARE(counts.any.at(bit(Facet::Theme)), held([](Filter &f) { f.themes.clear(); }));
                QCOMPARE(counts.any.at(bit(Facet::Place)), held([](Filter &f) {
                             f.departments.clear();
                             f.national = f.online = true;
                         }));
                for (const QString &word : levelWords())
                    QCOMPARE(counts.levels.value(word), held([&](Filter &f) { f.level = word; }));
                for (const QString &word : statusWords())
                    QCOMPARE(counts.statuses.value(word), held([&](Filter &f) { f.statuses = {word}; }));
                for (const QString &word : dayWords())
                    QCOMPARE(counts.days.value(word), held([&](Filter &f) { f.days = {word}; }));
                for (std::size_t i = 0; i < ageBrackets.size(); ++i)
                    QCOMPARE(counts.ages.at(i), held([&](Filter &f) { f.age = ageBrackets.at(i); }));
                for (int theme = 0; theme < 3; ++theme) {
                    const QString id = QString::number(theme);
                    QCOMPARE(counts.themes.value(id), held([&](Filter &f) { f.themes = {id}; }));
                }
                QCOMPARE(counts.demarches, held([](Filter &f) { f.kind = Kind::Demarche; }));
                QCOMPARE(counts.startsSoon, held([](Filter &f) { f.starts = Starts::Soon; }));
                QCOMPARE(counts.startsAnyTime, held([](Filter &f) { f.starts = Starts::AnyTime; }));
                QVERIFY(counts.startsSoon >= counts.startsAnyTime);
                QCOMPARE(counts.any.at(bit(Facet::Starts)), held([](Filter &f) { f.starts.reset(); }));
                QCOMPARE(counts.free, held([](Filter &f) { f.freeOnly = true; }));
                for (int i = 0; i < 5; ++i) {
                    const QString code = departments()[i].code;
                    QCOMPARE(counts.departments.value(code), held([&](Filter &f) {
                                 f.departments = {code};
                                 f.national = f.online = false; // said apart
                             }));
                }
                ++compared;
            }
        }
        QCOMPARE(compared, 90);
    }

    void noFichesNoCounts()
    {
        const FilterCounts counts = countChoices({}, {}, Semantics::Escale, saturday);
        QCOMPARE(counts.total, 0);
        QCOMPARE(counts.national + counts.online + counts.free, 0);
    }
};

ESCALE_GUILESS_TEST(TestFilterCounts)
#include "tst_filtercounts.moc"
