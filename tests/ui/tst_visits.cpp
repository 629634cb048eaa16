// SPDX-License-Identifier: GPL-3.0-or-later
// Whole visits by somebody who does not read, driven by touches alone: what is heard when, how many touches, and no
// page without a way on that can be heard. Nothing is looked up by its words: whoever touches here knows pictures and
// places.
#include "keyboard/key.h"
#include "kiosk/earpage.h"
#include "kiosk/fichecardview.h"
#include "kiosk/helppage.h"
#include "kiosk/languagecard.h"
#include "kiosk/readingpage.h"
#include "kiosk/stepspage.h"
#include "kiosk/themetile.h"
#include "kioskrig.h"
#include "testprogram.h"

#include <QPointer>
#include <utility>

using namespace escale;
using namespace escale::test;

namespace {

/// Keeps count and the list of what was heard.
class Visitor {
public:
    explicit Visitor(KioskRig &rig) : m_rig(rig) {}

    void touch(QAbstractButton &button)
    {
        ++touches;
        const QString name = button.objectName(); // what is touched may go
        m_rig.press(button);
        note(name);
        if (waysOn() == 0)
            deadEnds.append(name);
    }
    void touchCard(Card &card)
    {
        ++touches;
        const QString name = card.objectName();
        m_rig.pressCard(card);
        note(name);
        if (waysOn() == 0)
            deadEnds.append(name);
    }
    void touch(const char *name) { touch(*m_rig.find<QAbstractButton>(name)); }
    /// Hear, then open.
    void twice(QAbstractButton &button)
    {
        touch(button);
        touch(button);
    }
    void twice(const char *name) { twice(*m_rig.find<QAbstractButton>(name)); }

    /// What was said at the last touch.
    [[nodiscard]] QList<SpokenText> now() const { return m_now; }
    [[nodiscard]] bool heardAnything() const { return !m_now.isEmpty(); }
    /// Ways on from here that somebody finds who cannot read: said at a touch, and not the end of the visit.
    [[nodiscard]] int waysOn() const
    {
        int ways = 0;
        // The first page has the ear, and it is the end of the way back.
        for (const char *name : {"footBack", "home", "help", "welcomeEar"})
            ways += m_rig.find(name) != nullptr ? 1 : 0;
        return ways;
    }

    /// To the reader of the test's output.
    void tell() const
    {
        for (const QString &line : transcript)
            qInfo().noquote() << line;
        qInfo().noquote() << "touches:" << touches << "dead ends:" << deadEnds.size() << deadEnds.join(u' ');
    }

    int touches = 0;
    QStringList transcript;
    QStringList deadEnds; ///< what was touched before each

private:
    void note(const QString &touched)
    {
        m_now.clear();
        while (m_seen < m_rig.voice.said.size())
            m_now += m_rig.voice.said.at(m_seen++);
        QStringList words;
        for (const SpokenText &text : std::as_const(m_now))
            words.append(QLatin1String(code(text.language)) + QStringLiteral(": ") + text.text);
        transcript.append(QStringLiteral("%1. %2 -> %3").arg(touches).arg(touched, words.join(QStringLiteral(" | "))));
    }

    KioskRig &m_rig;
    QList<SpokenText> m_now;
    qsizetype m_seen = 0;
};

bool allIn(const QList<SpokenText> &texts, Language language)
{
    return !texts.isEmpty() && std::all_of(texts.cbegin(), texts.cend(), [language](const SpokenText &text) {
        return text.language == language && !text.text.trimmed().isEmpty();
    });
}

} // namespace

class TestVisits : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aTigrinyaSpeakerWhoCannotReadFindsADoctor();
    void aPashtoSpeakerWithTheLargestWordsListens();
    void aUkrainianInAHurryTakesAPageAlong();
    void whoRefusesEverythingComesToAPerson();
    void aWrongTouchCostsNothing();
};

