// SPDX-License-Identifier: GPL-3.0-or-later
// A person reads sentences: what is asked for first, what becomes of a take, and that nothing that was read is lost.
#include "fakemicrophone.h"
#include "libraryrig.h"
#include "recording/interfacephrases.h"
#include "recording/recordedclips.h"
#include "recording/recordingbooth.h"
#include "recording/recordingfolder.h"
#include "recording/recordings.h"
#include "speech/opussound.h"
#include "speech/voices.h"
#include "spokensound.h"
#include "testprogram.h"

#include <QSignalSpy>

using namespace escale;
using namespace escale::test;
using namespace std::chrono_literals;

namespace {

using State = RecordingBooth::State;

struct Booth {
    explicit Booth(Language language = Language::Ti)
    {
        sample.prepare();
        enter(language);
    }
    void enter(Language language = Language::Ti)
    {
        booth = std::make_unique<RecordingBooth>(sample.library, microphone, loudspeaker, sample.clock);
        QObject::connect(booth.get(), &RecordingBooth::failed, booth.get(),
                         [this](const QString &sentence) { troubles.append(sentence); });
        booth->setLanguage(language);
        if (!QTest::qWaitFor([this] { return !booth->isReading(); }))
            qFatal("no list");
    }
    /// Until what was recorded has been judged.
    void judge()
    {
        booth->stop();
        if (!QTest::qWaitFor([this] { return booth->state() != State::Judging; }))
            qFatal("not judged");
    }
    void read(const SpokenSound &sound = {})
    {
        booth->record();
        microphone.hear(sound.clip().samples);
        judge();
    }
    void keep()
    {
        const qsizetype sentence = booth->current();
        booth->keep();
        if (!QTest::qWaitFor([&] { return booth->stateOf(sentence) == State::Kept; }))
            qFatal("not kept");
    }
    [[nodiscard]] QString folder() const { return recordingFolder(sample.library.path()); }
    [[nodiscard]] QString waiting() const { return waitingRecordingFolder(sample.library.path()); }
    [[nodiscard]] const WantedRecording &sentence() const { return booth->sentences().at(booth->current()); }

    LibraryRig sample;
    FakeMicrophone microphone;
    FakeLoudspeaker loudspeaker;
    QStringList troubles;
    std::unique_ptr<RecordingBooth> booth;
};

} // namespace

