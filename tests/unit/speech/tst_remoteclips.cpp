// SPDX-License-Identifier: GPL-3.0-or-later
// The voice in a process of its own: it says what the voice inside the program would, and whatever becomes of it costs
// the sentence at hand and no other. And what comes out of it is looked at as a stranger's.
#include "manualclock.h"
#include "speech/ear.h"
#include "speech/espeakengine.h"
#include "speech/remoteclips.h"
#include "speech/voiceprotocol.h"
#include "testprogram.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#ifdef Q_OS_UNIX
#include <csignal>
#endif

using namespace escale;
using escale::test::ManualClock;

namespace {

struct Heard {
    QStringList said; ///< the names of the sentences, "-" before one that failed
    QList<Clip> clips;

    ClipMaker::Answer as(const QString &name)
    {
        return [this, name](Result<Clip> clip) {
            said += clip ? name : QStringLiteral("-") + name;
            if (clip)
                clips += *clip;
        };
    }
};

Phrase french(const QString &text)
{
    return phraseFor(text, Language::Fr);
}

/// A program that behaves as `script` says.
QString stranger(const QTemporaryDir &dir, const QByteArray &script)
{
    const QString path = dir.filePath(QStringLiteral("voice"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write("#!/bin/sh\n" + script) < 0)
        qFatal("cannot write");
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return path;
}

void killProcess(qint64 id)
{
#ifdef Q_OS_UNIX
    ::kill(static_cast<pid_t>(id), SIGKILL);
#endif
}

} // namespace

class TestRemoteClips : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
#ifndef Q_OS_UNIX
        QSKIP("the process is killed by the means of Unix");
#endif
        QVERIFY2(!voiceProgram().isEmpty(), "escale-voice is not beside this test");
    }

    void saysWhatTheVoiceInsideWouldSay()
    {
        RemoteClips clips(voiceProgram(), systemClock());
        const Phrase phrase = french(QStringLiteral("Apportez votre passeport demain."));
        Heard heard;
        clips.make(phrase, 150, heard.as(QStringLiteral("one")));
        QTRY_COMPARE(heard.said, QStringList{QStringLiteral("one")});
        const std::atomic<bool> never = false;
        QCOMPARE(heard.clips.first(), EspeakEngine::instance().speak(phrase, 150, never).value());
        QCOMPARE(heard.clips.first().words.size(), 4);
        QCOMPARE(static_cast<qsizetype>(clips.voices().size()), EspeakEngine::instance().languages().toList().size());
    }

    void sentencesAreAnsweredInOrderAndNotAfterForget()
    {
        RemoteClips clips(voiceProgram(), systemClock());
        Heard heard, forgotten;
        for (const QString &name : {QStringLiteral("un"), QStringLiteral("deux"), QStringLiteral("trois")})
            clips.make(french(name), 150, heard.as(name));
        QTRY_COMPARE(heard.said, QStringList({QStringLiteral("un"), QStringLiteral("deux"), QStringLiteral("trois")}));
        clips.make(french(QStringLiteral("quatre")), 150, forgotten.as(QStringLiteral("quatre")));
        clips.make(french(QStringLiteral("cinq")), 150, forgotten.as(QStringLiteral("cinq")));
        clips.forget();
        clips.make(french(QStringLiteral("six")), 150, heard.as(QStringLiteral("six")));
        QTRY_COMPARE(heard.said.last(), QStringLiteral("six"));
        QVERIFY(forgotten.said.isEmpty());
    }

    void aProcessKilledInASentenceCostsThatSentenceAndNoOther()
    {
        RemoteClips clips(voiceProgram(), systemClock());
        QVERIFY(clips.canSay(french(QStringLiteral("un"))));
        const QString lasting = QStringLiteral("Apportez votre passeport et une preuve d'adresse. ").repeated(200);
        constexpr int times = 10;
        for (int i = 0; i < times; ++i) {
            Heard heard;
            // The process at hand speaks: what is killed is in the sentence, not on its way to the first.
            clips.make(french(QStringLiteral("un")), 150, heard.as(QStringLiteral("before")));
            QTRY_COMPARE(heard.said.size(), 1);
            clips.make(french(lasting), 150, heard.as(QStringLiteral("killed")));
            clips.make(french(QStringLiteral("un")), 150, heard.as(QStringLiteral("next")));
            QVERIFY(clips.processId() > 0);
            killProcess(clips.processId());
            QTRY_COMPARE(heard.said,
                         QStringList({QStringLiteral("before"), QStringLiteral("-killed"), QStringLiteral("next")}));
            QVERIFY(clips.canSay(french(QStringLiteral("un")))); // it never looks as if there were no voice
        }
    }

    void killedBetweenTwoSentencesCostsNothing()
    {
        RemoteClips clips(voiceProgram(), systemClock());
        Heard heard;
        clips.make(french(QStringLiteral("un")), 150, heard.as(QStringLiteral("un")));
        QTRY_COMPARE(heard.said.size(), 1);
        killProcess(clips.processId());
        QTRY_COMPARE(clips.processId(), 0);
        clips.make(french(QStringLiteral("deux")), 150, heard.as(QStringLiteral("deux")));
        QTRY_COMPARE(heard.said, QStringList({QStringLiteral("un"), QStringLiteral("deux")}));
    }

    void aProgramThatIsNotThereFailsEverySentenceAndHasNoVoice()
    {
        RemoteClips clips(QStringLiteral("/nowhere/escale-voice"), systemClock());
        Heard heard;
        clips.make(french(QStringLiteral("un")), 150, heard.as(QStringLiteral("un")));
        QTRY_COMPARE(heard.said, QStringList{QStringLiteral("-un")});
        QVERIFY(clips.voices().isEmpty());
        clips.make(french(QStringLiteral("deux")), 150, heard.as(QStringLiteral("deux")));
        QTRY_COMPARE(heard.said.size(), 2);
    }

    void oneThatNeverAnswersIsEnded()
    {
        QTemporaryDir dir;
        ManualClock clock;
        RemoteClips clips(stranger(dir, R"(printf '\000\000\000\001\000'; exec sleep 600)"), clock);
        QVERIFY(clips.canSay(french(QStringLiteral("un"))));
        Heard heard;
        clips.make(french(QStringLiteral("un")), 150, heard.as(QStringLiteral("un")));
        QCoreApplication::processEvents();
        QVERIFY(heard.said.isEmpty());
        clock.advance(RemoteClips::patience);
        QTRY_COMPARE(heard.said, QStringList{QStringLiteral("-un")});
    }

    void oneThatNeverSaysAWordIsEnded()
    {
        QTemporaryDir dir;
        ManualClock clock;
        RemoteClips clips(stranger(dir, "exec sleep 600"), clock);
        Heard heard;
        clips.make(french(QStringLiteral("un")), 150, heard.as(QStringLiteral("un")));
        clips.make(french(QStringLiteral("deux")), 150, heard.as(QStringLiteral("deux")));
        QTRY_VERIFY(clips.processId() > 0);
        clock.advance(RemoteClips::startPatience - std::chrono::milliseconds(1));
        QCoreApplication::processEvents();
        QVERIFY(heard.said.isEmpty());
        clock.advance(std::chrono::milliseconds(1));
        QTRY_COMPARE(heard.said, QStringList({QStringLiteral("-un"), QStringLiteral("-deux")}));
        QCOMPARE(clips.processId(), 0);
    }

    void whoeverAsksForTheLanguagesWaitsOnce()
    {
        QTemporaryDir dir;
        // It says its languages when it is let.
        const QByteArray script = "while [ ! -e '" + dir.filePath(QStringLiteral("go")).toUtf8() +
                                  "' ]; do sleep 0.01; done; printf '\\000\\000\\000\\001\\000'; exec sleep 600";
        ManualClock clock; // nobody ends it
        RemoteClips clips(stranger(dir, script), clock, nullptr, std::chrono::milliseconds(500));
        QVERIFY(clips.voices().isEmpty());
        QFile go(dir.filePath(QStringLiteral("go")));
        QVERIFY(go.open(QIODevice::WriteOnly));
        QVERIFY(clips.voices().isEmpty()); // who waited would have heard it now
        QVERIFY(!clips.canSay(french(QStringLiteral("un"))));
        QSignalSpy changed(&clips, &ClipMaker::changed);
        QTRY_COMPARE(changed.size(), 1);
        QVERIFY(clips.canSay(french(QStringLiteral("un"))));
    }

    void whatIsNoAnswerIsNotBelieved_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::newRow("babble") << QByteArray("exec yes");
        QTest::newRow("no such language") << QByteArray(R"(printf '\000\000\000\001\377'; exec sleep 600)");
        QTest::newRow("a frame of gigabytes")
            << QByteArray(R"(printf '\000\000\000\001\000\377\377\377\377'; exec sleep 600)");
        QTest::newRow("an answer to nobody")
            << QByteArray(R"(printf '\000\000\000\001\000\000\000\000\001x'; exec sleep 600)");
        QTest::newRow("no sound") << QByteArray(
            R"(printf '\000\000\000\001\000'; head -c 1 >/dev/null; printf '\000\000\000\002ab'; exec sleep 600)");
        QTest::newRow("ends at once") << QByteArray("exit 0");
        QTest::newRow("ends after its greeting") << QByteArray(R"(printf '\000\000\000\001\000')");
    }
    void whatIsNoAnswerIsNotBelieved()
    {
        QFETCH(QByteArray, script);
        QTemporaryDir dir;
        RemoteClips clips(stranger(dir, script), systemClock());
        Heard heard;
        clips.make(french(QStringLiteral("un")), 150, heard.as(QStringLiteral("un")));
        QTRY_COMPARE(heard.said, QStringList{QStringLiteral("-un")});
    }

    void theProcessHasBounds()
    {
#ifndef Q_OS_LINUX
        QSKIP("the kernel tells this on Linux");
#endif
        RemoteClips clips(voiceProgram(), systemClock());
        QVERIFY(clips.canSay(french(QStringLiteral("un")))); // it has set them before it says its languages
        const auto read = [&](const char *name) {
            QFile file(QStringLiteral("/proc/%1/%2").arg(clips.processId()).arg(QLatin1String(name)));
            return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
        };
        const QString limits = read("limits");
        QVERIFY(limits.contains(QRegularExpression(QStringLiteral("Max file size +0 +0"))));
        QVERIFY(limits.contains(QRegularExpression(QStringLiteral("Max core file size +0 +0"))));
#ifndef __SANITIZE_ADDRESS__
        const QString status = read("status");
        QVERIFY(status.contains(QStringLiteral("NoNewPrivs:\t1")));
        QVERIFY(status.contains(QStringLiteral("Seccomp:\t2")));
#endif
    }

    void clipsOfAStrangerAreLookedAt_data()
    {
        QTest::addColumn<Clip>("clip");
        const QList<qint16> sound(100, 5);
        const auto at = [](int ms) { return std::chrono::milliseconds(ms); };
        QTest::newRow("no sound") << Clip{22050, {}, {}};
        QTest::newRow("no rate") << Clip{0, sound, {}};
        QTest::newRow("a rate of nobody") << Clip{2'000'000, sound, {}};
        QTest::newRow("a word behind the text") << Clip{22050, sound, {{at(0), {3, 9}}}};
        QTest::newRow("a word before the text") << Clip{22050, sound, {{at(0), {-1, 1}}}};
        QTest::newRow("lengths that overflow")
            << Clip{22050, sound, {{at(0), {1, std::numeric_limits<qsizetype>::max()}}}};
        QTest::newRow("words out of order") << Clip{22050, sound, {{at(5), {0, 1}}, {at(4), {1, 1}}}};
        QTest::newRow("a word before the beginning") << Clip{22050, sound, {{at(-5), {0, 1}}}};
    }
    void clipsOfAStrangerAreLookedAt()
    {
        QFETCH(Clip, clip);
        QVERIFY(!voiceprotocol::clipFrom(voiceprotocol::fromClip(clip), QStringLiteral("text")));
        const Clip good{22050, {1, 2, 3}, {{std::chrono::milliseconds(1), {0, 4}}}};
        const QByteArray bytes = voiceprotocol::fromClip(good);
        QCOMPARE(voiceprotocol::clipFrom(bytes, QStringLiteral("text")), good);
        for (qsizetype n = 0; n < bytes.size(); ++n) // cut short it is none, or shorter by whole samples
            QVERIFY(!voiceprotocol::clipFrom(bytes.left(n), QStringLiteral("text")) || n > bytes.size() - 6);
    }
};

ESCALE_GUILESS_TEST(TestRemoteClips)
#include "tst_remoteclips.moc"
