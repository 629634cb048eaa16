// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences for an interview, as a caseworker uses them by keys, and as the person answers by touching cards.
#include "desktoprig.h"
#include "fakevoice.h"
#include "testprogram.h"

using namespace escale;
using namespace escale::test;

namespace {

struct PhrasesDesk {
    FakeVoice voice;
    DesktopRig rig{{}, Language::Fr, {}, &voice};

    explicit PhrasesDesk(Language persons = Language::Ar)
    {
        rig.model.setPersonsLanguage(persons);
        rig.rest();
        QTest::keyClick(rig.window, Qt::Key_F4);
        rig.rest();
    }
    PhrasesPage &page() { return rig.window->phrases(); }
    Interview &interview() { return rig.model.interview(); }
};

QString sentence(int phrase, Language language)
{
    return phrasebook().phrases().at(phrase).in(language);
}

} // namespace

class TestPhrasesPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDigitSaysASentenceInThePersonsLanguage()
    {
        PhrasesDesk desk;
        QVERIFY(desk.page().isVisible());
        desk.page().groups().setCurrentRow(3);
        const QList<int> group = phrasebook().inGroup(3);
        QCOMPARE(desk.page().sentences().rowCount(), group.size());
        desk.page().sentences().setFocus();
        QTest::keyClick(&desk.page().sentences(), Qt::Key_2);
        QCOMPARE(desk.voice.said.last(), sentence(group[1], Language::Ar));
        QCOMPARE(desk.voice.languages.last(), Language::Ar);
        QCOMPARE(desk.interview().phrase(), group[1]);
        QTest::keyClick(&desk.page().sentences(), Qt::Key_0); // the tenth
        QCOMPARE(desk.interview().phrase(), group[9]);
        // A French keyboard, without Shift: é stands on the key of 2.
        QKeyEvent key(QEvent::KeyPress, Qt::Key_Eacute, Qt::NoModifier, QStringLiteral("é"));
        QCoreApplication::sendEvent(&desk.page().sentences(), &key);
        QCOMPARE(desk.interview().phrase(), group[1]);
    }

    void spaceSaysItAgainAndWithShiftSlowly()
    {
        PhrasesDesk desk;
        desk.page().sentences().setFocus();
        QTest::keyClick(&desk.page().sentences(), Qt::Key_1);
        const qsizetype said = desk.voice.said.size();
        QTest::keyClick(&desk.page().sentences(), Qt::Key_Space);
        QCOMPARE(desk.voice.said.size(), said + 1);
        QCOMPARE(desk.voice.said.last(), desk.voice.said.first());
        QCOMPARE(desk.voice.speedsUsed.last(), normalSpeed);
        QTest::keyClick(&desk.page().sentences(), Qt::Key_Space, Qt::ShiftModifier);
        QCOMPARE(desk.voice.said.last(), desk.voice.said.first());
        QCOMPARE(desk.voice.speedsUsed.last(), speeds.front());
    }

    void wordsOfEitherLanguageFindSentencesOfAllGroups()
    {
        PhrasesDesk desk;
        desk.page().field().setFocus();
        QTest::keyClicks(&desk.page().field(), QStringLiteral("identite apport"));
        QCOMPARE(desk.page().sentences().rowCount(), 1);
        QTest::keyClick(&desk.page().field(), Qt::Key_Return);
        QCOMPARE(sentence(desk.interview().phrase(), Language::Fr), QStringLiteral("Apportez une pièce d’identité."));
        desk.page().field().setText(QStringLiteral("طبيب"));
        QVERIFY(desk.page().sentences().rowCount() >= 2);
        desk.page().field().setText(QStringLiteral("zzzz"));
        QCOMPARE(desk.page().sentences().rowCount(), 0);
        QTest::keyClick(&desk.page().field(), Qt::Key_Return); // of nothing
        QTest::keyClick(&desk.page().field(), Qt::Key_2);      // a word, not a sentence
        QCOMPARE(desk.page().field().text(), QStringLiteral("zzzz2"));
    }

    void thePersonAnswersByACardAndTheCaseworkerReadsIt()
    {
        PhrasesDesk desk;
        desk.rig.press(desk.rig.window->commands().personsWindow);
        PersonsWindow *persons = desk.rig.window->personsWindow();
        const int question = phrasebook().find(QStringLiteral("carte de séjour"), {Language::Fr}).first();
        desk.interview().speak(question);
        QCOMPARE(persons->page()->objectName(), QStringLiteral("phrase"));
        QCOMPARE(persons->sentence().text(), sentence(question, Language::Ar));
        QCOMPARE(persons->cards().size(), 3);
        QCOMPARE(persons->cards().first()->words(), QStringLiteral("نعم"));
        QTest::mouseClick(persons->cards().first(), Qt::LeftButton);
        QCOMPARE(desk.interview().answered(), 0);
        QVERIFY(persons->cards().first()->isChecked());
        QCOMPARE(desk.page().answers().count(), 1);
        QVERIFY2(desk.page().answers().item(0)->text().contains(QStringLiteral("Oui")),
                 qPrintable(desk.page().answers().item(0)->text()));
        // The same card lies in the pane, for a desk with one screen.
        QTest::mouseClick(desk.page().cards().at(1), Qt::LeftButton);
        QCOMPARE(desk.interview().answered(), 1);
        QVERIFY(persons->cards().at(1)->isChecked() && !persons->cards().first()->isChecked());
        QTest::keyClick(desk.rig.window, Qt::Key_F8);
        QVERIFY(desk.interview().answers().isEmpty());
        QCOMPARE(desk.page().answers().count(), 0);
    }

    void anAgeIsTouchedDigitByDigit()
    {
        PhrasesDesk desk(Language::Ps);
        desk.rig.press(desk.rig.window->commands().personsWindow);
        PersonsWindow *persons = desk.rig.window->personsWindow();
        desk.interview().speak(phrasebook().find(QStringLiteral("quel âge avez"), {Language::Fr}).first());
        QCOMPARE(persons->cards().size(), 11);
        QTest::mouseClick(persons->cards().at(3), Qt::LeftButton);
        QTest::mouseClick(persons->cards().at(4), Qt::LeftButton);
        QCOMPARE(desk.interview().answered(), 34);
        QTest::mouseClick(persons->cards().last(), Qt::LeftButton);
        QCOMPARE(desk.interview().answered(), -1);
    }

    void whereNobodySpeaksTheLanguageThePageSaysSo()
    {
        PhrasesDesk desk(Language::Ti);
        desk.voice.speaks = LanguageSet::all();
        desk.voice.speaks.remove(Language::Ti);
        desk.interview().speak(0);
        QVERIFY(desk.voice.said.isEmpty());
        QVERIFY2(desk.page().hint().text().contains(QStringLiteral("igrinya")), qPrintable(desk.page().hint().text()));
        desk.rig.model.setPersonsLanguage(Language::Ar);
        desk.interview().speak(0);
        QCOMPARE(desk.voice.said.size(), 1);
        QVERIFY(!desk.page().hint().text().contains(QStringLiteral("igrinya")));
    }

    void aFicheThatIsReadIsSilentWhileASentenceIsSaid()
    {
        PhrasesDesk desk;
        QTest::keyClick(desk.rig.window, Qt::Key_F4);
        desk.rig.choose(0);
        QThreadPool::globalInstance()->waitForDone();
        desk.rig.rest();
        desk.rig.press(desk.rig.window->commands().listen);
        QVERIFY(desk.rig.window->reading().isHeard());
        desk.interview().speak(0);
        QVERIFY(!desk.rig.window->reading().isHeard());
        QCOMPARE(desk.voice.said.last(), sentence(0, Language::Ar));
    }

    void escapeLeavesThePageAndTakesTheSentenceAway()
    {
        PhrasesDesk desk;
        desk.page().sentences().setFocus();
        QTest::keyClick(&desk.page().sentences(), Qt::Key_1);
        QVERIFY(desk.voice.ticket != 0);
        QTest::keyClick(&desk.page().sentences(), Qt::Key_Escape);
        QVERIFY(desk.page().isHidden() || !desk.page().isVisible());
        QVERIFY(!desk.rig.window->commands().phrases->isChecked());
        QCOMPARE(desk.interview().phrase(), -1);
        QCOMPARE(desk.voice.ticket, quint64(0)); // and it is silent
    }

    void inOneLanguageTheSentencesStandOnce()
    {
        PhrasesDesk desk(Language::Fr);
        QVERIFY(desk.page().sentences().isColumnHidden(2));
        desk.rig.model.setPersonsLanguage(Language::Fa);
        QVERIFY(!desk.page().sentences().isColumnHidden(2));
        QVERIFY(desk.page().sentences().item(0, 2)->text().contains(
            sentence(phrasebook().inGroup(0).first(), Language::Fa)));
    }
};

ESCALE_TEST(TestPhrasesPage)
#include "tst_phrasespage.moc"
