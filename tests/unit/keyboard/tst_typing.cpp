// SPDX-License-Identifier: GPL-3.0-or-later
// Real clicks on real keys, into a real field.
#include "keyboard/key.h"
#include "keyboard/keyboard.h"
#include "manualclock.h"
#include "testprogram.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace escale;
using namespace std::chrono_literals;

namespace {

/// A page as the kiosk builds them: a field above, the keyboard in its place at the bottom.
class Page final : public QWidget {
public:
    explicit Page(Language language, QSize size = {1080, 1920})
    {
        appearance.setLanguage(language);
        keyboard = new Keyboard(appearance, clock, this);
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins({});
        column->addWidget(&field);
        column->addWidget(&other);
        column->addStretch();
        column->addWidget(keyboard);
        resize(size);
        show();
        activateWindow();
        if (!QTest::qWaitForWindowActive(this))
            qFatal("no window");
        field.setFocus();
    }

    /// The visible key that writes or shows `text`; a letter's own key before the same letter among the forms.
    [[nodiscard]] Key *key(const QString &text) const
    {
        Key *form = nullptr;
        for (Key *candidate : keyboard->findChildren<Key *>()) {
            if (!candidate->isVisible() || candidate->spec().text != text)
                continue;
            if (candidate->spec().action != KeyAction::Form)
                return candidate;
            form = candidate;
        }
        return form;
    }
    [[nodiscard]] Key *key(KeyAction action) const
    {
        for (Key *candidate : keyboard->findChildren<Key *>()) {
            if (candidate->isVisible() && candidate->spec().action == action)
                return candidate;
        }
        return nullptr;
    }
    template <typename What> void touch(const What &what)
    {
        Key *found = key(what);
        if (!found)
            qFatal("no such key");
        clock.advance(1s); // between what is meant as two strokes
        QTest::mouseClick(found, Qt::LeftButton);
    }
    void type(const QString &letters)
    {
        for (const QChar letter : letters)
            touch(QString(letter));
    }

    test::ManualClock clock;
    Appearance appearance{Profile::Kiosk};
    QLineEdit field;
    QPushButton other;
    Keyboard *keyboard = nullptr;
};

} // namespace

