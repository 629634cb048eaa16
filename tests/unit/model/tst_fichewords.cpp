// SPDX-License-Identifier: GPL-3.0-or-later
// What has changed in a fiche, section by section: nothing is said that has not changed, nothing is left out that has.
#include "blocks.h"
#include "model/fichewords.h"
#include "testprogram.h"

#include <QRandomGenerator>
#include <QSet>
#include <QtTest>
#include <functional>

using namespace escale;
using namespace escale::test;

namespace {

Section section(const QString &id, const QString &title, const QString &words)
{
    return {id, title, {paragraph(words)}};
}

Translation card()
{
    Translation text;
    text.title = QStringLiteral("La carte de bus");
    text.abstract = QStringLiteral("Le bus coûte moins cher.");
    text.what = {paragraph(QStringLiteral("Une carte."))};
    text.how = {section(QStringLiteral("a1"), QStringLiteral("Demander"), QStringLiteral("Écrivez à la mairie.")),
                section(QStringLiteral("b2"), QStringLiteral("Payer"), QStringLiteral("Elle coûte 10 euros."))};
    return text;
}

/// The text before or after, from what is said of the difference.
QString side(const SectionChange &change, WordChange::Kind without)
{
    QString text;
    for (const WordChange &words : change.words) {
        if (words.kind != without)
            text += words.text;
    }
    return text;
}

Fiche course()
{
    Fiche fiche;
    Metadata &facts = fiche.metadata;
    facts.price = {true, {20}, QStringLiteral("month")};
    facts.location = {Where::Departments, Presence::Filled, {QStringLiteral("38 - Isère")}};
    facts.frenchLevel = {Presence::Filled, {QStringLiteral("A1")}};
    facts.conditions = {Presence::Filled, {QStringLiteral("titre sejour")}};
    facts.timeSlots = {Presence::Filled, {QStringLiteral("monday")}};
    facts.commitment = {true, QStringLiteral("exactly"), {3}, QStringLiteral("hours"), {}};
    facts.frequency = {true, QStringLiteral("exactly"), {2}, QStringLiteral("days"), QStringLiteral("week")};
    facts.sessions = {Sessions::Entry::FixedDates,
                      true,
                      {{QDate(2001, 1, 11), QDate(2001, 3, 26)}, {QDate(2040, 9, 3), QDate(2040, 9, 3)}}};
    Place place;
    place.title = QStringLiteral("Mairie");
    place.phone = QStringLiteral("04 76 00 00 00");
    fiche.places = {place};
    return fiche;
}

/// What `how` makes of the facts of a course.
QList<SectionChange> afterChange(const std::function<void(Fiche &)> &how)
{
    Fiche after = course();
    how(after);
    return sectionChanges(ficheWords(course(), card()), ficheWords(after, card()));
}

QList<SectionChange> between(const Translation &before, const Translation &after)
{
    return sectionChanges(sectionWords(before), sectionWords(after));
}

} // namespace

class TestFicheWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bytesOfSomethingElseAreNoWords()
    {
        QVERIFY(!unpacked({}));
        QVERIFY(!unpacked("abc"));
        QVERIFY(!unpacked(QByteArray(100, 'x')));
        QVERIFY(!unpacked(qCompress("no list")));
        QVERIFY(!unpacked(QByteArray::fromHex("7fffffff") + QByteArray(20, 'x'))); // says that it is two gigabytes
        const QByteArray whole = packed(sectionWords(card()));
        QVERIFY(!unpacked(whole.left(whole.size() / 2)));
    }

    void wordsThatArePackedComeBack()
    {
        const auto words = sectionWords(card());
        QCOMPARE(words.size(), 5);
        QCOMPARE(words[3].key, QStringLiteral("how.a1"));
        QCOMPARE(words[3].title, QStringLiteral("Demander"));
        QCOMPARE(unpacked(packed(words)), std::optional(words));
    }

    void eachKindOfFactHasAKeyOfItsOwn()
    {
        QSet<int> kinds;
        for (const SectionWords &section : ficheWords(course(), card())) {
            if (const auto kind = factOf(section.key))
                kinds.insert(int(*kind));
        }
        QCOMPARE(kinds.size(), 9); // FactKind
        QVERIFY(!factOf(QStringLiteral("fact.colour")));
        QVERIFY(!factOf(QStringLiteral("how.price")));
        QCOMPARE(withoutFacts(ficheWords(course(), card())), sectionWords(card()));
        QVERIFY(hasFacts(ficheWords(Fiche(), card()))); // nothing said is something: for everybody
        QVERIFY(!hasFacts(sectionWords(card())));
    }

    void anotherPriceIsSaidInWords()
    {
        const auto changes = afterChange([](Fiche &fiche) { fiche.metadata.price.values = {25}; });
        QCOMPARE(changes.size(), 1);
        QCOMPARE(factOf(changes.first().key), std::optional(FactKind::Price));
        QVERIFY(side(changes.first(), WordChange::Kind::Added).contains(QStringLiteral("20")));
        QVERIFY(side(changes.first(), WordChange::Kind::Removed).contains(QStringLiteral("25")));
    }

    void aDateAPlaceAnAddressAreSaidInWords()
    {
        const auto dates =
            afterChange([](Fiche &fiche) { fiche.metadata.sessions.items[1].start = QDate(2040, 9, 2); });
        QCOMPARE(dates.size(), 1);
        QCOMPARE(factOf(dates.first().key), std::optional(FactKind::Sessions));
        QVERIFY(side(dates.first(), WordChange::Kind::Added).contains(QStringLiteral("2001"))); // past ones stay
        const auto places =
            afterChange([](Fiche &fiche) { fiche.metadata.location.departments = {QStringLiteral("69 - Rhône")}; });
        QCOMPARE(places.size(), 1);
        QCOMPARE(factOf(places.first().key), std::optional(FactKind::Place));
        const auto phones = afterChange([](Fiche &fiche) { fiche.places[0].phone = QStringLiteral("04 76 11 11 11"); });
        QCOMPARE(phones.size(), 1);
        QCOMPARE(phones.first().key, QStringLiteral("places"));
        QVERIFY(afterChange([](Fiche &fiche) { fiche.views = 7; }).isEmpty());
        QVERIFY(afterChange([](Fiche &fiche) { fiche.places[0].latitude = 45; }).isEmpty()); // a map is no word
    }

    void aPastSessionThatIsTidiedAwayIsNoChange_data()
    {
        QTest::addColumn<QList<Session>>("before");
        QTest::addColumn<QList<Session>>("after");
        QTest::addColumn<Sessions::Entry>("entry");
        QTest::addColumn<bool>("same");
        const auto fixed = Sessions::Entry::FixedDates, any = Sessions::Entry::AnyTime;
        const Session winter{QDate(2026, 1, 11), QDate(2026, 3, 26)}, old{QDate(2025, 11, 1), QDate(2026, 2, 1)};
        const Session day{QDate(2026, 8, 1), QDate(2026, 8, 1)}, running{QDate(2026, 10, 5), QDate(2026, 12, 18)};
        const Session coming{QDate(2026, 12, 1), QDate(2027, 2, 1)}, today{QDate(2026, 11, 30), QDate(2026, 12, 4)};
        using List = QList<Session>;
        QTest::newRow("in one year") << List{winter, coming} << List{coming} << fixed << true;
        QTest::newRow("over two years, from a first to a first") << List{old, coming} << List{coming} << fixed << true;
        QTest::newRow("of a day") << List{day, coming} << List{coming} << fixed << true;
        QTest::newRow("all of them") << List{winter, day} << List{} << fixed << true;
        QTest::newRow("one that has begun: nobody can join it")
            << List{running, coming} << List{coming} << fixed << true;
        QTest::newRow("one that runs, joined at any time") << List{running, coming} << List{coming} << any << false;
        QTest::newRow("one that is over, joined at any time") << List{winter, coming} << List{coming} << any << true;
        QTest::newRow("today's") << List{today, coming} << List{coming} << fixed << false;
        QTest::newRow("one to come") << List{winter, coming} << List{winter} << fixed << false;
        QTest::newRow("in its place a new one") << List{winter} << List{coming} << fixed << false;
        QTest::newRow("its dates are others") << List{winter} << List{old} << fixed << false;
    }
    void aPastSessionThatIsTidiedAwayIsNoChange()
    {
        QFETCH(const QList<Session>, before);
        QFETCH(const QList<Session>, after);
        QFETCH(const Sessions::Entry, entry);
        QFETCH(const bool, same);
        const auto wordsOf = [entry](const QList<Session> &sessions) {
            Fiche fiche = course();
            fiche.metadata.sessions = {entry, true, sessions};
            return ficheWords(fiche, card());
        };
        const auto seen = withoutTidiedSessions(wordsOf(before), wordsOf(after), QDate(2026, 11, 30));
        QCOMPARE(sayTheSame(seen, wordsOf(after)), same);
        QCOMPARE(sectionChanges(seen, wordsOf(after)).isEmpty(), same);
    }
    void withTheOtherDatesThatAreLeftThePriceIsNews()
    {
        Fiche after = course();
        after.metadata.sessions.items.removeFirst(); // of 2001
        after.metadata.price.values = {25};
        const auto words = ficheWords(after, card());
        const auto changes =
            sectionChanges(withoutTidiedSessions(ficheWords(course(), card()), words, QDate(2026, 11, 30)), words);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(factOf(changes.first().key), std::optional(FactKind::Price));
    }

    void ofAnEndlessTextABoundedPartIsKept()
    {
        Translation text = card();
        text.what = {paragraph(QString(3 * mostWords, u'x'))};
        qsizetype kept = 0;
        for (const SectionWords &words : sectionWords(text))
            kept += words.title.size() + words.text.size();
        QVERIFY(kept <= mostWords);
        QVERIFY(unpacked(packed(sectionWords(text))));
    }

    void theSameTextHasNotChanged()
    {
        QVERIFY(sayTheSame(sectionWords(card()), sectionWords(card())));
        QVERIFY(between(card(), card()).isEmpty());
    }

    void looksAndTheOrderOfSectionsAreNoChangeOfWords()
    {
        Translation after = card();
        after.what = {paragraph(QStringLiteral("Une carte."), Style::Bold)};
        std::swap(after.how[0], after.how[1]);
        QVERIFY(sayTheSame(sectionWords(card()), sectionWords(after)));
        QVERIFY(between(card(), after).isEmpty());
    }

    void onlyTheWordThatChangedIsSaid()
    {
        Translation after = card();
        after.how[1] = section(QStringLiteral("b2"), QStringLiteral("Payer"), QStringLiteral("Elle coûte 12 euros."));
        const auto changes = between(card(), after);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes[0].kind, SectionChange::Kind::Changed);
        QCOMPARE(changes[0].key, QStringLiteral("how.b2"));
        QCOMPARE(changes[0].title, QStringLiteral("Payer"));
        QCOMPARE(changes[0].words, (QList<WordChange>{{WordChange::Kind::Kept, QStringLiteral("Elle coûte ")},
                                                      {WordChange::Kind::Removed, QStringLiteral("10")},
                                                      {WordChange::Kind::Added, QStringLiteral("12")},
                                                      {WordChange::Kind::Kept, QStringLiteral(" euros.")}}));
    }

    void aTitleOfASectionIsWordsToo()
    {
        Translation after = card();
        after.how[1].title = QStringLiteral("Combien payer");
        const auto changes = between(card(), after);
        QCOMPARE(changes.size(), 1);
        QVERIFY(side(changes[0], WordChange::Kind::Removed).startsWith(QStringLiteral("Combien payer")));
        QVERIFY(side(changes[0], WordChange::Kind::Added).startsWith(QStringLiteral("Payer")));
    }

    void sectionsThatComeAndGoAreSaidWhole()
    {
        Translation after = card();
        after.how.removeFirst();
        after.next = {section(QStringLiteral("c3"), QStringLiteral("Attendre"), QStringLiteral("Dix jours."))};
        const auto changes = between(card(), after);
        QCOMPARE(changes.size(), 2);
        QCOMPARE(changes[0].kind, SectionChange::Kind::Added);
        QCOMPARE(changes[0].words, (QList<WordChange>{{WordChange::Kind::Added, QStringLiteral("Dix jours.")}}));
        QCOMPARE(changes[1].kind, SectionChange::Kind::Removed);
        QCOMPARE(changes[1].title, QStringLiteral("Demander"));
    }

    /// Ids and titles are the feed's: nothing keeps two sections from having the same.
    void twoSectionsOfOneNameAreTwo()
    {
        Translation before = card();
        before.how[1].id = before.how[0].id;
        before.parts = {section({}, {}, QStringLiteral("un")), section({}, {}, QStringLiteral("deux"))};
        Translation after = before;
        after.parts[1].blocks = {paragraph(QStringLiteral("trois"))};
        const auto changes = between(before, after);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(side(changes[0], WordChange::Kind::Removed), QStringLiteral("trois"));
    }

    void whateverChangesBothTextsCanBeReadFromTheDifference()
    {
        QRandomGenerator random(11);
        for (int round = 0; round < 200; ++round) {
            const auto words = [&random] {
                QString text;
                for (int i = random.bounded(12); i > 0; --i)
                    text += QStringLiteral("w%1 ").arg(random.bounded(4));
                return text;
            };
            Translation before = card(), after = card();
            before.abstract = QStringLiteral("x ") + words();
            after.abstract = QStringLiteral("x ") + words();
            const auto changes = between(before, after);
            QCOMPARE(changes.isEmpty(), before.abstract == after.abstract);
            if (changes.isEmpty())
                continue;
            QCOMPARE(side(changes[0], WordChange::Kind::Added), before.abstract);
            QCOMPARE(side(changes[0], WordChange::Kind::Removed), after.abstract);
        }
    }
};

ESCALE_GUILESS_TEST(TestFicheWords)
#include "tst_fichewords.moc"
