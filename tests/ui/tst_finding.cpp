// SPDX-License-Identifier: GPL-3.0-or-later
// Finding a fiche on the kiosk: by need, by three answers, by words.
#include "kiosk/fichecardview.h"
#include "kiosk/picturebutton.h"
#include "kiosk/readingpage.h"
#include "kioskrig.h"
#include "reader/ficheview.h"
#include "samplelibrary.h"
#include "testprogram.h"

#include <QLineEdit>

using namespace escale;
using namespace escale::test;

namespace {

QString themeOf(KioskRig &rig, const QString &fiche)
{
    QString theme;
    rig.library.fiche(fiche, Language::Fr, rig.window,
                      [&theme](const Result<ReadFiche> &read) { theme = read->fiche.theme; });
    rig.rest();
    return theme;
}

} // namespace

class TestFinding : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void needsFilterTheList();
    void whereLargeWordsLeaveNoRoomTheNeedsAreOneKey();
    void theFicheFoundByEarIsWholeAboveYesAndNo();
    void answersFilterTheList();
    void anotherPlaceIsThreeTouchesAway();
    void theSettingSaysWhatTheAnswersMean();
    void searchWhileTyping();
    void aResultOpensAtTheSectionFound();
    void nothingFoundOffersHelp();
};

void TestFinding::needsFilterTheList()
{
    KioskRig rig;
    rig.start(Language::Fr);
    rig.go({.page = PageName::List, .theme = themeOf(rig, QStringLiteral("e5ca1e0000000000000c0001"))});
    QList<Button *> chips;
    for (Button *button : rig.all<Button>()) {
        if (button->isCheckable())
            chips.append(button);
    }
    QVERIFY(chips.size() > 2);
    QVERIFY(chips.first()->isChecked());
    const auto all = rig.all<FicheCardView>().size();
    rig.press(*chips.last());
    QCOMPARE(rig.page(), PageName::List);
    const QString need = rig.window->navigator().current().need;
    QVERIFY(!need.isEmpty());
    QVERIFY(rig.all<FicheCardView>().size() < all);
    for (const FicheCardView *card : rig.all<FicheCardView>())
        QVERIFY(card->fiche().needs.contains(need));
    // Still chosen when one comes back from a fiche.
    rig.pressCard(*rig.all<FicheCardView>().first());
    rig.press(*rig.find("back"));
    QCOMPARE(rig.window->navigator().current().need, need);
    for (const FicheCardView *card : rig.all<FicheCardView>())
        QVERIFY(card->fiche().needs.contains(need));
}

void TestFinding::whereLargeWordsLeaveNoRoomTheNeedsAreOneKey()
{
    KioskRig rig({1024, 768});
    rig.start(Language::Fr);
    const QString theme = themeOf(rig, QStringLiteral("e5ca1e0000000000000c0001"));
    rig.go({.page = PageName::List, .theme = theme});
    rig.appearance.setTextStep(textSteps - 1);
    rig.rest();
    auto *fold = rig.find<Button>("fold");
    QVERIFY(fold);
    QVERIFY(!fold->isChecked());
    QVERIFY(!rig.find("need"));
    const auto firstIsWhole = [&rig] {
        const auto cards = rig.all<FicheCardView>();
        return !cards.isEmpty() && rig.placeOf(rig.window->page(PageName::List)).contains(rig.placeOf(*cards.first()));
    };
    QVERIFY(firstIsWhole());

    rig.press(*fold);
    QVERIFY(rig.find("need"));
    QVERIFY(fold->isChecked());
    QList<Button *> needs = rig.all<Button>();
    needs.removeIf([](const Button *button) { return button->objectName() != QLatin1String("need"); });
    rig.press(*needs.last());
    // What was chosen is seen at once, and that something is chosen.
    QVERIFY(!rig.find("need"));
    QVERIFY(fold->isChecked());
    QVERIFY(firstIsWhole());
    const QString need = rig.window->navigator().current().need;
    QVERIFY(!need.isEmpty());
    for (const FicheCardView *card : rig.all<FicheCardView>())
        QVERIFY(card->fiche().needs.contains(need));

    // Where there is room all of them are seen.
    rig.appearance.setTextStep(defaultTextStep);
    rig.window->resize(1080, 1920);
    rig.rest();
    QVERIFY(!rig.find("fold"));
    QVERIFY(rig.find("need"));
}

