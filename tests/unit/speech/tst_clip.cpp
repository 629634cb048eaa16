// SPDX-License-Identifier: GPL-3.0-or-later
// Sound as values: silence taken off, WAV and Opus there and back, stretched without changing the pitch.
#include "speech/clip.h"
#include "speech/opussound.h"
#include "speech/stretch.h"
#include "testprogram.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#include <cmath>
#include <numbers>
#ifdef Q_OS_UNIX
#include "smallfiles.h"
#endif

using namespace escale;
using namespace escale::test;
using namespace std::chrono_literals;

namespace {

Clip tone(int rate, int milliseconds, double hertz = 220)
{
    Clip clip{rate, QList<qint16>(static_cast<qsizetype>(rate) * milliseconds / 1000), {}};
    for (qsizetype i = 0; i < clip.samples.size(); ++i)
        clip.samples[i] =
            static_cast<qint16>(8000 * std::sin(2 * std::numbers::pi * hertz * static_cast<double>(i) / rate));
    return clip;
}

Clip silence(int rate, int milliseconds)
{
    return {rate, QList<qint16>(static_cast<qsizetype>(rate) * milliseconds / 1000), {}};
}

/// Cycles a second, by counting where the wave goes up through zero.
double pitch(const Clip &clip)
{
    int cycles = 0;
    for (qsizetype i = 1; i < clip.samples.size(); ++i)
        cycles += clip.samples.at(i - 1) < 0 && clip.samples.at(i) >= 0 ? 1 : 0;
    return cycles * 1000.0 / static_cast<double>(clip.duration().count());
}

} // namespace

class TestClip : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void silenceIsTakenOffBothEnds()
    {
        Clip clip = joined({silence(22050, 300), tone(22050, 1000), silence(22050, 500)}, 0ms);
        QCOMPARE(clip.duration(), 1800ms);
        clip.words = {{400ms, {0, 3}}};
        const Clip cut = trimmed(clip);
        QVERIFY(std::abs((cut.duration() - 1070ms).count()) <= 5); // 10 ms before, 60 ms after
        QVERIFY(std::abs((cut.words.first().at - 110ms).count()) <= 5);
        const Clip bare = trimmed(tone(22050, 1000)); // nothing after the last sound
        QVERIFY(std::abs((bare.duration() - 1060ms).count()) <= 5);
        QCOMPARE(trimmed(cut), cut);
        QCOMPARE(trimmed(silence(22050, 100)).samples.size(), 0);
    }

    void clipsAreJoinedAtOneRate()
    {
        const Clip clip = joined({tone(22050, 1000), tone(24000, 1000)}, 100ms);
        QCOMPARE(clip.rate, 22050);
        QVERIFY(std::abs((clip.duration() - 2100ms).count()) <= 2);
        QVERIFY(std::abs(pitch({22050, clip.samples.mid(22050 * 12 / 10), {}}) - 220) < 6);
    }

    void wavThereAndBack()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.wav"));
        const Clip clip = tone(24000, 500);
        QVERIFY(writeWav(path, clip));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QCOMPARE(bytes.size(), 44 + 24000);
        QCOMPARE(bytes.left(4), QByteArray("RIFF"));
        const auto back = clipFromWav(bytes);
        QVERIFY(back);
        QCOMPARE(*back, clip);
        QVERIFY(!writeWav(folder.filePath(QStringLiteral("no/such/folder.wav")), clip));
    }

#ifdef Q_OS_UNIX
    void aDiskThatIsFullIsSaidAndTheOldFileStays()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.wav"));
        QVERIFY(writeWav(path, tone(24000, 100)));
        const qint64 before = QFileInfo(path).size();
        const auto written = [&] {
            const SmallFiles full(60'000);
            return writeWav(path, tone(24000, 5000));
        }();
        QVERIFY(!written);
        QCOMPARE(written.error().problem, Problem::CannotWrite);
        QCOMPARE(QFileInfo(path).size(), before);
    }
#endif

    void wavAsAStreamWritesIt()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.wav"));
        QVERIFY(writeWav(path, tone(24000, 100)));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray good = file.readAll();
        for (const QByteArray &size : {QByteArray(4, '\0'), QByteArray(4, '\xff')}) {
            QByteArray bytes = good; // the length was not known when the header went out
            bytes.replace(40, 4, size);
            QCOMPARE(clipFromWav(bytes)->samples.size(), 2400);
        }
        QByteArray extra = good;
        extra.insert(12, QByteArray("LIST\x03\x00\x00\x00"
                                    "abc\x00",
                                    12)); // a chunk of odd length is padded
        QCOMPARE(clipFromWav(extra)->samples.size(), 2400);
    }

    void whatIsNoWav_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("html") << QByteArray("<html>Not found</html>");
        QTest::newRow("header only") << QByteArray("RIFF\0\0\0\0WAVE", 12);
        QTest::newRow("endless chunk") << QByteArray("RIFF\0\0\0\0WAVEjunk\xff\xff\xff\xff", 20);
        QByteArray stereo("RIFF\0\0\0\0WAVEfmt \x10\0\0\0\x01\0\x02\0\xc0\x5d\0\0\0\0\0\0\x04\0\x10\0data\4\0\0\0abcd",
                          48);
        QTest::newRow("stereo") << stereo;
    }
    void whatIsNoWav()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(!clipFromWav(bytes));
    }

    void opusThereAndBack()
    {
        const Clip clip = tone(24000, 2000);
        const auto bytes = toOpus(clip);
        QVERIFY(bytes);
        QVERIFY2(bytes->size() < 12'000, qPrintable(QString::number(bytes->size()))); // 96,000 as PCM
        const auto back = fromOpus(*bytes);
        QVERIFY(back);
        QCOMPARE(back->rate, 24000);
        QVERIFY(std::abs((back->duration() - clip.duration()).count()) <= 2);
        QVERIFY(std::abs(pitch(*back) - 220) < 3);
    }

    void opusThatIsNone()
    {
        QVERIFY(!toOpus({}));
        QVERIFY(!fromOpus({}));
        QVERIFY(!fromOpus(QByteArray(5000, 'x')));
        QByteArray damaged = *toOpus(tone(24000, 2000));
        damaged.truncate(100);
        QVERIFY(!fromOpus(damaged));
    }

    void stretchedKeepsThePitch_data()
    {
        QTest::addColumn<double>("factor");
        QTest::newRow("slower") << 1.36;
        QTest::newRow("faster") << 0.79;
    }
    void stretchedKeepsThePitch()
    {
        QFETCH(double, factor);
        Clip clip = tone(24000, 3000, 150);
        clip.words = {{1000ms, {0, 1}}};
        const Clip other = stretched(clip, factor);
        const double ratio =
            static_cast<double>(other.duration().count()) / static_cast<double>(clip.duration().count());
        QVERIFY2(std::abs(ratio - factor) < 0.03, qPrintable(QString::number(ratio)));
        QVERIFY(std::abs(pitch(other) - 150) < 5);
        QVERIFY(std::abs(static_cast<double>(other.words.first().at.count()) - 1000 * factor) < 2);
        QCOMPARE(stretched(clip, 1.0), clip);
    }
};

ESCALE_GUILESS_TEST(TestClip)
#include "tst_clip.moc"
