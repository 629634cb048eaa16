// SPDX-License-Identifier: GPL-3.0-or-later
// The program that draws a feed's pictures, as a sync starts it: it draws what is a drawing, and whatever a drawing
// does, it ends within its bounds.
#include "feed/maskpng.h"
#include "feed/picture.h"
#include "feed/rasteriser.h"
#include "feed/rasterprotocol.h"
#include "rasterise/confinement.h"
#include "rasterise/drawing.h"
#include "testprogram.h"

#include <QBuffer>
#include <QDir>
#include <QImage>
#include <QProcess>
#include <QTest>
#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

using namespace escale;

namespace {

constexpr int patience = 150 * 1000;

QByteArray svg(const QByteArray &content, const QByteArray &box = "0 0 24 24")
{
    return R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox=")" + box + R"(">)" + content + "</svg>";
}

QByteArray png(int width, int height, const QColor &colour)
{
    QImage image(width, height, QImage::Format_ARGB32);
    image.fill(colour);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "PNG");
    return bytes;
}

int at(const QByteArray &opacity, int x, int y)
{
    return static_cast<uchar>(opacity.at(qsizetype{y} * maskSide + x));
}

Result<Picture> rasterised(const QByteArray &content)
{
    Rasteriser rasteriser(rasteriserProgram(), systemClock());
    std::optional<Result<Picture>> answer;
    rasteriser.draw({PictureKind::Svg, content}, [&answer](Result<Picture> picture) { answer = std::move(picture); });
    if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, patience))
        qFatal("no answer");
    return *answer;
}

/// Processor time of the programs that have ended, in seconds.
double spentByChildren()
{
    rusage usage{};
    getrusage(RUSAGE_CHILDREN, &usage);
    const auto seconds = [](const timeval &t) {
        return static_cast<double>(t.tv_sec) + static_cast<double>(t.tv_usec) / 1e6;
    };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

} // namespace

