// SPDX-License-Identifier: GPL-3.0-or-later
// A small answer must not become a large one.
#include "feed/inflate.h"
#include "testprogram.h"

#include <QTest>
#include <zlib.h>

using namespace escale;

namespace {

QByteArray packed(const QByteArray &plain)
{
    z_stream stream{};
    deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, 16 + MAX_WBITS, 8, Z_DEFAULT_STRATEGY);
    QByteArray out(static_cast<qsizetype>(deflateBound(&stream, static_cast<uLong>(plain.size()))), Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(plain.constData()));
    stream.avail_in = static_cast<uInt>(plain.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    deflate(&stream, Z_FINISH);
    out.resize(static_cast<qsizetype>(stream.total_out));
    deflateEnd(&stream);
    return out;
}

constexpr qint64 million = 1'000'000;

} // namespace

class TestInflate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void damagedDataIsRefused_data()
    {
        QTest::addColumn<QByteArray>("data");
        const QByteArray good = packed(QByteArray(5000, 'x') + "end");
        QByteArray flipped = good;
        flipped[flipped.size() / 2] = static_cast<char>(flipped[flipped.size() / 2] ^ 0x55);
        QByteArray wrongSum = good;
        wrongSum[wrongSum.size() - 6] = static_cast<char>(wrongSum[wrongSum.size() - 6] ^ 1);
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("not gzip") << QByteArray("{\"text\":\"success\"}");
        QTest::newRow("truncated") << good.chopped(9);
        QTest::newRow("header only") << good.left(10);
        QTest::newRow("flipped") << flipped;
        QTest::newRow("second member damaged") << good + flipped;
        QTest::newRow("second member truncated") << good + good.chopped(20);
        QTest::newRow("wrong checksum") << wrongSum;
    }
    void damagedDataIsRefused()
    {
        QFETCH(QByteArray, data);
        const auto out = inflateGzip(data, million);
        QVERIFY(!out);
        QCOMPARE(out.error().problem, Problem::BadAnswer);
    }

    void aBombIsRefused()
    {
        const QByteArray bomb = packed(QByteArray(64 * 1000 * 1000, '0'));
        QVERIFY(bomb.size() < 100'000);
        const auto out = inflateGzip(bomb, 20 * million);
        QVERIFY(!out);
        QCOMPARE(out.error().sentence, tooLarge().sentence);
    }

    void theLimitItselfIsAllowedAndOneMoreIsNot()
    {
        const QByteArray plain(100'000, 'a');
        QCOMPARE(inflateGzip(packed(plain), plain.size()).value(), plain);
        QVERIFY(!inflateGzip(packed(plain), plain.size() - 1));
    }

    /// RFC 1952 2.2: a file is a series of members (pigz, servers that flush between chunks).
    void severalMembersAreOneText()
    {
        const QByteArray first(70'000, 'a'), second("b");
        QCOMPARE(inflateGzip(packed(first) + packed({}) + packed(second), million).value(), first + second);
        QVERIFY(!inflateGzip(packed(first) + packed(first), first.size() * 2 - 1));
        QCOMPARE(inflateGzip(packed(first) + packed(first), first.size() * 2).value(), first + first);
        QCOMPARE(inflateGzip(packed(second) + QByteArray(8, '\0'), million).value(), second); // padding
    }

    void whatWasPackedComesBack()
    {
        for (const int size : {0, 1, 999, 1000, 5000, 300'000}) {
            QByteArray plain(size, Qt::Uninitialized);
            for (int i = 0; i < size; ++i)
                plain[i] = static_cast<char>((i * 7919) ^ (i >> 3));
            QCOMPARE(inflateGzip(packed(plain), million).value(), plain);
        }
    }
};

ESCALE_GUILESS_TEST(TestInflate)
#include "tst_inflate.moc"