void TestFinding::theFicheFoundByEarIsWholeAboveYesAndNo()
{
    KioskRig rig({1024, 768});
    rig.appearance.setTextStep(textSteps - 1);
    rig.start(Language::Ps); // of many words
    rig.go({.page = PageName::Ear, .ear = {.choice = QStringLiteral("doctor"), .need = {}}});
    const auto *fiche = rig.find<PictureButton>("earOption0");
    QVERIFY(fiche);
    QVERIFY(fiche->words().count(u' ') > 3);
    const QRect place = rig.placeOf(*fiche);
    QVERIFY(rig.placeOf(rig.window->page(PageName::Ear)).contains(place));
    QVERIFY(place.bottom() < rig.placeOf(*rig.find("earYes")).top());
}

void TestFinding::answersFilterTheList()
{
    KioskOptions options;
    options.department = QStringLiteral("38");
    KioskRig rig({1080, 1920}, options);
    rig.start(Language::En);
    const QString unanswered = rig.find<PictureButton>("questions")->words();
    rig.press(*rig.find("questions"));
    QCOMPARE(rig.page(), PageName::Questions);
    const QString all = rig.find<Button>("showFitting")->words();
    QList<Button *> answers = rig.find("questionAge")->findChildren<Button *>();
    answers.removeIf([](Button *button) { return !button->isCheckable(); });
    QCOMPARE(answers.size(), 3);
    rig.press(*answers.first());
    QVERIFY(answers.first()->isChecked());
    QVERIFY(rig.find<Button>("showFitting")->words() != all); // the sample has fiches for adults only
    rig.press(*answers.last());
    QVERIFY(!answers.first()->isChecked()); // one answer at most
    rig.press(*answers.last());
    QVERIFY(!answers.last()->isChecked()); // and it can be taken back
    rig.press(*answers.first());
    rig.press(*rig.find("showFitting"));
    QCOMPARE(rig.page(), PageName::Themes);
    QCOMPARE(rig.window->visit().ageBracket, std::optional(0));
    QVERIFY(rig.find<PictureButton>("questions")->words() != unanswered); // that lists are shortened is to be seen
    // The driving licence is for people of 18 and over.
    rig.go({.page = PageName::List, .theme = themeOf(rig, QStringLiteral("e5ca1e0000000000000c0007"))});
    for (const FicheCardView *card : rig.all<FicheCardView>())
        QVERIFY(card->fiche().id != QStringLiteral("e5ca1e0000000000000c0007"));
}

/// Who lives elsewhere says so in three touches.
void TestFinding::anotherPlaceIsThreeTouchesAway()
{
    KioskOptions options;
    options.department = QStringLiteral("38");
    KioskRig rig({1080, 1920}, options);
    rig.start(Language::Ar);
    rig.press(*rig.find("questions"));
    const auto touch = [&rig](const QString &part) {
        for (Button *button : rig.find("questionPlace")->findChildren<Button *>()) {
            if (button->isCheckable() && button->isVisible() && button->words().contains(part))
                return rig.press(*button);
        }
        QFAIL(qPrintable(part));
    };
    const auto offered = [&rig] {
        qsizetype count = 0;
        for (const Button *button : rig.find("questionPlace")->findChildren<Button *>())
            count += button->isCheckable() && button->isVisible() ? 1 : 0;
        return count;
    };
    QCOMPARE(offered(), 2);
    touch(QStringLiteral("أخرى"));
    QVERIFY(offered() <= 12);
    touch(QStringLiteral("90"));
    QVERIFY(offered() <= 12);
    touch(QStringLiteral("Guadeloupe"));
    rig.press(*rig.find("showFitting"));
    QCOMPARE(rig.window->visit().department, QStringLiteral("971"));
    // Who comes back to the questions finds the answer.
    rig.press(*rig.find("questions"));
    bool chosen = false;
    for (const Button *button : rig.find("questionPlace")->findChildren<Button *>())
        chosen = chosen || (button->isChecked() && button->words().contains(QStringLiteral("Guadeloupe")));
    QVERIFY(chosen);
}