class TestRasterise : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theProgramIsBuiltBesideTheOthers() { QVERIFY(!rasteriserProgram().isEmpty()); }

    void proportionsAreKeptAndTheMiddleIsTheMiddle()
    {
        for (const QByteArray &wide : {svg("<rect width='40' height='10'/>", "0 0 40 10"), png(40, 10, Qt::black)}) {
            const auto opacity = opacityOf(wide, maskSide);
            QVERIFY(opacity.has_value());
            QCOMPARE(opacity->size(), maskBytes);
            QCOMPARE(at(*opacity, 128, 128), 255);
            QCOMPARE(at(*opacity, 4, 128), 255);
            QCOMPARE(at(*opacity, 128, 80), 0);
            QCOMPARE(at(*opacity, 128, 176), 0);
        }
    }

    void theProgramDrawsWhatIsDrawnHere()
    {
        for (const QByteArray &content :
             {svg("<g fill='none' stroke='#000' stroke-width='2'><circle cx='12' cy='12' r='9'/></g>"),
              svg("<path d='M4 4h16v16a8 8 0 0 1-16 0z' opacity='.5'/>"), png(1024, 700, QColor(9, 9, 9, 99))}) {
            const auto picture = rasterised(content);
            QVERIFY(picture.ok());
            QCOMPARE(picture->content, maskPng(*opacityOf(content, maskSide), maskSide));
        }
    }

    void aMaskIsWhatAnyProgramCallsAPng()
    {
        QByteArray opacity;
        for (int i = 0; i < maskBytes; ++i)
            opacity += static_cast<char>(i % 251);
        const QImage image = QImage::fromData(maskPng(opacity, maskSide), "PNG");
        QCOMPARE(image.size(), QSize(maskSide, maskSide));
        for (int y = 0; y < maskSide; ++y) {
            for (int x = 0; x < maskSide; ++x)
                QCOMPARE(qAlpha(image.pixel(x, y)), at(opacity, x, y));
        }
        QVERIFY(reducePng(maskPng(opacity, maskSide)).ok());
    }

    void whatIsNoPictureIsNotDrawn_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("words") << QByteArray("words");
        QTest::newRow("cut off") << svg("<rect").chopped(12);
        QTest::newRow("no bitmap") << QByteArray("\x89PNG\r\n\x1a\n");
        QTest::newRow("broken bitmap") << png(64, 64, Qt::black).left(40);
        QTest::newRow("vast bitmap") << png(2100, 2100, Qt::black);
    }
    void whatIsNoPictureIsNotDrawn()
    {
        QFETCH(QByteArray, content);
        const auto picture = rasterised(content);
        QVERIFY(!picture);
        QCOMPARE(picture.error().problem, Problem::BadAnswer);
    }

    /// The drawings of the attack and others of their kind, past the door's own budget, which is not all there is.
    void drawingsWithoutEndEndInTime_data()
    {
        QTest::addColumn<QByteArray>("content");
        const QByteArray arcs = "A100000 100000 0 1 1 99999 -99999A1 1 0 1 0 -99999 99999";
        const QByteArray wide = " stroke='#000' stroke-width='100000' stroke-linejoin='round' stroke-linecap='round' ";
        QTest::newRow("wide lines far out") << svg("<path" + wide + "d='M0 0" + arcs.repeated(2000) + "'/>", "0 0 4 4");
        QTest::newRow("dashes") << svg("<path stroke='#000' stroke-dasharray='0.00001' d='M0 0h100000000'/>");
        QTest::newRow("groups in groups")
            << svg(QByteArray("<g opacity='.5' transform='scale(1.5)'>").repeated(200 * 1000) +
                   "<rect width='9' height='9'/>");
        QTest::newRow("as many shapes as fit") << svg(QByteArray("<circle r='9000'" + wide + "/>").repeated(9000));
    }
    void drawingsWithoutEndEndInTime()
    {
        QFETCH(QByteArray, content);
        const double before = spentByChildren();
        const auto picture = rasterised(content);
        const double spent = spentByChildren() - before;
        QVERIFY2(spent < mostProcessorSeconds + 1, qPrintable(QString::number(spent)));
        // On a machine that is very busy the wall clock may be the first to end it; either way there is no picture.
        QVERIFY(picture || picture.error().problem == Problem::BadAnswer ||
                picture.error().problem == Problem::Incomplete);
    }

    void picturesMadeToHangAPainterNeverReachIt()
    {
        const QDir hostile(QStringLiteral(ESCALE_SOURCE "/tests/data/pictures"));
        const QStringList names = hostile.entryList({QStringLiteral("*.svg")});
        QVERIFY(!names.isEmpty());
        for (const QString &name : names) {
            QFile file(hostile.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray content = file.readAll();
            QVERIFY2(!decodePicture(content), qPrintable(name)); // the door
            const double before = spentByChildren();
            (void)rasterised(content); // and the bounds behind it
            QVERIFY2(spentByChildren() - before < mostProcessorSeconds + 1, qPrintable(name));
        }
    }

#ifdef Q_OS_LINUX
    void itBoundsItselfBeforeItReadsAnything()
    {
        QProcess waiting;
        waiting.start(rasteriserProgram(), {});
        QVERIFY(waiting.waitForStarted());
        const auto told = [&waiting](const char *file) {
            QFile proc(QStringLiteral("/proc/%1/%2").arg(waiting.processId()).arg(QLatin1String(file)));
            return proc.open(QIODevice::ReadOnly) ? QString::fromLatin1(proc.readAll()).simplified() : QString();
        };
        QVERIFY(QTest::qWaitFor([&] { return told("status").contains(QLatin1String("Seccomp: 2")); }, patience));
        QVERIFY(told("status").contains(QLatin1String("NoNewPrivs: 1")));
        const QString limits = told("limits");
        for (const QString &limit : {QStringLiteral("Max cpu time %1 %1").arg(mostProcessorSeconds),
                                     QStringLiteral("Max address space %1 %1").arg(mostMemory),
                                     QStringLiteral("Max core file size 0 0"), QStringLiteral("Max file size 0 0")})
            QVERIFY2(limits.contains(limit), qPrintable(limit));
        waiting.closeWriteChannel();
        QVERIFY(waiting.waitForFinished(patience));
        QCOMPARE(waiting.exitCode(), static_cast<int>(RasteriserExit::NotDrawable));
    }
#endif
};

ESCALE_GUILESS_TEST(TestRasterise)
#include "tst_rasterise.moc"
