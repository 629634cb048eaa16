// SPDX-License-Identifier: GPL-3.0-or-later
// `metadatas` of today (contract-2026 section 4): sessions in every form, days that never slip, and what is not
// understood.
#include "feed/apidecode.h"
#include "feed/apisessions.h"
#include "feed/bounds.h"
#include "feed/json.h"
#include "testprogram.h"

#include "examples2026.h"
#include "timezone.h"

#include <QTest>

using namespace escale;
using namespace escale::test;

namespace {

/// `members` of `metadatas`.
Metadata metadata(const QByteArray &members, Drift *drift = nullptr)
{
    JsonDocument document;
    const auto value = document.parse('{' + members + '}');
    if (!value)
        qFatal("no JSON: %s", members.constData());
    return decodeMetadata(*value, drift);
}

Sessions sessions(const QByteArray &value, Drift *drift = nullptr)
{
    return metadata("\"sessions\":" + value, drift).sessions;
}

Session days(const char *start, const char *end)
{
    return {QDate::fromString(QLatin1String(start), Qt::ISODate), QDate::fromString(QLatin1String(end), Qt::ISODate)};
}

QString idIn(const QByteArray &body)
{
    JsonDocument document;
    const auto answer = document.parse(body);
    const auto data = answer ? json::object(*json::object(std::optional(*answer)), "data") : std::nullopt;
    return data ? api::id(*data, "_id") : QString();
}

QByteArray item(const char *start, const char *end)
{
    return QByteArray("{\"startDate\":").append(start).append(",\"endDate\":").append(end).append('}');
}

using Words = QStringList;

/// "key metadatas.mood", sorted.
Words wordsOf(const Drift &drift)
{
    Words words;
    for (auto it = drift.counts().cbegin(); it != drift.counts().cend(); ++it)
        words.append(nameOf(it.key().first) + u' ' + it.key().second);
    words.sort();
    return words;
}

} // namespace

Q_DECLARE_METATYPE(escale::Sessions)

