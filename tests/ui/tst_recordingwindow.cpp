// SPDX-License-Identifier: GPL-3.0-or-later
// The window in which a person lends their voice, by keyboard alone, with a microphone that a test speaks into. With
// ESCALE_PICTURES=FOLDER the states are drawn there.
#include "fakemicrophone.h"
#include "l10n/catalogue.h"
#include "libraryrig.h"
#include "recording/recordedclips.h"
#include "recording/recordingfolder.h"
#include "recording/recordings.h"
#include "speech/narrator.h"
#include "speech/opussound.h"
#include "speech/pcmvoice.h"
#include "speech/voices.h"
#include "spokensound.h"
#include "style/escalestyle.h"
#include "testprogram.h"
#include "translator/levelmeter.h"
#include "translator/recordingwindow.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>

using namespace escale;
using namespace escale::test;

namespace {

using State = RecordingBooth::State;

struct RecordingRig {
    explicit RecordingRig(Language interface = Language::Fr, Language language = Language::Ti,
                          int textStep = defaultTextStep, QSize size = {1100, 720})
    {
        sample.prepare();
        useLanguage(interface);
        appearance.setLanguage(interface);
        appearance.setTextStep(textStep);
        EscaleStyle::install(appearance);
        booth = std::make_unique<RecordingBooth>(sample.library, microphone, loudspeaker, sample.clock);
        window = std::make_unique<RecordingWindow>(appearance, *booth);
        window->setLayoutDirection(direction(interface));
        window->resize(size);
        booth->setLanguage(language);
        if (!QTest::qWaitFor([this] { return !booth->isReading(); }))
            qFatal("no list");
        window->show();
        window->activateWindow();
        QCoreApplication::processEvents();
    }
    ~RecordingRig()
    {
        window.reset();
        QApplication::setStyle(QStringLiteral("fusion")); // the house's knows the appearance
    }
    template <typename T> T *find(const char *name) { return window->findChild<T *>(QLatin1String(name)); }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(window.get(), static_cast<Qt::Key>(key), modifiers);
        QCoreApplication::processEvents();
    }
    void read(const SpokenSound &sound = {})
    {
        press(Qt::Key_R, Qt::ControlModifier);
        QCOMPARE(booth->state(), State::Recording);
        microphone.hear(sound.clip().samples);
        press(Qt::Key_R, Qt::ControlModifier);
        QTRY_VERIFY(booth->state() != State::Judging);
    }
    QString state() { return find<Label>("state")->text(); }
    void picture(const QString &name)
    {
        const QString pictures = qEnvironmentVariable("ESCALE_PICTURES");
        QCoreApplication::processEvents();
        if (!pictures.isEmpty())
            window->grab().save(pictures + u'/' + name + QStringLiteral(".png"));
    }

    LibraryRig sample;
    FakeMicrophone microphone;
    FakeLoudspeaker loudspeaker;
    Appearance appearance{Profile::Desktop};
    std::unique_ptr<RecordingBooth> booth;
    std::unique_ptr<RecordingWindow> window;
};

} // namespace

class TestRecordingWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSentenceIsReadHeardAndKeptByKeyboardAlone()
    {
        RecordingRig rig;
        // A kiosk that is running: a narrator asks the voices in their order, and the person's is the one that answers.
        RecordedClips clips(rig.sample.library.path());
        QSignalSpy found(&clips, &RecordedClips::changed);
        QVERIFY(found.wait());
        FakeLoudspeaker kiosk;
        PcmVoice recorded(clips, kiosk, rig.sample.clock);
        Voices voices;
        voices.add(recorded);
        Narrator narrator(voices, rig.sample.clock);

        const Phrase phrase = rig.booth->sentences().first().phrase;
        QCOMPARE(rig.find<Label>("sentence")->text(), phrase.text);
        QVERIFY(!rig.find<QPushButton>("keep")->isEnabled());
        rig.read();
        QCOMPARE(rig.booth->state(), State::Waiting);
        rig.press(Qt::Key_P, Qt::ControlModifier);
        QTRY_VERIFY(rig.loudspeaker.ticket != 0);
        rig.loudspeaker.finish();
        rig.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(rig.booth->current(), 1);
        QCOMPARE(rig.find<QListView>("sentences")->currentIndex().row(), 1);
        QCOMPARE(rig.find<Label>("sentence")->text(), rig.booth->sentences()[1].phrase.text);
        QVERIFY(rig.find<Label>("progress")->text().contains(u'1'));

        Utterance utterance;
        utterance.language = phrase.language;
        utterance.shown = phrase.text;
        utterance.phrases = {phrase};
        narrator.setPage({utterance});
        QTRY_VERIFY(narrator.canSpeak());
        narrator.play();
        QTRY_VERIFY(kiosk.ticket != 0);
        QVERIFY(kiosk.playing.duration() > std::chrono::seconds(2));
    }

    /// Said before anything else that is to be read.
    void aSentenceWithOtherWordsIsSaidToBeReadAgain()
    {
        RecordingRig rig;
        const auto &list = rig.booth->sentences();
        const auto wanted = std::find_if(list.begin(), list.end(), [](const WantedRecording &one) {
            return !one.kiosk && one.phrase.text.split(u' ').size() > 5;
        });
        QVERIFY(wanted != list.end());
        const QString words = wanted->phrase.text;
        const QString before = words.section(u' ', 0, -2); // somebody has read it without its last word
        const QByteArray sound = toOpus(SpokenSound().clip(), before).value();
        QVERIFY(putPersonsSound(recordingFolder(rig.sample.library.path()), Language::Ti,
                                recordingKey({Language::Ti, before, {}}), sound)
                    .ok());
        rig.booth->setLanguage(Language::Ar);
        rig.booth->setLanguage(Language::Ti);
        QTRY_VERIFY(!rig.booth->isReading());
        QCOMPARE(rig.find<Label>("sentence")->text(), words);
        QVERIFY(rig.state().contains(u"ont changé"_qs));
        QVERIFY(rig.find<Label>("progress")->text().contains(u"À enregistrer de nouveau"_qs));
        const QModelIndex first = rig.find<QListView>("sentences")->model()->index(0, 0);
        QVERIFY(first.data(Qt::AccessibleTextRole).toString().contains(u"à enregistrer de nouveau"_qs));
        rig.picture(u"recording-again"_qs);
    }

    void theOneButtonRecordsAndStops()
    {
        RecordingRig rig;
        auto *record = rig.find<QPushButton>("record");
        record->setFocus();
        QTest::keyClick(record, Qt::Key_Space);
        QCOMPARE(rig.booth->state(), State::Recording);
        rig.microphone.hear(SpokenSound().clip().samples);
        rig.picture(u"recording-running"_qs);
        QTest::keyClick(record, Qt::Key_Space);
        QTRY_COMPARE(rig.booth->state(), State::Waiting);
        QVERIFY(record->hasFocus());
    }

    void escapeGivesUpATakeAndThenCloses()
    {
        RecordingRig rig;
        rig.press(Qt::Key_R, Qt::ControlModifier);
        rig.microphone.hear(SpokenSound().clip().samples);
        rig.press(Qt::Key_Escape);
        QCOMPARE(rig.booth->state(), State::ToRecord);
        QVERIFY(rig.window->isVisible());
        rig.press(Qt::Key_Escape);
        QVERIFY(!rig.window->isVisible());
    }

    void closingInTheMiddleLosesNothing()
    {
        RecordingRig rig;
        rig.press(Qt::Key_R, Qt::ControlModifier);
        rig.microphone.hear(SpokenSound().clip().samples);
        rig.window->close();
        QTRY_COMPARE(rig.booth->state(), State::Waiting);
        QCOMPARE(personsRecordings(waitingRecordingFolder(rig.sample.library.path())).size(), 1);
    }

    void clippingIsSaidWhileItHappensAndRefusedAfterwards()
    {
        RecordingRig rig;
        SpokenSound loud;
        loud.voice = 0.9;
        loud.clipped = true;
        rig.press(Qt::Key_R, Qt::ControlModifier);
        const QString calm = rig.state();
        rig.microphone.hear(loud.clip().samples);
        QVERIFY(rig.window->findChild<LevelMeter *>()->level().clipped);
        QVERIFY(rig.state() != calm);
        rig.picture(u"recording-clipped"_qs);
        rig.press(Qt::Key_R, Qt::ControlModifier);
        QTRY_COMPARE(rig.booth->state(), State::Refused);
        QVERIFY(!rig.state().isEmpty());
        QVERIFY(!rig.find<QPushButton>("keep")->isEnabled());
        QVERIFY(rig.find<QPushButton>("record")->isEnabled());
    }

    void whatIsMissingIsSaid()
    {
        RecordingRig rig;
        QStringList said{rig.state()};
        for (const auto presence : {Microphone::Presence::NoDevice, Microphone::Presence::NotBuilt}) {
            rig.microphone.there = presence;
            Q_EMIT rig.microphone.presenceChanged();
            said.append(rig.state());
            QVERIFY(!rig.find<QPushButton>("record")->isEnabled());
        }
        QCOMPARE(QSet<QString>(said.begin(), said.end()).size(), 3);
        rig.microphone.there = Microphone::Presence::There;
        Q_EMIT rig.microphone.presenceChanged();
        QCOMPARE(rig.state(), said.first());
        QVERIFY(rig.find<QPushButton>("record")->isEnabled());
    }

    void everythingHasANameAndTabReachesIt()
    {
        RecordingRig rig;
        rig.read();
        QSet<QWidget *> reached;
        rig.find<QComboBox>("language")->setFocus();
        for (int i = 0; i < 12; ++i) {
            QWidget *focused = QApplication::focusWidget();
            QVERIFY(focused);
            reached.insert(focused);
            const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(focused);
            QVERIFY2(accessible && !accessible->text(QAccessible::Name).isEmpty(), focused->metaObject()->className());
            QTest::keyClick(focused, Qt::Key_Tab);
        }
        for (const char *name : {"record", "listen", "keep", "drop", "next"})
            QVERIFY2(reached.contains(rig.find<QPushButton>(name)), name);
        QVERIFY(reached.contains(rig.find<QListView>("sentences")));
    }

    /// As they stand on the keyboard, whatever the direction of the sentence (UAX #9).
    void namesOfKeysKeepTheirDirection()
    {
        const RecordingRig rig(Language::Ar, Language::Ar);
        const QString line = rig.window->findChild<Label *>(u"keys"_qs)->text();
        QCOMPARE(line.count(QChar(0x2066)), 4);
        QCOMPARE(line.count(QChar(0x2069)), 4);
    }

    void pictures_data()
    {
        QTest::addColumn<int>("interface");
        QTest::addColumn<int>("language");
        QTest::addColumn<int>("step");
        for (const Language interface : {Language::Fr, Language::Ar, Language::Ti, Language::Uk}) {
            for (const int step : {defaultTextStep, textSteps - 1})
                QTest::addRow("%s-%d", qPrintable(QString(code(interface))), step)
                    << static_cast<int>(interface)
                    << static_cast<int>(interface == Language::Fr ? Language::Ti : interface) << step;
        }
    }
    /// No control is wider than the window, whatever the language and the size.
    void pictures()
    {
        QFETCH(int, interface);
        QFETCH(int, language);
        QFETCH(int, step);
        RecordingRig rig(static_cast<Language>(interface), static_cast<Language>(language), step, {1100, 900});
        rig.picture(u"recording-begin-"_qs + QString::fromLatin1(QTest::currentDataTag()));
        rig.read();
        rig.picture(u"recording-waiting-"_qs + QString::fromLatin1(QTest::currentDataTag()));
        QCOMPARE(rig.window->width(), 1100);
        for (const char *name : {"record", "listen", "keep", "drop", "next"}) {
            auto *button = rig.find<QPushButton>(name);
            const QRect place(button->mapTo(rig.window.get(), QPoint()), button->size());
            QVERIFY2(rig.window->rect().contains(place), name);
            QVERIFY2(button->width() >= button->minimumSizeHint().width(), name);
        }
    }
};

ESCALE_TEST(TestRecordingWindow)
#include "tst_recordingwindow.moc"
