// SPDX-License-Identifier: GPL-3.0-or-later
// Which addresses are of the public Internet: the examples are those of the registries of IANA and of the RFCs.
#include "feed/publicaddress.h"
#include "testprogram.h"

#include <QHostAddress>
#include <QTest>

using namespace escale;

class TestPublicAddress : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void addresses_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<bool>("isPublic");
        const auto rows = [](bool isPublic, std::initializer_list<const char *> list) {
            for (const char *address : list)
                QTest::newRow(address) << QString::fromLatin1(address) << isPublic;
        };
        rows(true, {"1.1.1.1",         "9.255.255.255",   "11.0.0.0",         "100.63.255.255",    "100.128.0.0",
                    "126.255.255.255", "128.0.0.1",       "169.253.255.255",  "169.255.0.0",       "172.15.255.255",
                    "172.32.0.0",      "192.0.1.1",       "192.167.255.255",  "192.169.0.0",       "198.17.255.255",
                    "198.20.0.0",      "223.255.255.255", "2001:200::1",      "2a00:1450:4007::5", "2606:4700::1111",
                    "3fff:1000::1",    "::ffff:1.1.1.1",  "64:ff9b::1.1.1.1", "2002:101:101::1"});
        rows(false, {"0.0.0.0",         "0.1.2.3",         "10.0.0.1",        "10.255.255.255",  "100.64.0.1",
                     "100.127.255.255", "127.0.0.1",       "127.255.255.254", "169.254.169.254", "172.16.0.1",
                     "172.31.255.255",  "192.0.0.8",       "192.0.2.1",       "192.88.99.1",     "192.168.0.1",
                     "192.168.255.255", "198.18.0.1",      "198.19.255.255",  "198.51.100.7",    "203.0.113.7",
                     "224.0.0.251",     "239.255.255.255", "240.0.0.1",       "255.255.255.255"});
        rows(false, {"::",
                     "::1",
                     "::2",
                     "::127.0.0.1",
                     "::1.1.1.1",
                     "fe80::1",
                     "febf::1",
                     "fec0::1",
                     "fc00::1",
                     "fdff::1",
                     "ff02::1",
                     "ff0e::1",
                     "100::1",
                     "2001::1",
                     "2001:0:1:2:3:4:5:6",
                     "2001:1ff::1",
                     "2001:db8::1",
                     "3fff::1",
                     "3fff:fff::1",
                     "4000::1",
                     "5f00::1",
                     "::ffff:127.0.0.1",
                     "::ffff:10.0.0.1",
                     "::ffff:169.254.169.254",
                     "::ffff:192.168.1.1",
                     "64:ff9b::7f00:1",
                     "64:ff9b::10.0.0.1",
                     "64:ff9b:1::1.1.1.1",
                     "2002:7f00:1::1",
                     "2002:a00:1::1",
                     "2002:c0a8:101::"});
    }
    void addresses()
    {
        QFETCH(QString, written);
        QFETCH(bool, isPublic);
        const QHostAddress address(written);
        QVERIFY(!address.isNull());
        if (address.protocol() == QAbstractSocket::IPv4Protocol) {
            const quint32 v4 = address.toIPv4Address();
            const auto byte = [v4](int shift) { return static_cast<std::uint8_t>(v4 >> shift); };
            QCOMPARE(isPublicAddress(Address4{byte(24), byte(16), byte(8), byte(0)}), isPublic);
            return;
        }
        const Q_IPV6ADDR v6 = address.toIPv6Address();
        Address6 bytes{};
        std::copy(std::begin(v6.c), std::end(v6.c), bytes.begin());
        QCOMPARE(isPublicAddress(bytes), isPublic);
    }
};

ESCALE_GUILESS_TEST(TestPublicAddress)
#include "tst_publicaddress.moc"