class TestMetadata : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void formsOfSessions_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<Sessions>("expected");
        using Entry = Sessions::Entry;
        const Sessions unsaid;
        const Session first = days("2027-01-11", "2027-03-26"), second = days("2027-03-01", "2027-05-14");
        const QByteArray items = '[' + item("\"2027-03-01\"", "\"2027-05-14\"") + ',' +
                                 item("\"2027-01-11T00:00:00.000Z\"", "\"2027-03-26T00:00:00.000Z\"") + ']';
        QTest::newRow("null") << QByteArray("null") << unsaid;
        QTest::newRow("empty list, the older form") << QByteArray("[]") << unsaid;
        QTest::newRow("empty object") << QByteArray("{}") << unsaid;
        QTest::newRow("object with an empty list") << QByteArray("{\"items\":[]}") << unsaid;
        QTest::newRow("object of nulls") << QByteArray("{\"items\":null,\"modalitesEntreesSorties\":null}") << unsaid;
        QTest::newRow("a list of nothing") << QByteArray("{\"items\":[null]}") << unsaid;
        QTest::newRow("a word") << QByteArray("\"soon\"") << unsaid;
        QTest::newRow("a list, the older form") << items << Sessions{Entry::Unsaid, true, {first, second}};
        QTest::newRow("an object") << QByteArray("{\"modalitesEntreesSorties\":0,\"items\":" + items + '}')
                                   << Sessions{Entry::FixedDates, true, {first, second}};
        QTest::newRow("any time, nothing listed")
            << QByteArray("{\"modalitesEntreesSorties\":1}") << Sessions{Entry::AnyTime, false, {}};
        QTest::newRow("the mode as text")
            << QByteArray("{\"modalitesEntreesSorties\":\"1\"}") << Sessions{Entry::AnyTime, false, {}};
        QTest::newRow("a mode nobody knows") << QByteArray("{\"modalitesEntreesSorties\":2}") << unsaid;
        QTest::newRow("a mode that is no number") << QByteArray("{\"modalitesEntreesSorties\":true}") << unsaid;
        QTest::newRow("half a mode") << QByteArray("{\"modalitesEntreesSorties\":0.5}") << unsaid;
        QTest::newRow("the same dates twice")
            << QByteArray('[' + item("\"2027-01-11\"", "\"2027-03-26\"") + ',' +
                          item("\"2027-01-11T00:00:00.000Z\"", "\"2027-03-26\"") + ']')
            << Sessions{Entry::Unsaid, true, {first}};
        const Sessions namedOnly{Entry::Unsaid, true, {}};
        for (const auto &[name, start, end] : {
                 std::tuple("placeholders", "\"1970-01-01T00:00:00.000Z\"", "\"1970-01-01T00:00:00.000Z\""),
                 std::tuple("a placeholder of a western offset", "\"1969-12-31T19:00:00-05:00\"", "\"2027-01-01\""),
                 std::tuple("a placeholder as a number", "0", "0"),
                 std::tuple("a placeholder for the end", "\"2027-01-11\"", "\"1970-01-01\""),
                 std::tuple("no end", "\"2027-01-11\"", "null"),
                 std::tuple("no start", "null", "\"2027-01-11\""),
                 std::tuple("the end before the start", "\"2027-03-26\"", "\"2027-01-11\""),
                 std::tuple("a day that does not exist", "\"2027-02-30\"", "\"2027-03-26\""),
                 std::tuple("words", "\"en janvier\"", "\"en mars\""),
                 std::tuple("another spelling", "\"11/01/2027\"", "\"26/03/2027\""),
                 std::tuple("a list for a date", "[]", "{}"),
             })
            QTest::newRow(name) << QByteArray('[' + item(start, end) + ']') << namedOnly;
        QTest::newRow("a day long") << QByteArray('[' + item("\"2027-01-11\"", "\"2027-01-11\"") + ']')
                                    << Sessions{Entry::Unsaid, true, {days("2027-01-11", "2027-01-11")}};
    }
    void formsOfSessions()
    {
        QFETCH(QByteArray, value);
        QFETCH(Sessions, expected);
        QCOMPARE(sessions(value), expected);
    }

    /// The server writes what was a bare day as midnight UTC (contract-2026 section 4): the day of a date is the one
    /// that is written, wherever the machine stands.
    void aDayStaysThatDayInEveryTimeZone_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QByteArray>("written");
        const std::pair<const char *, const char *> dates[] = {
            {"a day", "\"2027-01-11\""},
            {"midnight UTC", "\"2027-01-11T00:00:00.000Z\""},
            {"the end of the day, UTC", "\"2027-01-11T23:59:59.000Z\""},
            {"midnight in Paris", "\"2027-01-11T00:00:00+01:00\""},
            {"late in New York", "\"2027-01-11T23:30:00-05:00\""},
            {"without seconds or zone", "\"2027-01-11T00:00\""},
            {"milliseconds", "1799625600000"},
        };
        for (const char *zone : {"UTC", "Etc/GMT+10", "Pacific/Kiritimati", "Indian/Reunion", "Europe/Paris"}) {
            for (const auto &[name, written] : dates)
                QTest::addRow("%s, %s", zone, name) << QByteArray(zone) << QByteArray(written);
        }
    }
    void aDayStaysThatDayInEveryTimeZone()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QByteArray, written);
        const InTimeZone there(zone);
        const Sessions read = sessions('[' + item(written, written) + ']');
        QCOMPARE(read.items, QList<Session>{days("2027-01-11", "2027-01-11")});
    }

    void moreSessionsThanACatalogueHasAreCutAndSaid()
    {
        QByteArray items;
        for (int i = 0; i < 100'000; ++i)
            items += (i == 0 ? "" : ",") +
                     item("\"2027-01-11\"",
                          QByteArray("\"" + QDate(2027, 1, 11).addDays(i % 2000).toString(Qt::ISODate).toLatin1() + '"')
                              .constData());
        Drift drift;
        QCOMPARE(sessions('[' + items + ']', &drift).items.size(), bounds::dates);
        QCOMPARE(wordsOf(drift), Words{QStringLiteral("limit dates")});
    }

    void whatIsNotUnderstoodIsTold_data()
    {
        QTest::addColumn<QByteArray>("members");
        QTest::addColumn<QStringList>("told");
        const auto row = [](const char *name, const QByteArray &members, const char *told) {
            QTest::newRow(name) << members << QString::fromLatin1(told).split(u'|', Qt::SkipEmptyParts);
        };
        // What the contract says is no drift.
        row("nothing", "", "");
        row("nulls", R"("location":null,"public":null,"age":null,"price":null,"sessions":null,"timeSlots":null)", "");
        row("all that is known",
            R"("location":["1 - Ain","All"],"frenchLevel":["alpha","C2"],"publicStatus":["french"],"public":["gender"],)"
            R"("conditions":["acte naissance","driver license"],"timeSlots":["sunday"],"age":{"type":"between","ages":)"
            R"([18,"25"]},"price":{"values":[5],"details":"semester"},"commitment":{"amountDetails":"between","hours":)"
            R"([2,4],"timeUnit":"half-days"},"frequency":{"amountDetails":"exactly","hours":2,"timeUnit":"sessions",)"
            R"("frequencyUnit":"year"})",
            "");
        row("sessions with all they may have",
            R"("sessions":{"modalitesEntreesSorties":0,"items":[{"startDate":"2027-01-11","endDate":"2027-03-26",)"
            R"("registrationStartDate":"2026-12-01","registrationEndDate":null,"externalRef":"1","url":"https://x.example"}]})",
            "");
        row("placeholders and an item without end, which old writes have",
            R"("sessions":{"items":[{"startDate":"1970-01-01","endDate":"1970-01-01"},{"startDate":"2027-01-11"}]})",
            "");
        row("a key", R"("mood":"good")", "key metadatas.mood");
        row("keys below",
            R"("age":{"type":"moreThan","ages":[3],"unit":"years"},"price":{"values":[0],"currency":"EUR"},)"
            R"("commitment":{"hours":[1],"frequencyUnit":"day"},"frequency":{"hours":1,"pause":2},)"
            R"("sessions":{"mode":1,"items":[{"startDate":"2027-01-11","endDate":"2027-01-12","seats":3}]})",
            "key metadatas.age.unit|key metadatas.commitment.frequencyUnit|key metadatas.frequency.pause|"
            "key metadatas.price.currency|key metadatas.sessions.items.seats|key metadatas.sessions.mode");
        row("codes",
            R"("location":"europe","frenchLevel":["A0"],"publicStatus":["asile","martien"],"public":["all"],)"
            R"("conditions":["visa"],"timeSlots":["holiday"],"age":{"type":"about","ages":[3]},)"
            R"("price":{"values":[1],"details":"decade"},"commitment":{"amountDetails":"roughly","hours":[1],)"
            R"("timeUnit":"fortnights"},"frequency":{"hours":1,"frequencyUnit":"moon"},)"
            R"("sessions":{"modalitesEntreesSorties":2})",
            "value metadatas.age.type=about|value metadatas.commitment.amountDetails=roughly|"
            "value metadatas.commitment.timeUnit=fortnights|value metadatas.conditions=visa|"
            "value metadatas.frenchLevel=A0|value metadatas.frequency.frequencyUnit=moon|"
            "value metadatas.location=europe|value metadatas.price.details=decade|value metadatas.public=all|"
            "value metadatas.publicStatus=martien|value metadatas.sessions.modalitesEntreesSorties=2|"
            "value metadatas.timeSlots=holiday");
        row("a value that is no code is not repeated", R"("conditions":["call Jeanne on 06 12"])",
            "value metadatas.conditions");
        row("types",
            R"("location":7,"frenchLevel":"A1","publicStatus":{},"public":[3],"age":[18],"price":5,)"
            R"("commitment":"long","frequency":{"hours":"often"},"sessions":"soon")",
            "shape metadatas.age|shape metadatas.commitment|shape metadatas.frenchLevel|"
            "shape metadatas.frequency.hours|shape metadatas.location|shape metadatas.price|shape metadatas.public|"
            "shape metadatas.publicStatus|shape metadatas.sessions|value metadatas.location=7|value "
            "metadatas.public=3");
        row("types in sessions",
            R"("sessions":{"modalitesEntreesSorties":true,"items":[7,{"startDate":"soon","endDate":{}}]})",
            "shape metadatas.sessions.items|shape metadatas.sessions.items.endDate|"
            "shape metadatas.sessions.items.startDate|shape metadatas.sessions.modalitesEntreesSorties");
        row("items that are no list", R"("sessions":{"items":{}})", "shape metadatas.sessions.items");
        row("a session that ends before it starts", R"("sessions":[{"startDate":"2027-03-26","endDate":"2027-01-11"}])",
            "value metadatas.sessions.items.endDate=before-start");
    }
    void whatIsNotUnderstoodIsTold()
    {
        QFETCH(QByteArray, members);
        QFETCH(QStringList, told);
        Drift drift;
        (void)metadata(members, &drift);
        QCOMPARE(wordsOf(drift), told);
    }

    void metadataOfAnotherTypeIsTold()
    {
        JsonDocument document;
        const auto value = document.parse("[[]]");
        QVERIFY(value);
        Drift drift;
        QCOMPARE(decodeMetadata(*value, &drift), Metadata());
        QCOMPARE(wordsOf(drift), Words{QStringLiteral("shape metadatas")});
    }

    void indexAndDetailTellIt()
    {
        const auto index = decodeIndex(
            R"({"data":[{"_id":"650000000000000000000060","typeContenu":"dispositif","metadatas":{"mood":1}}]})");
        QCOMPARE(wordsOf(index->items.first().drift), Words{QStringLiteral("key metadatas.mood")});
        const auto detail = decodeDetail(
            R"({"data":{"_id":"650000000000000000000060","typeContenu":"dispositif","titreInformatif":"T","metadatas":{"mood":1}}})",
            QStringLiteral("650000000000000000000060"), Language::Fr);
        QVERIFY(detail);
        QVERIFY(wordsOf(detail->drift).contains(QStringLiteral("key metadatas.mood")));
    }

    /// `values: [null]` names no price: it is not "pay what you want".
    void aPriceOfNothingIsNoPrice()
    {
        QVERIFY(!metadata(R"("price":{"values":[null]})").price.said);
        QVERIFY(!metadata(R"("price":{"values":["dear"]})").price.said);
        QVERIFY(metadata(R"("price":{"values":[]})").price.said);
    }

    void theExamplesHoldNothingUnknown()
    {
        int read = 0;
        for (const QString &name : examples2026().entryList({QStringLiteral("0*.json"), QStringLiteral("10-*.json")})) {
            const QByteArray body = example2026(QString(name).chopped(5));
            const auto detail = decodeDetail(body, idIn(body), Language::Fr);
            if (!detail)
                continue; // a body of Markdown alone, where this version cannot read one
            for (const QString &word : wordsOf(detail->drift))
                QVERIFY2(!word.contains(QLatin1String("metadatas")), qPrintable(name + u' ' + word));
            ++read;
        }
        QVERIFY(read > 5);
        for (const char *name : {"11-index-rows.fr", "11-index-rows.en"}) {
            const auto index = decodeIndex(example2026(QLatin1String(name)));
            QVERIFY(index);
            for (const IndexItem &item : index->items) {
                for (const QString &word : wordsOf(item.drift))
                    QVERIFY2(!word.contains(QLatin1String("metadatas")), qPrintable(word));
            }
        }
    }
};

ESCALE_GUILESS_TEST(TestMetadata)
#include "tst_metadata.moc"
