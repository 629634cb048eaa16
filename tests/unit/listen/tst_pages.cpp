// SPDX-License-Identifier: GPL-3.0-or-later
// The pages around the fiches while they are read aloud: what is being said is lit, one thing at a time, and in sight,
// in both directions; a person who scrolls is left alone.
#include "../../ui/kioskrig.h"
#include "keyboard/keyboard.h"
#include "kiosk/cardlist.h"
#include "kiosk/languagecard.h"
#include "kiosk/questioncard.h"
#include "kiosk/searchfield.h"
#include "kiosk/themetile.h"
#include "testprogram.h"

#include <QWheelEvent>

using namespace escale;
using escale::test::KioskRig;

namespace {

/// Low enough that nothing fits: every page has to scroll.
constexpr QSize low(1080, 760);

class PagesStage : public KioskRig {
public:
    PagesStage() : KioskRig(low) {}

    ScrollPane &pane() { return *window->page(page()).findChild<ScrollPane *>(); }
    /// Whether all of it is inside the part that scrolls.
    bool inSight(const QWidget &widget)
    {
        QWidget &viewport = *pane().viewport();
        return viewport.rect().contains(
            QRect(widget.mapTo(window, QPoint()) - viewport.mapTo(window, QPoint()), widget.size()));
    }
    template <typename T> QList<T *> lit()
    {
        QList<T *> cards = all<T>();
        cards.removeIf([](const T *card) { return !card->isSpoken(); });
        return cards;
    }
    void wheel(int steps)
    {
        const QPointF at(pane().viewport()->rect().center());
        QWheelEvent event(at, pane().viewport()->mapToGlobal(at), {}, QPoint(0, steps * 120), Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(pane().viewport(), &event);
    }
    /// The theme with the most fiches.
    void openLongestList()
    {
        QString longest;
        qsizetype most = 0;
        QStringList themes;
        for (const ThemeTile *tile : all<ThemeTile>())
            themes.append(tile->theme().id);
        for (const QString &theme : themes) {
            go({.page = PageName::List, .theme = theme});
            const qsizetype count = window->page(PageName::List).findChild<CardList *>()->count();
            if (count > most)
                longest = theme;
            most = std::max(most, count);
        }
        go({.page = PageName::List, .theme = longest});
    }
};

void bothDirections()
{
    QTest::addColumn<Language>("language");
    QTest::newRow("left to right") << Language::Fr;
    QTest::newRow("right to left") << Language::Ar;
}

} // namespace

class TestPages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLanguageIsLitWhileItGreets()
    {
        KioskRig rig;
        auto *persian = rig.find<LanguageCard>("language-fa");
        rig.press(persian->speaker());
        QVERIFY(!persian->isSpoken()); // not before the sound
        rig.voice.lastLit(0);
        QVERIFY(persian->isSpoken());
        rig.voice.lastLit(1);
        QVERIFY(persian->isSpoken());
        QVERIFY(!rig.find<LanguageCard>("language-ar")->isSpoken());
        rig.voice.lastLit(-1);
        QVERIFY(!persian->isSpoken());
    }

    void themesAreLitOneByOne_data() { bothDirections(); }
    void themesAreLitOneByOne()
    {
        QFETCH(Language, language);
        PagesStage s;
        s.appearance.setTextStep(textSteps - 1); // then not all of them are in sight
        s.start(language);
        s.press(*s.find("listen"));
        const auto tiles = s.all<ThemeTile>();
        QCOMPARE(s.voice.said.last().size(), tiles.size() + 1);
        s.voice.lastLit(0); // the question
        QVERIFY(s.lit<ThemeTile>().isEmpty());
        bool scrolled = false;
        for (int i = 0; i < tiles.size(); ++i) {
            s.voice.lastLit(i + 1);
            QCOMPARE(s.lit<ThemeTile>(), QList<ThemeTile *>{tiles[i]});
            QCOMPARE(s.voice.said.last().at(i + 1).text, themeWords(tiles[i]->theme(), language));
            QVERIFY(s.inSight(*tiles[i]));
            scrolled = scrolled || s.pane().scrollOffset() > 0;
        }
        QVERIFY(scrolled);
        s.voice.lastLit(-1);
        QVERIFY(s.lit<ThemeTile>().isEmpty());
        s.pane().goTo(0); // a finger reaches what is in sight
        s.press(tiles.first()->speaker());
        s.voice.lastLit(0);
        QCOMPARE(s.lit<ThemeTile>(), QList<ThemeTile *>{tiles.first()});
    }

