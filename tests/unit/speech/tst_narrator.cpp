// SPDX-License-Identifier: GPL-3.0-or-later
// The whole player, driven by a scripted voice and a clock turned by hand.
#include "fakevoice.h"
#include "manualclock.h"
#include "speech/ear.h"
#include "speech/narrator.h"
#include "testprogram.h"

#include <QSignalSpy>
#include <QTest>

using namespace escale;
using namespace std::chrono_literals;
using escale::test::FakeVoice;
using escale::test::ManualClock;

namespace {

Utterance utterance(const QString &text, Language language = Language::Fr, int section = 0)
{
    Utterance u;
    u.language = language;
    u.shown = text;
    u.section = section;
    u.phrases = {phraseFor(text, language)};
    return u;
}

QList<Utterance> fivePage()
{
    return {utterance(QStringLiteral("un")), utterance(QStringLiteral("deux")),
            utterance(QStringLiteral("trois"), Language::Fr, 1), utterance(QStringLiteral("quatre"), Language::Fr, 1),
            utterance(QStringLiteral("cinq"), Language::Fr, 2)};
}

/// A narrator with one or two voices.
struct Stage {
    explicit Stage(bool withRecorded = false)
    {
        recorded.from = VoiceOrigin::Recorded;
        if (withRecorded)
            voices.add(recorded);
        voices.add(voice);
        narrator = std::make_unique<Narrator>(voices, clock);
        QObject::connect(narrator.get(), &Narrator::sentence, narrator.get(), [this](int i) { lit.append(i); });
    }
    ManualClock clock;
    FakeVoice recorded, voice;
    Voices voices;
    std::unique_ptr<Narrator> narrator;
    QList<int> lit;
};

QStringList words(const char *text)
{
    return QString::fromUtf8(text).split(u' ', Qt::SkipEmptyParts);
}

} // namespace

