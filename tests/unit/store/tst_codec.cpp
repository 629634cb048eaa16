// SPDX-License-Identifier: GPL-3.0-or-later
// Texts and metadata as bytes: damaged bytes first, then that nothing is lost.
#include "examples.h"
#include "store/codec.h"
#include "testprogram.h"

#include <QCborStreamWriter>
#include <QRandomGenerator>
#include <QTest>

using namespace escale;
using namespace escale::test;

namespace {

/// Some bytes changed, cut out, doubled or cut off.
QByteArray damaged(QByteArray bytes, QRandomGenerator &random)
{
    const int changes = random.bounded(1, 4);
    for (int n = 0; n < changes && !bytes.isEmpty(); ++n) {
        const auto at = static_cast<qsizetype>(random.bounded(static_cast<quint32>(bytes.size())));
        switch (random.bounded(4)) {
        case 0:
            bytes[at] = static_cast<char>(random.bounded(256));
            break;
        case 1:
            bytes.remove(at, random.bounded(1, 8));
            break;
        case 2:
            bytes.insert(at, bytes.mid(at, random.bounded(1, 8)));
            break;
        default:
            bytes.truncate(at);
        }
    }
    return bytes;
}

bool damagedOnly(const Error &error)
{
    return error.problem == Problem::Damaged && !error.sentence.isEmpty();
}

/// A body whose one callout holds callouts, `depth` deep.
QByteArray nestedBody(int depth)
{
    Translation text;
    text.what = {Block{}};
    Block *inner = &text.what.first();
    for (int n = 0; n < depth; ++n) {
        inner->kind = BlockKind::Callout;
        inner->children = {Block{}};
        inner = &inner->children.first();
    }
    return encodeBody(text);
}

} // namespace

