// SPDX-License-Identifier: GPL-3.0-or-later
// What is written of a selection comes back; two that were written apart are put together in any order, and nothing is
// lost; a hostile file is refused with a sentence.
#include "ficheids.h"
#include "selections/selectionrecord.h"
#include "testprogram.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QtTest>

using namespace escale;
using namespace escale::test;

namespace {

SelectionRecord record()
{
    SelectionRecord record;
    record.id = QString(32, u'a');
    record.name = QStringLiteral("Premier mois – ʼ«»");
    record.named = record.ended = {1000, QStringLiteral("aa")};
    record.made = 900;
    ItemRecord item;
    item.place = 1.5;
    item.moved = {1001, QStringLiteral("bb")};
    item.notes = {{QStringLiteral("avec la CAF"), {1002, QStringLiteral("cc")}, {{QStringLiteral("aa"), 7}}}};
    record.items.insert(unlistedId(1), item);
    item = {};
    item.in = false;
    item.moved = {1003, QStringLiteral("aa")};
    record.items.insert(unlistedId(2), item);
    return record;
}

QJsonObject object()
{
    return QJsonDocument::fromJson(toJson(record())).object();
}

} // namespace

class TestRecord : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenComesBack()
    {
        const auto read = selectionFromJson(toJson(record()));
        QVERIFY(read.ok());
        QCOMPARE(*read, record());
        QCOMPARE(toJson(*read), toJson(record()));
    }

    void mergingIsTheSameInAnyOrderAndAnyNumber()
    {
        SelectionRecord a = record(), b = record(), c = record();
        a.items[unlistedId(3)].moved = {2000, QStringLiteral("aa")};
        a.items[unlistedId(1)].setNote(QStringLiteral("A"), {2001, QStringLiteral("aa")});
        b.items[unlistedId(4)].moved = {2000, QStringLiteral("bb")};
        b.items[unlistedId(1)].in = false;
        b.items[unlistedId(1)].moved = {2002, QStringLiteral("bb")};
        c.name = QStringLiteral("C");
        c.named = {2000, QStringLiteral("cc")};
        const SelectionRecord one = mergedRecords(mergedRecords(a, b), c);
        QCOMPARE(mergedRecords(mergedRecords(c, b), a), one);
        QCOMPARE(mergedRecords(b, mergedRecords(a, c)), one);
        QCOMPARE(mergedRecords(one, a), one);
        QCOMPARE(mergedRecords(one, one), one);
        QVERIFY(one.items.contains(unlistedId(3)) && one.items.contains(unlistedId(4)) && !one.items[unlistedId(1)].in);
        QCOMPARE(one.items[unlistedId(1)].note(), QStringLiteral("A"));
        QCOMPARE(one.name, QStringLiteral("C"));
    }

    void twoNotesThatHaveNotSeenEachOtherBothStay()
    {
        SelectionRecord a = record(), b = record();
        a.items[unlistedId(1)].setNote(QStringLiteral("guichet 3"), {2000, QStringLiteral("aa")});
        b.items[unlistedId(1)].setNote(QStringLiteral("fermé lundi"), {2001, QStringLiteral("bb")});
        SelectionRecord both = mergedRecords(a, b);
        QCOMPARE(both.items[unlistedId(1)].note(), QStringLiteral("guichet 3 / fermé lundi"));
        QCOMPARE(mergedRecords(b, a), both);
        QVERIFY(!both.items[unlistedId(1)].note().contains(QStringLiteral("CAF"))); // both had seen that one
        // Who writes over both has seen both.
        both.items[unlistedId(1)].setNote(QStringLiteral("ouvert mardi"), {2002, QStringLiteral("cc")});
        for (const SelectionRecord &old : {a, b})
            QCOMPARE(mergedRecords(old, both).items[unlistedId(1)].note(), QStringLiteral("ouvert mardi"));
    }

    /// A desk that was away writes with an older clock: its note is not taken for one that was seen.
    void aNoteFromADeskThatWasAwayIsNotLost()
    {
        SelectionRecord base = record(), away = base;
        away.items[unlistedId(1)].setNote(QStringLiteral("de loin"), {2500, QStringLiteral("cc")});
        base.items[unlistedId(1)].setNote(QStringLiteral("un"), {3000, QStringLiteral("aa")});
        SelectionRecord here = base;
        here.items[unlistedId(1)].setNote(QStringLiteral("deux"), {3001, QStringLiteral("bb")});
        QCOMPARE(mergedRecords(here, away).items[unlistedId(1)].note(), QStringLiteral("de loin / deux"));
        QCOMPARE(mergedRecords(mergedRecords(base, away), here), mergedRecords(base, mergedRecords(away, here)));
    }

    /// Commutative, associative, idempotent, with stamps that collide, and nothing grows by being put together again.
    void anyRecordsPutTogetherInAnyWayAreTheSame()
    {
        QRandomGenerator random(20261129);
        const auto pick = [&random](int below) { return int(random.bounded(below)); };
        qint64 written = 0;
        // Fields changed at the same moments by the same hands, notes each at a moment of its own.
        const auto changed = [&](SelectionRecord one) {
            one.name = QString(QChar(u'a' + pick(3)));
            one.named = {pick(3), QStringLiteral("a")};
            one.gone = pick(2) == 0;
            one.ended = {pick(3), QStringLiteral("a")};
            one.made = pick(3);
            for (int i = 0; i < 3; ++i) {
                ItemRecord &item = one.items[unlistedId(pick(4))];
                item.in = pick(2) == 0;
                item.place = pick(3);
                item.moved = {pick(3), QString(QChar(u'a' + pick(2)))};
                for (int note = pick(3); note > 0; --note)
                    item.setNote(QString(QChar(u'p' + pick(4))).repeated(400),
                                 {++written, QString(QChar(u'a' + pick(3)))});
            }
            return one;
        };
        for (int round = 0; round < 2000; ++round) {
            const SelectionRecord base = changed(record()), a = changed(base), b = changed(base);
            const SelectionRecord c = changed(pick(2) == 0 ? mergedRecords(a, b) : a);
            const SelectionRecord all = mergedRecords(mergedRecords(a, b), c);
            QCOMPARE(mergedRecords(a, mergedRecords(b, c)), all);
            QCOMPARE(mergedRecords(mergedRecords(c, a), b), all);
            QCOMPARE(mergedRecords(b, a), mergedRecords(a, b));
            SelectionRecord again = all;
            for (int times = 0; times < 3; ++times)
                again = mergedRecords(mergedRecords(again, c), mergedRecords(a, b));
            QCOMPARE(again, all);
            QCOMPARE(toJson(again), toJson(all));
        }
    }

    /// Files of before November 2026: one note, and the moment up to which others had been seen.
    void aNoteOfAnEarlierVersionIsRead()
    {
        QJsonObject old = object();
        QJsonObject item{{QStringLiteral("fiche"), unlistedId(1)},
                         {QStringLiteral("place"), 1},
                         {QStringLiteral("note"), QStringLiteral("ancien")},
                         {QStringLiteral("noted"),
                          QJsonObject{{QStringLiteral("time"), 1500}, {QStringLiteral("by"), QStringLiteral("dd")}}},
                         {QStringLiteral("seen"), 1002}};
        old.insert(QStringLiteral("items"), QJsonArray{item});
        const auto read = selectionFromJson(QJsonDocument(old).toJson());
        QVERIFY(read.ok());
        QCOMPARE(read->items[unlistedId(1)].note(), QStringLiteral("ancien"));
        QCOMPARE(mergedRecords(record(), *read).items[unlistedId(1)].note(), QStringLiteral("ancien"));
        QVERIFY(toJson(*read).contains("\"notes\""));
    }

    void hostileFilesAreRefusedWithASentence_data()
    {
        QTest::addColumn<QByteArray>("file");
        const auto with = [](const char *key, const QJsonValue &value) {
            QJsonObject bad = object();
            bad.insert(QLatin1String(key), value);
            return QJsonDocument(bad).toJson();
        };
        const auto withItem = [](const char *key, const QJsonValue &value) {
            QJsonObject bad = object();
            QJsonObject item = bad.value(QLatin1String("items")).toArray().first().toObject();
            item.insert(QLatin1String(key), value);
            bad.insert(QLatin1String("items"), QJsonArray{item});
            return QJsonDocument(bad).toJson();
        };
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("<selection/>");
        QTest::newRow("list") << QByteArray("[]");
        QTest::newRow("cut short") << toJson(record()).chopped(5);
        QTest::newRow("deep") << QByteArray("[").repeated(100'000);
        QTest::newRow("other format") << with("format", QStringLiteral("zip"));
        QTest::newRow("no version") << with("version", QJsonValue());
        QTest::newRow("version of text") << with("version", QStringLiteral("1"));
        QTest::newRow("path as id") << with("id", QStringLiteral("../../../../home/x/.bashrc"));
        QTest::newRow("short id") << with("id", QStringLiteral("ab"));
        QTest::newRow("name of a number") << with("name", 5);
        QTest::newRow("items of text") << with("items", QStringLiteral("x"));
        QTest::newRow("stamp after 2100") << with("named", QJsonObject{{QStringLiteral("time"), 9e15}});
        QTest::newRow("stamp below zero") << with("named", QJsonObject{{QStringLiteral("time"), -1}});
        QTest::newRow("writer of markup") << with("named", QJsonObject{{QStringLiteral("by"), QStringLiteral("<b>")}});
        QTest::newRow("fiche of a path") << withItem("fiche", QStringLiteral("../merci"));
        QTest::newRow("fiche of a list") << withItem("fiche", QJsonArray());
        QTest::newRow("place without end") << withItem("place", 1e300);
        QTest::newRow("notes of an object") << withItem("notes", QJsonObject());
        QTest::newRow("notes of numbers") << withItem("notes", QJsonArray{QJsonObject{{QStringLiteral("text"), 5}}});
        QTest::newRow("notes seen by markup") << withItem(
            "notes", QJsonArray{QJsonObject{{QStringLiteral("seen"), QJsonObject{{QStringLiteral("<b>"), 5}}}}});
        QJsonArray notes;
        for (int i = 0; i <= mostNotes; ++i)
            notes.append(QJsonObject{{QStringLiteral("text"), QString::number(i)}});
        QTest::newRow("too many notes") << withItem("notes", notes);
        QJsonArray many;
        for (int i = 0; i <= mostSelectionItems; ++i)
            many.append(QJsonObject{{QStringLiteral("fiche"), unlistedId(1)}});
        QTest::newRow("too many") << with("items", many);
        QTest::newRow("newer") << with("version", 99);
    }
    void hostileFilesAreRefusedWithASentence()
    {
        QFETCH(QByteArray, file);
        const auto read = selectionFromJson(file);
        QVERIFY(!read.ok());
        QVERIFY(read.error().problem == Problem::BadAnswer || read.error().problem == Problem::TooNew);
        QVERIFY(read.error().sentence.size() > 10);
    }

    void textsBecomeOneLineWithoutMarks()
    {
        QJsonObject bad = object();
        bad.insert(QStringLiteral("name"), QStringLiteral("a\nb\u0000c\u202ed\u2028e") + QString(500, u'x'));
        const auto read = selectionFromJson(QJsonDocument(bad).toJson());
        QVERIFY(read.ok());
        QVERIFY(read->name.startsWith(QStringLiteral("a b cd e")));
        QVERIFY(read->name.size() <= longestSelectionName);
    }
};

ESCALE_GUILESS_TEST(TestRecord)
#include "tst_record.moc"
