// SPDX-License-Identifier: GPL-3.0-or-later
// "Say it simpler" on the author's real window, with a server whose model is the test's: what is taken is in the text
// word for word and one step to undo, what is not taken changes nothing, and nobody waits for anything.
#include "askserver/askserver.h"
#include "l10n/catalogue.h"
#include "testprogram.h"
#include "workshopfixture.h"

#include <QHostAddress>
#include <QSignalSpy>

using namespace escale;
using namespace escale::test;
using namespace std::chrono_literals;
using State = SimplerModel::State;

class TestWorkshopSimpler final : public QObject, protected WorkshopFixture {
    Q_OBJECT

private:
    std::unique_ptr<AskServer> m_model;

    const QList<Run> m_hard{{u"Vous "_qs, {}, {}},
                            {u"devez effectuer"_qs, Style::Bold, {}},
                            {u" une demande auprès de la mairie sur "_qs, {}, {}},
                            {u"le site"_qs, {}, u"https://exemple.test/site"_qs},
                            {u"."_qs, {}, {}}};
    const QString m_simple = u"Vous devez faire une demande à la mairie sur le site."_qs;

    EditorPage &editor() { return m_window->editor(); }
    SimplerModel &simpler() { return editor().simpler(); }
    SimplerCard &card() { return editor().simplerCard(); }
    FieldEdit &what() { return *editor().field(u"what"_qs); }

    static Block paragraph(const QList<Run> &runs)
    {
        Block block;
        block.runs = runs;
        return block;
    }
    static Block words(const QString &text) { return paragraph({{text, {}, {}}}); }

    /// A fiche with three paragraphs, the cursor in the second.
    void openHard()
    {
        const QByteArray id = m_content->addPublic(completeFields());
        signIn("member");
        open(id);
        m_window->setEndpoint(EndpointSettings{m_model->base(), "key", u"open-24b"_qs});
        writeHard();
    }
    void writeHard()
    {
        what().setBlocks({words(u"Le premier."_qs), paragraph(m_hard), words(u"Le dernier."_qs)});
        what().setFocus();
        QTextCursor cursor = what().textCursor();
        cursor.setPosition(20);
        what().setTextCursor(cursor);
        typeWords(&what(), u"x"_qs); // the page learns of it
        cursor = what().textCursor();
        cursor.deletePreviousChar();
        m_clock.advance(3s);
        m_model->setModel([this](const Asked &) { return wordingJson(m_simple); });
    }

    void askFor()
    {
        editor().saySimpler();
        if (simpler().state() == State::Preview)
            card().button(u"send"_qs)->click();
        QTRY_COMPARE(simpler().state(), State::Ready);
    }

private Q_SLOTS:
    void init()
    {
        m_model = std::make_unique<AskServer>();
        QVERIFY(m_model->listen(QHostAddress::LocalHost));
        openWindow();
    }
    void cleanup() { m_window.reset(); }

    void withoutAServerThereIsNoButton()
    {
        openHard();
        QVERIFY(editor().simplerButton().isVisible());
        m_window->setEndpoint({});
        QVERIFY(!editor().simplerButton().isVisible());
        editor().saySimpler();
        QCOMPARE(simpler().state(), State::None);
        QVERIFY(!card().isVisible());
    }

    void whatLeavesIsShownFirstAndEnterSendsIt()
    {
        openHard();
        editor().simplerButton().click();
        QCOMPARE(simpler().state(), State::Preview);
        QVERIFY(card().isVisible());
        QCOMPARE(simpler().leaves().text, u"Vous devez effectuer une demande auprès de la mairie sur le site."_qs);
        Button *send = card().button(u"send"_qs);
        QVERIFY(send && send->hasFocus());
        QVERIFY(m_model->received().isEmpty());
        QTest::keyClick(send, Qt::Key_Return);
        QTRY_COMPARE(simpler().state(), State::Ready);
        QCOMPARE(m_model->received().size(), 1);
        QTRY_VERIFY(card().choices().first()->hasFocus()); // who was in the card stays in it
    }

    /// Nothing of an author's leaves by the yes of the one before at this desk.
    void aYesIsNotTheNextAuthors()
    {
        openHard();
        askFor();
        simpler().hide(u"mairie"_qs);
        QCOMPARE(m_model->received().size(), 1);
        m_window->workshop().signOut();
        QCOMPARE(simpler().state(), State::None);
        QVERIFY(!card().isVisible());
        signIn("author");
        m_window->workshop().beginFiche(Kind::Dispositif);
        QTRY_VERIFY(m_window->workshop().isOpen());
        writeHard();
        editor().saySimpler();
        QCOMPARE(simpler().state(), State::Preview);
        QCOMPARE(simpler().leaves().text, u"Vous devez effectuer une demande auprès de la mairie sur le site."_qs);
        QCOMPARE(m_model->received().size(), 1);
    }

