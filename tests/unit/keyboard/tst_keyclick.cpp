// SPDX-License-Identifier: GPL-3.0-or-later
// The click of a key, heard by a loudspeaker that writes down what it is given.
#include "keyboard/key.h"
#include "keyboard/keyboard.h"
#include "keyboard/keyclick.h"
#include "manualclock.h"
#include "testprogram.h"

#include <QLineEdit>
#include <QTest>
#include <QVBoxLayout>
#include <algorithm>

using namespace escale;
using namespace std::chrono_literals;

namespace {

struct Played {
    Clip clip;
    double volume;
};

class Ear final : public AudioOutput {
public:
    using AudioOutput::AudioOutput;
    QList<Played> played;
    void play(quint64, const Clip &clip, double volume) override { played.append({clip, volume}); }
    void stop() override {}
    void setVolume(double) override {}
};

int peakOf(const Clip &clip)
{
    int peak = 0;
    for (const qint16 sample : clip.samples)
        peak = std::max(peak, std::abs(int(sample)));
    return peak;
}

} // namespace

class TestKeyClick : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itIsShortAndSoft()
    {
        const Clip click = keyClickSound();
        QVERIFY(click.duration() <= 20ms);
        QVERIFY(click.duration() >= 5ms);
        constexpr int fullScale = 32'767;
        QVERIFY(peakOf(click) <= fullScale / 4);
        QVERIFY(peakOf(click) >= fullScale / 50); // and it is there
        QVERIFY(click.words.isEmpty());
    }

    /// A sound that stops in the middle of a wave cracks.
    void itBeginsAndEndsInSilence()
    {
        const Clip click = keyClickSound();
        constexpr int nearlyNothing = 40;
        QVERIFY(std::abs(int(click.samples.first())) <= nearlyNothing);
        QVERIFY(std::abs(int(click.samples.last())) <= nearlyNothing);
    }

    void itKeepsUnderTheCeiling()
    {
        Ear ear;
        KeyClick click(ear, 0.3);
        click.strike();
        QCOMPARE(ear.played.size(), 1);
        QCOMPARE(ear.played.first().volume, 0.3);
    }

    void noLoudspeakerNoHarm()
    {
        Ear ear;
        KeyClick click(ear, 1);
        for (quint64 i = 1; i <= 3; ++i) {
            click.strike();
            Q_EMIT ear.failed(i);
        }
        QCOMPARE(ear.played.size(), 3);
    }

    void everyKeyClicksOnceAndTheSame()
    {
        test::ManualClock clock;
        Appearance appearance{Profile::Kiosk};
        QWidget page;
        auto *column = new QVBoxLayout(&page);
        auto *field = new QLineEdit;
        auto *keyboard = new Keyboard(appearance, clock);
        column->addWidget(field);
        column->addWidget(keyboard);
        page.resize(1080, 1920);
        page.show();
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        field->setFocus();
        Ear ear;
        KeyClick click(ear, 1);
        connect(keyboard, &Keyboard::struck, &click, &KeyClick::strike);
        qsizetype struck = 0;
        for (const KeyAction action : {KeyAction::Write, KeyAction::Backspace, KeyAction::Shift}) {
            for (Key *key : keyboard->findChildren<Key *>()) {
                if (key->isVisible() && key->spec().action == action) {
                    QTest::mousePress(key, Qt::LeftButton);
                    QCOMPARE(ear.played.size(), ++struck); // with the finger, not after it
                    QTest::mouseRelease(key, Qt::LeftButton);
                    break;
                }
            }
        }
        QCOMPARE(struck, 3);
        QTest::keyClicks(field, QStringLiteral("abc")); // a keyboard of its own has clicks of its own
        QCOMPARE(ear.played.size(), 3);
        QVERIFY(std::all_of(ear.played.begin(), ear.played.end(),
                            [](const Played &one) { return one.clip == keyClickSound(); }));
    }
};

ESCALE_TEST(TestKeyClick)
#include "tst_keyclick.moc"