    void cardsOfAListAreLitOneByOne_data() { bothDirections(); }
    void cardsOfAListAreLitOneByOne()
    {
        QFETCH(Language, language);
        PagesStage s;
        s.start(language);
        s.openLongestList();
        s.press(*s.find("listen"));
        auto &list = *s.window->page(PageName::List).findChild<CardList *>();
        const QList<SpokenText> said = s.voice.said.last();
        QCOMPARE(said.size(), list.count() + 1);
        QVERIFY(list.count() >= 3);
        for (int i = 0; i < list.count(); ++i) {
            s.voice.lastLit(i + 1);
            const auto lit = s.lit<FicheCardView>();
            QCOMPARE(lit.size(), 1);
            QCOMPARE(lit.first()->fiche().title, said.at(i + 1).text);
            QVERIFY2(s.inSight(*lit.first()), qPrintable(said.at(i + 1).text));
        }
        QVERIFY(s.pane().scrollOffset() > 0);
        s.voice.lastLit(-1);
        QVERIFY(s.lit<FicheCardView>().isEmpty());
    }

    void aCardIsLitWhileItsSpeakerSpeaks()
    {
        PagesStage s;
        s.start(Language::Fr);
        s.openLongestList();
        FicheCardView *card = s.all<FicheCardView>().first();
        s.press(card->speaker());
        s.voice.lastLit(0);
        QVERIFY(card->isSpoken());
        s.voice.lastLit(1); // its abstract
        QVERIFY(card->isSpoken());
        s.voice.lastLit(-1);
        QVERIFY(!card->isSpoken());
    }

    void thePageIsThePersonsOnceTheyScroll()
    {
        PagesStage s;
        s.start(Language::Fr);
        s.openLongestList();
        s.press(*s.find("listen"));
        const int last = static_cast<int>(s.voice.said.last().size()) - 1;
        s.voice.lastLit(last);
        QVERIFY(s.pane().scrollOffset() > 0);
        for (int pages = 0; pages < 20 && s.pane().scrollOffset() > 0; ++pages)
            s.wheel(50); // one page at the most
        QCOMPARE(s.pane().scrollOffset(), 0);
        s.voice.lastLit(last - 1);
        s.voice.lastLit(last);
        QCOMPARE(s.pane().scrollOffset(), 0);
        s.press(*s.find("listen")); // asked again: it leads again
        s.voice.lastLit(last);
        QVERIFY(s.pane().scrollOffset() > 0);
    }

    void anotherNeedIsAnotherListAndSilent()
    {
        PagesStage s;
        s.start(Language::Fr);
        s.openLongestList();
        s.press(*s.find("listen"));
        s.voice.lastLit(1);
        const int stops = s.voice.stops;
        auto &page = s.window->page(PageName::List);
        QList<Button *> chips;
        for (Button *button : page.findChildren<Button *>()) {
            if (button->isVisibleTo(&page) && button->isCheckable())
                chips.append(button);
        }
        QVERIFY(chips.size() > 1);
        s.press(*chips.last());
        QCOMPARE(s.voice.stops, stops + 1);
        QVERIFY(s.lit<FicheCardView>().isEmpty());
    }

    void whatWasFoundIsReadAndLit_data() { bothDirections(); }
    void whatWasFoundIsReadAndLit()
    {
        QFETCH(Language, language);
        PagesStage s;
        s.start(language);
        s.go({.page = PageName::Search});
        auto *field = s.window->findChild<SearchField *>();
        field->setText(QStringLiteral("a"));
        QTRY_VERIFY_WITH_TIMEOUT(!s.all<FicheCardView>().isEmpty(), 5000);
        s.press(*s.find("listen"));
        auto &list = *s.window->page(PageName::Search).findChild<CardList *>();
        const QList<SpokenText> said = s.voice.said.last();
        const int before = static_cast<int>(said.size() - list.count());
        QVERIFY(before >= 1); // how many there are
        s.voice.lastLit(0);
        QVERIFY(s.lit<FicheCardView>().isEmpty());
        const int last = static_cast<int>(list.count()) - 1;
        s.voice.lastLit(before + last);
        QCOMPARE(s.lit<FicheCardView>().size(), 1);
        QCOMPARE(s.lit<FicheCardView>().first()->fiche().title, list.cards().last().card.title);
        QVERIFY(s.inSight(*s.lit<FicheCardView>().first()));
    }

    void questionsAndTheirAnswers_data() { bothDirections(); }
    void questionsAndTheirAnswers()
    {
        QFETCH(Language, language);
        PagesStage s;
        s.start(language);
        s.go({.page = PageName::Questions});
        for (QuestionCard *card : s.all<QuestionCard>()) {
            QCOMPARE(card->spoken(), -1);
            auto *speaker = card->findChild<Button *>(QStringLiteral("speaker"));
            s.pane().ensureWidgetVisible(speaker); // a finger reaches what is in sight
            s.press(*speaker);
            const QList<SpokenText> said = s.voice.said.last();
            QCOMPARE(said.size(), card->answers().size() + 1);
            QCOMPARE(said.first().text, card->question());
            for (int i = 0; i < said.size(); ++i) {
                s.voice.lastLit(i);
                QCOMPARE(card->spoken(), i);
                QVERIFY(s.inSight(*card->partOf(i)));
            }
            s.voice.lastLit(-1);
            QCOMPARE(card->spoken(), -1);
        }
    }
};

ESCALE_TEST(TestPages)
#include "tst_pages.moc"