class TestKeyboard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itAppearsWithTheFieldAndGoesWithIt()
    {
        Page page(Language::Fr);
        QVERIFY(page.keyboard->isVisible());
        page.other.setFocus();
        QVERIFY(!page.keyboard->isVisible());
        page.field.setFocus();
        QVERIFY(page.keyboard->isVisible());
    }

    /// EN 301 549, 5.1.6.1: for somebody who does not see, a key says what it is before it writes.
    void exploredAKeyIsHeardUnderTheFingerAndWrittenWhenItIsLifted()
    {
        Page page(Language::Fr);
        page.keyboard->setExplored(true);
        QStringList heard;
        connect(page.keyboard, &Keyboard::found, &page,
                [&heard](const QString &name, Language) { heard.append(name); });
        QSignalSpy acted(page.keyboard, &Keyboard::acted);
        Key *const first = page.key(QStringLiteral("a"));
        Key *const other = page.key(QStringLiteral("z"));
        const auto over = [first](const Key *key) {
            return key->mapTo(key->window(), key->rect().center()) - first->mapTo(first->window(), QPoint());
        };

        // Slid to its neighbour: both are heard, the second is written.
        QTest::mousePress(first, Qt::LeftButton, {}, first->rect().center());
        QVERIFY(first->isDown());
        QCOMPARE(page.field.text(), QString());
        QTest::mouseMove(first, over(other));
        QVERIFY(!first->isDown());
        QVERIFY(other->isDown());
        QTest::mouseRelease(first, Qt::LeftButton, {}, over(other));
        QCOMPARE(heard, (QStringList{QStringLiteral("a"), QStringLiteral("z")}));
        QCOMPARE(page.field.text(), QStringLiteral("z"));
        QVERIFY(!other->isDown());
        QVERIFY(acted.isEmpty()); // it has been heard

        // Lifted beside the keys: nothing is written.
        page.clock.advance(1s);
        QTest::mousePress(first, Qt::LeftButton, {}, first->rect().center());
        QTest::mouseMove(first, QPoint(first->width() / 2, -400));
        QTest::mouseRelease(first, Qt::LeftButton, {}, QPoint(first->width() / 2, -400));
        QCOMPARE(page.field.text(), QStringLiteral("z"));
        QVERIFY(!first->isDown());

        // Backspace waits for the finger too, and a held one erases once.
        page.clock.advance(1s);
        Key *const backspace = page.key(KeyAction::Backspace);
        QTest::mousePress(backspace, Qt::LeftButton, {}, backspace->rect().center());
        page.clock.advance(5s);
        QCOMPARE(page.field.text(), QStringLiteral("z"));
        QTest::mouseRelease(backspace, Qt::LeftButton, {}, backspace->rect().center());
        QCOMPARE(page.field.text(), QString());

        page.keyboard->setExplored(false);
        page.clock.advance(1s);
        QTest::mouseClick(first, Qt::LeftButton, {}, first->rect().center());
        QCOMPARE(page.field.text(), QStringLiteral("a"));
        QCOMPARE(acted.size(), 1);
    }

    void aReadOnlyFieldDoesNotCallIt()
    {
        Page page(Language::Fr);
        page.other.setFocus();
        page.field.setReadOnly(true);
        page.field.setFocus();
        QVERIFY(!page.keyboard->isVisible());
    }

    void itNeverCoversTheField_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("portrait") << QSize(1080, 1920);
        QTest::newRow("landscape") << QSize(1920, 1080);
    }
    void itNeverCoversTheField()
    {
        QFETCH(const QSize, size);
        for (const Language language : allLanguages) {
            Page page(language, size);
            QTRY_VERIFY(page.keyboard->geometry().bottom() == page.rect().bottom());
            QVERIFY(!page.keyboard->geometry().intersects(page.field.geometry()));
            QVERIFY(page.keyboard->height() * 2 < size.height() * 1.2);
        }
    }

    /// 15 mm, whatever the screen (issue: "keys at least 15 mm"): 15 / 25.4 of the density.
    void everyKeyIsAtLeastFifteenMillimetres_data()
    {
        QTest::addColumn<double>("density");
        QTest::addColumn<QSize>("size");
        QTest::newRow("21.5 inch portrait") << 102.0 << QSize(1080, 1920);
        QTest::newRow("32 inch landscape") << 69.0 << QSize(1920, 1080);
        QTest::newRow("15.6 inch portrait") << 141.0 << QSize(1080, 1920);
        QTest::newRow("10 inch portrait") << 150.0 << QSize(800, 1280);
    }
    void everyKeyIsAtLeastFifteenMillimetres()
    {
        QFETCH(const double, density);
        QFETCH(const QSize, size);
        for (const Language language : allLanguages) {
            Page page(language, size);
            page.appearance.setDensity(density);
            QCoreApplication::processEvents();
            for (const KeyAction pageKey : {KeyAction::ShowSigns, KeyAction::ShowLanguages}) {
                const double least = 15 / 25.4 * density;
                for (const Key *key : page.keyboard->findChildren<Key *>()) {
                    if (!key->isVisible())
                        continue;
                    QVERIFY2(key->width() >= least - 1, qPrintable(key->spec().text));
                    QVERIFY2(key->height() >= least - 1, qPrintable(key->spec().text));
                    QVERIFY(page.keyboard->rect().contains(key->geometry()));
                }
                page.touch(pageKey);
                QCoreApplication::processEvents();
            }
        }
    }

    void lettersAreWritten_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("word");
        QTest::newRow("fr") << Language::Fr << u"logement d'urgence"_qs;
        QTest::newRow("en") << Language::En << u"doctor"_qs;
        QTest::newRow("ar") << Language::Ar << u"طبيب قريب"_qs;
        QTest::newRow("fa") << Language::Fa << u"خانه"_qs;
        QTest::newRow("ps") << Language::Ps << u"ښوونځی"_qs;
        QTest::newRow("ru") << Language::Ru << u"съёмная квартира"_qs;
        QTest::newRow("uk") << Language::Uk << u"сім’я"_qs;
    }
    void lettersAreWritten()
    {
        QFETCH(const Language, language);
        QFETCH(const QString, word);
        Page page(language);
        page.type(word);
        QCOMPARE(page.field.text(), word);
        QVERIFY(page.field.hasFocus());
    }

    /// Pages take the focus when they are touched; the keyboard on them must not let it go there.
    void onAPageThatTakesTheFocusTheFieldKeepsIt()
    {
        Page page(Language::Ar);
        page.setFocusPolicy(Qt::StrongFocus);
        // As from a screen: through the window, which is who gives the focus away.
        const Key *key = page.key(u"س"_qs);
        QTest::mouseClick(page.windowHandle(), Qt::LeftButton, {}, key->mapTo(&page, key->rect().center()));
        QCOMPARE(page.field.text(), u"س"_qs);
        QVERIFY(page.field.hasFocus());
        QVERIFY(page.keyboard->isVisible());
    }

    /// ሓገዝ, "help": three families, one form chosen.
    void aFidelFamilyOpensAndTheFormReplacesTheLetter()
    {
        Page page(Language::Ti);
        page.touch(u"ሐ"_qs);
        QCOMPARE(page.field.text(), u"ሐ"_qs);
        page.touch(u"ሓ"_qs);
        QCOMPARE(page.field.text(), u"ሓ"_qs);
        page.type(u"ገዘ"_qs);
        page.touch(u"ዝ"_qs);
        QCOMPARE(page.field.text(), u"ሓገዝ"_qs);
    }

    void aWrongFormIsCorrectedByTouchingAnother()
    {
        Page page(Language::Ti);
        page.type(u"ለሉላ"_qs);
        QCOMPARE(page.field.text(), u"ላ"_qs);
    }

    void theSameLetterTwiceIsTwoLetters()
    {
        Page page(Language::Ti);
        page.type(u"ለለ"_qs);
        QCOMPARE(page.field.text(), u"ለለ"_qs);
    }

    /// The key that opened the family is no longer right before the cursor: nothing of the person's text is replaced.
    void aFormDoesNotReplaceWhatItDoesNotStandBehind()
    {
        Page page(Language::Ti);
        page.type(u"ለ"_qs);
        QTest::keyClicks(&page.field, QStringLiteral("x"));
        page.touch(u"ሉ"_qs);
        QCOMPARE(page.field.text(), u"ለxሉ"_qs);
    }

    void accentsAreFormsOfTheirLetter()
    {
        Page page(Language::Fr);
        page.type(u"pre"_qs);
        page.touch(u"é"_qs);
        page.type(u"fet"_qs);
        QCOMPARE(page.field.text(), u"préfet"_qs);
    }

    void shiftIsForOneLetterAndTwiceForMore()
    {
        Page page(Language::Fr);
        page.touch(KeyAction::Shift);
        page.touch(u"P"_qs);
        page.touch(u"a"_qs);
        QCOMPARE(page.field.text(), u"Pa"_qs);
        page.touch(KeyAction::Shift);
        page.touch(KeyAction::Shift);
        page.type(u"CAF"_qs);
        page.touch(KeyAction::Shift);
        page.type(u"b"_qs);
        QCOMPARE(page.field.text(), u"PaCAFb"_qs);
    }

    void aCapitalKeepsItsSizeWhenAFormIsChosen()
    {
        Page page(Language::Fr);
        page.touch(KeyAction::Shift);
        page.touch(u"E"_qs);
        page.touch(u"É"_qs);
        QCOMPARE(page.field.text(), u"É"_qs);
    }

    void signsHaveTheirOwnPage()
    {
        Page page(Language::Ar);
        page.touch(KeyAction::ShowSigns);
        page.type(u"١1؟"_qs);
        page.touch(KeyAction::ShowLetters);
        page.type(u"ب"_qs);
        QCOMPARE(page.field.text(), u"١1؟ب"_qs);
    }

    /// EN 301 549, 5.7: a repeat that nobody can adjust waits two seconds, and two between letters.
    void backspaceErasesAtOnceAndRepeatsWhileHeld()
    {
        Page page(Language::En);
        page.field.setText(QStringLiteral("abcdefgh"));
        Key *key = page.key(KeyAction::Backspace);
        QTest::mousePress(key, Qt::LeftButton);
        QCOMPARE(page.field.text(), u"abcdefg"_qs);
        page.clock.advance(1999ms);
        QCOMPARE(page.field.text(), u"abcdefg"_qs);
        page.clock.advance(1ms);
        QCOMPARE(page.field.text(), u"abcdef"_qs);
        page.clock.advance(4s);
        QCOMPARE(page.field.text(), u"abcd"_qs);
        QTest::mouseRelease(key, Qt::LeftButton);
        page.clock.advance(5s);
        QCOMPARE(page.field.text(), u"abcd"_qs);
    }

    /// However long a finger stays: only Backspace repeats.
    void aHeldLetterIsWrittenOnce()
    {
        Page page(Language::En);
        Key *key = page.key(u"a"_qs);
        QTest::mousePress(key, Qt::LeftButton);
        page.clock.advance(20s);
        QTest::mouseRelease(key, Qt::LeftButton);
        page.clock.advance(20s);
        QCOMPARE(page.field.text(), u"a"_qs);
    }

    /// EN 301 549, 5.8.
    void aHandThatTremblesWritesALetterOnce()
    {
        Page page(Language::En);
        QSignalSpy struck(page.keyboard, &Keyboard::struck);
        for (const auto pause : {0ms, 60ms, 59ms}) { // 119 ms after the first
            page.clock.advance(pause);
            QTest::mouseClick(page.key(u"l"_qs), Qt::LeftButton);
        }
        QCOMPARE(page.field.text(), u"l"_qs);
        QCOMPARE(struck.size(), 1); // nor does it click
        page.clock.advance(1ms);
        QTest::mouseClick(page.key(u"l"_qs), Qt::LeftButton);
        QCOMPARE(page.field.text(), u"ll"_qs);
    }

    void nextToItAnotherLetterIsHeardAtOnce()
    {
        Page page(Language::En);
        for (const auto *letter : {u"a", u"s", u"a"})
            QTest::mouseClick(page.key(QString::fromUtf16(letter)), Qt::LeftButton);
        QCOMPARE(page.field.text(), u"asa"_qs);
    }

    void aFingerThatBouncesAsItLeavesWritesOnce()
    {
        Page page(Language::En);
        Key *key = page.key(u"a"_qs);
        QTest::mousePress(key, Qt::LeftButton);
        page.clock.advance(900ms);
        QTest::mouseRelease(key, Qt::LeftButton);
        page.clock.advance(59ms);
        QTest::mouseClick(key, Qt::LeftButton);
        QCOMPARE(page.field.text(), u"a"_qs);
        page.clock.advance(1ms);
        QTest::mouseClick(key, Qt::LeftButton);
        QCOMPARE(page.field.text(), u"aa"_qs);
    }

    /// Qt says "released" and "pressed" again; nothing has been written yet.
    void aFingerThatSlipsOffTheEdgeAndBackWrites()
    {
        Page page(Language::En);
        Key *key = page.key(u"a"_qs);
        const auto move = [key](const QPointF &to) {
            QMouseEvent event(QEvent::MouseMove, to, key->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {});
            QCoreApplication::sendEvent(key, &event);
        };
        QTest::mousePress(key, Qt::LeftButton);
        move(QPointF(-9, -9));
        page.clock.advance(20ms);
        move(key->rect().center());
        page.clock.advance(20ms);
        QTest::mouseRelease(key, Qt::LeftButton);
        QCOMPARE(page.field.text(), u"a"_qs);
    }

    /// Somebody who types quickly means both letters.
    void aQuickDoubleLetterIsTwoLetters()
    {
        Page page(Language::En);
        for (int i = 0; i < 2; ++i) {
            page.clock.advance(140ms);
            QTest::mouseClick(page.key(u"l"_qs), Qt::LeftButton);
        }
        QCOMPARE(page.field.text(), u"ll"_qs);
    }

    void aHandThatTremblesErasesOnce()
    {
        Page page(Language::En);
        page.field.setText(QStringLiteral("abc"));
        Key *key = page.key(KeyAction::Backspace);
        for (const auto pause : {0ms, 30ms}) {
            page.clock.advance(pause);
            QTest::mousePress(key, Qt::LeftButton);
            page.clock.advance(60ms);
            QTest::mouseRelease(key, Qt::LeftButton);
        }
        page.clock.advance(10s);
        QCOMPARE(page.field.text(), u"ab"_qs);
    }

    /// The first stroke puts another key under the finger.
    void aPageOfKeysThatHasChangedIsNotChangedBack()
    {
        Page page(Language::En);
        Key *key = page.key(KeyAction::ShowSigns);
        const QPoint place = key->mapTo(&page, key->rect().center());
        for (int i = 0; i < 2; ++i)
            QTest::mouseClick(page.windowHandle(), Qt::LeftButton, {}, place);
        QVERIFY(page.key(KeyAction::ShowLetters));
        QVERIFY(page.key(u"1"_qs)); // nor are there the languages, whose key has come to lie there
    }

    void theDelayIsASetting()
    {
        Page page(Language::En);
        const auto twice = [&](std::chrono::milliseconds delay, std::chrono::milliseconds pause) {
            page.field.clear();
            page.clock.advance(5s);
            page.keyboard->setBounceDelay(delay);
            QTest::mouseClick(page.key(u"l"_qs), Qt::LeftButton);
            page.clock.advance(pause);
            QTest::mouseClick(page.key(u"l"_qs), Qt::LeftButton);
            return page.field.text().size();
        };
        QCOMPARE(twice(0ms, 0ms), 2);
        QCOMPARE(twice(1000ms, 999ms), 1);
        QCOMPARE(twice(1000ms, 1000ms), 2);
    }

    void enterReachesTheField()
    {
        Page page(Language::Ru);
        QSignalSpy returned(&page.field, &QLineEdit::returnPressed);
        QSignalSpy entered(page.keyboard, &Keyboard::entered);
        page.touch(KeyAction::Enter);
        QCOMPARE(returned.size(), 1);
        QCOMPARE(entered.size(), 1);
    }

    void theLanguageKeyOffersTheLanguagesOfTheKiosk()
    {
        Page page(Language::Fr);
        page.keyboard->setLanguages({Language::Fr, Language::Ti});
        page.touch(KeyAction::ShowLanguages);
        QVERIFY(!page.key(ownName(Language::Ar)));
        page.touch(ownName(Language::Ti));
        QCOMPARE(page.keyboard->keyboardLanguage(), Language::Ti);
        page.type(u"ሰ"_qs);
        QCOMPARE(page.field.text(), u"ሰ"_qs);
    }

    void withOneLanguageThereIsNoLanguageKey()
    {
        Page page(Language::Fr);
        page.keyboard->setLanguages({Language::Fr});
        QVERIFY(!page.key(KeyAction::ShowLanguages));
    }

    void itFollowsTheLanguageOfTheInterface()
    {
        Page page(Language::Fr);
        page.appearance.setLanguage(Language::Uk);
        QCOMPARE(page.keyboard->keyboardLanguage(), Language::Uk);
        QVERIFY(page.key(u"ї"_qs));
    }

    void closedItComesBackWhenTheFieldIsTouched()
    {
        Page page(Language::Fr);
        page.touch(KeyAction::Close);
        QVERIFY(!page.keyboard->isVisible());
        QVERIFY(page.field.hasFocus());
        QTest::mouseClick(&page.field, Qt::LeftButton);
        QVERIFY(page.keyboard->isVisible());
    }

    void aPhysicalKeyboardTypesBesideIt()
    {
        Page page(Language::Fr);
        page.type(u"a"_qs);
        QTest::keyClicks(&page.field, QStringLiteral("zu"));
        page.type(u"r"_qs);
        QCOMPARE(page.field.text(), u"azur"_qs);
    }

    void everyKeyIsNamedAndNoneTakesTheFocus()
    {
        Page page(Language::Fa);
        for (const Key *key : page.keyboard->findChildren<Key *>()) {
            QVERIFY(!key->accessibleName().isEmpty());
            QCOMPARE(key->focusPolicy(), Qt::NoFocus);
        }
    }

    void everyStrokeIsHeard()
    {
        Page page(Language::En);
        QSignalSpy struck(page.keyboard, &Keyboard::struck);
        page.type(u"ok"_qs);
        page.touch(KeyAction::Backspace);
        QCOMPARE(struck.size(), 3);
    }

    void resetLeavesNoTraceOfTheVisit()
    {
        Page page(Language::Fr);
        page.keyboard->setKeyboardLanguage(Language::Ti);
        page.type(u"ለ"_qs);
        page.keyboard->reset();
        QCOMPARE(page.keyboard->keyboardLanguage(), Language::Fr);
        QVERIFY(!page.keyboard->isVisible());
    }

    /// Keys stand as on a real keyboard: an interface from right to left does not turn them round.
    void anInterfaceFromRightToLeftDoesNotTurnTheKeysRound()
    {
        Page page(Language::Ar);
        page.setLayoutDirection(Qt::RightToLeft);
        QVERIFY(page.key(u"ض"_qs)->x() < page.key(u"ص"_qs)->x());
    }
};

ESCALE_TEST(TestKeyboard)
#include "tst_typing.moc"
