// SPDX-License-Identifier: GPL-3.0-or-later
// What is written of a selection comes back; two that were written apart are put together in any order, and nothing is
// lost; a hostile file is refused with a sentence.
#include "selections/selectionrecord.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace escale;

namespace {

QString fiche(int number)
{
    return QStringLiteral("65000000000000000000%1").arg(number, 4, 16, QLatin1Char('0'));
}

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
    item.note = QStringLiteral("avec la CAF");
    item.noted = {1002, QStringLiteral("cc")};
    item.noteSeen = 7;
    record.items.insert(fiche(1), item);
    item = {};
    item.in = false;
    item.moved = {1003, QStringLiteral("aa")};
    record.items.insert(fiche(2), item);
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
        a.items[fiche(3)].moved = {2000, QStringLiteral("aa")};
        a.items[fiche(1)].note = QStringLiteral("A");
        a.items[fiche(1)].noted = {2001, QStringLiteral("aa")};
        a.items[fiche(1)].noteSeen = 1002;
        b.items[fiche(4)].moved = {2000, QStringLiteral("bb")};
        b.items[fiche(1)].in = false;
        b.items[fiche(1)].moved = {2002, QStringLiteral("bb")};
        c.name = QStringLiteral("C");
        c.named = {2000, QStringLiteral("cc")};
        const SelectionRecord one = mergedRecords(mergedRecords(a, b), c);
        QCOMPARE(mergedRecords(mergedRecords(c, b), a), one);
        QCOMPARE(mergedRecords(b, mergedRecords(a, c)), one);
        QCOMPARE(mergedRecords(one, a), one);
        QCOMPARE(mergedRecords(one, one), one);
        QVERIFY(one.items.contains(fiche(3)) && one.items.contains(fiche(4)) && !one.items[fiche(1)].in);
        QCOMPARE(one.items[fiche(1)].note, QStringLiteral("A"));
        QCOMPARE(one.name, QStringLiteral("C"));
    }

    void twoNotesThatHaveNotSeenEachOtherBothStay()
    {
        SelectionRecord a = record(), b = record();
        a.items[fiche(1)].note = QStringLiteral("guichet 3");
        a.items[fiche(1)].noted = {2000, QStringLiteral("aa")};
        a.items[fiche(1)].noteSeen = 1002;
        b.items[fiche(1)].note = QStringLiteral("fermé lundi");
        b.items[fiche(1)].noted = {2001, QStringLiteral("bb")};
        b.items[fiche(1)].noteSeen = 1002;
        const QString both = mergedRecords(a, b).items[fiche(1)].note;
        QVERIFY2(both.contains(QLatin1String("guichet 3")) && both.contains(QStringLiteral("fermé lundi")),
                 qPrintable(both));
        QCOMPARE(mergedRecords(b, a).items[fiche(1)].note, both);
        b.items[fiche(1)].noteSeen = 2000; // written over the other one
        QCOMPARE(mergedRecords(a, b).items[fiche(1)].note, QStringLiteral("fermé lundi"));
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
        QTest::newRow("note of an object") << withItem("note", QJsonObject());
        QJsonArray many;
        for (int i = 0; i <= mostSelectionItems; ++i)
            many.append(QJsonObject{{QStringLiteral("fiche"), fiche(1)}});
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

QTEST_GUILESS_MAIN(TestRecord)
#include "tst_record.moc"
