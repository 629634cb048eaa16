// SPDX-License-Identifier: GPL-3.0-or-later
// The listening bar and what binds it to a page, driven by a scripted voice: states, lighting, following, both
// directions.
#include "fakevoice.h"
#include "listen/narration.h"
#include "manualclock.h"
#include "speech/ear.h"
#include "testprogram.h"

#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

using namespace escale;
using namespace std::chrono_literals;
using escale::test::FakeVoice;
using escale::test::ManualClock;

namespace {

struct FakePage final : Lightable {
    void light(const TextPosition &place, const TextRange &word) override
    {
        lit.append(place);
        words.append(word);
    }
    void clearLight() override { ++cleared; }
    void setFollowing(bool on) override { following = on; }
    QList<TextPosition> lit;
    QList<TextRange> words;
    int cleared = 0;
    bool following = true;
};

Utterance sentence(const QString &text, qsizetype start, int block, UtteranceKind kind = UtteranceKind::Text,
                   Language language = Language::Fr)
{
    Utterance u;
    u.language = language;
    u.kind = kind;
    u.shown = text;
    u.place = {kind == UtteranceKind::Title ? Part::Title : Part::What, -1, block, -1, {start, text.size()}};
    u.phrases = {phraseFor(text, language)};
    return u;
}

QList<Utterance> page(Language language = Language::Fr)
{
    return {sentence(QStringLiteral("Titre"), 0, -1, UtteranceKind::Title, language),
            sentence(QStringLiteral("Un mot."), 0, 0, UtteranceKind::Text, language),
            sentence(QStringLiteral("Deux mots."), 8, 0, UtteranceKind::Text, language),
            sentence(QStringLiteral("Trois."), 0, 1, UtteranceKind::Text, language)};
}

struct ListeningStage {
    ListeningStage() : appearance(Profile::Kiosk), bar(appearance)
    {
        voices.add(voice);
        narrator = std::make_unique<Narrator>(voices, clock);
        narration = std::make_unique<Narration>(*narrator, voices, light, bar);
        bar.resize(1080, 260);
        bar.QWidget::show();
    }
    void show(QList<Utterance> utterances, LanguageSet others = {})
    {
        QSignalSpy ready(narration.get(), &Narration::ready);
        narration->show([utterances] { return utterances; }, Language::Fr, others);
        QVERIFY(ready.wait());
    }
    Button &button(const char *name) { return *bar.findChild<Button *>(QLatin1String(name)); }
    [[nodiscard]] QString message()
    {
        const auto *label = bar.findChild<Label *>(QStringLiteral("message"));
        return label->isVisible() ? label->text() : QString();
    }
    void tap(const char *name) { QTest::mouseClick(&button(name), Qt::LeftButton); }

    Appearance appearance;
    ManualClock clock;
    FakeVoice voice;
    Voices voices;
    FakePage light;
    ListeningBar bar;
    std::unique_ptr<Narrator> narrator;
    std::unique_ptr<Narration> narration;
};

} // namespace