class TestNarrator : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsAPageToItsEnd()
    {
        Stage s;
        s.narrator->setPage(fivePage());
        QSignalSpy finished(s.narrator.get(), &Narrator::finished);
        QCOMPARE(s.narrator->state(), NarratorState::Silent);
        s.narrator->play();
        QCOMPARE(s.narrator->state(), NarratorState::Starting);
        QCOMPARE(s.lit, QList<int>()); // nothing lights before its sound
        for (int i = 0; i < 5; ++i) {
            s.voice.start();
            QCOMPARE(s.narrator->state(), NarratorState::Speaking);
            QCOMPARE(s.narrator->index(), i);
            s.voice.finish();
        }
        QCOMPARE(s.voice.said, words("un deux trois quatre cinq"));
        QCOMPARE(s.lit, QList<int>({0, 1, 2, 3, 4, -1}));
        QCOMPARE(s.narrator->state(), NarratorState::Silent);
        QCOMPARE(finished.size(), 1);
    }

    void pauseHoldsThePlaceAndResumeSaysTheSentenceAgain()
    {
        Stage s;
        s.narrator->setPage(fivePage());
        s.narrator->play();
        s.voice.speak();
        s.voice.start();
        s.narrator->pause();
        QCOMPARE(s.narrator->state(), NarratorState::Paused);
        QCOMPARE(s.voice.ticket, 0U); // the engine was told to stop
        QCOMPARE(s.lit.last(), 1);    // the sentence stays lit
        s.narrator->toggle();
        QCOMPARE(s.voice.said, words("un deux deux"));
        s.voice.start();
        s.narrator->toggle();
        QCOMPARE(s.narrator->state(), NarratorState::Paused);
    }

    void movesAbout()
    {
        Stage s;
        s.narrator->setPage(fivePage());
        s.narrator->play();
        s.voice.start();
        s.narrator->next();
        QCOMPARE(s.voice.said.last(), QStringLiteral("deux"));
        s.narrator->nextSection();
        QCOMPARE(s.voice.said.last(), QStringLiteral("trois"));
        s.narrator->repeat();
        QCOMPARE(s.voice.said.last(), QStringLiteral("trois"));
        s.narrator->nextSection();
        QCOMPARE(s.voice.said.last(), QStringLiteral("cinq"));
        s.narrator->previous();
        QCOMPARE(s.voice.said.last(), QStringLiteral("quatre"));
        s.narrator->startAt(1);
        QCOMPARE(s.voice.said.last(), QStringLiteral("deux"));
        s.narrator->previous();
        s.narrator->previous();
        QCOMPARE(s.voice.said.last(), QStringLiteral("un")); // the first again, not the last
        s.narrator->startAt(4);
        s.narrator->next();
        QCOMPARE(s.narrator->state(), NarratorState::Silent);
        s.narrator->nextSection();
        QCOMPARE(s.voice.said.last(), QStringLiteral("un"));
    }

    void manyFastTapsSayOnlyTheLast()
    {
        Stage s;
        s.narrator->setPage(fivePage());
        s.narrator->play();
        const quint64 first = s.voice.ticket;
        s.narrator->next();
        s.narrator->next();
        s.narrator->next();
        s.voice.lie(first); // the engine is late
        QCOMPARE(s.narrator->index(), 3);
        QCOMPARE(s.narrator->state(), NarratorState::Starting);
        s.voice.start();
        QCOMPARE(s.lit, QList<int>({3}));
    }

    void anotherPageStopsAtOnce()
    {
        Stage s;
        s.narrator->setPage(fivePage());
        s.narrator->play();
        s.voice.start();
        const quint64 old = s.voice.ticket;
        s.narrator->setPage({utterance(QStringLiteral("مرحبا"), Language::Ar)});
        QCOMPARE(s.voice.ticket, 0U);
        QCOMPARE(s.narrator->state(), NarratorState::Silent);
        QCOMPARE(s.lit.last(), -1);
        s.voice.lie(old);
        QCOMPARE(s.narrator->state(), NarratorState::Silent);
        QCOMPARE(s.voice.said, words("un"));
    }

    void twoSentencesArePreparedAhead()
    {
        Stage s;
        s.narrator->setPage(fivePage());
        QCOMPARE(s.voice.prepared, words("un deux")); // before the first tap
        s.voice.prepared.clear();
        s.narrator->play();
        QCOMPARE(s.voice.prepared, words("deux trois"));
        s.voice.prepared.clear();
        s.narrator->startAt(3);
        QCOMPARE(s.voice.prepared, words("cinq"));
    }

    void speedAndVolume()
    {
        Stage s;
        s.narrator->setPage(fivePage());
        s.narrator->setSpeed(190);
        QCOMPARE(s.voice.said.size(), 0);
        s.narrator->play();
        s.voice.start();
        s.narrator->setSpeed(110);
        QCOMPARE(s.voice.said, words("un un"));
        QCOMPARE(s.voice.speedsUsed, QList<int>({190, 110}));
        s.narrator->setSpeed(110);
        QCOMPARE(s.voice.said.size(), 2);
        s.narrator->setVolume(2);
        QCOMPARE(s.voice.volume, 1.0);
        s.narrator->setVolume(0.25);
        QCOMPARE(s.voice.volume, 0.25);
    }

    void recordedFirstThenTheBestLocalVoice()
    {
        Stage s(true);
        s.recorded.onlyTexts = {QStringLiteral("deux")};
        s.narrator->setPage(fivePage());
        s.narrator->play();
        s.voice.speak();
        QCOMPARE(s.recorded.said, words("deux"));
        s.recorded.speak();
        QCOMPARE(s.voice.said, words("un trois"));
    }

    void aRecordingThatDoesNotPlayIsSaidByAnotherVoice()
    {
        Stage s(true);
        s.recorded.onlyTexts = {QStringLiteral("un")};
        s.narrator->setPage(fivePage());
        s.narrator->play();
        s.recorded.fail(VoiceTrouble::CannotSay);
        QCOMPARE(s.voice.said, words("un"));
    }

    void aSentenceNobodyCanSayIsLeftOut()
    {
        Stage s;
        s.voice.speaks = {Language::Fr};
        auto page = fivePage();
        page.prepend(utterance(QStringLiteral("ሰላም"), Language::Ti));
        page.insert(3, utterance(QStringLiteral("ሰላም"), Language::Ti));
        s.narrator->setPage(page);
        QVERIFY(s.narrator->canSpeak());
        s.narrator->play();
        for (int i = 0; i < 5; ++i)
            s.voice.speak();
        QCOMPARE(s.voice.said, words("un deux trois quatre cinq"));
        QCOMPARE(s.lit, QList<int>({1, 2, 4, 5, 6, -1}));
    }

    void noVoiceAtAllIsAStateAndAVoiceThatComesEndsIt()
    {
        Stage s;
        s.voice.speaks = {Language::Fr};
        s.narrator->setPage({utterance(QStringLiteral("ሰላም"), Language::Ti)});
        QVERIFY(!s.narrator->canSpeak());
        s.narrator->play();
        QCOMPARE(s.narrator->state(), NarratorState::Trouble);
        QCOMPARE(s.narrator->trouble(), VoiceTrouble::NoVoice);
        s.voice.speaks.insert(Language::Ti);
        s.voice.change();
        QCOMPARE(s.narrator->state(), NarratorState::Silent);
        s.narrator->play();
        QCOMPARE(s.voice.said, words("ሰላም"));
    }

    void frenchInsideAnotherLanguage()
    {
        Stage s;
        Utterance mixed = utterance(QStringLiteral("اطلب"), Language::Ar);
        mixed.phrases.append(phraseFor(QStringLiteral("titre de séjour"), Language::Fr));
        s.narrator->setPage({mixed, utterance(QStringLiteral("نعم"), Language::Ar)});
        s.narrator->play();
        s.voice.speak();
        s.voice.speak();
        s.voice.start();
        QCOMPARE(s.voice.languages, QList<Language>({Language::Ar, Language::Fr, Language::Ar}));
        QCOMPARE(s.lit, QList<int>({0, 1})); // one sentence, lit once
    }

    void withoutAFrenchVoiceTheOtherReadsItAll()
    {
        Stage s;
        s.voice.speaks = {Language::Ar};
        Utterance mixed = utterance(QStringLiteral("اطلب"), Language::Ar);
        mixed.phrases.append(phraseFor(QStringLiteral("titre de séjour"), Language::Fr));
        s.narrator->setPage({mixed});
        s.narrator->play();
        s.voice.speak();
        QCOMPARE(s.voice.languages, QList<Language>({Language::Ar, Language::Ar}));
    }

    void noLoudspeakerThenOneAgain()
    {
        Stage s;
        s.narrator->setPage(fivePage());
        s.narrator->play();
        s.voice.speak();
        s.voice.start();
        s.voice.fail(VoiceTrouble::NoDevice); // unplugged in mid-sentence
        QCOMPARE(s.narrator->state(), NarratorState::Trouble);
        QCOMPARE(s.narrator->trouble(), VoiceTrouble::NoDevice);
        s.narrator->play(); // still none
        s.voice.fail(VoiceTrouble::NoDevice);
        QCOMPARE(s.narrator->trouble(), VoiceTrouble::NoDevice);
        s.voice.change(); // plugged in again
        QCOMPARE(s.narrator->state(), NarratorState::Paused);
        QCOMPARE(s.narrator->trouble(), VoiceTrouble::None);
        s.narrator->play();
        QCOMPARE(s.voice.said.last(), QStringLiteral("deux")); // where it was
    }

    void aVoiceThatFailsBeforeItReturnsDoesNoHarm()
    {
        Stage s;
        s.voice.failsAtOnce = true;
        s.narrator->setPage(fivePage());
        s.narrator->play();
        QCOMPARE(s.narrator->trouble(), VoiceTrouble::NoDevice);
        s.voice.troubleAtOnce = VoiceTrouble::CannotSay;
        s.narrator->play();
        QCOMPARE(s.narrator->state(), NarratorState::Trouble); // gives up after a few, does not run through the page
        QCOMPARE(s.voice.said.size(), 4);
    }

    void oneBadSentenceDoesNotEndThePage()
    {
        Stage s;
        s.narrator->setPage(fivePage());
        s.narrator->play();
        s.voice.fail(VoiceTrouble::CannotSay);
        QCOMPARE(s.voice.said, words("un deux"));
        s.voice.speak();
        QCOMPARE(s.narrator->index(), 2);
    }

    void aDeadVoiceIsFoundByTheClock()
    {
        Stage s;
        s.narrator->setPage(fivePage());
        s.narrator->play();
        s.clock.advance(4900ms);
        QCOMPARE(s.narrator->state(), NarratorState::Starting);
        s.clock.advance(200ms);
        QCOMPARE(s.narrator->trouble(), VoiceTrouble::Engine);
        QCOMPARE(s.voice.ticket, 0U); // told to stop
        s.narrator->play();
        s.voice.start();
        s.clock.advance(60s); // one word does not take a minute
        QCOMPARE(s.narrator->trouble(), VoiceTrouble::Engine);
    }

    void aLongSentenceIsNotTakenForADeadVoice()
    {
        Stage s;
        const QString hundred = QStringLiteral("mot ").repeated(100);
        s.narrator->setPage({utterance(hundred), utterance(hundred)});
        s.narrator->play();
        s.clock.advance(3s);
        s.voice.start();
        s.clock.advance(60s); // 100 words at 150 a minute take 40 s
        QCOMPARE(s.narrator->state(), NarratorState::Speaking);
        s.voice.finish();
        s.clock.advance(1s);
        s.voice.start();
        s.clock.advance(60s);
        QCOMPARE(s.narrator->state(), NarratorState::Speaking);
    }

    void wordsLightTheShownText()
    {
        Stage s;
        s.narrator->setPage({utterance(QStringLiteral("Payez 225 € ici"))});
        QSignalSpy word(s.narrator.get(), &Narrator::word);
        s.narrator->play();
        s.voice.start();
        s.voice.speakWord({16, 3});
        QCOMPARE(word.size(), 1);
        QCOMPARE(word.first().at(1).value<TextRange>(), (TextRange{12, 3}));
    }

    void speakingCountsAsActivity()
    {
        Stage s;
        s.narrator->setPage({utterance(QStringLiteral("mot ").repeated(200)), utterance(QStringLiteral("fin"))});
        QSignalSpy activity(s.narrator.get(), &Narrator::activity);
        s.narrator->play();
        QCOMPARE(activity.size(), 0);
        s.voice.start();
        QCOMPARE(activity.size(), 1);
        s.clock.advance(20s);
        QCOMPARE(activity.size(), 5);
        s.narrator->pause();
        s.clock.advance(60s);
        QCOMPARE(activity.size(), 5); // silence is none
        s.narrator->play();
        s.voice.start();
        s.clock.advance(10s);
        QCOMPARE(activity.size(), 8); // one pulse, not two
    }

    void anEmptyPageIsHarmless()
    {
        Stage s;
        s.narrator->play();
        s.narrator->next();
        s.narrator->previous();
        s.narrator->nextSection();
        s.narrator->repeat();
        s.narrator->startAt(3);
        s.narrator->stop();
        QCOMPARE(s.narrator->state(), NarratorState::Silent);
        QCOMPARE(s.voice.said.size(), 0);
        QVERIFY(!s.narrator->canSpeak());
        QCOMPARE(s.narrator->voiceOf(0), nullptr);
    }

    void theChosenVoiceComesFirst()
    {
        FakeVoice builtin, system;
        system.from = VoiceOrigin::System;
        system.speaks = {Language::Fr, Language::Ps};
        builtin.speaks = {Language::Fr};
        Voices voices;
        voices.add(builtin);
        voices.add(system);
        const Phrase french = phraseFor(QStringLiteral("un"), Language::Fr);
        QCOMPARE(voices.voiceFor(french), &builtin);
        voices.choose(Language::Fr, VoiceOrigin::System);
        QCOMPARE(voices.voiceFor(french), &system);
        voices.choose(Language::Fr, std::nullopt);
        QCOMPARE(voices.voiceFor(french), &builtin);
        QCOMPARE(voices.voiceFor(phraseFor(QStringLiteral("x"), Language::Ps)), &system);
        QCOMPARE(voices.voiceFor(phraseFor(QStringLiteral("x"), Language::Ti)), nullptr);
        QCOMPARE(voices.languages(), (LanguageSet{Language::Fr, Language::Ps}));
        QCOMPARE(voices.list().size(), 3);
    }
};

ESCALE_GUILESS_TEST(TestNarrator)
#include "tst_narrator.moc"
