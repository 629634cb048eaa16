// SPDX-License-Identifier: GPL-3.0-or-later
// Ask on the real kiosk: an example is tapped and answered in every language, the answer is said sentence by sentence,
// the source opens, and nothing is left at the end of the visit. With ASK_PICTURES=FOLDER the pages are drawn there.
#include "ask/conversation.h"
#include "kiosk/askpage.h"
#include "kioskrig.h"
#include "testprogram.h"

#include <QSignalSpy>

using namespace escale;
using namespace escale::test;

class TestAsk : public QObject {
    Q_OBJECT

private:
    static AskPage &open(KioskRig &rig, Language language)
    {
        rig.language.set(language);
        rig.window->navigator().home();
        rig.rest();
        rig.press(*rig.find<PictureButton>("ask"));
        return static_cast<AskPage &>(rig.window->page(PageName::Ask));
    }
    static void ask(KioskRig &rig, AskPage &page, const QString &question)
    {
        const qsizetype before = rig.voice.said.size();
        page.ask(question);
        QTRY_VERIFY(rig.voice.said.size() > before);
        rig.rest();
    }
    static void picture(KioskRig &rig, const QString &name)
    {
        if (qEnvironmentVariableIsSet("ASK_PICTURES"))
            rig.window->grab().save(qEnvironmentVariable("ASK_PICTURES") + u'/' + name + QStringLiteral(".png"));
    }
    static QStringList quotations(KioskRig &rig)
    {
        QStringList texts;
        for (const QuoteText *one : rig.window->findChildren<QuoteText *>(QStringLiteral("quotation"))) {
            if (one->isVisibleTo(rig.window))
                texts.append(one->text());
        }
        return texts;
    }

private Q_SLOTS:
    void anExampleIsTappedAndAnsweredAloud()
    {
        KioskRig rig;
        AskPage &page = open(rig, Language::Fr);
        picture(rig, QStringLiteral("kiosk-examples-fr"));
        ThemeTile *tile = nullptr;
        for (ThemeTile *one : page.findChildren<ThemeTile *>()) {
            if (one->isVisibleTo(rig.window) && one->accessibleName().contains(QStringLiteral("compte en banque")))
                tile = one;
        }
        QVERIFY(tile);
        rig.pressCard(*tile);
        QTRY_VERIFY(!quotations(rig).isEmpty());
        QTRY_VERIFY(!rig.voice.said.isEmpty());
        const QList<SpokenText> said = rig.voice.said.last();
        QCOMPARE(said.first().text, QStringLiteral("Comment ouvrir un compte en banque ?"));
        bool quoted = false;
        for (const SpokenText &one : said)
            quoted = quoted || (one.text.size() > 10 && quotations(rig).first().contains(one.text));
        QVERIFY(quoted);
        picture(rig, QStringLiteral("kiosk-answered-fr"));
    }

    void everyExampleIsAnsweredInEveryLanguage_data()
    {
        QTest::addColumn<int>("language");
        for (const Language language : allLanguages)
            QTest::newRow(qPrintable(code(language))) << int(language);
    }

    void everyExampleIsAnsweredInEveryLanguage()
    {
        QFETCH(int, language);
        KioskRig rig;
        AskPage &page = open(rig, static_cast<Language>(language));
        QStringList examples;
        for (ThemeTile *one : page.findChildren<ThemeTile *>()) {
            if (one->isVisibleTo(rig.window))
                examples.append(one->accessibleName());
        }
        QVERIFY(examples.size() >= 8);
        QStringList refused;
        for (const QString &example : std::as_const(examples)) {
            ask(rig, page, example);
            if (quotations(rig).isEmpty())
                refused.append(example);
        }
        QVERIFY2(refused.isEmpty(), qPrintable(refused.join(u'\n')));
        if (language == int(Language::Ar) || language == int(Language::Ti))
            picture(rig, QStringLiteral("kiosk-answered-%1").arg(code(static_cast<Language>(language))));
    }

    /// What the page offers to go on with is understood as going on, in every language.
    void theFollowUpsGoOn_data() { everyExampleIsAnsweredInEveryLanguage_data(); }

    void theFollowUpsGoOn()
    {
        QFETCH(int, language);
        KioskRig rig;
        AskPage &page = open(rig, static_cast<Language>(language));
        ask(rig, page, page.findChildren<ThemeTile *>().first()->accessibleName());
        QStringList followUps;
        for (const Button *one : page.findChildren<Button *>(QStringLiteral("followUp")))
            followUps.append(one->words());
        QCOMPARE(followUps.size(), 4);
        Conversation conversation;
        escale::Answer before;
        before.refused = Refusal::None;
        before.understood.content = QStringLiteral("compte banque");
        conversation.note({}, before);
        for (const QString &followUp : std::as_const(followUps)) {
            AskQuery query;
            query.text = followUp;
            query.language = static_cast<Language>(language);
            QVERIFY2(!conversation.next(query).topic.isEmpty(), qPrintable(followUp));
        }
    }