/// Somebody fluent can follow all that others can; the exact band of the reference app (contract 3.5) hides from them
/// the sheets for other levels (13, 14, 15, 19, 20) and the one whose list is empty (03).
void TestFinding::theSettingSaysWhatTheAnswersMean()
{
    for (const auto &[semantics, fitting] : {std::pair(Semantics::Escale, 20), std::pair(Semantics::App, 14)}) {
        KioskOptions options;
        options.semantics = semantics;
        KioskRig rig({1080, 1920}, options);
        rig.start(Language::En);
        rig.press(*rig.find("questions"));
        QList<Button *> answers = rig.find("questionFrench")->findChildren<Button *>();
        answers.removeIf([](Button *button) { return !button->isCheckable(); });
        rig.press(*answers.last());
        QCOMPARE(rig.find<Button>("showFitting")->words(), QStringLiteral("Show %1 fiches").arg(fitting));
    }
}

void TestFinding::searchWhileTyping()
{
    KioskRig rig;
    rig.start(Language::Fr);
    rig.press(*rig.find("searchDoor"));
    QCOMPARE(rig.page(), PageName::Search);
    auto *field = rig.find<QLineEdit>("searchField");
    QTest::keyClicks(field, QStringLiteral("banqu"));
    const auto found = [&rig] {
        for (const FicheCardView *card : rig.all<FicheCardView>()) {
            if (card->fiche().id == bankAccount)
                return true;
        }
        return false;
    };
    QTRY_VERIFY(found()); // answered by a thread of its own
    QCOMPARE(rig.window->navigator().current().query, QStringLiteral("banqu"));
    rig.go({.page = PageName::Fiche, .fiche = bankAccount});
    rig.press(*rig.find("back"));
    QCOMPARE(field->text(), QStringLiteral("banqu"));
    QTRY_VERIFY(found());
    rig.press(*rig.find("clearSearch"));
    QVERIFY(field->text().isEmpty());
    QTRY_VERIFY(rig.all<FicheCardView>().isEmpty());
}

/// The card says the section, the page begins there with the words lit, and coming back finds the list as it was.
void TestFinding::aResultOpensAtTheSectionFound()
{
    KioskRig rig;
    rig.start(Language::Fr);
    rig.press(*rig.find("searchDoor"));
    auto *field = rig.find<QLineEdit>("searchField");
    field->setText(QStringLiteral("rendez-vous banque"));
    rig.look(); // until the answer stands: a clock that moves asks again
    rig.rest();
    FicheCardView *card = nullptr;
    const auto found = [&] {
        for (FicheCardView *one : rig.all<FicheCardView>()) {
            if (one->fiche().id == bankAccount)
                card = one;
        }
        return card != nullptr;
    };
    QTRY_VERIFY(found());
    QVERIFY2(card->accessibleDescription().contains(u"Dans\u00A0: "_qs), qPrintable(card->accessibleDescription()));
    rig.pressCard(*card);
    QCOMPARE(rig.page(), PageName::Fiche);
    const Arrival arrival = rig.window->navigator().current().arrival;
    QVERIFY(arrival.section && !arrival.section->title.isEmpty());
    auto *view = rig.all<FicheView>().first();
    QVERIFY(view->page().foundCount() > 0);
    QVERIFY(view->findBar().isVisible());
    rig.press(*rig.find("back"));
    QCOMPARE(field->text(), QStringLiteral("rendez-vous banque"));
    // Not from a search: nothing is lit.
    rig.go({.page = PageName::Fiche, .fiche = bankAccount});
    QCOMPARE(rig.all<FicheView>().first()->page().foundCount(), 0);
}

void TestFinding::nothingFoundOffersHelp()
{
    KioskRig rig;
    rig.start(Language::En);
    rig.go({.page = PageName::Search});
    rig.find<QLineEdit>("searchField")->setText(QStringLiteral("xqzwvkjh"));
    const auto offers = [&rig] {
        int chips = 0;
        for (const Button *button : rig.window->page(PageName::Search).findChildren<Button *>())
            chips += button->isVisible() && !button->words().isEmpty();
        return chips;
    };
    QTRY_VERIFY(rig.all<FicheCardView>().isEmpty() && offers() > 0);
}

ESCALE_TEST(TestFinding)
#include "tst_finding.moc"