    void whatIsHiddenInOneCardLeavesWithNoOther()
    {
        openHard();
        editor().askDraftHelp(DraftHelp::Title);
        editor().draftHelp().send();
        QTRY_VERIFY(editor().draftHelp().state() != State::Waiting);
        editor().saySimpler();
        simpler().hide(u"mairie"_qs);
        editor().askDraftHelp(DraftHelp::Abstract);
        QTRY_COMPARE(m_model->received().size(), 2); // at once
        QVERIFY(m_model->received().first().contains("mairie"));
        QVERIFY(!m_model->received().last().contains("mairie"));
    }

    void allOfItIsOneStepToUndo()
    {
        openHard();
        askFor();
        const QString before = m_window->workshop().text().what;
        card().button(u"takeAll"_qs)->click();
        QTRY_VERIFY(m_window->workshop().text().what != before);
        const QList<Run> expected{{u"Vous "_qs, {}, {}},
                                  {u"devez faire"_qs, Style::Bold, {}},
                                  {u" une demande à la mairie sur "_qs, {}, {}},
                                  {u"le site"_qs, {}, u"https://exemple.test/site"_qs},
                                  {u"."_qs, {}, {}}};
        QCOMPARE(what().blocks(),
                 (QList<Block>{words(u"Le premier."_qs), paragraph(expected), words(u"Le dernier."_qs)}));
        QCOMPARE(simpler().state(), State::None);
        QVERIFY(!card().isVisible());
        QVERIFY(what().hasFocus());
        editor().undo();
        QCOMPARE(m_window->workshop().text().what, before);
        QCOMPARE(what().blocks().at(1).runs, m_hard);
        editor().redo();
        QCOMPARE(what().blocks().at(1).runs, expected);
    }

    void onlyWhatIsChosenIsTaken()
    {
        openHard();
        askFor();
        QCOMPARE(card().choices().size(), 2);
        QVERIFY(!card().button(u"take"_qs)->isEnabled()); // nothing by itself
        QTest::keyClick(card().choices().last(), Qt::Key_Space);
        QVERIFY(card().button(u"take"_qs)->isEnabled());
        card().button(u"take"_qs)->click();
        QTRY_COMPARE(plainText(what().blocks().at(1)), u"Vous devez effectuer une demande à la mairie sur le site."_qs);
        QCOMPARE(what().blocks().at(1).runs.at(1), m_hard.at(1));
    }

    void whoLeavesItHasTheTextAsItWas()
    {
        openHard();
        askFor();
        const QString before = m_window->workshop().text().what;
        QTest::keyClick(card().choices().first(), Qt::Key_Escape);
        QTRY_COMPARE(simpler().state(), State::None);
        QCOMPARE(m_window->workshop().text().what, before);
        QVERIFY(what().hasFocus());
    }

    void aRefusedProposalSaysWhyAndOffersNothing()
    {
        openHard();
        m_model->setModel([](const Asked &) {
            return wordingJson(u"Vous devez faire une demande à la mairie sur le site. Cela coûte 20 €."_qs);
        });
        editor().saySimpler();
        card().button(u"send"_qs)->click();
        QTRY_COMPARE(simpler().state(), State::Refused);
        QCOMPARE(card().sentence(), u"The proposal changed an amount: it is not shown."_qs);
        QVERIFY(card().choices().isEmpty());
        QVERIFY(!card().button(u"take"_qs) && !card().button(u"takeAll"_qs));
    }

    /// The text is the author's while the model thinks; what is written elsewhere does not disturb.
    void nobodyWaits()
    {
        openHard();
        m_model->setTrouble(Trouble::SilentAtOnce);
        editor().saySimpler();
        card().button(u"send"_qs)->click();
        QTRY_COMPARE(m_model->received().size(), 1);
        QCOMPARE(simpler().state(), State::Waiting);
        what().moveCursor(QTextCursor::Start);
        typeWords(&what(), u"Avant"_qs);
        what().textCursor().insertBlock();
        QCOMPARE(simpler().state(), State::Waiting);
        QVERIFY(m_window->workshop().text().what.contains(u"Avant"_qs));
        card().button(u"cancel"_qs)->click();
        QTRY_COMPARE(simpler().state(), State::None);
        m_model->setTrouble(Trouble::Busy);
        QTextCursor cursor = what().textCursor();
        cursor.movePosition(QTextCursor::End);
        what().setTextCursor(cursor);
        editor().saySimpler();
        QTRY_COMPARE(simpler().state(), State::Failed);
        QVERIFY(card().sentence().contains(u"busy"_qs));
        QVERIFY(plainText(what().blocks()).contains(u"Vous devez effectuer"_qs));
    }

    /// Paragraphs before it came and went: it is still the same one.
    void aProposalFollowsItsParagraph()
    {
        openHard();
        askFor();
        QList<Block> blocks = what().blocks();
        what().moveCursor(QTextCursor::Start);
        typeWords(&what(), u"Encore avant. "_qs);
        QTextCursor cursor(what().document());
        cursor.insertBlock();
        cursor.movePosition(QTextCursor::Start);
        cursor.insertText(u"Tout neuf."_qs);
        QCOMPARE(simpler().state(), State::Ready);
        card().button(u"takeAll"_qs)->click();
        QTRY_COMPARE(simpler().state(), State::None);
        QCOMPARE(what().blocks().size(), blocks.size() + 1);
        QCOMPARE(plainText(what().blocks().at(2)), m_simple);
    }

