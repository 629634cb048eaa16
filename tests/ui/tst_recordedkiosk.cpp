// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences that a person has read are what a kiosk plays: recorded at the desk, found beside the library, heard on the
// page, as loud as every other.
#include "fakemicrophone.h"
#include "fakeprinter.h"
#include "kiosk/deafmoment.h"
#include "kiosk/narratedvoice.h"
#include "kiosk/route.h"
#include "manualclock.h"
#include "recording/interfacephrases.h"
#include "recording/loudness.h"
#include "recording/recordedclips.h"
#include "recording/recordingfolder.h"
#include "recording/recordings.h"
#include "recording/voicetake.h"
#include "shell/kioskprogram.h"
#include "shell/screenshot.h"
#include "speech/narrator.h"
#include "speech/opussound.h"
#include "speech/pcmvoice.h"
#include "spokensound.h"
#include "store/library.h"
#include "store/reader.h"
#include "testprogram.h"

#include <QAbstractButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace escale;
using namespace escale::test;

class TestRecordedKiosk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatAPersonHasReadIsHeard()
    {
        const QTemporaryDir folder;
        ManualClock clock;
        const QString path = folder.filePath(u"library.sqlite"_qs);
        QVERIFY(prepareLibrary(path, u":/sample/library.sqlite"_qs, clock).ok());
        // Every sentence of the pages in Tigrinya, which no voice of the feed has: read quietly, with long silences.
        SpokenSound sound;
        sound.voice = 0.02;
        sound.room = 0.0001;
        sound.before = sound.after = 2;
        const auto taxonomy = Reader::open(path).value()->taxonomy();
        QVERIFY(taxonomy.ok());
        const VoiceTake take = finishedTake(sound.clip(), u"ቋንቋ ንምምራጽ ንክእ።"_qs);
        QCOMPARE(take.fault, VoiceTake::Fault::None);
        const QByteArray read = toOpus(take.clip).value();
        for (const Phrase &phrase : interfacePhrases(Language::Ti, *taxonomy))
            QVERIFY(putPersonsSound(recordingFolder(path), Language::Ti, recordingKey(phrase), read).ok());

        FakeLoudspeaker loudspeaker;
        RecordedClips clips(path);
        QSignalSpy there(&clips, &RecordedClips::changed);
        QVERIFY(there.wait());
        PcmVoice voice(clips, loudspeaker, clock);
        Voices voices;
        voices.add(voice);
        Narrator reader(voices, clock);
        NarratedVoice pages(voices, reader, clock);
        FakePrinter printer;
        KioskSetup setup;
        setup.settings.stateFolder = folder.path();
        setup.library.path = setup.libraryPath = path;
        ShellOptions options;
        options.profile = Profile::Kiosk;
        options.density = referenceDensity;
        KioskProgram program(options, u":/sample/library.sqlite"_qs, clock,
                             {setup, KioskOptions(), &pages, false, true, &printer});
        KioskWindow &window = program.window();
        window.resize(1080, 1920);
        window.show();
        settle(program.library());
        program.language().set(Language::Ti);
        window.navigator().home();
        settle(program.library());
        clock.advance(DeafMoment::length);
        QAbstractButton *listen = nullptr;
        for (QAbstractButton *button : window.findChildren<QAbstractButton *>(u"listen"_qs)) {
            if (button->isVisibleTo(&window))
                listen = button;
        }
        QVERIFY(listen != nullptr);
        QCOMPARE(loudspeaker.ticket, 0U);
        listen->click();
        QTRY_VERIFY(loudspeaker.ticket != 0);
        const Clip &heard = loudspeaker.playing;
        // The person's three seconds and not a synthetic voice's: within a tenth, whatever the page's speed makes of
        // it.
        const auto seconds = [](const Clip &clip) { return static_cast<double>(clip.samples.size()) / clip.rate; };
        QVERIFY2(std::abs(seconds(heard) / seconds(take.clip) - 1) < 0.35, qPrintable(QString::number(seconds(heard))));
        const auto loudness = loudnessOf(heard);
        QVERIFY(loudness);
        QVERIFY2(std::abs(*loudness - targetLoudness) <= 1, qPrintable(QString::number(*loudness)));
        // The next sentence of the page too.
        const quint64 before = loudspeaker.ticket;
        loudspeaker.finish();
        QTRY_VERIFY(loudspeaker.ticket != 0 && loudspeaker.ticket != before);
    }
};

ESCALE_TEST(TestRecordedKiosk)
#include "tst_recordedkiosk.moc"