class TestCodec : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bytesThatAreNoText_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("zeros") << QByteArray(64, '\0');
        QTest::newRow("ones") << QByteArray(64, '\xff');
        QTest::newRow("text") << QByteArray("{\"what\":[]}");
        QTest::newRow("an array that never ends") << QByteArray("\x9f\x01");
        QTest::newRow("an array of all the memory there is") << QByteArray("\x9b\xff\xff\xff\xff\xff\xff\xff\xff");
        QTest::newRow("five values, none of them right") << QByteArray("\x85\x01\x02\x03\x04\x05", 6);
    }
    void bytesThatAreNoText()
    {
        QFETCH(QByteArray, bytes);
        Translation text;
        const auto body = decodeBody(bytes, text);
        QVERIFY(!body && damagedOnly(body.error()));
        const auto metadata = decodeMetadataBytes(bytes);
        QVERIFY(!metadata && damagedOnly(metadata.error()));
    }

    void anotherVersionIsNotGuessedAt()
    {
        QByteArray bytes = encodeBody(exampleText(Language::Fr));
        QCOMPARE(bytes[1], '\x02'); // after the array's head: the version
        bytes[1] = '\x03';
        Translation text;
        QVERIFY(!decodeBody(bytes, text));
        bytes[1] = '\x01'; // a record of version 1 has no parts
        QVERIFY(!decodeBody(bytes, text));
    }

    void whatVersionOneWroteIsRead()
    {
        Translation text;
        QVERIFY(decodeBody(QByteArray::fromHex("850180808080"), text));
        QVERIFY(!text.hasBody());
        text.parts = {{QString(), QStringLiteral("left over"), {}}};
        QVERIFY(decodeBody(QByteArray::fromHex("850180808080"), text));
        QVERIFY(text.parts.isEmpty());
    }

    void partsAndSessionsComeBack()
    {
        Translation text = exampleText(Language::Fr);
        text.parts = {{QString(), QStringLiteral("Un titre"), text.what}, {QString(), QString(), text.what}};
        Translation back = exampleText(Language::Fr);
        QVERIFY(decodeBody(encodeBody(text), back));
        QCOMPARE(back.parts, text.parts);

        Metadata metadata = exampleMetadata();
        metadata.sessions = {Sessions::Entry::AnyTime, true, {{QDate(2027, 1, 11), QDate(2027, 3, 26)}}};
        const auto read = decodeMetadataBytes(encodeMetadata(metadata));
        QVERIFY(read);
        QCOMPARE(read->sessions, metadata.sessions);
    }

    void whatFollowsTheTextIsDamageToo()
    {
        Translation text;
        QVERIFY(!decodeBody(encodeBody(exampleText(Language::Fr)) + '\0', text));
        QVERIFY(!decodeMetadataBytes(encodeMetadata({}) + '\0'));
    }

    void everyTruncationIsNoticed()
    {
        const QByteArray body = encodeBody(exampleText(Language::Fr));
        for (qsizetype length = 0; length < body.size(); ++length) {
            Translation text;
            QVERIFY2(!decodeBody(body.left(length), text), qPrintable(QString::number(length)));
        }
        const QByteArray metadata = encodeMetadata(exampleMetadata());
        for (qsizetype length = 0; length < metadata.size(); ++length)
            QVERIFY2(!decodeMetadataBytes(metadata.left(length)), qPrintable(QString::number(length)));
    }

    void calloutsInsideCalloutsAreRefused()
    {
        Translation text;
        QVERIFY(decodeBody(nestedBody(1), text));
        QVERIFY(!decodeBody(nestedBody(2), text));
        QVERIFY(!decodeBody(nestedBody(5'000), text)); // and cost no stack
    }

    void randomDamageIsNoticedOrHarmless()
    {
        QRandomGenerator random(20261124);
        const QByteArray body = encodeBody(exampleText(Language::Ar));
        const QByteArray metadata = encodeMetadata(exampleMetadata());
        int noticed = 0;
        for (int n = 0; n < 20'000; ++n) {
            Translation text;
            const auto decoded = decodeBody(damaged(body, random), text);
            if (!decoded) {
                QVERIFY(damagedOnly(decoded.error()));
                ++noticed;
            }
            if (const auto facts = decodeMetadataBytes(damaged(metadata, random)); !facts)
                QVERIFY(damagedOnly(facts.error()));
        }
        QVERIFY(noticed > 1'000); // the loop does damage
    }

    void aTextComesBackAsItWas()
    {
        for (const Language language : allLanguages) {
            const Translation text = exampleText(language);
            Translation back = text;
            back.what = back.what + back.what;
            back.why.clear();
            back.how.clear();
            back.next.clear();
            QVERIFY(decodeBody(encodeBody(text), back));
            QCOMPARE(back, text);
        }
    }

    void anEmptyTextComesBackEmpty()
    {
        Translation back = exampleText(Language::Fr);
        QVERIFY(decodeBody(encodeBody({}), back));
        QVERIFY(back.what.isEmpty() && back.why.isEmpty() && back.how.isEmpty() && back.next.isEmpty());
        QCOMPARE(back.title, exampleText(Language::Fr).title); // not the codec's
    }

    void metadataComesBackAsItWas()
    {
        QCOMPARE(*decodeMetadataBytes(encodeMetadata(exampleMetadata())), exampleMetadata());
        QCOMPARE(*decodeMetadataBytes(encodeMetadata({})), Metadata{});
    }

    void everyPresenceAgeAndPlaceComesBack()
    {
        for (const Presence presence : {Presence::Absent, Presence::Null, Presence::Empty, Presence::Filled}) {
            for (const Where where : {Where::Unsaid, Where::WholeCountry, Where::Online, Where::Departments}) {
                for (const Age::Type type : {Age::Type::Unsaid, Age::Type::LessThan, Age::Type::MoreThan,
                                             Age::Type::Between, Age::Type::Other}) {
                    Metadata m;
                    m.frenchLevel.presence = presence;
                    m.location = {where, presence, {}};
                    m.age = {type, 1, 2};
                    QCOMPARE(*decodeMetadataBytes(encodeMetadata(m)), m);
                }
            }
        }
    }
};

ESCALE_GUILESS_TEST(TestCodec)
#include "tst_codec.moc"