class TestRecordingBooth : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asksForTheKiosksWordsFirstThenForWhatIsReadMost()
    {
        Booth b;
        const auto reader = std::move(Reader::open(b.sample.library.path())).value();
        const auto ours = interfacePhrases(Language::Ti, reader->taxonomy().value());
        const auto &list = b.booth->sentences();
        QVERIFY(list.size() > ours.size());
        QSet<QByteArray> keys;
        for (qsizetype i = 0; i < list.size(); ++i) {
            QCOMPARE(list[i].kiosk, i < ours.size());
            if (i < ours.size())
                QCOMPARE(list[i].phrase.text, ours[i].text);
            else if (i > ours.size())
                QVERIFY(list[i - 1].reads >= list[i].reads);
            QCOMPARE(list[i].phrase.language, Language::Ti);
            keys.insert(list[i].key);
        }
        QCOMPARE(keys.size(), list.size());
        // A sentence that several fiches say is asked for before one that only the most read of them says.
        const auto many = std::find_if(list.begin() + ours.size(), list.end(),
                                       [](const WantedRecording &one) { return one.fiches > 1; });
        QVERIFY(many != list.end());
        qint64 mostRead = 0;
        const auto cards = reader->list({Language::Ti, std::nullopt, {}, {}}).value();
        for (const FicheCard &card : cards)
            mostRead = std::max<qint64>(mostRead, card.fallback ? 0 : card.views);
        QVERIFY(list[ours.size()].reads >= mostRead);
        QCOMPARE(b.booth->progress().kiosk, ours.size());
        QCOMPARE(b.booth->progress().fiches, list.size() - ours.size());
    }

    void whatWasReadIsHeardInsteadOfASyntheticVoice()
    {
        Booth b;
        const Phrase phrase = b.sentence().phrase;
        b.read();
        QCOMPARE(b.booth->state(), State::Waiting);
        // Nobody has listened to it yet: no page says it.
        QVERIFY(personsRecordings(b.folder()).isEmpty());
        b.booth->listen();
        QTRY_VERIFY(b.loudspeaker.ticket != 0);
        QVERIFY(b.loudspeaker.playing.samples.size() > b.loudspeaker.playing.rate);
        b.loudspeaker.finish();
        QVERIFY(!b.booth->isPlaying());
        b.keep();
        QCOMPARE(b.booth->current(), 1);
        QCOMPARE(b.booth->stateOf(0), State::Kept);
        QCOMPARE(b.booth->progress().kioskKept, 1);
        QVERIFY(personsRecordings(b.waiting()).isEmpty());
        // Where `escalectl recordings import` puts them, and in order for `check`.
        const auto looked = lookAtRecordings(b.folder());
        QCOMPARE(looked.size(), 1);
        QCOMPARE(looked[0].problem, LookedAtRecording::Problem::None);
        QCOMPARE(looked[0].key, recordingKey(phrase));
        RecordedClips clips(b.sample.library.path());
        QSignalSpy changed(&clips, &RecordedClips::changed);
        QVERIFY(changed.wait());
        QVERIFY(clips.canSay(phrase));
        std::optional<Clip> said;
        clips.make(phrase, 150, [&said](Result<Clip> clip) {
            said = clip ? clip->samples.isEmpty() ? std::nullopt : std::optional(*clip) : std::nullopt;
        });
        QTRY_VERIFY(said);
        QVERIFY(said->duration() > 2s);
    }

    /// A recording belongs to its words. With others it is silent, and that sentence is asked for before all that
    /// nobody has read yet.
    void aSentenceWhoseWordsHaveChangedIsAskedForFirst()
    {
        Booth b;
        const auto cards = std::move(Reader::open(b.sample.library.path())).value()->list({Language::Ti, {}, {}, {}});
        const auto card = std::find_if(cards->begin(), cards->end(), [](const FicheCard &one) {
            return !one.fallback && one.title.split(u' ').size() > 3 && one.title.size() < 40;
        });
        QVERIFY(card != cards->end());
        const QString title = card->title;
        const auto placeOf = [&b](const QString &words) {
            const auto &list = b.booth->sentences();
            return std::find_if(list.begin(), list.end(),
                                [&words](const WantedRecording &one) { return one.phrase.text.contains(words); }) -
                   list.begin();
        };
        const qsizetype there = placeOf(title);
        QVERIFY(there < b.booth->sentences().size());
        QVERIFY(there > 0);
        b.booth->select(there);
        b.read();
        b.keep();
        // The same sentence without a word; then wholly another one.
        const QString fewer = title.section(u' ', 0, -2);
        b.sample.retitle(card->id, Language::Ti, fewer);
        b.enter();
        QCOMPARE(b.booth->sentences().first().phrase.text.contains(fewer), true);
        QCOMPARE(b.booth->stateOf(0), State::ToRecordAgain);
        QCOMPARE(b.booth->progress().again, 1);
        QCOMPARE(b.booth->current(), 0);
        QVERIFY(b.booth->sentences().at(1).kiosk); // the others are in their order
        QCOMPARE(b.booth->stateOf(1), State::ToRecord);
        b.read();
        b.keep();
        QCOMPARE(b.booth->progress().again, 0);
        b.enter();
        QVERIFY(b.booth->sentences().first().kiosk);
        QCOMPARE(b.booth->stateOf(placeOf(fewer)), State::Kept);
        b.sample.retitle(card->id, Language::Ti, u"ሓድሽ"_qs);
        b.enter();
        QVERIFY(!b.booth->sentences().at(placeOf(u"ሓድሽ"_qs)).again); // nobody has read anything like it
    }

    /// As those that were made by hand: they are silent, and nothing is known of them.
    void aRecordingWithoutWordsBelongsToNobody()
    {
        Booth b;
        const QByteArray sound = toOpus(SpokenSound().clip()).value();
        QVERIFY(wordsOfOpus(sound).isEmpty());
        QVERIFY(wordsOfOpus("no sound").isEmpty());
        QCOMPARE(wordsOfOpus(toOpus(SpokenSound().clip(), u"ሓደ ክልተ"_qs).value()), u"ሓደ ክልተ"_qs);
        QVERIFY(putPersonsSound(b.folder(), Language::Ti, QByteArray(32, 'k'), sound).ok());
        b.enter();
        QCOMPARE(b.booth->progress().again, 0);
        QVERIFY(b.booth->sentences().first().kiosk);
    }

    void aRefusedTakeSaysWhyAndLeavesNothing()
    {
        Booth b;
        SpokenSound silent;
        silent.syllables = 0;
        b.read(silent);
        QCOMPARE(b.booth->state(), State::Refused);
        QCOMPARE(b.booth->fault(), VoiceTake::Fault::Silent);
        QVERIFY(personsRecordings(b.waiting()).isEmpty());
        b.booth->keep(); // there is nothing to keep
        b.booth->listen();
        QVERIFY(!b.booth->isPlaying());
        b.read();
        QCOMPARE(b.booth->state(), State::Waiting);
    }

    void aWorseTakeDoesNotReplaceABetterOne()
    {
        Booth b;
        b.read();
        const QByteArray key = b.sentence().key, first = personsSound(b.waiting(), Language::Ti, key);
        QVERIFY(!first.isEmpty());
        SpokenSound shouted;
        shouted.voice = 0.9;
        shouted.clipped = true;
        b.read(shouted);
        QCOMPARE(b.booth->state(), State::Refused);
        QCOMPARE(personsSound(b.waiting(), Language::Ti, key), first);
        b.booth->select(1);
        b.booth->select(0);
        QCOMPARE(b.booth->state(), State::Waiting);
        // Another that can be used does, and only keeping it changes what pages say.
        b.keep();
        b.booth->select(0);
        SpokenSound slower;
        slower.syllables = 20;
        b.read(slower);
        QCOMPARE(personsSound(b.folder(), Language::Ti, key), first);
        b.booth->drop();
        QCOMPARE(b.booth->state(), State::Kept);
        QTRY_VERIFY(personsRecordings(b.waiting()).isEmpty());
        QCOMPARE(personsSound(b.folder(), Language::Ti, key), first);
        b.read(slower);
        b.keep();
        QVERIFY(personsSound(b.folder(), Language::Ti, key) != first);
    }

    void whatWasReadOutlivesTheWindow()
    {
        Booth b;
        b.read();
        b.booth->select(1);
        b.booth->record();
        b.microphone.hear(SpokenSound().clip().samples);
        b.booth.reset(); // in the middle of it
        QVERIFY(!b.microphone.open);
        QCOMPARE(personsRecordings(b.waiting()).size(), 2);
        b.enter();
        QCOMPARE(b.booth->stateOf(0), State::Waiting);
        QCOMPARE(b.booth->stateOf(1), State::Waiting);
        b.keep();
        QCOMPARE(b.booth->stateOf(0), State::Kept);
    }

    void goingOnWithoutStoppingLosesNothing()
    {
        Booth b;
        b.booth->record();
        b.microphone.hear(SpokenSound().clip().samples);
        b.booth->select(3);
        QCOMPARE(b.booth->current(), 3);
        QTRY_COMPARE(b.booth->stateOf(0), State::Waiting);
        b.booth->record();
        b.microphone.hear(SpokenSound().clip().samples);
        b.booth->setLanguage(Language::Ps);
        QTRY_COMPARE(personsRecordings(b.waiting()).size(), 2);
        QTRY_VERIFY(!b.booth->isReading());
        for (qsizetype i = 0; i < b.booth->sentences().size(); ++i)
            QCOMPARE(b.booth->stateOf(i), State::ToRecord);
    }

    void theEndOfATakeIsHeardToo()
    {
        Booth b;
        const QList<qint16> all = SpokenSound().clip().samples;
        b.booth->record();
        b.microphone.hear(all.first(all.size() / 8)); // only the room
        b.microphone.last = all.mid(all.size() / 8);
        b.judge();
        QCOMPARE(b.booth->state(), State::Waiting);
    }

    void aTakeThatIsGivenUpIsForgotten()
    {
        Booth b;
        b.booth->record();
        b.microphone.hear(SpokenSound().clip().samples);
        b.booth->cancel();
        QVERIFY(!b.microphone.open);
        QCOMPARE(b.booth->state(), State::ToRecord);
        QVERIFY(personsRecordings(b.waiting()).isEmpty());
    }

    void withoutAMicrophoneNothingIsRecorded()
    {
        Booth b;
        for (const auto presence : {Microphone::Presence::NoDevice, Microphone::Presence::NotBuilt}) {
            b.microphone.there = presence;
            b.booth->record();
            QCOMPARE(b.booth->state(), State::ToRecord);
            QCOMPARE(b.microphone.starts, 0);
        }
    }

    void aMicrophoneThatGoesAwayOrSaysNothingIsTold()
    {
        Booth b;
        b.booth->record();
        b.microphone.hear(SpokenSound().clip().samples);
        b.microphone.unplug();
        QCOMPARE(b.booth->state(), State::ToRecord);
        QCOMPARE(b.troubles.size(), 1);
        b.microphone.there = Microphone::Presence::There;
        b.booth->record();
        b.sample.clock.advance(2s);
        QCOMPARE(b.booth->state(), State::Recording);
        b.sample.clock.advance(2s);
        QCOMPARE(b.booth->state(), State::ToRecord);
        QCOMPARE(b.troubles.size(), 2);
    }

    void aTakeWithoutAnEndIsEnded()
    {
        Booth b;
        b.booth->record();
        SpokenSound endless;
        endless.syllables = 220;
        b.microphone.hear(endless.clip().samples);
        QVERIFY(!b.microphone.open);
        QTRY_COMPARE(b.booth->state(), State::Refused);
        QCOMPARE(b.booth->fault(), VoiceTake::Fault::Long);
    }

    void aFullDiskIsToldAndNothingIsCalledKept()
    {
        Booth b;
        b.read();
        // A file stands where the folder would be: nothing can be written there.
        QFile file(b.folder());
        QVERIFY(file.open(QIODevice::WriteOnly));
        b.booth->keep();
        QTRY_COMPARE(b.troubles.size(), 1);
        QVERIFY(b.troubles.first().size() > 20);
        QCOMPARE(b.booth->state(), State::Waiting);
        QCOMPARE(personsRecordings(b.waiting()).size(), 1);
    }

    void theMeterFollowsTheVoice()
    {
        Booth b;
        QSignalSpy moved(b.booth.get(), &RecordingBooth::levelChanged);
        b.booth->record();
        b.microphone.hear(QList<qint16>(4800, qint16(16'384)));
        QVERIFY(std::abs(b.booth->level().peak - -6.02) < 0.01);
        b.microphone.hear(QList<qint16>(4800, qint16(32'767)));
        QVERIFY(b.booth->level().clipped);
        b.microphone.hear(QList<qint16>(4800, qint16(100)));
        QVERIFY(b.booth->level().clipped); // told until the take ends
        QCOMPARE(moved.size(), 3);
        b.booth->cancel();
        b.booth->record();
        QVERIFY(!b.booth->level().clipped);
    }
};

ESCALE_GUILESS_TEST(TestRecordingBooth)
#include "tst_recordingbooth.moc"