    void aParagraphThatWasChangedMakesItOld()
    {
        openHard();
        askFor();
        typeWords(&what(), u"y"_qs);
        QCOMPARE(simpler().state(), State::Stale);
        QVERIFY(card().choices().isEmpty());
        QVERIFY(!card().button(u"takeAll"_qs));
        QVERIFY(!card().sentence().isEmpty());
        const QString text = m_window->workshop().text().what;
        Q_EMIT card().takeWanted(); // a click that was on its way
        QCOMPARE(m_window->workshop().text().what, text);
    }

    void anotherFicheOrNoneEndsIt()
    {
        openHard();
        askFor();
        m_window->workshop().close();
        QCOMPARE(simpler().state(), State::None);
    }

    /// One item of a list, a paragraph in a callout, the summary.
    void everyKindOfParagraphMayBeAsked()
    {
        openHard();
        Block item = paragraph(m_hard);
        item.kind = BlockKind::ListItem;
        item.depth = 1;
        Block callout;
        callout.kind = BlockKind::Callout;
        callout.children = {words(u"Attention."_qs), paragraph(m_hard)};
        for (const QList<Block> &blocks : {QList<Block>{words(u"Voici."_qs), item}, QList<Block>{callout}}) {
            what().setBlocks(blocks);
            what().moveCursor(QTextCursor::End);
            what().textCursor().insertText(u" "_qs); // the page learns of it
            what().moveCursor(QTextCursor::End);
            askFor();
            card().button(u"takeAll"_qs)->click();
            QTRY_COMPARE(simpler().state(), State::None);
            QVERIFY(plainText(what().blocks()).endsWith(m_simple));
            QCOMPARE(what().blocks().last().kind, blocks.last().kind);
        }
        FieldEdit *abstract = editor().field(u"abstract"_qs);
        abstract->setWords(u"Vous devez effectuer une demande auprès de la mairie sur le site"_qs);
        abstract->setFocus();
        abstract->moveCursor(QTextCursor::End);
        typeWords(abstract, u"."_qs);
        askFor();
        card().button(u"takeAll"_qs)->click();
        QTRY_COMPARE(abstract->words(), m_simple);
    }

    void everythingIsSaidInTheLanguageOfTheInterface()
    {
        openHard();
        editor().saySimpler();
        useLanguage(Language::Fr);
        m_appearance.setLanguage(Language::Fr);
        QCoreApplication::processEvents();
        QCOMPARE(editor().simplerButton().text(), u"Dire plus simplement"_qs);
        QCOMPARE(card().button(u"send"_qs)->words(), u"Envoyer"_qs);
        QTRY_VERIFY(card().button(u"send"_qs)->isVisible());
        QCOMPARE(simpler().state(), State::Preview);
        useLanguage(Language::En);
        m_appearance.setLanguage(Language::En);
    }

    /// For somebody to look at: ESCALE_PICTURES=FOLDER.
    void pictures()
    {
        const QString folder = qEnvironmentVariable("ESCALE_PICTURES");
        if (folder.isEmpty())
            return; // drawn for looking at them; what they show is tested above
        openHard();
        m_window->resize(1440, 900);
        for (const Language language : {Language::Fr, Language::Ar, Language::Ti}) {
            useLanguage(language);
            m_appearance.setLanguage(language);
            QApplication::setLayoutDirection(direction(language));
            for (const int step : {defaultTextStep, textSteps - 1}) {
                m_appearance.setTextStep(step);
                const auto shoot = [&](const char *name) {
                    QTest::qWait(50);
                    m_window->grab().save(QStringLiteral("%1/simpler-%2-%3-%4.png")
                                              .arg(folder, QLatin1String(name), code(language))
                                              .arg(step));
                };
                simpler().setShowsEachTime(true);
                simpler().cancel();
                QTextCursor cursor = what().textCursor();
                cursor.setPosition(20);
                what().setTextCursor(cursor);
                what().setFocus();
                editor().saySimpler();
                shoot("preview");
                card().button(u"send"_qs)->click();
                QTRY_COMPARE(simpler().state(), State::Ready);
                card().choices().first()->setChecked(true);
                shoot("ready");
                m_model->setModel([](const Asked &) {
                    return wordingJson(u"Vous devez faire une demande à la mairie sur le site. Cela coûte 20 €."_qs);
                });
                simpler().askAgain();
                simpler().send();
                QTRY_COMPARE(simpler().state(), State::Refused);
                shoot("refused");
                m_model->setModel([this](const Asked &) { return wordingJson(m_simple); });
            }
        }
        useLanguage(Language::En);
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }
};

ESCALE_TEST(TestWorkshopSimpler)
#include "tst_simpler.moc"