    void aRefusalIsSaidAndLeadsOn()
    {
        KioskRig rig;
        AskPage &page = open(rig, Language::Fr);
        ask(rig, page, QStringLiteral("Comment acheter une voiture à crédit ?"));
        QVERIFY(quotations(rig).isEmpty());
        QVERIFY(rig.find<Label>("refusal"));
        QVERIFY(rig.voice.said.last().contains(SpokenText{rig.find<Label>("refusal")->text(), Language::Fr}));
        picture(rig, QStringLiteral("kiosk-refused-fr"));
    }

    void theSourceOpensAndBackFindsTheAnswer()
    {
        KioskRig rig;
        AskPage &page = open(rig, Language::Fr);
        ask(rig, page, QStringLiteral("Comment ouvrir un compte en banque ?"));
        const QStringList before = quotations(rig);
        rig.press(*rig.find<Button>("source"));
        QTRY_COMPARE(rig.window->navigator().current().page, PageName::Fiche);
        rig.window->navigator().back();
        rig.rest();
        QCOMPARE(quotations(rig), before);
    }

    /// Who comes again by the themes wants to ask something else: the pictures are the way in for who does not write.
    void whoComesAgainFindsTheExamples()
    {
        KioskRig rig;
        AskPage &page = open(rig, Language::Fr);
        ask(rig, page, QStringLiteral("Comment ouvrir un compte en banque ?"));
        QVERIFY(!quotations(rig).isEmpty());
        rig.window->navigator().home();
        rig.rest();
        rig.go({.page = PageName::Ask});
        QCOMPARE(quotations(rig), QStringList());
        QCOMPARE(page.field().text(), QString());
        const QList<ThemeTile *> tiles = page.findChildren<ThemeTile *>();
        QVERIFY(std::any_of(tiles.cbegin(), tiles.cend(),
                            [&rig](const ThemeTile *tile) { return tile->isVisibleTo(rig.window); }));
    }

    void theSentenceThatIsSaidLights()
    {
        KioskRig rig;
        AskPage &page = open(rig, Language::Fr);
        ask(rig, page, QStringLiteral("Comment ouvrir un compte en banque ?"));
        for (int item = 0; item < rig.voice.said.last().size(); ++item)
            page.lightSpoken(item);
        page.lightSpoken(-1);
        picture(rig, QStringLiteral("kiosk-lit"));
    }

    /// For the centre: a question counts once, whatever becomes of its chips and its language.
    void aQuestionIsCountedOnce()
    {
        KioskRig rig;
        AskPage &page = open(rig, Language::Fr);
        QSignalSpy counted(rig.window, &KioskWindow::questionAnswered);
        ask(rig, page, QStringLiteral("Comment ouvrir un compte en banque en Isère ?"));
        QCOMPARE(counted.size(), 1);
        QCOMPARE(counted.last().first().toBool(), true);
        rig.press(*rig.find<Button>("chip"));
        QTRY_VERIFY(!quotations(rig).isEmpty());
        rig.language.set(Language::Ar);
        rig.rest();
        QTRY_VERIFY(!quotations(rig).isEmpty());
        QCOMPARE(counted.size(), 1);
        ask(rig, page, QStringLiteral("xqzw vkjh ?"));
        QCOMPARE(counted.size(), 2);
        QCOMPARE(counted.last().first().toBool(), false);
    }

    /// The guide says where one is, here too.
    void withTheGuideThePageSaysItself()
    {
        KioskRig rig;
        rig.language.set(Language::Fr);
        rig.window->navigator().home();
        rig.rest();
        rig.window->guide().begin();
        rig.voice.said.clear();
        rig.go({.page = PageName::Ask});
        QVERIFY(!rig.voice.said.isEmpty());
    }

    void theEndOfTheVisitForgetsAll()
    {
        KioskRig rig;
        AskPage &page = open(rig, Language::Fr);
        ask(rig, page, QStringLiteral("Comment ouvrir un compte en banque ?"));
        rig.window->endVisit();
        rig.rest();
        QVERIFY(page.field().text().isEmpty());
        QVERIFY(!page.field().isUndoAvailable());
        QVERIFY(quotations(rig).isEmpty());
        // And its topic: "how long?" is about nothing now.
        AskPage &again = open(rig, Language::Fr);
        ask(rig, again, QStringLiteral("Combien de temps ?"));
        QVERIFY(rig.find<Label>("refusal"));
        QVERIFY(rig.find<Label>("refusal")->text().contains(QStringLiteral("sur quoi")) ||
                rig.find<Label>("refusal")->text() == refusalText(Refusal::NoTopic, Language::Fr));
    }

