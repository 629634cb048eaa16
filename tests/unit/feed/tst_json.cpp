// SPDX-License-Identifier: GPL-3.0-or-later
// JSON that may be anything: what is wrong costs itself only.
#include "feed/json.h"
#include "testprogram.h"

#include <QTest>

using namespace escale;

namespace {

std::optional<JsonObject> parse(JsonDocument &document, const char *text)
{
    const auto root = document.parse(text);
    return root ? json::object(std::optional(root.value())) : std::nullopt;
}

} // namespace

class TestJson : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsNoJsonIsABadAnswer_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("html") << QByteArray("<!doctype html><title>504</title>");
        QTest::newRow("cut") << QByteArray("{\"data\":[1,2");
        QTest::newRow("two values") << QByteArray("{}{}");
        QTest::newRow("deep") << QByteArray(100'000, '[') + QByteArray(100'000, ']');
        QTest::newRow("binary") << QByteArray("\x1f\x8b\x08\x00\x01", 5);
    }
    void whatIsNoJsonIsABadAnswer()
    {
        QFETCH(QByteArray, text);
        JsonDocument document;
        const auto parsed = document.parse(text);
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().problem, Problem::BadAnswer);
        QVERIFY(!parsed.error().sentence.isEmpty());
    }

    void loneSurrogatesBecomeReplacementCharactersAndTheRestStays()
    {
        JsonDocument document;
        const auto object =
            parse(document, R"({"a":"x\ud800y","b":"\ud83d\ude00","c":"\udc00\\ud800","d":"\\\ud800"})");
        QVERIFY(object);
        QCOMPARE(json::text(*object, "a"), QStringLiteral("x\ufffdy"));
        QCOMPARE(json::text(*object, "b"), QString::fromUtf8("😀"));
        QCOMPARE(json::text(*object, "c"), QStringLiteral("\ufffd\\ud800"));
        QCOMPARE(json::text(*object, "d"), QStringLiteral("\\\ufffd"));
    }

    void brokenUtf8AndImpossibleNumbersCostThemselvesOnly()
    {
        JsonDocument document;
        const auto object = parse(document, "{\"a\":\"x\xff\xfey\",\"n\":1e999,\"m\":-12.5,\"z\":\"fine\"}");
        QVERIFY(object);
        QVERIFY(json::text(*object, "a").startsWith(u'x'));
        QVERIFY(!json::number(json::member(*object, "n")));
        QCOMPARE(json::number(json::member(*object, "m")), -12.5);
        QCOMPARE(json::text(*object, "z"), QStringLiteral("fine"));
    }

    void keysKeepTheirOrder()
    {
        JsonDocument document;
        const auto object = parse(document, R"({"z":1,"a":2,"10":3,"2":4})");
        std::string order;
        for (const auto &entry : *object)
            order += std::string(entry.key) + ' ';
        QCOMPARE(order, std::string("z a 10 2 "));
    }

    void anotherTypeIsNothing()
    {
        JsonDocument document;
        const auto object = parse(document, R"({"s":"text","n":5,"b":true,"a":[],"o":{},"x":null,"t":"7.5","e":""})");
        QVERIFY(json::text(*object, "b").isEmpty());
        QVERIFY(json::text(*object, "a").isEmpty());
        QVERIFY(json::text(*object, "missing").isEmpty());
        QCOMPARE(json::text(*object, "n"), QStringLiteral("5"));
        QVERIFY(!json::object(*object, "s"));
        QVERIFY(!json::array(*object, "o"));
        QVERIFY(!json::number(json::member(*object, "s")));
        QVERIFY(!json::number(json::member(*object, "e")));
        QCOMPARE(json::number(json::member(*object, "t")), 7.5);
        QVERIFY(json::isNull(json::member(*object, "x")));
        QVERIFY(!json::isNull(json::member(*object, "missing")));
        QVERIFY(!json::boolean(json::member(*object, "n")));
    }

    void datesAreIsoTextOrMilliseconds()
    {
        JsonDocument document;
        const auto object = parse(
            document,
            R"({"i":"2024-05-01T10:00:00.000Z","o":"2024-05-01T12:00:00+02:00","m":1714557600000,"zero":0,"bad":"hier","n":null})");
        const QDateTime expected(QDate(2024, 5, 1), QTime(10, 0), Qt::UTC);
        for (const char *key : {"i", "o", "m"})
            QCOMPARE(json::date(json::member(*object, key)), expected);
        for (const char *key : {"zero", "bad", "n", "missing"})
            QVERIFY(!json::date(json::member(*object, key)).isValid());
    }
};

ESCALE_GUILESS_TEST(TestJson)
#include "tst_json.moc"