void TestVisits::aTigrinyaSpeakerWhoCannotReadFindsADoctor()
{
    KioskRig rig;
    Visitor visitor(rig);
    // The ear greets; at one's own language one touches again.
    visitor.touch("welcomeEar");
    const QList<SpokenText> round = visitor.now();
    const auto own = std::find_if(round.cbegin(), round.cend(),
                                  [](const SpokenText &text) { return text.language == Language::Ti; });
    QVERIFY(own != round.cend());
    rig.voice.lastLit(static_cast<int>(own - round.cbegin()));
    visitor.touch("welcomeEar");
    QCOMPARE(rig.page(), PageName::Themes);
    QVERIFY(allIn(visitor.now(), Language::Ti));
    QCOMPARE(visitor.waysOn(), 2); // home and somebody; behind it there is nothing

    visitor.touch("findByEar");
    QVERIFY(allIn(visitor.now(), Language::Ti));
    visitor.touch("findByEar");
    QCOMPARE(rig.page(), PageName::Ear);
    QVERIFY(allIn(visitor.now(), Language::Ti));
    QCOMPARE(visitor.waysOn(), 3);

    // The doctor is among the first two pictures.
    PictureButton *doctor = nullptr;
    for (PictureButton *option : rig.all<PictureButton>()) {
        if (option->picture() == QLatin1String("doctor"))
            doctor = option;
    }
    QVERIFY(doctor);
    visitor.touch(*doctor);
    QVERIFY(allIn(visitor.now(), Language::Ti));
    visitor.touch("earYes");
    auto &ear = static_cast<EarPage &>(rig.window->page(PageName::Ear));
    for (int questions = 0; ear.step().kind == EarStep::Kind::Need && questions < EarFinder::mostNeedPairs;
         ++questions) {
        QVERIFY(visitor.heardAnything());
        visitor.touch("earNo");
    }
    QCOMPARE(ear.step().kind, EarStep::Kind::Fiche);
    QVERIFY(allIn(visitor.now(), Language::Ti)); // its title, and the question
    QVERIFY(ear.step().fiches <= EarFinder::mostFiches);
    QCOMPARE(visitor.waysOn(), 3);
    const QString fiche = ear.step().card->id;

    visitor.touch("earYes");
    QCOMPARE(rig.page(), PageName::Fiche);
    QCOMPARE(rig.window->navigator().current().fiche, fiche);
    QVERIFY(allIn(visitor.now(), Language::Ti));
    QCOMPARE(visitor.waysOn(), 3);
    const int toTheFiche = visitor.touches;

    // In pictures, a step a screen, each said as it opens.
    visitor.twice("inPictures");
    const int steps = static_cast<StepsPage &>(rig.window->page(PageName::Steps)).steps();
    QVERIFY(steps >= 1);
    for (int step = 0; step < steps; ++step) {
        QCOMPARE(rig.window->navigator().current().step, step);
        QVERIFY(allIn(visitor.now(), Language::Ti));
        QVERIFY(visitor.now().size() >= 3); // where one is, what is to be done, how to go on
        visitor.twice("stepsNext");
    }
    QVERIFY(allIn(visitor.now(), Language::Ti));

    // And to a person, who is told what it is about in French.
    visitor.twice("stepsHelp");
    QCOMPARE(rig.page(), PageName::Help);
    QVERIFY(allIn(visitor.now(), Language::Ti));
    visitor.touch("helpListen");
    QVERIFY(allIn(visitor.now().mid(0, 1), Language::Ti));
    visitor.touch("helpListen");
    QVERIFY(allIn(visitor.now(), Language::Fr));
    visitor.tell();
    qInfo() << "touches to the fiche:" << toTheFiche;
    QCOMPARE(visitor.deadEnds, QStringList());
    QVERIFY2(toTheFiche <= 8, qPrintable(visitor.transcript.join(u'\n')));
}

/// Sees little: 200 %, high contrast. What is touched is found by its place, heard first, and never beyond the screen.
void TestVisits::aPashtoSpeakerWithTheLargestWordsListens()
{
    KioskRig rig;
    Visitor visitor(rig);
    visitor.touch("welcomeEar");
    const QList<SpokenText> round = visitor.now();
    const auto own = std::find_if(round.cbegin(), round.cend(),
                                  [](const SpokenText &text) { return text.language == Language::Ps; });
    QVERIFY(own != round.cend());
    rig.voice.lastLit(static_cast<int>(own - round.cbegin()));
    visitor.touch("welcomeEar");
    visitor.touch("textSize");
    QVERIFY(allIn(visitor.now(), Language::Ps));
    for (int size = 0; size < textSteps && rig.appearance.textStep() != textSteps - 1; ++size)
        visitor.touch("textSize");
    QCOMPARE(rig.appearance.textStep(), textSteps - 1);
    visitor.twice("contrast");
    QCOMPARE(rig.appearance.colourSet(), ColourSet::HighContrast);

    ThemeTile *health = nullptr;
    for (ThemeTile *tile : rig.all<ThemeTile>()) {
        if (tile->theme().id == QStringLiteral("e5ca1e0000000000000a0005"))
            health = tile;
    }
    QVERIFY(health);
    visitor.touchCard(*health);
    QVERIFY(allIn(visitor.now(), Language::Ps));
    visitor.touchCard(*health);
    QCOMPARE(rig.page(), PageName::List);
    QVERIFY(allIn(visitor.now(), Language::Ps));
    FicheCardView *card = rig.all<FicheCardView>().first();
    visitor.touchCard(*card);
    QVERIFY(allIn(visitor.now(), Language::Ps));
    visitor.touchCard(*card);
    QCOMPARE(rig.page(), PageName::Fiche);
    visitor.twice("volume");
    visitor.touch("louder");
    QVERIFY(allIn(visitor.now(), Language::Ps)); // as loud as it is now
    visitor.twice("inPictures");
    QCOMPARE(rig.page(), PageName::Steps);
    QVERIFY(allIn(visitor.now(), Language::Ps));
    for (const char *name : {"stepsNext", "stepPicture", "footBack", "again", "help"})
        QVERIFY2(rig.window->rect().contains(rig.placeOf(*rig.find(name))), name);
    visitor.twice("footBack");
    QCOMPARE(rig.page(), PageName::Fiche);
    visitor.tell();
    QCOMPARE(visitor.deadEnds, QStringList());
}