    void aRefusalStandsInThePersonsLanguage_data()
    {
        QTest::addColumn<int>("language");
        QTest::addColumn<QString>("question");
        QTest::newRow("fr") << int(Language::Fr) << QStringLiteral("Comment adopter un enfant ?");
        QTest::newRow("ar") << int(Language::Ar) << QStringLiteral("كيف ألغي اشتراك الإنترنت؟");
        QTest::newRow("ti") << int(Language::Ti) << QStringLiteral("ቤተክርስትያን ኣበይ ኣሎ?");
    }

    void aRefusalStandsInThePersonsLanguage()
    {
        QFETCH(int, language);
        QFETCH(QString, question);
        const auto in = static_cast<Language>(language);
        KioskRig rig;
        AskPage &page = open(rig, in);
        ask(rig, page, question);
        QVERIFY(quotations(rig).isEmpty());
        QVERIFY(rig.find<Label>("refusal"));
        QCOMPARE(rig.find<Label>("refusal")->text(), refusalText(Refusal::NothingAnswers, in));
        picture(rig, QStringLiteral("kiosk-refused-%1").arg(code(in)));
        rig.appearance.setTextStep(4);
        rig.rest();
        picture(rig, QStringLiteral("kiosk-refused-large-%1").arg(code(in)));
    }

    void aTextThatQuotesIsNotQuotedTwice_data()
    {
        QTest::addColumn<int>("language");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("drawn");
        const auto row = [](const char *name, Language language, const QString &text, const QString &drawn) {
            QTest::newRow(name) << int(language) << text << drawn;
        };
        row("plain", Language::Fr, u"Venez tôt."_qs, u"«\u202FVenez tôt.\u202F»"_qs);
        row("plain, English", Language::En, u"Come early."_qs, u"“Come early.”"_qs);
        row("all of it", Language::Fr, u"« 100 % santé »"_qs, u"« 100 % santé »"_qs);
        row("at its end", Language::Fr, u"Dites « 100 % santé »"_qs, u"“Dites « 100 % santé »”"_qs);
        row("at its beginning", Language::Ar, u"«مرحبا»: قل هذا."_qs, u"“«مرحبا»: قل هذا.”"_qs);
        row("at both ends, apart", Language::Fr, u"« oui » ou « non »"_qs, u"“« oui » ou « non »”"_qs);
        row("in the middle", Language::Fr, u"Dites « oui » ici."_qs, u"«\u202FDites « oui » ici.\u202F»"_qs);
        row("English", Language::En, u"“Yes” is enough."_qs, u"«“Yes” is enough.»"_qs);
    }

    void aTextThatQuotesIsNotQuotedTwice()
    {
        QFETCH(int, language);
        QFETCH(QString, text);
        KioskRig rig;
        QuoteText quote(rig.appearance, TextRole::Lead);
        quote.setText(text, static_cast<Language>(language), {}, true);
        QTEST(quote.drawn(), "drawn");
        quote.setText(text, static_cast<Language>(language));
        QCOMPARE(quote.drawn(), text);
    }

    void largeTextHasRoom_data()
    {
        QTest::addColumn<int>("language");
        for (const Language language : {Language::Fr, Language::Ar, Language::Ti})
            QTest::newRow(qPrintable(code(language))) << int(language);
    }

    void largeTextHasRoom()
    {
        QFETCH(int, language);
        KioskRig rig;
        AskPage &page = open(rig, static_cast<Language>(language));
        rig.appearance.setTextStep(4);
        rig.rest();
        picture(rig, QStringLiteral("kiosk-examples-large-%1").arg(code(static_cast<Language>(language))));
        ask(rig, page, page.findChildren<ThemeTile *>().first()->accessibleName());
        int quoted = 0;
        for (const QuoteText *one : page.findChildren<QuoteText *>()) {
            if (!one->isVisibleTo(rig.window))
                continue;
            ++quoted;
            QVERIFY(one->height() >= one->heightForWidth(one->width()));
        }
        QVERIFY(quoted > 0);
        picture(rig, QStringLiteral("kiosk-answered-large-%1").arg(code(static_cast<Language>(language))));
    }
};

ESCALE_TEST(TestAsk)
#include "tst_ask.moc"