class TestListen : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void playLightsSentenceAfterSentence()
    {
        ListeningStage s;
        s.show(page());
        QSignalSpy listening(s.narration.get(), &Narration::listening);
        QSignalSpy speaking(s.narration.get(), &Narration::speaking);
        s.tap("play");
        QCOMPARE(s.voice.said, QStringList({QStringLiteral("Titre")}));
        QCOMPARE(listening.size(), 1);
        QCOMPARE(s.light.lit.size(), 0); // lit with the sound, not before
        s.voice.start();
        QCOMPARE(s.light.lit.last().part, Part::Title);
        s.voice.finish();
        s.voice.start();
        QCOMPARE(s.light.lit.last().block, 0);
        QCOMPARE(s.bar.state().index, 1);
        QCOMPARE(s.bar.state().count, 4);
        QCOMPARE(s.button("play").accessibleName(), QStringLiteral("Pause"));
        s.tap("play");
        QCOMPARE(s.narrator->state(), NarratorState::Paused);
        QCOMPARE(s.button("play").accessibleName(), QStringLiteral("Listen"));
        QCOMPARE(speaking.size(), 2); // began, ended
        QCOMPARE(listening.size(), 1);
    }

    void wordsAreCountedInTheirText()
    {
        ListeningStage s;
        s.show(page());
        s.narrator->startAt(2);
        s.voice.start();
        s.voice.speakWord({5, 4});
        QCOMPARE(s.light.words.last(), (TextRange{13, 4})); // the sentence begins at 8
    }

    void aTappedSentenceIsSaid_data()
    {
        QTest::addColumn<int>("position");
        QTest::addColumn<QString>("said");
        QTest::newRow("first") << 2 << QStringLiteral("Un mot.");
        QTest::newRow("second") << 12 << QStringLiteral("Deux mots.");
    }
    void aTappedSentenceIsSaid()
    {
        QFETCH(int, position);
        QFETCH(QString, said);
        ListeningStage s;
        s.show(page());
        s.narration->tapped({Part::What, -1, 0, -1, {position, 0}});
        QCOMPARE(s.voice.said, QStringList({said}));
        s.narration->tapped({Part::Next, 3, 0, -1, {0, 0}}); // nothing is said there
        QCOMPARE(s.voice.said.size(), 1);
    }

    void followsUntilThePersonScrolls()
    {
        ListeningStage s;
        s.show(page());
        s.narration->lostSight(); // scrolling in silence is reading
        QVERIFY(s.light.following);
        s.tap("play");
        s.voice.start();
        QVERIFY(!s.button("follow").isVisible());
        s.narration->lostSight();
        QVERIFY(!s.light.following);
        QVERIFY(s.button("follow").isVisible());
        s.voice.finish();
        s.voice.start();
        QVERIFY(!s.light.following); // goes on speaking, does not pull the page away
        s.tap("follow");
        QVERIFY(s.light.following);
        QCOMPARE(s.light.lit.last().block, 0); // and shows where the voice is
        QVERIFY(!s.button("follow").isVisible());
    }

    void anotherPageIsSilentAtOnceAndLateSentencesAreDropped()
    {
        ListeningStage s;
        s.show(page());
        s.tap("play");
        s.voice.start();
        QSignalSpy ready(s.narration.get(), &Narration::ready);
        s.narration->show([] { return page(Language::Ar); }, Language::Ar, {});
        QCOMPARE(s.voice.ticket, 0U);
        QVERIFY(s.light.cleared > 0);
        s.narration->show([] { return page(Language::Ru); }, Language::Ru, {});
        QVERIFY(ready.wait());
        QCOMPARE(s.narrator->page().first().language, Language::Ru);
        QThreadPool::globalInstance()->waitForDone(); // whatever else was on its way has been thought out
        QCoreApplication::processEvents();
        QCOMPARE(ready.size(), 1);
    }

    void threeSpeedsInTurn()
    {
        ListeningStage s;
        s.show(page());
        QCOMPARE(s.button("speed").words(), QStringLiteral("1×"));
        s.tap("speed");
        QCOMPARE(s.narrator->speed(), 190);
        QCOMPARE(s.button("speed").words(), QStringLiteral("1.3×"));
        s.tap("speed");
        QCOMPARE(s.narrator->speed(), 110);
        QCOMPARE(s.button("speed").words(), QStringLiteral("0.73×"));
        QCOMPARE(s.button("speed").accessibleName(), QStringLiteral("Speed: slow"));
        s.tap("speed");
        QCOMPARE(s.narrator->speed(), 150);
    }

    void noVoiceSaysSoAndOffersLanguages()
    {
        ListeningStage s;
        s.voice.speaks = {Language::Fr, Language::Ar, Language::Ru};
        s.show(page(Language::Ti), {Language::Fr, Language::Ar, Language::Ps});
        QVERIFY(!s.message().isEmpty());
        QVERIFY(!s.button("play").isVisible());
        QSignalSpy wanted(s.narration.get(), &Narration::languageWanted);
        QStringList offered;
        for (auto *button : s.bar.findChildren<Button *>()) {
            if (button->words() == ownName(Language::Fr))
                QTest::mouseClick(button, Qt::LeftButton);
            if (!button->words().isEmpty() && button->isVisible())
                offered.append(button->words());
        }
        QCOMPARE(offered, QStringList({ownName(Language::Fr), ownName(Language::Ar)})); // ps has no voice either
        QCOMPARE(wanted.first().first().value<Language>(), Language::Fr);
        s.show(page());
        QVERIFY(s.message().isEmpty());
        QVERIFY(s.button("play").isVisible());
    }

    void aVoiceOnTrialIsNamedAndARecordedOneIsNot()
    {
        const auto named = [](ListeningStage &s) {
            const auto *label = s.bar.findChild<Label *>(QStringLiteral("voice"));
            return label->isVisible() ? label->text() : QString();
        };
        ListeningStage s;
        s.voice.speaks = LanguageSet::all();
        s.show(page(Language::Ps));
        QVERIFY2(named(s).contains(QStringLiteral("(voice on trial)")), qPrintable(named(s)));
        s.show(page(Language::Ar));
        QVERIFY2(!named(s).contains(QStringLiteral("trial")), qPrintable(named(s)));
        s.show(page(Language::Fr));
        QCOMPARE(named(s), QString());
        ListeningStage recorded;
        recorded.voice.speaks = LanguageSet::all();
        recorded.voice.from = VoiceOrigin::Recorded;
        recorded.show(page(Language::Ps));
        QVERIFY(!named(recorded).contains(QStringLiteral("trial")));
    }

    void noLoudspeakerIsSaidAndGoes()
    {
        ListeningStage s;
        s.show(page());
        s.tap("play");
        s.voice.fail(VoiceTrouble::NoDevice);
        QVERIFY(!s.message().isEmpty());
        QVERIFY(s.button("play").isVisible()); // it can be tried again
        s.voice.change();
        QVERIFY(s.message().isEmpty());
        s.tap("play");
        s.voice.start();
        QCOMPARE(s.narrator->state(), NarratorState::Speaking);
    }

    void theVoiceOfAFrenchPageIsNamed()
    {
        ListeningStage s;
        QSignalSpy ready(s.narration.get(), &Narration::ready);
        s.narration->show([] { return page(Language::Fr); }, Language::Ar, {});
        QVERIFY(ready.wait());
        QCOMPARE(s.bar.state().voice, std::optional(Language::Fr));
        s.show(page());
        QCOMPARE(s.bar.state().voice, std::nullopt);
    }

    void controlsStandTheSameInBothDirections()
    {
        ListeningStage s;
        s.show(page());
        s.tap("play");
        s.voice.start();
        const auto x = [&](const char *name) {
            Button &button = s.button(name);
            return button.mapTo(&s.bar, QPoint(0, 0)).x();
        };
        for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            s.bar.setLayoutDirection(direction);
            QCoreApplication::processEvents();
            QVERIFY(x("speed") < x("previous"));
            QVERIFY(x("previous") < x("play"));
            QVERIFY(x("play") < x("next"));
            // The progress fills along the reading direction.
            auto *progress = s.bar.findChild<ListenProgress *>();
            QCOMPARE(progress->filled().left() == 0, direction == Qt::LeftToRight);
            QCOMPARE(progress->filled().width(), progress->width() / 4);
        }
    }

    void everyControlHasANameAndATarget()
    {
        ListeningStage s;
        s.bar.setQrShown(true);
        s.show(page());
        s.tap("play");
        s.voice.start();
        for (auto *button : s.bar.findChildren<Button *>()) {
            if (!button->isVisible())
                continue;
            QVERIFY2(!button->accessibleName().isEmpty(), qPrintable(button->objectName()));
            QVERIFY(button->height() >= s.appearance.metrics().secondaryTarget);
        }
        QVERIFY(s.button("play").height() > s.button("next").height());
    }
};

ESCALE_TEST(TestListen)
#include "tst_listen.moc"