/// Reads, has no time: five letters, one card, the code, gone. No guide stands in the way.
void TestVisits::aUkrainianInAHurryTakesAPageAlong()
{
    KioskRig rig;
    Visitor visitor(rig);
    visitor.touchCard(*rig.find<LanguageCard>("language-uk"));
    QCOMPARE(rig.page(), PageName::Themes);
    visitor.touch("searchDoor");
    for (const QChar letter : QStringLiteral("лікар")) {
        Key *key = nullptr;
        for (Key *one : rig.all<Key>()) {
            if (one->spec().action == KeyAction::Write && one->spec().text == letter)
                key = one;
        }
        QVERIFY2(key, qPrintable(QString(letter)));
        visitor.touch(*key);
    }
    // The answer to the last letter puts other cards in the place of those before.
    QPointer<FicheCardView> first;
    int same = 0;
    const auto stays = [&] {
        rig.rest();
        const QPointer<FicheCardView> before = std::exchange(first, rig.all<FicheCardView>().value(0));
        same = first && first == before ? same + 1 : 0;
        return same > 5; // a quarter of a second
    };
    QTRY_VERIFY(stays());
    visitor.touchCard(*rig.all<FicheCardView>().first());
    QCOMPARE(rig.page(), PageName::Fiche);
    const QString fiche = rig.window->navigator().current().fiche;
    rig.go({.page = PageName::TakeAway, .fiche = fiche}); // what the bar of the voices opens: there is none here
    QVERIFY(rig.find("takeAwayCode"));
    visitor.touch("listen");
    QVERIFY(allIn(visitor.now(), Language::Uk));
    QVERIFY(!rig.window->guide().isOn());
    QSignalSpy gone(rig.window, &KioskWindow::finishWanted);
    visitor.touch("finish");
    QCOMPARE(gone.count(), 1);
    visitor.tell();
    QVERIFY2(visitor.touches <= 11, qPrintable(visitor.transcript.join(u'\n')));
    QCOMPARE(visitor.deadEnds, QStringList());
}

/// At most six questions and five fiches; then somebody, with what it was about; and from there back again.
void TestVisits::whoRefusesEverythingComesToAPerson()
{
    for (const Language language : {Language::Ti, Language::Ps, Language::Fr}) {
        KioskRig rig;
        rig.window->guide().begin();
        rig.start(language);
        Visitor visitor(rig);
        visitor.twice("findByEar");
        int refused = 0;
        while (rig.page() == PageName::Ear && refused < 20) {
            QVERIFY(visitor.heardAnything());
            visitor.touch("earNo");
            ++refused;
        }
        QVERIFY2(refused <= 4, "four pairs of pictures");
        QCOMPARE(rig.page(), PageName::Help);
        QVERIFY(visitor.heardAnything());

        // The same inside a choice: its fiches are five at most.
        rig.window->navigator().home();
        rig.rest();
        visitor.twice("findByEar");
        visitor.touch("earOption0");
        visitor.touch("earYes");
        refused = 0;
        while (rig.page() == PageName::Ear && refused < 20) {
            visitor.touch("earNo");
            ++refused;
        }
        QVERIFY(refused >= 1 && refused <= EarFinder::mostNeedPairs + EarFinder::mostFiches);
        QCOMPARE(rig.page(), PageName::Help);
        const QList<SpokenText> card = static_cast<HelpPage &>(rig.window->page(PageName::Help)).french();
        QVERIFY2(std::any_of(card.cbegin(), card.cend(),
                             [](const SpokenText &text) { return text.text.contains(QStringLiteral("anté")); }),
                 "what it was about is on the card");
        visitor.twice("footBack");
        QCOMPARE(rig.page(), PageName::Ear);
    }
}

void TestVisits::aWrongTouchCostsNothing()
{
    KioskRig rig;
    rig.window->guide().begin();
    rig.start(Language::Ti);
    Visitor visitor(rig);
    visitor.twice("findByEar");
    auto &ear = static_cast<EarPage &>(rig.window->page(PageName::Ear));
    const EarStep first = ear.step();
    visitor.touch("earYes"); // nothing lit: the question again, no error
    QCOMPARE(rig.page(), PageName::Ear);
    QCOMPARE(ear.step(), first);
    QVERIFY(visitor.heardAnything());
    visitor.touch("earNo");
    QVERIFY(ear.step() != first);
    visitor.twice("footBack");
    QCOMPARE(ear.step(), first);
    visitor.twice("footBack");
    QCOMPARE(rig.page(), PageName::Themes);
}

ESCALE_TEST(TestVisits)
#include "tst_visits.moc"
