// SPDX-License-Identifier: GPL-3.0-or-later
// The program that draws pictures is not believed either: whatever it does, the sync gets a mask of its own writing or
// an error, and never waits for ever. (What the real program draws: tests/ui/tst_rasterise.cpp.)
#include "fakerasteriser.h"
#include "feed/maskpng.h"
#include "feed/rasteriser.h"
#include "manualclock.h"
#include "testprogram.h"

#include <QFile>
#include <QTest>

using namespace escale;
using namespace escale::test;

namespace {

constexpr int rasterisingPatience = 20'000;
const Picture anyDrawing{PictureKind::Svg, "<svg/>"};

} // namespace

class TestRasteriser : public QObject {
    Q_OBJECT

private:
    ManualClock m_clock;

    Result<Picture> drawn(const QString &program)
    {
        Rasteriser rasteriser(program, m_clock);
        std::optional<Result<Picture>> answer;
        rasteriser.draw(anyDrawing, [&answer](Result<Picture> picture) { answer = std::move(picture); });
        if (answer || !QTest::qWaitFor([&answer] { return answer.has_value(); }, rasterisingPatience))
            qFatal("no answer, or one too soon");
        return *answer;
    }

private Q_SLOTS:
    void pixelsBecomeAMask()
    {
        const auto picture = drawn(FakeRasteriser().path());
        QVERIFY(picture.ok());
        QCOMPARE(picture->kind, PictureKind::Mask);
        QCOMPARE(picture->content, maskPng(QByteArray(maskSide * maskSide, '\x80'), maskSide));
    }

    void whateverElseItSaysIsRefused_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::addColumn<Problem>("problem");
        QTest::newRow("nothing") << QByteArray("exit 0") << Problem::BadAnswer;
        QTest::newRow("too little") << QByteArray("head -c 65535 /dev/zero") << Problem::BadAnswer;
        QTest::newRow("too much") << QByteArray("head -c 65537 /dev/zero") << Problem::BadAnswer;
        QTest::newRow("no end") << QByteArray("exec cat /dev/zero") << Problem::BadAnswer;
        QTest::newRow("cannot be drawn") << QByteArray("exit 1") << Problem::BadAnswer;
        QTest::newRow("pixels, and then not") << QByteArray("head -c 65536 /dev/zero; exit 1") << Problem::BadAnswer;
        QTest::newRow("a fault") << QByteArray("kill -SEGV $$") << Problem::BadAnswer;
        QTest::newRow("killed for its processor time") << QByteArray("kill -XCPU $$") << Problem::BadAnswer;
        QTest::newRow("pixels, and then a fault")
            << QByteArray("head -c 65536 /dev/zero; kill -SEGV $$") << Problem::BadAnswer;
        QTest::newRow("no bounds here") << QByteArray("exit 2") << Problem::BadConfiguration;
        QTest::newRow("an exit nobody knows") << QByteArray("exit 127") << Problem::BadConfiguration;
    }
    void whateverElseItSaysIsRefused()
    {
        QFETCH(QByteArray, script);
        QFETCH(Problem, problem);
        const auto picture = drawn(FakeRasteriser(script).path());
        QVERIFY(!picture);
        QCOMPARE(picture.error().problem, problem);
        QVERIFY(!picture.error().sentence.isEmpty());
    }

    void aProgramThatCannotBeStartedIsSaidSo()
    {
        QCOMPARE(drawn(QStringLiteral("/nonexistent/rasterise")).error().problem, Problem::BadConfiguration);
        QCOMPARE(Rasteriser({}, m_clock).unavailable()->problem, Problem::BadConfiguration);
        QVERIFY(!Rasteriser(QStringLiteral("/bin/true"), m_clock).unavailable());
    }

    void aProgramThatNeverEndsIsKilled()
    {
        const FakeRasteriser endless("touch \"${0%/*}/note\"; exec sleep 1000");
        Rasteriser rasteriser(endless.path(), m_clock);
        std::optional<Result<Picture>> answer;
        rasteriser.draw(anyDrawing, [&answer](Result<Picture> picture) { answer = std::move(picture); });
        QVERIFY(QTest::qWaitFor([&] { return QFile::exists(endless.note()); }, rasterisingPatience));
        m_clock.advance(Rasteriser::patience - std::chrono::milliseconds(1));
        QCoreApplication::processEvents();
        QVERIFY(!answer);
        m_clock.advance(std::chrono::milliseconds(1));
        QVERIFY(QTest::qWaitFor([&answer] { return answer.has_value(); }, rasterisingPatience));
        QCOMPARE(answer->error().problem, Problem::Incomplete); // a busy machine: not the picture's fault
    }

    void theKeyIsNotInItsEnvironment()
    {
        qputenv("ESCALE_SITE_SECRET", "key-that-nobody-may-see");
        const FakeRasteriser telling("env > \"${0%/*}/note\"; exit 1");
        (void)drawn(telling.path());
        qunsetenv("ESCALE_SITE_SECRET");
        QFile note(telling.note());
        QVERIFY(note.open(QIODevice::ReadOnly));
        const QByteArray environment = note.readAll();
        QVERIFY(environment.contains("LC_ALL=C"));
        QVERIFY(!environment.contains("nobody-may-see"));
    }

    void stoppingEndsWhatIsBeingDrawn()
    {
        const FakeRasteriser endless("touch \"${0%/*}/note\"; exec sleep 1000");
        int answers = 0;
        for (int i = 0; i < 10; ++i) { // how it ends is a race between two processes
            QFile::remove(endless.note());
            Rasteriser rasteriser(endless.path(), m_clock);
            rasteriser.draw(anyDrawing, [&answers](const Result<Picture> &) { ++answers; });
            QVERIFY(QTest::qWaitFor([&] { return QFile::exists(endless.note()); }, rasterisingPatience));
        }
        QCOMPARE(answers, 0);
    }

    void afterStopNothingIsAnswered()
    {
        const FakeRasteriser program;
        Rasteriser rasteriser(program.path(), m_clock);
        int answers = 0;
        for (int i = 0; i < 3; ++i)
            rasteriser.draw(anyDrawing, [&answers](const Result<Picture> &) { ++answers; });
        rasteriser.stop();
        rasteriser.draw(anyDrawing, [&answers](const Result<Picture> &) { answers += 10; });
        QVERIFY(QTest::qWaitFor([&answers] { return answers >= 10; }, rasterisingPatience));
        QCOMPARE(answers, 10);
    }
};

ESCALE_GUILESS_TEST(TestRasteriser)
#include "tst_rasteriser.moc"
