// SPDX-License-Identifier: GPL-3.0-or-later
// The voice data out of the npm package: every file where it belongs, and nothing of a package that is not as expected.
#include "testprogram.h"
#include "voices/espeakarchive.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace escale;

namespace {

QByteArray program(const QByteArray &files)
{
    return "var x=1;loadPackage({files:[" + files + "],remote_package_size:9})})();";
}

QByteArray entry(const char *name, int start, int end)
{
    return QByteArrayLiteral("{filename:\"/usr/share/espeak-ng-data/") + name +
           "\",start:" + QByteArray::number(start) + ",end:" + QByteArray::number(end) + "}";
}

} // namespace

class TestVoiceArchive : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesEveryFileWhereItBelongs()
    {
        QString trouble;
        const auto files = archivedFiles(program(entry("af_dict", 0, 4) + ',' + entry("lang/sem/ti", 4, 9) + ',' +
                                                 entry("voices/!v/Mr serious", 9, 9)),
                                         9, trouble);
        QCOMPARE(files.size(), 3);
        QTemporaryDir dir;
        QVERIFY2(unpack(files, "abcdefghi", dir.path(), trouble), qPrintable(trouble));
        QFile first(dir.filePath(QStringLiteral("espeak-ng-data/af_dict")));
        QFile second(dir.filePath(QStringLiteral("espeak-ng-data/lang/sem/ti")));
        QVERIFY(first.open(QIODevice::ReadOnly) && second.open(QIODevice::ReadOnly));
        QCOMPARE(first.readAll(), "abcd");
        QCOMPARE(second.readAll(), "efghi");
        QVERIFY(QFile::exists(dir.filePath(QStringLiteral("espeak-ng-data/voices/!v/Mr serious"))));
    }

    void refusesWhatCannotBeRight_data()
    {
        QTest::addColumn<QByteArray>("js");
        QTest::newRow("no files") << program({});
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("behind the end") << program(entry("af_dict", 0, 10));
        QTest::newRow("backwards") << program(entry("af_dict", 5, 4));
        QTest::newRow("one good, one bad") << program(entry("af_dict", 0, 4) + ',' + entry("x", 4, 99));
        QTest::newRow("upwards") << program(entry("../../etc/passwd", 0, 4));
        QTest::newRow("upwards inside") << program(entry("lang/../../x", 0, 4));
        QTest::newRow("absolute") << program(entry("/etc/passwd", 0, 4));
        QTest::newRow("hidden") << program(entry(".profile", 0, 4));
        QTest::newRow("empty name") << program(entry("", 0, 4));
        QTest::newRow("a number too large") << program("{filename:\"/usr/share/espeak-ng-data/x\",start:0,end:"
                                                       "99999999999999999999999}");
    }
    void refusesWhatCannotBeRight()
    {
        QFETCH(QByteArray, js);
        QString trouble;
        const auto files = archivedFiles(js, 9, trouble);
        QVERIFY(files.isEmpty());
        QVERIFY(!trouble.isEmpty());
    }

    /// Without it libespeak-ng 1.51 dies now and then of a sign in a Ukrainian sentence.
    void everyDictionaryHasAPlaceForOtherCharacters()
    {
        const QByteArray head("\x00\x04\x00\x00\x08\x00\x00\x00", 8);
        const QByteArray a("\x06"
                           "a\0"
                           "rule\0"
                           "rule 7\0"
                           "\x07",
                           16),
            b("\x06"
              "b\0"
              "\x07",
              4);
        const QByteArray others("\x06\0"
                                "rule\0"
                                "\x07",
                                8),
            place("\x06\0\x07", 3), end(1, '\0');
        QCOMPARE(withOtherCharacters(head + a + b + end), head + a + b + place + end);
        QCOMPARE(withOtherCharacters(head + end), head + place + end);
        for (const QByteArray &whole : {head + others + a + end, head + a + others + end, head + a + place + end})
            QCOMPARE(withOtherCharacters(whole), whole);
        // What is no dictionary, or is cut off.
        for (const QByteArray &other : {QByteArray(), QByteArray("abcd"), head, head + a, head + "x" + end,
                                        head + "\x06"
                                               "a",
                                        head + a + end + "more", QByteArray(8, '\xff') + end})
            QCOMPARE(withOtherCharacters(other), other);
    }

    /// The ones that are spoken with, when they have been built (packaging/voices.sh).
    void theDictionariesOfOurVoicesHaveIt()
    {
        const QDir data(QStringLiteral(ESCALE_VOICES "/espeak-ng-data"));
        if (!data.exists())
            QSKIP("the voices of eight languages are not built: sh packaging/voices.sh");
        for (const QString &name : data.entryList({QStringLiteral("*_dict")}, QDir::Files)) {
            QFile file(data.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            QVERIFY2(withOtherCharacters(bytes) == bytes, qPrintable(name));
        }
    }

    void saysWhereItCannotWrite()
    {
        QTemporaryDir dir;
        QFile inTheWay(dir.filePath(QStringLiteral("espeak-ng-data")));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        QString trouble;
        QVERIFY(!unpack({{QStringLiteral("af_dict"), 0, 1}}, "a", dir.path(), trouble));
        QVERIFY(!trouble.isEmpty());
    }
};

ESCALE_GUILESS_TEST(TestVoiceArchive)
#include "tst_voicearchive.moc"
